#!/usr/bin/env node
'use strict';

// Node 22.8 and later keep compiled code between runs.
require('node:module').enableCompileCache?.();
const { main } = require('../dist/cli/main.js');
const { processIo } = require('../dist/cli/process-io.js');

main(process.argv.slice(2), processIo()).then((exitCode) => {
  // Not process.exit(): it would cut short what is still being written.
  process.exitCode = exitCode;
});
