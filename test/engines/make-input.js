// Writes the pages the engines are compared on, as pages.ndjson and as crawl/*.warc.gz: node test/engines/make-input.js FOLDER COUNT
'use strict';

const { Buffer } = require('node:buffer');
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const fixtures = join(__dirname, '..', '..', 'fixtures');
const pages = readdirSync(fixtures).filter((name) => /\.(?:txt|md|html)$/.test(name)).sort().map((name) => readFileSync(join(fixtures, name)));

/** Every so many records one is no page: errors must be the same everywhere, too. */
const BAD_EVERY = 97;
const BAD = [{ b64: 'iVBORw0KGgo=' }, { text: 'x', html: 'y' }, {}, { path: 'not/there.txt' }];

function recordOf(index) {
  const id = index % 3 === 0 ? index : `page-${index}`;
  if (index % BAD_EVERY === 5) return { id, ...BAD[Math.floor(index / BAD_EVERY) % BAD.length] };
  const page = pages[index % pages.length];
  const url = `https://town.example/${index}`;
  return index % 2 === 0 ? { id, url, b64: page.toString('base64') } : { id, text: page.toString('utf8') };
}

writeFileSync(join(folder, 'pages.ndjson'), Array.from({ length: count }, (_, index) => `${JSON.stringify(recordOf(index))}\n`).join(''));

function warcRecord(index) {
  const http = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), pages[index % pages.length]]);
  const header = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:page:${index}>\r\nWARC-Target-URI: https://town.example/${index}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${http.byteLength}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(header), http, Buffer.from('\r\n\r\n')]));
}

const FILES = 3;
mkdirSync(join(folder, 'crawl'), { recursive: true });
for (let file = 0; file < FILES; file++) {
  const records = Array.from({ length: Math.ceil(count / 10) }, (_, index) => warcRecord(index * FILES + file));
  writeFileSync(join(folder, 'crawl', `${file}.warc.gz`), Buffer.concat(records));
}
