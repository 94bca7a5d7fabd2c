// Memory and time of one process over a WET file of any size, made as it is read: node test/benchmark/records.js [MB] [SHARE] [OPTIONS...]
//
// SHARE is that of --shard: with 1/20 all records are read and every twentieth page is extracted. 2000 1/20 takes some minutes.
'use strict';

const { Buffer } = require('node:buffer');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { clearInterval, setInterval } = require('node:timers');
const { gzipSync } = require('node:zlib');

const root = join(__dirname, '..', '..');
const [size = '300', share = '1/1', ...options] = process.argv.slice(2);
const bytesWanted = Number(size) * 1e6;
const MS_BETWEEN_LOOKS = 50;
/** Bytes of a page, as texts of web archives go: fixtures are shorter, so some stand together. */
const PAGE = 8000;

const fixtures = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(root, 'fixtures', name)));

function textOf(index) {
  const parts = [];
  for (let length = 0, at = index; length < PAGE; at++) {
    const part = fixtures[at % fixtures.length];
    parts.push(part);
    length += part.byteLength;
  }
  return Buffer.concat(parts);
}

const texts = fixtures.map((_, index) => textOf(index));

/** A record, compressed by itself as web archives are; few are made, many times written: only their ids differ, where they are not compressed. */
const compressed = texts.map((text, index) => gzipSync(record(text, index)));

function record(text, index) {
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:page:${index}>\r\nWARC-Target-URI: https://town.example/${index}\r\nContent-Type: text/plain\r\nContent-Length: ${text.byteLength}\r\n\r\n`),
    text,
    Buffer.from('\r\n\r\n'),
  ]);
}

async function main() {
  const gzip = options.includes('--gzip');
  const flags = ['--input-format', 'wet', '-q', '--shard', share, ...options.filter((option) => option !== '--gzip')];
  const child = spawn(process.execPath, [join(root, 'bin', 'extract.js'), ...flags], { stdio: ['pipe', 'pipe', 'inherit'] });
  const started = process.hrtime.bigint();
  let peak = 0;
  const look = () => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'latin1'))?.[1] ?? 0));
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, MS_BETWEEN_LOOKS);
  let lines = 0;
  child.stdout.on('data', (chunk) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  });
  let records = 0;
  for (let written = 0; written < bytesWanted; records++) {
    const text = texts[records % texts.length];
    written += text.byteLength;
    if (!child.stdin.write(gzip ? compressed[records % compressed.length] : record(text, records))) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = await once(child, 'close');
  look();
  clearInterval(timer);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  process.stdout.write(`${size} MB of text in ${records} records${gzip ? ', gzip' : ''}, share ${share}: ${lines} records out, exit code ${code}, ${seconds.toFixed(0)} s, at most ${(peak / 1000).toFixed(0)} MB of memory\n`);
}

void main();
