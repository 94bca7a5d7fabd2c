#!/usr/bin/env node
'use strict';

const { load } = require('./load.js');

const { main, processIo } = load().program;

main(process.argv.slice(2), processIo()).then((exitCode) => {
  // Not process.exit(): it would cut short what is still being written.
  process.exitCode = exitCode;
});
