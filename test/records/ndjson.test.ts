/** Lines of JSON as records. */
import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { read, short } from '../support/records';

const shorts = async (lines: string, options = {}): Promise<string[]> => (await read(lines, 'ndjson', options)).records.map(short);

describe('a line', () => {
  test.each([
    ['{"id":"a","text":"Xin chào"}', 'a: Xin chào'],
    ['{"id":7,"html":"<p>x"}', '7: <p>x'],
    ['{"id":"a","b64":"WGluIGNow6Bv"}', 'a: Xin chào'],
    ['{"id":"a","b64":"WGlu\\nIGNow6Bv=="}', 'a: Xin chào'],
    ['{"text":"no id"}', '-: no id'],
    ['{"id":null,"text":"x","html":null}', '-: x'],
    ['{"id":"a","text":""}', 'a: '],
    ['{"id":"a","path":"dumps/a.txt"}', 'a: <dumps/a.txt>'],
    ['{"id":"a","path":"a.txt","text":"here, not there"}', 'a: here, not there'],
    ['{"id":"__proto__","__proto__":{"text":"y"},"text":"x"}', '__proto__: x'],
    ['  {"id":"a","text":"x"}\r', 'a: x'],
    ['\ufeff{"id":"a","text":"x"}', 'a: x'],
  ])('%s is a page', async (line, expected) => expect(await shorts(line)).toEqual([expected]));

  test.each([
    ['{"id":"a","text":"x"', '-! line 1: not JSON; write one object a line'],
    ['[{"id":"a","text":"x"}]', '-! line 1: not a JSON object; write one object a line'],
    ['[', "-! line 1: not JSON (a JSON array? write its items one a line: jq -c '.[]'); write one object a line"],
    ['"text"', '-! line 1: not a JSON object; write one object a line'],
    ['null', '-! line 1: not a JSON object; write one object a line'],
    ['{"id":"a"}', 'a! holds no page; give it as "text", "html" or "b64", or name a file as "path"'],
    ['{"url":"https://town.example/"}', '-! line 1: holds no page; give it as "text", "html" or "b64", or name a file as "path"'],
    ['{"id":"a","text":"x","html":"y"}', 'a! holds both "text" and "html"; give the page once'],
    ['{"id":"a","text":5}', 'a! "text" is not a string'],
    ['{"id":"a","text":"x","url":{}}', 'a! "url" is not a string'],
    ['{"id":"a","b64":"%%%"}', 'a! "b64" is not base64'],
    ['{"id":"a","b64":"WGlu5"}', 'a! "b64" is not base64'],
    ['{"id":{},"text":"x"}', '-! line 1: "id" is neither a string nor a whole number that is kept exactly; write it as a string'],
    ['{"id":12345678901234567890,"text":"x"}', '-! line 1: "id" is neither a string nor a whole number that is kept exactly; write it as a string'],
  ])('%s is a bad record', async (line, expected) => expect(await shorts(line)).toEqual([expected]));

  test('gives its address, its encoding and what its page is', async () => {
    const { records } = await read('{"id":1,"html":"<p>","url":"https://town.example/1"}\n{"b64":"eA==","encoding":"tcvn3"}', 'ndjson');
    expect(records).toEqual([
      { kind: 'page', identity: { id: 1, url: 'https://town.example/1' }, page: '<p>', path: null, format: 'html', encoding: null, declared: null },
      { kind: 'page', identity: {}, page: Buffer.from('x'), path: null, format: 'auto', encoding: 'tcvn3', declared: null },
    ]);
  });
});

describe('lines', () => {
  const many = 'a b c d e f'.split(' ').map((id) => `{"id":"${id}","text":"chữ ${id}"}`);
  const expected = 'a b c d e f'.split(' ').map((id) => `${id}: chữ ${id}`);

  test.each([1, 2, 3, 7, 65_536])('come in order, in pieces of %d bytes', async (step) => expect(await shorts(many.join('\n'), { step })).toEqual(expected));
  test('may be blank, and may end with a line feed or without', async () => expect(await shorts(`\n${many.join('\n\r\n')}\n\n`)).toEqual(expected));
  test('may be compressed', async () => expect((await read(gzipSync(many.join('\n')), 'ndjson', { step: 10 })).records.map(short)).toEqual(expected));
  test('that are damaged do not stop the others, and are named by their number', async () => {
    expect(await shorts(`${many[0]}\n{"id\n${many[1]}\n`)).toEqual(['a: chữ a', '-! line 2: not JSON; write one object a line', 'b: chữ b']);
  });

  test('that hold too large a page are bad records; endless ones are not held', async () => {
    const endless = `{"text":"${'x'.repeat(200_000)}"}`;
    const lines = [many[0], '{"id":"big","text":"0123456789 0123456789"}', endless, many[1]].join('\n');
    expect(await shorts(lines, { maxBytes: 20, step: 1000 })).toEqual([
      'a: chữ a',
      'big! larger than 20 bytes; allow more with --max-bytes',
      '-! line 3: larger than 20 bytes; allow more with --max-bytes',
      'b: chữ b',
    ]);
  });

  test('of which the compressed file is cut off come as far as they go', async () => {
    const file = gzipSync(many.join('\n'));
    const { records } = await read(file.subarray(0, -12), 'ndjson');
    expect(short(records.at(-1) as never)).toMatch(/gzip data that is cut off/);
    expect(records.length).toBeGreaterThan(3);
  });
});
