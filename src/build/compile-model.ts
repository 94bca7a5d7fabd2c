/** Writes the judge's forests into `dist`, laid out for use, so that no run has to do it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedPair } from '../label/prose/model-file';

/** Puts the finished forests in the place of `label/prose/model-file.js`; returns that module's source. */
export function compileModel(root: string): string {
  const [text, html] = [JSON.stringify(packedPair('text')), JSON.stringify(packedPair('html'))];
  // Two functions, as a page needs one of the two.
  const source = `"use strict";\nconst text = () => (${text});\nconst html = () => (${html});\nexports.packedPair = (family) => (family === "html" ? html() : text());\n`;
  writeFileSync(join(root, 'dist', 'label', 'prose', 'model-file.js'), source);
  return source;
}
