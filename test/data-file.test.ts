import { expect, test } from '@jest/globals';
import { readDataFile, writeDataFile, type DataFile } from '../src/data-file';

const files: readonly DataFile[] = [
  { head: { name: 'Đường phố' }, numbers: Uint32Array.of(1, 2 ** 32 - 1, 0), text: 'xã\t新闻\n' },
  { head: null, numbers: Uint32Array.of(), text: '' },
  { head: [1], numbers: Uint32Array.of(7), text: 'a' },
];

test.each(files)('a file gives back what was written: %j', (file) => {
  expect(readDataFile(writeDataFile(file))).toEqual(file);
});

test.each([0, 1, 2, 3])('a file may lie anywhere in memory: %d bytes from its start', (shift) => {
  const [file] = files as readonly [DataFile];
  const bytes = writeDataFile(file);
  const memory = new Uint8Array(bytes.byteLength + shift);
  memory.set(bytes, shift);
  expect(readDataFile(memory.subarray(shift))).toEqual(file);
});
