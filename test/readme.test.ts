/** What the README shows is what the program prints. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIo } from '../src/cli/process-io';
import { PICTURES, picture } from './support/picture';
import { run } from './support/run';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  test('shows the output of its example', async () => {
    const shown = /\$ extract (docs\/example\.txt)\n([^`]*)```/.exec(readme);
    const path = shown?.[1] ?? '';
    const { out } = await run([path], { read: async (name, maxBytes) => processIo().read(join(root, name), maxBytes) });
    expect(shown?.[2]).toBe(out);
  });

  test('lists the options as the help does', async () => {
    const { out } = await run(['--help']);
    const options = /Options:\n([\s\S]*?)\n\nCommands:/u.exec(out)?.[1];
    expect(options).toMatch(/--output/);
    expect(readme).toContain(options);
  });

  test.each(Object.entries(PICTURES))('%s is what the program shows (npm run pictures draws it)', async (file, argv) => {
    expect(readme).toContain(`](${file})`);
    expect(readFileSync(join(root, file), 'utf8')).toBe(await picture(argv));
  });

  test('names every exit code, output key and page ending', () => {
    for (const code of [0, 1, 2, 3, 4, 5, 70]) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
    const record = JSON.parse(/\$ extract docs\/example\.txt\n([^`]*)```/.exec(readme)?.[1] ?? '') as Record<string, unknown>;
    for (const key of Object.keys(record)) expect(readme.slice(readme.indexOf('## Output schema'))).toContain(`\`${key}`);
  });
});
