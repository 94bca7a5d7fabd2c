/** Whatever a page, a file name or an argument holds, it never drives the terminal: everywhere it is shown, in a table. */
import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { folderOf } from '../support/folder';
import { NO_TEXT, VI_PAGE } from '../support/pages';
import { run } from '../support/run';

/** Clears the screen, sets the window's title, turns text round, in the C1 form, too. */
const DRIVES = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e';
// eslint-disable-next-line no-control-regex
const DRIVING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const page = VI_PAGE.replace('Xã Hòa Bắc', `${DRIVES}Xã Hòa Bắc`).replace('Mai Thị Đào', `Mai ${DRIVES}Đào`);
const html = `<html><head><title>&#27;[2JT&#x9b;31m</title><meta name="author" content="&#27;]0;x&#7;"></head><body><h1>&#27;[2JTin mới</h1><p>&#27;[31mMột đoạn &#x202e;văn bản của xã.</p></body></html>`;
const name = `a${DRIVES}.txt`;
const expected = JSON.stringify({ schema: DRIVES, pageKind: DRIVES, [DRIVES]: DRIVES });

test.each<[string, Readonly<Record<string, string | Uint8Array>>, (folder: string) => readonly string[]]>([
  ['the record of a page', { 'a.txt': page }, (folder) => [join(folder, 'a.txt')]],
  ['the record of an HTML page', { 'a.html': html }, (folder) => ['--boilerplate', join(folder, 'a.html')]],
  ['the record of a page with such a name', { [name]: VI_PAGE }, (folder) => ['--ndjson', join(folder, name)]],
  ['what explain shows of a page', { 'a.txt': page }, (folder) => ['explain', join(folder, 'a.txt')]],
  ['what explain shows of an HTML page', { 'a.html': html }, (folder) => ['explain', join(folder, 'a.html')]],
  ['what explain --json shows', { 'a.html': html }, (folder) => ['explain', '--json', join(folder, 'a.html')]],
  ['the differences check shows', { [name]: page, [`a${DRIVES}.expected.json`]: expected }, (folder) => ['check', folder]],
  ['a page without an expectation', { [name]: page }, (folder) => ['check', folder]],
  ['an expectation that is no JSON', { 'a.txt': page, 'a.expected.json': DRIVES }, (folder) => ['check', folder]],
  ['a file that does not exist', {}, (folder) => [join(folder, name)]],
  ['a file that is no text', { [name]: NO_TEXT }, (folder) => [join(folder, name)]],
  ['one such file among others, told with -v', { [name]: NO_TEXT, 'b.txt': page }, (folder) => ['-v', folder]],
  ['an encoding that is not known', { 'a.txt': page }, (folder) => ['--encoding', DRIVES, join(folder, 'a.txt')]],
  ['a format that is not known', { 'a.txt': page }, (folder) => ['--input-format', DRIVES, join(folder, 'a.txt')]],
  ['an option that is not known', {}, () => [`--${DRIVES}`]],
  ['an option of a command that is not known', {}, () => ['check', `--${DRIVES}`]],
  ['a command that has no help', {}, () => ['help', DRIVES]],
  ['an address that is none', {}, () => ['--url', DRIVES, 'a.txt']],
  ['a size that is none', {}, () => ['--max-bytes', DRIVES, 'a.txt']],
  ['an output that cannot be written', { 'a.txt': page }, (folder) => ['-o', join(folder, DRIVES, 'a.json'), join(folder, 'a.txt')]],
])('%s', async (_, files, argv) => {
  const { out, err } = await run(argv(folderOf(files)));
  expect(out + err).not.toBe('');
  expect(out).not.toMatch(DRIVING);
  expect(err).not.toMatch(DRIVING);
});
