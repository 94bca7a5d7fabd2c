// Prints a recipe of docs/SCALE.md as it stands there: node test/engines/recipe.js NAME
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'SCALE.md'), 'utf8');
const name = process.argv[2];
const mark = `<!-- recipe: ${name} -->\n\`\`\`sh\n`;
const start = page.indexOf(mark);
if (start === -1) throw new Error(`docs/SCALE.md has no recipe "${name}"`);
const body = start + mark.length;
process.stdout.write(page.slice(body, page.indexOf('```', body)));
