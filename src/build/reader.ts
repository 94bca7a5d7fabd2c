/** How a built module reads the data that lies beside it. */

/** Source that defines `read(file)`, for files of a folder named as seen from where the module lies. */
export function readerOf(folder: string): string {
  return `"use strict";\nconst { readFileSync } = require("node:fs");\nconst { join } = require("node:path");\nconst read = (file) => readFileSync(join(__dirname, ${JSON.stringify(folder)}, file));\n`;
}
