/** What the head claims of author, date and title, weighed against what the page shows. */
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract';

const TEXT = [
  'The ferry across the Tarn river will run again from Monday, after divers had cleared the chain that holds it on its course.',
  'For eleven weeks the people of both banks had to take the road over the dam, which adds half an hour to every way to school.',
  'The town has ordered a second chain, so that the next repair will take a day instead of a season, the harbour master said.',
];
const TITLE = 'The ferry across the Tarn runs again';

interface Parts { readonly head?: string; readonly above?: string; readonly below?: string; readonly title?: string; readonly behind?: string; readonly lang?: string }

function page({ head = '', above = '', below = '', title = `<h1>${TITLE}</h1>`, behind = '', lang = 'en' }: Parts): string {
  return `<html lang="${lang}"><head><title>${TITLE} | Tarn Gazette</title><meta property="og:site_name" content="Tarn Gazette">${head}</head><body><nav><a href="/">Home</a></nav>` +
    `<main>${above}${title}${below}${TEXT.map((text) => `<p>${text}</p>`).join('')}${behind}</main></body></html>`;
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const article = (json: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}",${json}}</script>`;

describe('authors', () => {
  test.each<[string, Parts, readonly string[]]>([
    ['a person in a meta element', { head: meta('author', 'Jane Millward') }, ['Jane Millward']],
    ['a label in the claim is taken off', { head: meta('author', 'By Jane Millward') }, ['Jane Millward']],
    ['an account is better than nothing', { head: meta('author', 'jmillward') }, ['jmillward']],
    ['a person before an account', { head: meta('author', 'jmillward') + article('"author":{"@type":"Person","name":"Jane Millward"}') }, ['Jane Millward']],
    ['an account in JSON-LD alone says too little', { head: article('"author":{"@type":"Person","name":"jmillward"}') }, []],
    ['a title in the place of an author is none', { head: meta('author', 'Five Great Ideas For The Harbour That You Can Try') }, []],
    ['an address is no author', { head: meta('article:author', 'https://www.facebook.com/tarngazette') }, []],
    ['a publisher is no author', { head: article('"author":{"@type":"Organization","name":"Tarn Media House"}') }, []],
    ['the administrator is no author', { head: meta('author', 'admin') }, []],
    ['the first article of two is the page\'s own', { head: article('"author":{"name":"Jane Millward"}') + article('"author":{"name":"Peter Ashdown"}') }, ['Jane Millward']],
    ['a name that the head gives, where the page shows it', { head: meta('author', 'jmillward'), below: '<div>jmillward</div>' }, ['jmillward']],
    ['the byline of the page before an account', { head: meta('author', 'jmillward'), below: '<p class="byline">By Jane Millward</p>' }, ['Jane Millward']],
    ['a byline of the markup without a label', { below: '<div class="byline">Jane Millward</div>' }, ['Jane Millward']],
    ['a first name that is a small word elsewhere', { below: '<div class="byline">Dan Millward</div>' }, ['Dan Millward']],
    ['a degree stays with its name', { below: '<p class="byline">By Jane Millward, PhD</p>' }, ['Jane Millward, PhD']],
    ['the word that leads over to the date is no part of a name', { below: '<p>By Jane Millward on Tuesday, May 3, 2022</p>' }, ['Jane Millward']],
    ['"Posted by" before a short name is no label of the date', { below: '<p>Posted by Jo Hay on May 3, 2022</p>' }, ['Jo Hay']],
    ['a label of the date glued to the name', { below: '<p>BY JANE MILLWARDPUBLISHED: MAY 3, 2022</p>' }, ['JANE MILLWARD']],
    ['a label of the date of two words glued to the name', { below: '<p>BY JANE MILLWARDLAST UPDATED MAY 3, 2022</p>' }, ['JANE MILLWARD']],
    ['a label glued to the name', { below: '<p>ByJane Millward</p><p>May 3, 2022</p>' }, ['Jane Millward']],
    ['dots of all sizes part a name from a post', { below: '<p>By Jane Millward ⋅ Harbour Editor ● May 3, 2022</p>' }, ['Jane Millward']],
    ['a name under the title that the note on the author repeats', { below: '<div>Jane Millward</div>', behind: '<h3>Jane Millward</h3><p>She has been with the Gazette for years, and lives by the harbour.</p>' + '<p>Maps and tides</p>'.repeat(8) + '<h3>Jane Millward</h3>' }, ['Jane Millward']],
    ['a section under the title that the page repeats names nobody', { below: '<div>Harbour Master</div>', behind: '<p>The harbour master of the town said so.</p>' + '<p>Maps and tides</p>'.repeat(8) + '<div>Harbour Master</div>' }, []],
    ['the last of several behind "and"', { below: '<p>By Jane Millward, John Roe, and Ann Lee</p>' }, ['Jane Millward', 'John Roe', 'Ann Lee']],
    ['a label of a source under a figure names no author', { below: '<p>By Jane Millward</p>', behind: `<p>Source: HARBOUR</p><p>${TEXT[0] ?? ''}</p><p>${TEXT[1] ?? ''}</p>` }, ['Jane Millward']],
    ['a topic behind the text is no name', { behind: '<p>The harbour master of the town said so.</p><p>Topic: Harbour Master</p>' }, []],
    ['topics beside the date sign nothing', { below: '<p>Monday, May 3, 2022 | Categories: Helena, Harbour, Tides |</p>' }, []],
    ['a heading behind the text signs nothing', { behind: '<h2>Harbour Insights</h2>' }, []],
    ['a link behind the text signs nothing', { behind: '<a href="/map">View Harbour Map</a>' }, []],
  ])('%s', (_, parts, authors) => {
    expect(extract(page(parts)).authors).toEqual(authors);
  });
});

describe('the publication', () => {
  const published = '<meta property="article:published_time" content="2023-05-02T08:00:00Z">';
  test.each<[string, Parts, string | null]>([
    ['what the head says where the page shows none', { head: published }, '2023-05-02'],
    ['what the page shows at its head', { head: published, below: '<p>4 May 2023</p>' }, '2023-05-04'],
    ['the head beside an update alone', { head: published, below: '<p>Last updated: 9 June 2023</p>' }, '2023-05-02'],
    ['an update that stands alone', { below: '<p>Last updated: 9 June 2023</p>' }, '2023-06-09'],
    ['a date without a label beside an update', { below: '<p>3 May 2023. Updated: 9 June 2023</p>' }, '2023-05-03'],
    ['at the head before a label elsewhere', { below: '<p>3 May 2023</p>', behind: '<p>Posted: 7 July 2023</p>' }, '2023-05-03'],
    ['not the date of the address', { head: '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2019-01-05"}</script>' }, null],
    ['day and month as the markup has them', { below: '<p><time datetime="2023-05-04">05/04/2023</time></p>' }, '2023-05-04'],
    ['day and month as the other dates of the page', { below: '<p>Published: 05/04/2023. Updated: 05/26/2023</p>' }, '2023-05-04'],
    ['day and month as the declared language has them', { lang: 'en-US', below: '<p>05/04/2023</p>' }, '2023-05-04'],
    ['the day first where nothing speaks against it', { below: '<p>05/04/2023</p>' }, '2023-04-05'],
    ['a label on a line of its own, wherever it stands', { behind: '<nav><p>Harbour news</p><p>Tides</p></nav><p>Publish date</p><p>15 November 2018</p>' }, '2018-11-15'],
    ['some lines above the title, where the page has no other', { above: '<p>8 May 2023</p><nav><a href="/port">Port</a><a href="/tides">Tides</a></nav>' }, '2023-05-08'],
    ['not above the title, where there are two', { above: '<p>8 May 2023</p><nav><a href="/port">Port</a><a href="/tides">Tides</a></nav><p>9 May 2023</p><nav><a href="/maps">Maps</a></nav>' }, null],
    ['not a weekday above the title, which is that of the visit', { above: '<p>Monday, 8 May 2023</p><nav><a href="/port">Port</a><a href="/tides">Tides</a></nav>' }, null],
    ['a meta element with a plain name', { head: meta('published-date', '2023-05-02') }, '2023-05-02'],
    ['not those of comments', { behind: '<div class="comments"><h3>Jane commented 8 May 2023</h3></div>' }, null],
  ])('%s', (_, parts, date) => {
    expect(extract(page(parts)).article.publishedAt?.slice(0, '2023-05-02'.length) ?? null).toBe(date);
  });
});

describe('the title', () => {
  test.each<[string, Parts, string]>([
    ['a label before the head\'s wording is cut', { title: `<h1>Blog: ${TITLE}</h1>` }, TITLE],
    ['a date before the head\'s wording is cut', { title: `<h1>May 2 2023 ${TITLE}</h1>` }, TITLE],
    ['words behind the head\'s wording stay', { title: `<h1>${TITLE} (with a map)</h1>` }, `${TITLE} (with a map)`],
    ['the heading that the head names, with another one nearer to the text', { below: '<p>The ferry</p><ul><li>Times</li></ul><h2>The chain that holds the ferry</h2>' }, TITLE],
    ['the head where the page shows none', { title: '' }, TITLE],
  ])('%s', (_, parts, title) => {
    expect(extract(page(parts)).article.title).toBe(title);
  });
});
