import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/read/html';
import { wordsOfName } from '../../../src/read/html/name-words';
import { meaningOfName } from '../../../src/read/html/signs';

const LONG = 'A paragraph of the article with enough words in it that nobody could take it for a part of a menu or of a side column. '.repeat(4);
const zoneOf = (html: string, needle = 'X'): string | null | undefined => readHtml(html).blocks.find((block) => block.text.startsWith(needle))?.zone;

describe('names', () => {
  test.each<[string, string[]]>([
    ['entry-content', ['entry', 'content']], ['td_entryContent2', ['td', 'entry', 'content']], ['HTMLBody', ['html', 'body']], ['css-1ad269af', ['css']],
    ['ad3f9', []], ['ebb615ab', ['ebb']], ['dnn_ctr4127_ViewNews_lblNoidung', ['dnn', 'ctr', 'view', 'news', 'lbl', 'noidung']], ['', []],
  ])('%s is cut into its words', (name, expected) => {
    expect(wordsOfName(name)).toEqual(expected);
  });

  test.each<[string, string | undefined]>([
    ['main-navigation', 'navigation'], ['has-sidebar', undefined], ['nav-open', undefined], ['sidebar-right', 'sidebar'], ['entry-content', 'body'], ['articleBody', 'body'],
    ['comment-date', 'comments'], ['entry-title', 'title'], ['widget-title', 'sidebar'], ['ExternalClassD44D9F97', 'body'], ['lv_description_mode1', 'lead'], ['tbtinkhac', 'related'],
    ['field--name-body', 'body'], ['news-bodyhtml', 'body'], ['elementor-widget-container', undefined], ['wp-caption-text', 'caption'], ['container', undefined],
    ['post-navigation', 'related'], ['cookie-notice-container', 'popup'], ['ngaydang', 'date'], ['lblTieude', 'title'], ['download', undefined], ['canvas', undefined],
  ])('%s says %s', (name, expected) => {
    expect(meaningOfName(name).sign?.kind).toBe(expected);
  });
});

describe('zones', () => {
  test.each<[string, string, string | null]>([
    ['a menu by its tag', `<nav>X</nav><p>${LONG}</p>`, 'navigation'],
    ['a footer by its role', `<div role="contentinfo">X</div><p>${LONG}</p>`, 'footer'],
    ['an article by its tag', `<article><p>X</p><p>${LONG}</p></article>`, 'body'],
    ['microdata', `<div itemprop="articleBody"><p>X</p><p>${LONG}</p></div>`, 'body'],
    ['the nearest sign wins', `<div class="sidebar"><div class="related">X</div></div><p>${LONG}</p>`, 'related'],
    ['facts inside furniture are furniture', `<div class="sidebar"><span class="date">X</span></div><p>${LONG}</p>`, 'sidebar'],
    ['facts inside the article', `<article><div class="author">X</div><p>${LONG}</p></article>`, 'byline'],
    ['share buttons inside the article', `<article><p>${LONG}</p><div class="share-buttons">X</div></article>`, 'share'],
    ['a body inside a wrapper named after its side column', `<div class="content-sidebar"><div class="entry-content"><p>X</p><p>${LONG}</p></div></div>`, 'body'],
    ['a wrapper that holds most of the page is not believed', `<div class="sidebar"><p>X</p><p>${LONG}</p></div>`, null],
    ['the state of the page on its body', `<body class="sidebar navigation"><p>X</p></body>`, null],
    ['a widget inside the article is a part of it', `<div class="entry-content"><p>${LONG}</p><div class="text-widget"><p>X</p></div></div>`, 'body'],
    ['a widget outside it is a side column', `<div class="entry-content"><p>${LONG}</p></div><div class="text-widget"><p>X</p></div>`, 'sidebar'],
    ['a title in a banner', `<div class="banner"><h1>X</h1></div><p>${LONG}</p>`, null],
    ['a date word in running text does not rule its paragraph', `<div class="entry-content"><p>X on <span class="date">1 May</span> it was. ${LONG}</p></div>`, 'body'],
    ['the id of a heading is made of its words', `<article><h2 id="best-time">X</h2><p>${LONG}</p></article>`, 'body'],
  ])('%s', (_name, html, expected) => {
    expect(zoneOf(html)).toBe(expected);
  });

  test('cards of a list are no articles', () => {
    const cards = ['one', 'two', 'three', 'four'].map((word) => `<article><h3>${word}</h3><p>X ${word} and a few words.</p></article>`).join('');
    expect(readHtml(cards).blocks.map((block) => block.zone)).toEqual(Array(8).fill(null));
  });

  test('a title name on every item of a list names no title', () => {
    const items = ['one', 'two', 'three', 'four'].map((word) => `<div class="post-title">${word}</div>`).join('');
    expect(readHtml(items).blocks.map((block) => block.zone)).toEqual(Array(4).fill(null));
  });
});

describe('hidden text', () => {
  test.each<[string, string]>([
    ['the attribute', '<div hidden>X</div>'], ['style', '<div style="display: none">X</div>'], ['visibility', '<div style="visibility:hidden">X</div>'],
    ['off the screen', '<div style="position:absolute;left:-9999px">X</div>'], ['aria-hidden', '<div aria-hidden="true">X</div>'],
    ['a class', '<span class="sr-only">X</span>'], ['noscript', '<noscript><p>X</p></noscript>'], ['template', '<template><p>X</p></template>'],
  ])('%s', (_name, html) => {
    expect(readHtml(`${html}<p>${LONG}</p>`).blocks.find((block) => block.text === 'X')?.hint).toBe('hidden');
  });

  test.each<[string, string]>([
    ['a class that only hides on small screens', '<div class="d-none d-md-block">X</div>'],
    ['what React moves into place', '<div hidden id="S:0">X</div>'],
    ['a folded part of the article', `<article><p>${LONG}</p><button aria-controls="p1">More</button><div id="p1" hidden>X</div></article>`],
  ])('not %s', (_name, html) => {
    expect(readHtml(`${html}<p>${LONG}</p>`).blocks.find((block) => block.text === 'X')?.hint).not.toBe('hidden');
  });

  test('hidden words inside a paragraph stand apart from it', () => {
    expect(readHtml('<p>Seen <span class="sr-only">unseen</span> text</p>').blocks.map((block) => [block.text, block.hint])).toEqual([['unseen', 'hidden'], ['Seen text', null]]);
  });

  test('hidden text is believed shown when it is most of the page', () => {
    expect(readHtml(`<p>Menu</p><div style="display:none"><p>${LONG}</p></div>`).blocks.map((block) => block.hint)).toEqual([null, null]);
  });
});
