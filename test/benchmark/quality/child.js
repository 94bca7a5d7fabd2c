'use strict';

/**
 * One system over many pages: `node child.js ADAPTER FOLDER LIST OUT`.
 *
 * LIST is JSON, [{ id, file, url }]. OUT becomes NDJSON: { id, bytes, seconds } of each page with its `answer` or why it
 * `failed`, then { memory }.
 * It is a file because peers may print.
 */
const { readFileSync, openSync, writeSync } = require('node:fs');
const { gunzipSync } = require('node:zlib');
const adapters = require('./adapters.js');

async function main([adapter, folder, list, out]) {
  const { run, answer } = await adapters[adapter](folder);
  const file = openSync(out, 'w');
  const write = (record) => writeSync(file, `${JSON.stringify(record)}\n`);
  for (const page of JSON.parse(readFileSync(list, 'utf8'))) {
    const stored = readFileSync(page.file);
    const input = page.file.endsWith('.gz') ? gunzipSync(stored) : stored;
    let found = null;
    let failed = 'found no article';
    const begun = process.cpuUsage();
    try {
      found = await run(input, page.url);
    } catch (error) {
      failed = String(error);
    }
    const { user, system } = process.cpuUsage(begun);
    const result = found === null ? { failed } : { answer: answer(found) };
    write({ id: page.id, bytes: input.byteLength, seconds: (user + system) / 1e6, ...result });
  }
  // Linux counts in kilobytes.
  write({ memory: process.resourceUsage().maxRSS / 1024 });
}

void main(process.argv.slice(2));
