import { describe, expect, test } from '@jest/globals';
import type { Claim, Head } from '../../../src/types';
import { readHtml } from '../../../src/read/html';

function headOf(html: string): Head {
  const { head } = readHtml(html);
  if (head === null) throw new Error('a page of HTML has a head');
  return head;
}

const pairs = (claims: readonly Claim[]): string[] => claims.map((claim) => `${claim.from} = ${claim.value}`);
const jsonld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

test('an empty page claims nothing', () => {
  expect(headOf('<p>text</p>')).toEqual({ title: null, siteName: null, language: null, canonical: null, base: null, titles: [], authors: [], published: [], updated: [], descriptions: [] });
});

test('title, language, canonical and base', () => {
  const html = '<html lang="vi-VN"><head><title>\n Tin &amp; b&agrave;i \n</title><base href="http://a.vn/"><link rel="canonical" href="http://a.vn/tin"></head></html>';
  expect(headOf(html)).toMatchObject({ title: 'Tin & bài', language: 'vi-VN', canonical: 'http://a.vn/tin', base: 'http://a.vn/' });
});

test('meta elements in the order of the page, named as the page names them', () => {
  const head = headOf(
    '<meta property="og:title" content="A"><meta name="DC.title" content="B"><meta name="author" content="Mai"><meta property="article:published_time" content="2020-01-02">' +
    '<meta name="date" content="2020-01-03"><meta property="article:modified_time" content="2020-01-04"><meta name="description" content="D"><meta property="og:site_name" content="S"><meta name="author" content="">',
  );
  expect(pairs(head.titles)).toEqual(['meta:og:title = A', 'meta:DC.title = B']);
  expect(pairs(head.authors)).toEqual(['meta:author = Mai']);
  expect(pairs(head.published)).toEqual(['meta:article:published_time = 2020-01-02', 'meta:date = 2020-01-03']);
  expect(pairs(head.updated)).toEqual(['meta:article:modified_time = 2020-01-04']);
  expect(pairs(head.descriptions)).toEqual(['meta:description = D']);
  expect(head.siteName).toBe('S');
});

test('microdata, times and authors in the body, but not those of furniture', () => {
  const head = headOf(
    '<article><h1 itemprop="headline">A</h1><span itemprop="author"><b itemprop="name">Mai</b></span><meta itemprop="datePublished" content="2020-01-02"><time datetime="2020-01-03">x</time><a rel="author" href="/m">Lan</a></article>' +
    '<aside><time datetime="2021-01-01">y</time></aside>',
  );
  expect(pairs(head.titles)).toEqual(['itemprop:headline = A']);
  expect(pairs(head.authors)).toEqual(['itemprop:author = Mai', 'rel:author = Lan']);
  expect(pairs(head.published)).toEqual(['itemprop:datePublished = 2020-01-02', 'time:datetime = 2020-01-03']);
});

test('a hidden date that a portal marks for machines', () => {
  expect(pairs(headOf('<div style="display:none"><span class="metadata-publish-date">2018-10-08T10:17:00+07:00</span></div>').published)).toEqual(['class:metadata-publish-date = 2018-10-08T10:17:00+07:00']);
});

describe('JSON-LD', () => {
  const article = '"@type":"NewsArticle","headline":"A","datePublished":"2020-01-02"';
  test.each<[string, string, string[], string[]]>([
    ['an article', `{${article},"author":"Mai"}`, ['jsonld:headline = A'], ['jsonld:author = Mai']],
    ['an author as an object', `{${article},"author":{"@type":"Person","name":"Mai"}}`, ['jsonld:headline = A'], ['jsonld:author = Mai']],
    ['authors as a list', `{${article},"author":[{"name":"Mai"},"Lan"]}`, ['jsonld:headline = A'], ['jsonld:author = Mai', 'jsonld:author = Lan']],
    ['an author by reference', `{"@graph":[{${article},"author":{"@id":"#m"}},{"@type":"Person","@id":"#m","name":"Mai"}]}`, ['jsonld:headline = A'], ['jsonld:author = Mai']],
    ['an author that is an address', `{${article},"author":"https://a.vn/mai"}`, ['jsonld:headline = A'], []],
    ['inside a list', `[{"@type":"WebSite","name":"S"},{${article}}]`, ['jsonld:headline = A'], []],
    ['inside a page', `{"@type":"WebPage","name":"P","mainEntity":{${article}}}`, ['jsonld:WebPage:name = P', 'jsonld:headline = A'], []],
    ['several types', '{"@type":["Thing","BlogPosting"],"headline":"A"}', ['jsonld:headline = A'], []],
    ['trailing commas', `{${article},"author":["Mai",],}`, ['jsonld:headline = A'], ['jsonld:author = Mai']],
    ['a line end in a string', '{"@type":"Article","headline":"A\nb"}', ['jsonld:headline = A b'], []],
    ['two objects one after another', `{"@type":"WebSite","name":"S"}{${article}}`, ['jsonld:headline = A'], []],
    ['comments around it', `<!-- //<![CDATA[\n{${article}};\n//]]> -->`, ['jsonld:headline = A'], []],
    ['a wrong escape', '{"@type":"Article","headline":"It\\\'s"}', ["jsonld:headline = It's"], []],
    ['entities in strings', '{"@type":"Article","headline":"A &amp; B &#7891;"}', ['jsonld:headline = A & B ồ'], []],
    ['only the first of several articles', `[{${article}},{"@type":"Article","headline":"B"}]`, ['jsonld:headline = A'], []],
    ['other things', '{"@type":"Product","name":"P"}', [], []],
    ['no JSON at all', 'function(){', [], []],
    ['cut off', '{"@type":"Article","headline":"A', [], []],
  ])('%s', (_name, json, titles, authors) => {
    const head = headOf(jsonld(json));
    expect(pairs(head.titles)).toEqual(titles);
    expect(pairs(head.authors)).toEqual(authors);
  });

  test('the name of the site', () => {
    expect(headOf(jsonld('{"@type":"WebSite","name":"Cổng thông tin"}')).siteName).toBe('Cổng thông tin');
  });
});
