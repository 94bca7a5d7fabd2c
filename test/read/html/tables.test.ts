import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/read/html';

const seen = (html: string): [string, string | null][] => readHtml(html).blocks.map((block) => [block.text, block.hint]);

describe('tables of data become rows', () => {
  test.each<[string, string, string[]]>([
    ['header cells', '<table><tr><th>Xã</th><th>Hộ</th></tr><tr><td>An Lạc</td><td>12</td></tr></table>', ['Xã | Hộ', 'An Lạc | 12']],
    ['a border, an empty cell at the end', '<table border="1"><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>&nbsp;</td></tr></table>', ['A | B', 'C |']],
    ['an empty cell in the middle and at the start', '<table border=1><tr><td></td><td>B</td><td>D</td></tr><tr><td>C</td><td></td><td>E</td></tr></table>', ['| B | D', 'C | | E']],
    ['paragraphs in cells (Word)', '<table class="MsoNormalTable"><tr><td><p>A</p></td><td><p>B</p><p>b</p></td></tr><tr><td><p>C</p></td><td><p>D</p></td></tr></table>', ['A | B b', 'C | D']],
    ['a plain grid of three columns', '<table><tr><td>A</td><td>1</td><td>2</td></tr><tr><td>B</td><td>3</td><td>4</td></tr></table>', ['A | 1 | 2', 'B | 3 | 4']],
    ['line breaks in cells', '<table border="1"><tr><td>A<br>a</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>', ['A a | B', 'C | D']],
    ['a row that begins with a dash', '<table border="1"><tr><td>- A</td><td>+9</td></tr><tr><td>C</td><td>D</td></tr></table>', ['- A | +9', 'C | D']],
  ])('%s', (_name, html, expected) => {
    expect(seen(html)).toEqual(expected.map((text) => [text, 'row']));
  });

  test('its caption is a caption', () => {
    expect(seen('<table><caption>Bảng 1</caption><tr><th>A</th><th>B</th></tr><tr><td>C</td><td>D</td></tr></table>')[0]).toEqual(['Bảng 1', 'caption']);
  });
});

describe('tables that set out the page become the blocks in their cells', () => {
  test.each<[string, string, string[]]>([
    ['columns of a page', '<table><tr><td><p>left</p></td><td><table><tr><td>inner</td></tr></table></td></tr></table>', ['left', 'inner']],
    ['role presentation', '<table role="presentation" border="1"><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>', ['A', 'B', 'C', 'D']],
    ['a menu', '<table><tr><td><a href="/1">Trang chủ</a></td><td><a href="/2">Tin tức</a></td></tr></table>', ['Trang chủ', 'Tin tức']],
    ['a mark and what it marks are one line', '<table><tr><td>»</td><td><a href="/1">Tin một</a> <span>(1/2/2020)</span></td></tr><tr><td>»</td><td><a href="/2">Tin hai</a></td></tr></table>', ['Tin một (1/2/2020)', 'Tin hai']],
    ['a label and its number are one line', '<table><tr><td>Hôm nay</td><td>464</td></tr><tr><td>Tất cả:</td><td>4196163</td></tr></table>', ['Hôm nay 464', 'Tất cả: 4196163']],
    ['cells without a table', '<tr><td>A</td><td>B</td></tr>', ['A', 'B']],
  ])('%s', (_name, html, expected) => {
    expect(seen(html).map(([text]) => text)).toEqual(expected);
  });
});

describe('captions', () => {
  test.each<[string, string]>([
    ['figcaption', '<figure><img src="a.jpg"><figcaption>Cảnh làng</figcaption></figure>'],
    ['the second row of a table made for an image', '<table align="center"><tr><td><img src="a.jpg"></td></tr><tr><td><p>Cảnh làng</p></td></tr></table>'],
    ['italics under an image', '<p align="center"><img src="a.jpg"><br><i>Cảnh làng</i></p>'],
    ['a centred paragraph under an image', '<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center">Cảnh làng</p>'],
    ['italics by style in the paragraph after an image', '<p><img src="a.jpg"></p><p style="font-style:italic">Cảnh làng</p>'],
    ['a class', '<div><img src="a.jpg"><div class="image-caption">Cảnh làng</div></div>'],
  ])('%s', (_name, html) => {
    expect(seen(`<p>Text before it.</p>${html}<p>Text behind it.</p>`)).toEqual([['Text before it.', null], ['Cảnh làng', 'caption'], ['Text behind it.', null]]);
  });

  test.each<[string, string]>([
    ['plain text under an image', '<p><img src="a.jpg"></p><p>Cảnh làng</p>'],
    ['bold centred text under an image is a heading', '<p align="center"><img src="a.jpg"></p><p align="center"><b>Cảnh làng</b></p>'],
    ['text behind an icon', '<p><img src="i.gif" width="16"></p><p align="center">Cảnh làng</p>'],
    ['a table around an article with an image in it', `<table><tr><td><p>${'Bà con đã họp ở nhà văn hóa. '.repeat(12)}</p><p><img src="a.jpg"></p><p>Cảnh làng</p></td></tr></table>`],
    ['a link under an image', '<p><img src="a.jpg"></p><p align="center"><a href="/x">Cảnh làng</a></p>'],
    ['italics that follow text', '<p>Text.</p><p><i>Cảnh làng</i></p>'],
  ])('not %s', (_name, html) => {
    expect(seen(html).at(-1)).toEqual(['Cảnh làng', null]);
  });
});
