'use strict';

const { readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const CLI = join(__dirname, '..', 'dist', 'cli');
const PACKED = join(CLI, 'packed.js');

/** The program, and the script it runs in when that is compiled here. */
function load() {
  if (!isFresh()) return { program: { ...require('../dist/cli/main.js'), ...require('../dist/cli/process-io.js') }, script: null };
  // Node 22.8 and later keep compiled code between runs.
  const { createRequire, enableCompileCache } = require('node:module');
  if (enableCompileCache !== undefined) {
    enableCompileCache();
    return { program: require(PACKED), script: null };
  }
  // The file is plain ASCII.
  const source = `(function (exports, require, module, __dirname) {${readFileSync(PACKED, 'latin1')}\n})`;
  // Code of another version of V8 is refused by V8 itself, and compiled anew.
  const script = new Script(source, { filename: PACKED, cachedData: keptCode() });
  const module = { exports: {} };
  // What is not packed lies where the packed file lies.
  script.runInThisContext()(module.exports, createRequire(PACKED), module, CLI);
  return { program: module.exports, script };
}

/** False when the compiler ran without the rest of the build. */
function isFresh() {
  const packed = statSync(PACKED, { throwIfNoEntry: false });
  return packed !== undefined && packed.mtimeMs >= statSync(join(CLI, 'main.js')).mtimeMs;
}

function keptCode() {
  try {
    return readFileSync(join(CLI, 'packed.cache'));
  } catch {
    return undefined;
  }
}

module.exports = { load };
