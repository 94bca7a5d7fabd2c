#!/usr/bin/env node
'use strict';

require('node:module').enableCompileCache?.();
const { main } = require('../dist/cli/main.js');
const { processIo } = require('../dist/cli/io.js');

// A reader that stops early (`extract … | head`) is no failure of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

main(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
