/** The package as a user of it sees it: what `import … from 'extract-municipal'` gives, run and type-checked. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './support/folder';
import { VI_PAGE } from './support/pages';

const root = join(__dirname, '..');

/** A project of somebody else's that has the package installed. */
function project(files: Readonly<Record<string, string>>): string {
  const dir = folderOf({ 'package.json': '{ "name": "somebody-elses" }', 'page.txt': VI_PAGE });
  mkdirSync(join(dir, 'node_modules'));
  symlinkSync(root, join(dir, 'node_modules', 'extract-municipal'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

const node = (dir: string, argv: readonly string[]): SpawnSyncReturns<string> => spawnSync(process.execPath, argv, { cwd: dir, encoding: 'utf8' });

const USE = `
const extraction = extract(readFileSync('page.txt'), { path: 'page.txt' });
const decoded = extract('Họp thôn', { format: 'text', boilerplate: true });
let code = '';
try {
  extract(new Uint8Array([1]), { encoding: 'klingon' });
} catch (error) {
  if (error instanceof ExtractError) code = error.code;
}
console.log(JSON.stringify([extraction.article.title, extraction.relatedLinks.length, decoded.input.encoding, analyse('Họp thôn').page.lineCount, code]));
`;
const RESULT = '["Xã Hòa Bắc khánh thành cầu treo Nà Lang",2,"utf-8",1,"undecodable"]\n';

describe('the package', () => {
  test.each([
    ['ES modules', 'use.mjs', `import { readFileSync } from 'node:fs';\nimport { analyse, extract, ExtractError } from 'extract-municipal';\n${USE}`],
    ['CommonJS', 'use.cjs', `const { readFileSync } = require('node:fs');\nconst { analyse, extract, ExtractError } = require('extract-municipal');\n${USE}`],
  ])('is used from %s', (_, file, source) => {
    const { stdout, stderr } = node(project({ [file]: source }), [file]);
    expect({ stdout, stderr }).toEqual({ stdout: RESULT, stderr: '' });
  });

  test('gives its schema and its version', () => {
    const { stdout } = node(project({}), ['-p', `require('extract-municipal/schema').schema.title + ' ' + require('extract-municipal/package.json').name`]);
    expect(stdout).toBe('extract/1 extract-municipal\n');
  });

  test('does not let a program reach into it', () => {
    expect(node(project({}), ['-e', `require('extract-municipal/dist/decode')`]).stderr).toMatch(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  test('has types that hold what they say', () => {
    const dir = project({
      'use.ts': `
import { extract, ExtractError, type ArticleBlock, type Extraction, type ExtractOptions, type RelatedLink } from 'extract-municipal';
import { schema } from 'extract-municipal/schema';

const options: ExtractOptions = { path: 'page.txt', encoding: 'tcvn3', url: 'https://town.example/', format: 'auto', boilerplate: true };
const extraction: Extraction = extract(new Uint8Array(), options);
export const title: string | null = extraction.article.title;
export const links: readonly RelatedLink[] = extraction.relatedLinks;
export const kinds: ArticleBlock['kind'][] = extraction.article.blocks.map(({ kind }) => kind);
export const total: number | null | undefined = extraction.visitorCounter?.total;
export const code: 'unreadable' | 'undecodable' | 'too-large' | 'timeout' | 'internal' = new ExtractError('undecodable', 'x').code;
export const name: string = schema.title;
// @ts-expect-error what is given out cannot be changed
extraction.article.title = 'x';
// @ts-expect-error there is no such format
extract('', { format: 'pdf' });
`,
      'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: 'node20', target: 'es2023', types: [], exactOptionalPropertyTypes: true }, files: ['use.ts'] }),
    });
    expect(node(dir, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', dir]).stdout).toBe('');
  });
});
