import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/read/html';

const texts = (html: string): string[] => readHtml(html).blocks.map((block) => block.text);

describe('text becomes blocks where a browser begins a new line', () => {
  test.each<[string, string, string[]]>([
    ['block elements', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['paragraphs left open', '<p>one<p>two<div>three', ['one', 'two', 'three']],
    ['a single line break', '<p>one<br>two<br/>three</p>', ['one', 'two', 'three']],
    ['double line breaks', 'one<br><br />two', ['one', 'two']],
    ['a rule', 'one<hr>two', ['one', 'two']],
    ['inline elements join without a blank', '<p>Th<b>ôn</b> Đ<span>o</span>ng</p>', ['Thôn Đong']],
    ['line ends and tabs in the source are one blank', '<p>one\n\t two\r\n three</p>', ['one two three']],
    ['blanks at inline borders stay', '<p>one <i> two</i></p>', ['one two']],
    ['a heading on two lines is one heading', '<h1>Part one<br>and two</h1>', ['Part one and two']],
    ['a link on two lines is one link', '<li><a href="/a">Part one<br>and two</a></li>', ['Part one and two']],
    ['buttons and dates stand apart', '<div><button>A</button><button>B</button><a href="/x">Title</a><span class="date">1/2/2020</span></div>', ['A B Title 1/2/2020']],
    ['preformatted lines', '<pre>one\n  two\n\nthree</pre>', ['one', 'two', 'three']],
    ['scripts, styles and comments give nothing', '<p>a</p><script>var b="<p>b</p>"</script><style>p{}</style><!-- <p>c</p> --><p>d</p>', ['a', 'd']],
    ['what is shown instead of a fallback parts the words beside it', '<p>one<object>x1</object>two<iframe>x2</iframe>three</p><p>four<svg></svg>.</p>', ['one two three', 'four.']],
    ['fallbacks, alternative texts and fields give nothing', '<img alt="x1"><iframe>x2</iframe><video>x3</video><svg><text>x4</text></svg><textarea>x5</textarea><input value="x6"><p>seen</p>', ['seen']],
    ['the one big form of a portal is kept', '<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><p>text</p></form>', ['text']],
    ['soft hyphens and zero-width characters go', '<p>th&shy;ôn&#8203; xóm</p>', ['thôn xóm']],
    ['control characters from references go, at the edge of a text, too', '<p>&#1;one&#31; two&#2;</p>', ['one two']],
    ['what is hidden within a block comes behind it', '<p>one\n<span>two</span>\n<span hidden>x</span>\n<b>three</b></p>', ['one two three', 'x']],
    ['decomposed letters are composed', '<p>tr&ocirc;&#768;ng</p>', ['trồng']],
    ['a comment closed wrongly ends all the same', '<p>a</p><!-- x --!><p>b</p>', ['a', 'b']],
    ['text without any tag', 'just text', ['just text']],
    ['nothing', '', []],
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('lines are those of the source', () => {
    const { blocks, lineCount } = readHtml('<div>\n\n  <p>one\n two</p>\n<p>three</p>\n</div>\n');
    expect(blocks.map((block) => [block.text, block.lines.first, block.lines.last])).toEqual([['one two', 3, 4], ['three', 5, 5]]);
    expect(lineCount).toBe(7);
  });

  test('a blank line stands before paragraphs, not between lines of one', () => {
    expect(readHtml('<p>a</p><p>b<br>c</p><div>d</div><div>e<br><br>f</div>').blocks.map((block) => block.blankBefore)).toEqual([1, 1, 0, 1, 0, 1]);
  });
});

describe('hints and looks', () => {
  test.each<[string, string, object]>([
    ['a heading', '<h3>A</h3>', { hint: 'heading', level: 3 }],
    ['a heading by role', '<div role="heading" aria-level="4">A</div>', { hint: 'heading', level: 4 }],
    ['a list item', '<ol><li>A</li></ol>', { text: 'A', hint: 'item', bullet: '' }],
    ['a typed bullet', '<div>- A b</div>', { text: 'A b', hint: 'item', bullet: '-' }],
    ['a quotation', '<p>Long enough to be the body of this page.</p><blockquote><p>A</p></blockquote>', { text: 'A', hint: 'quote' }],
    ['bold by element', '<p><strong>A</strong> <b>b</b></p>', { bold: true, italic: false }],
    ['not wholly bold', '<p><strong>A</strong> b</p>', { bold: false }],
    ['bold by style', '<p style="font-weight: 700">A</p>', { bold: true }],
    ['italic by style', '<td style="font-style:italic">A</td>', { italic: true }],
    ['a time', '<p><time datetime="2020-05-01T07:00:00+07:00">1/5/2020</time></p>', { hint: 'time', zone: 'date', datetime: '2020-05-01T07:00:00+07:00' }],
    ['set to the right', '<p align="right">A B</p>', { indent: 40 }],
    ['set to the right by style', '<p style="text-align: right;">A B</p>', { indent: 40 }],
  ])('%s', (_name, html, expected) => {
    expect(readHtml(html).blocks.at(-1)).toMatchObject(expected);
  });

  test('only the first block of a list item stands behind its bullet', () => {
    expect(readHtml('<ul><li><p>a</p><p>b</p></li><li>c</li></ul>').blocks.map((block) => block.hint)).toEqual(['item', null, 'item']);
  });

  test('a page set wholly in a quotation is not quoted', () => {
    expect(readHtml('<blockquote><p>All of it.</p><p>And more.</p></blockquote>').blocks.map((block) => block.hint)).toEqual([null, null]);
  });
});

describe('dates of list items', () => {
  test.each<[string, string, string[]]>([
    ['behind a heading in a link', '<ul><li><a href="/a"><h4>First title</h4></a> <em>(11/06/2018)</em></li></ul>', ['First title (11/06/2018)']],
    ['before the title', '<ul><li><div>11/06/2018</div><div><a href="/a">First title</a></div></li></ul>', ['11/06/2018 First title']],
    ['in a related box without list', '<div class="related"><div><h5><a href="/a">First title</a></h5><small>03/02/2017</small></div></div>', ['First title 03/02/2017']],
    ['not behind the title of the page', '<h1><a href="/a">First title</a></h1><span>(15/11/2019 08:05:12)</span>', ['First title', '(15/11/2019 08:05:12)']],
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});
