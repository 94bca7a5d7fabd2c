/** Writes the judge's forests into `dist`, laid out for use, so that no run has to do it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedModel } from '../label/prose/model-file';

/** Puts the finished forests in the place of `label/prose/model-file.js`; returns that module's source. */
export function compileModel(root: string): string {
  const [text, html] = [JSON.stringify(packedModel('text')), JSON.stringify(packedModel('html'))];
  // Two functions, as a page needs one of the two.
  const source = `"use strict";\nconst text = () => (${text});\nconst html = () => (${html});\nexports.packedModel = (family) => (family === "html" ? html() : text());\n`;
  writeFileSync(join(root, 'dist', 'label', 'prose', 'model-file.js'), source);
  return source;
}
