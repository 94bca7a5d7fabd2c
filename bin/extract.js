#!/usr/bin/env node
'use strict';

const { load } = require('./load.js');

const { program, scripts } = load();
const { main, processIo } = program;

// Behind loading, as V8 refuses kept code that was compiled under other flags, Node's own included.
if (scripts !== null) {
  require('node:crypto');
  const { setFlagsFromString } = require('node:v8');
  // A page or two are over before optimised code is ready: V8 is told to wait for four times as much work as it does by itself.
  setFlagsFromString('--interrupt-budget=540000');
  // Thousands of pages leave much behind: V8 collects it when the heap has grown by a quarter, not when it has doubled and more.
  setFlagsFromString('--heap-growing-percent=25');
  // Nor is it collected between two pages, when there may be no second one.
  setFlagsFromString('--no-minor-gc-task');
}

main(process.argv.slice(2), processIo()).then((exitCode) => {
  // Not process.exit(): it would cut short what is still being written.
  process.exitCode = exitCode;
});
