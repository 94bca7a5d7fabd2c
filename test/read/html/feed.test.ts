import { expect, test } from '@jest/globals';
import { readHtml } from '../../../src/read/html';

test('the items of an RSS feed, with links, dates and texts', () => {
  const page = readHtml(
    '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Tin xã</title><language>vi</language>\n' +
    '<item><title><![CDATA[Tin <b>một</b>]]></title><link>http://a.vn/1</link><pubDate>Mon, 06 Sep 2021 09:50:20 +0700</pubDate><description>&lt;p&gt;Đoạn &amp;amp; một&lt;/p&gt;&lt;p&gt;Đoạn hai&lt;/p&gt;</description></item>\n' +
    '<item><title>Tin hai</title><link>/2</link></item></channel></rss>',
    { url: 'http://a.vn/rss' },
  );
  expect(page.blocks.map((block) => [block.text, block.hint, block.links[0]?.url ?? null, block.lines.first])).toEqual([
    ['Tin xã', 'heading', null, 2],
    ['Tin một Mon, 06 Sep 2021 09:50:20 +0700', 'item', 'http://a.vn/1', 3],
    ['Đoạn & một', null, null, 3],
    ['Đoạn hai', null, null, 3],
    ['Tin hai', 'item', 'http://a.vn/2', 4],
  ]);
  expect(page.head).toMatchObject({ title: 'Tin xã', language: 'vi' });
});

test('the entries of an Atom feed', () => {
  const page = readHtml('<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>One</title><link rel="self" href="/s"/><link href="/1"/><updated>2021-09-06</updated></entry></feed>');
  expect(page.blocks.map((block) => [block.text, block.links[0]?.url ?? null, block.datetime])).toEqual([['News', null, null], ['One 2021-09-06', '/1', '2021-09-06']]);
});

test('other XML gives its texts', () => {
  expect(readHtml('<?xml version="1.0"?><a><b>one</b><c>two <d>three</d></c></a>').blocks.map((block) => block.text)).toEqual(['one', 'two', 'three']);
});

test('a text of other XML stands in all its lines', () => {
  expect(readHtml('<?xml version="1.0"?>\n<a>\n one\n two\n</a>').blocks.map((block) => [block.text, block.lines])).toEqual([['one two', { first: 3, last: 4 }]]);
});

test('XHTML is a page like any other', () => {
  const page = readHtml('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title>T</title></head><body><p>a<br/>b</p></body></html>');
  expect(page.blocks.map((block) => block.text)).toEqual(['a', 'b']);
  expect(page.head).toMatchObject({ title: 'T', language: 'fr' });
});
