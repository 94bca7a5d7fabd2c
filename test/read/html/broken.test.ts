import { expect, test } from '@jest/globals';
import { readHtml } from '../../../src/read/html';

const many = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join('');

/** In milliseconds: a busy machine takes its time, a reader that is not linear takes longer than this. */
const PATIENCE = 60_000;

/** Each would take minutes, or the stack, in a reader that is not linear or that recurses. */
test.each<[string, string, string[]]>([
  ['20,000 nested elements', `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}<p>after</p>`, ['deep', 'after']],
  ['20,000 nested lists', `${'<ul><li>'.repeat(20_000)}deep`, ['deep']],
  ['20,000 nested tables', `${'<table><tr><td>'.repeat(20_000)}deep`, ['deep']],
  ['200,000 nested inline elements', `${'<b>'.repeat(200_000)}deep`, ['deep']],
  ['10,000 attributes', `<div ${many(10_000, (i) => `a${i}="${i}" `)}>text</div>`, ['text']],
  ['100,000 class names', `<div class="${many(100_000, (i) => `c${i} `)}">text</div>`, ['text']],
  ['a style without end', `<p style="${'text-align : '.repeat(50_000)}">text</p>`, ['text']],
  ['100,000 closing tags without opening ones', `${'<div>'.repeat(900)}text${'</x>'.repeat(100_000)}`, ['text']],
  ['signs that open no tag', `${'<'.repeat(200_000)} text`, [`${'<'.repeat(200_000)} text`]],
  ['a tag without end', `<p>text</p>${'<a'.repeat(200_000)}`, ['text']],
  ['an attribute without end', `<p>text</p><a href="${'x'.repeat(500_000)}`, ['text']],
  ['a comment without end', `<p>text</p><!--${'-'.repeat(500_000)}`, ['text']],
  ['a script without end', `<p>text</p><script>${'a'.repeat(500_000)}`, ['text']],
  ['nested data that is no JSON', `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script><p>text</p>`, ['text']],
  ['half a million blanks', `<p>${' '.repeat(500_000)}text${'\n'.repeat(500_000)}</p>`, ['text']],
  ['unclosed tags of all kinds', '<p>a<div>b<span>c<table><tr><td>d<b>e', ['a', 'bc', 'de']],
  ['NUL bytes', '<p>a\0b</p>\0<p>c</p>', ['ab', 'c']],
  ['only a script', '<html><script>var a="<p>x</p>"</script></html>', []],
  ['frames', '<html><frameset cols="1,2"><frame src="a.htm"><noframes><body>Trang dùng khung.</body></noframes></frameset></html>', ['Trang dùng khung.']],
  ['a half pair of a character', '<p>a\ud83d b</p>', ['a\ufffd b']],
])('%s', (_name, html, expected) => {
  expect(readHtml(html).blocks.map((block) => block.text)).toEqual(expected);
}, PATIENCE);

test('a page of 20 MB', () => {
  const line = '<p class="MsoNormal">Một đoạn văn bản của xã, dài vừa phải, để đo một trang thật là dài, dài hơn mọi trang mà người ta viết ra.</p>\n';
  const page = readHtml(line.repeat(Math.ceil(20_000_000 / line.length)));
  expect(page.blocks.length).toBeGreaterThan(100_000);
}, PATIENCE);

test('100,000 rows of a table', () => {
  const page = readHtml(`<table border="1">${'<tr><td>a</td><td>1</td></tr>'.repeat(100_000)}</table>`);
  expect(page.blocks).toHaveLength(100_000);
  expect(page.blocks.at(-1)).toMatchObject({ text: 'a | 1', hint: 'row' });
}, PATIENCE);
