/** Writes the judge's forests into `dist`, laid out for use, so that no run has to do it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedModel } from '../label/prose/model-file';
import { readerOf } from './reader';

/** Puts a reader of the finished forests in the place of `label/prose/model-file.js`. */
export function compileModel(root: string): void {
  const folder = join(root, 'dist', 'label', 'prose');
  for (const family of ['text', 'html'] as const) writeFileSync(join(folder, `model-${family}.bin`), packedModel(family));
  writeFileSync(join(folder, 'model-file.js'), modelReader('.'));
}

/** The source of a module that reads the finished forests in a folder, named as seen from where the module lies. */
export function modelReader(folder: string): string {
  return `${readerOf(folder)}exports.packedModel = (family) => read("model-" + family + ".bin");\n`;
}
