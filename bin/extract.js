#!/usr/bin/env node
'use strict';

const { load } = require('./load.js');

const { program, script } = load();
const { main, processIo } = program;

// A page or two are over before optimised code is ready: V8 is told to wait for four times as much work as it does by itself.
// Behind loading, as V8 refuses kept code that was compiled under other flags.
if (script !== null) require('node:v8').setFlagsFromString('--interrupt-budget=540000');

main(process.argv.slice(2), processIo()).then((exitCode) => {
  // Not process.exit(): it would cut short what is still being written.
  process.exitCode = exitCode;
});
