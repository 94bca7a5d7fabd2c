/** Pages that are lists of articles, not articles. */
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract';

const item = (n: number, summary: string): string =>
  `<item><title>Thôn ${n} họp bàn làm đường</title><link>/tin-${n}</link><pubDate>Tue, 0${n} Mar 2022 08:00:00 +0700</pubDate>${summary}</item>`;
const SUMMARY = '<description>Tối qua bà con trong thôn đã họp ở nhà văn hóa và thống nhất góp công, góp đá để đổ bê tông đoạn đường dài hơn ba trăm mét.</description>';

describe('a feed', () => {
  test.each([['with summaries', SUMMARY], ['without summaries', '']])('%s gives its entries', (_, summary) => {
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin xã Nậm Ty</title>${[1, 2, 3].map((n) => item(n, summary)).join('\n')}</channel></rss>`;
    const { pageKind, article, relatedLinks } = extract(feed, { url: 'https://namty.example/rss' });
    expect({ pageKind, title: article.title, published: article.publishedAt, blocks: article.blocks }).toEqual({ pageKind: 'listing', title: 'Tin xã Nậm Ty', published: null, blocks: [] });
    expect(relatedLinks.map(({ title, date, url }) => [title, date, url])).toEqual([1, 2, 3].map((n) => [`Thôn ${n} họp bàn làm đường`, `2022-03-0${n}`, `https://namty.example/tin-${n}`]));
  });
});

test('titles under each other with their dates are a listing', () => {
  const entries = [1, 2, 3, 4].map((n) => `Thôn ${n} họp bàn làm đường bê tông\n0${n}/03/2022`).join('\n\n');
  const { pageKind, article, relatedLinks } = extract(`Trang chủ\nTin tức\n\nTin hoạt động của xã\n\n${entries}\n`);
  expect({ pageKind, blocks: article.blocks.length, links: relatedLinks.length }).toEqual({ pageKind: 'listing', blocks: 0, links: 4 });
});

test('a list by the name that side columns have, too, is one under the path that ends with it', () => {
  const entries = [1, 2, 3, 4].map((n) => `Thôn ${n} họp bàn làm đường bê tông\n0${n}/03/2022`).join('\n\n');
  const page = (path: string): string => `UBND XÃ NẬM TY\nTrang chủ\nTin tức\n\n${path}\n\nThông báo\n\n${entries}\n`;
  const { pageKind, article, relatedLinks } = extract(page('Trang chủ » Tin tức » Thông báo'));
  expect({ pageKind, title: article.title, links: relatedLinks.length }).toEqual({ pageKind: 'listing', title: 'Thông báo', links: 4 });
  expect(extract(page('Trang chủ » Tin tức')).pageKind).not.toBe('listing');
});
