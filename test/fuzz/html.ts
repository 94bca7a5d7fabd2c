/** Makes HTML nobody has written, by a small grammar: elements in and out of place, with telling classes and broken values. */
import fc from 'fast-check';
import { generatedPage } from '../support/generated';

const TAGS = ['div', 'p', 'span', 'ul', 'ol', 'li', 'table', 'tbody', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'a', 'b', 'em', 'nav', 'main', 'article', 'aside', 'section', 'header', 'footer', 'figure', 'figcaption', 'blockquote', 'pre', 'time', 'dl', 'dt', 'dd', 'form', 'select', 'option', 'button', 'label', 'template', 'noscript', 'iframe', 'svg', 'math', 'font', 'center', 'marquee', 'details', 'summary', 'textarea', 'object', 'x-news'];
const VOID_TAGS = ['br', 'hr', 'img src="/a.jpg" alt="Ảnh 1"', 'input type="hidden" value="x"', 'wbr', 'meta itemprop="datePublished" content="2024-03-14"', 'link rel="next" href="/2"', 'source', 'col'];
const ATTRIBUTES = [
  'class="title"', 'class="content article-body"', 'class="menu nav"', 'class="date"', 'class="related"', 'class="author byline"', 'class="hidden"', 'id="main"', 'id="__proto__"', 'class="constructor toString"', 'hidden', 'aria-hidden="true"', 'style="display:none"', 'style="display : NONE !important; x"',
  'itemprop="articleBody"', 'itemprop="headline"', 'itemprop="author"', 'itemprop="datePublished" datetime="2024-02-30T25:61"', 'datetime="2024-03-14T08:20:00+07:00"', 'href="/tin/1"', 'href="http://[::1"', 'href="javascript:void(0)"', 'href="//other.example/%E1%BA"', 'href="?p=%"', 'role="navigation"', 'lang="vi"', 'dir=rtl', 'colspan="99999999"', 'rowspan="-1"', 'data-x=\'"', 'itemscope itemtype="https://schema.org/NewsArticle"', 'rel="author"', 'title="<b>"',
];
const HEADS = [
  '<meta charset="utf-8">', '<meta charset="utf-7">', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">', '<title>Xã Hòa Bắc - Tin tức</title>', '<title>', '<meta property="og:title" content="Tin mới">', '<meta property="article:published_time" content="not a date">', '<meta name="__proto__" content="x">', '<meta name="author" content="Lê Thị Mơ">', '<base href="https://xa.example/tin/">', '<base href="http://[">', '<link rel="canonical" href="::">',
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Tin","datePublished":"2024-03-14","author":[{"@type":"Person","name":"Lê Thị Mơ"}]}</script>', '<script type="application/ld+json">{"@graph":[{"@id":"a","author":{"@id":"a"}}],"__proto__":{"headline":1}}</script>', '<script type="application/ld+json">[[[{"@type":["X",5,null],"author":null,"datePublished":{}},</script>', '<script>document.write("<p>x</p>")</script>', '<style>p{}</style>', '<!-- x --!>',
];
const TEXTS = ['Trang chủ', 'Ngày đăng: 14/03/2024', 'Tác giả: Lê Thị Mơ', 'Nguồn: https://tinh.example.vn/tin', 'Các tin khác', 'Lượt xem: 123', 'Đang truy cập: 7', '(02/03/2024)', '&nbsp;', '&lt;p&gt;', '&#1;', '&bogus;', 'a < b && c > d', '\u00ad', '|', '»', '\n   \n', 'Related news', 'Published 3 May 2021'];

const element = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...TAGS), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }), fc.array(inner, { maxLength: 5 }), fc.integer({ min: 0, max: 9 })).map(([tag, attributes, children, luck]) => {
    const open = `<${[tag, ...attributes].join(' ')}>`;
    // Now and then the end is missing, or is that of something else.
    return open + children.join('') + (luck === 0 ? '' : luck === 1 ? '</div>' : `</${tag}>`);
  });

const paragraphs = generatedPage.map((page) => page.slice(0, 2000).split('\n').map((line) => `<p>${line}</p>`).join('\n'));

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(...VOID_TAGS).map((tag) => `<${tag}>`), paragraphs),
    element(tie('node')),
    fc.tuple(tie('node'), tie('node'), tie('node')).map((nodes) => nodes.join('\n')),
  ),
}));

/** A page as HTML. */
export const generatedHtml: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('<!DOCTYPE html>', '<?xml version="1.0" encoding="utf-8"?>', ''), fc.array(fc.constantFrom(...HEADS), { maxLength: 5 }), fc.array(node, { minLength: 1, maxLength: 8 }))
  .map(([start, head, body]) => `${start}<html lang="vi"><head>${head.join('\n')}</head><body>${body.join('\n')}</body></html>`);
