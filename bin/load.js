'use strict';

const { readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const CLI = join(__dirname, '..', 'dist', 'cli');
const PACKED = join(CLI, 'packed.js');

/**
 * The program, and the scripts by file that it runs in when they are compiled here: `null` when Node does it. A packed file
 * that is first required later joins the scripts then.
 */
function load() {
  if (!isFresh()) return { program: { ...require('../dist/cli/main.js'), ...require('../dist/cli/process-io.js') }, scripts: null };
  // Node 22.8 and later keep compiled code between runs.
  const { createRequire, enableCompileCache } = require('node:module');
  if (enableCompileCache !== undefined) {
    enableCompileCache();
    return { program: require(PACKED), scripts: null };
  }
  const scripts = new Map();
  // What is not packed lies where the packed file lies.
  const requireFrom = createRequire(PACKED);
  const requireOf = (name) => (name.startsWith('./packed-') ? run(join(CLI, name), requireOf, scripts) : requireFrom(name));
  return { program: run(PACKED, requireOf, scripts), scripts };
}

/** False when the compiler ran without the rest of the build. */
function isFresh() {
  const packed = statSync(PACKED, { throwIfNoEntry: false });
  return packed !== undefined && packed.mtimeMs >= statSync(join(CLI, 'main.js')).mtimeMs;
}

/** What a packed file exports. It is run once for each place that requires it, and there is one such place. */
function run(file, requireOf, scripts) {
  // The file is plain ASCII.
  const source = `(function (exports, require, module, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  // Code of another version of V8 is refused by V8 itself, and compiled anew.
  const script = new Script(source, { filename: file, cachedData: keptCode(file) });
  scripts.set(file, script);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireOf, module, CLI);
  return module.exports;
}

function keptCode(file) {
  try {
    return readFileSync(file.replace(/js$/, 'cache'));
  } catch {
    return undefined;
  }
}

module.exports = { load };
