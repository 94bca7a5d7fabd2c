import { describe, expect, test } from '@jest/globals';
import { decodeDoubled } from '../../../src/read/html/entities';
import { baseOf, resolveLink } from '../../../src/read/html/links';
import { readHtml } from '../../../src/read/html';

test.each<[string | null, string | null, string | null, string | null]>([
  ['http://a.vn/', 'http://b.vn/x', 'http://c.vn/', 'http://a.vn/'],
  [null, 'http://b.vn/x', 'http://c.vn/', 'http://b.vn/x'],
  [null, null, 'http://c.vn/', 'http://c.vn/'],
  ['/sub/', 'http://b.vn/x', null, 'http://b.vn/sub/'],
  ['/sub/', null, null, null],
  [null, '/x', 'http://c.vn/', 'http://c.vn/x'],
  [null, 'not an address', null, null],
  [null, null, null, null],
])('base %s, own address %s, given %s: %s', (base, own, given, expected) => {
  expect(baseOf(base, own, given)).toBe(expected);
});

test.each<[string | null, string | null, string | null]>([
  ['tin/1', 'http://a.vn/x/', 'http://a.vn/x/tin/1'],
  ['/tin/1', 'http://a.vn/x/', 'http://a.vn/tin/1'],
  ['../tin', 'http://a.vn/x/y', 'http://a.vn/tin'],
  ['//b.vn/1', 'https://a.vn/', 'https://b.vn/1'],
  ['http://b.vn', 'http://a.vn/', 'http://b.vn'],
  ['tin/1', null, 'tin/1'],
  [' tin/\n1 ', null, 'tin/1'],
  ['tin\u0004/\u00851', null, 'tin%04/%C2%851'],
  ['mailto:a@b.vn', 'http://a.vn/', 'mailto:a@b.vn'],
  ['#top', 'http://a.vn/', null],
  ['javascript:void(0)', null, null],
  ['JavaScript:x()', null, null],
  ['java\nscript:x()', null, null],
  ['', 'http://a.vn/', null],
  [null, 'http://a.vn/', null],
  ['http://[bad', 'http://a.vn/', 'http://[bad'],
])('%j from %s leads to %s', (href, base, expected) => {
  expect(resolveLink(href, base)).toBe(expected);
});

describe('links of blocks', () => {
  test('text, address and share of the text', () => {
    const [block] = readHtml('<base href="http://a.vn/"><p>ab <a href="1">cd <b>e</b></a><a href="#">f</a></p>').blocks;
    expect(block).toMatchObject({ text: 'ab cd ef', links: [{ text: 'cd e', url: 'http://a.vn/1' }, { text: 'f', url: null }], linkShare: 4 / 6 });
  });
  test('a link around several blocks is in each', () => {
    expect(readHtml('<a href="/1"><h3>a</h3><p>b</p></a>').blocks.map((block) => block.links)).toEqual([[{ text: 'a', url: '/1' }], [{ text: 'b', url: '/1' }]]);
  });
  test('the address given is used where the page names none', () => {
    expect(readHtml('<a href="1">a</a>', { url: 'http://a.vn/x/' }).blocks[0]?.links[0]?.url).toBe('http://a.vn/x/1');
  });
  test('og:url serves as the page\'s own address', () => {
    expect(readHtml('<meta property="og:url" content="http://b.vn/y"><a href="/1">a</a>', { url: 'http://a.vn/' }).blocks[0]?.links[0]?.url).toBe('http://b.vn/1');
  });
  test('images in links and anchors without address give no link', () => {
    expect(readHtml('<p><a href="/1"><img src="a.jpg"></a><a name="x">b</a></p>').blocks[0]).toMatchObject({ text: 'b', links: [], linkShare: 0 });
  });
});

test.each<[string, string]>([
  ['&#7891;', 'ồ'], ['&#x1EC4;', 'Ễ'], ['Th&ocirc;n &Aacute;', 'Thôn Á'], ['a&nbsp;b', 'a b'], ['&ldquo;a&rdquo;', '“a”'], ['A &amp; B', 'A & B'], ['&lt;b&gt; and &#60;i&#62;', '&lt;b&gt; and &#60;i&#62;'],
  ['R&D; AT&T', 'R&D; AT&T'], ['&unknown;', '&unknown;'], ['&#0;&#150;&#55357;&#9999999;', '&#0;&#150;&#55357;&#9999999;'], ['none', 'none'],
])('entities escaped twice: %s', (text, expected) => {
  expect(decodeDoubled(text)).toBe(expected);
});

test('entities escaped twice stay where a page speaks of them as code', () => {
  expect(readHtml('<p>Th&amp;ocirc;n</p><p><code>&amp;nbsp;</code></p>').blocks.map((block) => block.text)).toEqual(['Thôn', '&nbsp;']);
});
