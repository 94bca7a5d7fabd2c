'use strict';
// Loaded into a worker ahead of its program: pages of certain names do to it what real ones might.
const fs = require('node:fs');

const { openSync } = fs;
const faults = {
  hang: () => {
    for (;;);
  },
  exhaust: () => {
    for (const hoard = []; ; ) hoard.push(new Array(2e6).fill(hoard.length));
  },
  exit: () => process.exit(3),
  killed: () => process.kill(process.pid, 'SIGKILL'),
  // Only the first time.
  once: (path) => {
    if (fs.existsSync(`${path}.seen`)) return;
    fs.writeFileSync(`${path}.seen`, '');
    process.kill(process.pid, 'SIGKILL');
  },
  slow: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40),
};

fs.openSync = (path, ...rest) => {
  const fault = /\b([a-z]{1,20})-\d{1,9}\.txt$/.exec(String(path))?.[1];
  if (fault in faults) faults[fault](String(path));
  return openSync(path, ...rest);
};
