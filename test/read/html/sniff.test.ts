import { describe, expect, test } from '@jest/globals';
import { looksLikeHtml } from '../../../src/read/html/sniff';

const PROSE = 'Sáng nay, xã tổ chức lễ ra quân trồng cây tại đồi thông, có đông đủ bà con các thôn tham gia.\n'.repeat(30);

describe('pages, fragments and feeds', () => {
  test.each<[string, string]>([
    ['a page', '<!DOCTYPE html><html><head></head><body>a</body></html>'],
    ['a page in capitals behind a mark and blanks', '\ufeff \n<HTML><BODY>a'],
    ['XHTML', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="y"><body/></html>'],
    ['a comment first', '<!-- saved from url --><html><body>a</body></html>'],
    ['a warning of the server first', 'Warning: mysql_connect() in /x.php\n<html><head><title>a</title></head><body><p>b</p></body></html>'],
    ['a frameset', '<html><frameset cols="1,2"><frame src="a"></frameset></html>'],
    ['one paragraph', '<p>Sáng nay, xã tổ chức lễ ra quân.</p>'],
    ['a division', '<div><h1>A</h1><p>b</p></div>'],
    ['paragraphs left open', '<p>Sáng nay\n<p>Chiều nay'],
    ['text with line breaks', '<font size=2>Sáng nay</font><br>Chiều nay<br>'],
    ['a fragment that opens with text', 'Sáng nay<br />\n<p>Chiều nay</p>\n<p>Tối nay</p>\n<div>Hết</div>'],
    ['a feed', '<rss version="2.0"><channel></channel></rss>'],
    ['any XML', '<?xml version="1.0" encoding="UTF-8"?>\n<urlset></urlset>'],
  ])('%s', (_name, text) => {
    expect(looksLikeHtml(text)).toBe(true);
  });
});

describe('text and Markdown', () => {
  test.each<[string, string]>([
    ['prose', PROSE],
    ['nothing', ''],
    ['signs', 'a < b > c <3 <- ->'],
    ['tags in prose', `${PROSE}Dùng thẻ <p> và </p>, thẻ <div> cùng </div> để trình bày, rồi <br> để xuống dòng.\n${PROSE}`],
    ['a short text about tags', 'Write <p> before and </p> behind a paragraph, and <div> around </div> several.'],
    ['a tag left at the start', `<title>\n${PROSE}`],
    ['a listing of code', `${PROSE}\n<div class="a">\n<p>x</p>\n</div>\n<div class="a">\n<p>x</p>\n</div>\n${PROSE}`],
    ['attributes left over', `"transparent" allowscriptaccess="never">\n${PROSE}`],
    ['addresses in angle brackets', `<https://a.vn/>\n<mailto:a@b.vn>\n${PROSE}`],
    ['Markdown with a division', '<div align="center">\n\n# Title\n\n[a](b)\n\n</div>\n\n## Next\n\n- [c](d)\n- [e](f)\n'],
  ])('%s', (_name, text) => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});
