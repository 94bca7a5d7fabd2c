import { expect, test } from '@jest/globals';
import { declaredCharset } from '../../../src/read/html/charset';

const META = '<meta charset="windows-1258">';

test.each<[string, string, string | null]>([
  ['meta charset', `<html><head>${META}`, 'windows-1258'],
  ['without quotes, in capitals', '<HTML><META CHARSET=TCVN-5712>', 'TCVN-5712'],
  ['http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=x-viet-vps" />', 'x-viet-vps'],
  ['http-equiv behind its content', "<meta content='text/html;charset=gb2312' http-equiv='content-type'>", 'gb2312'],
  ['XML declaration', '<?xml version="1.0" encoding="iso-8859-2"?><html>', 'iso-8859-2'],
  ['beyond 1,024 bytes', `<html><head>${'<link rel="x" href="y">'.repeat(500)}${META}`, 'windows-1258'],
  ['behind a script that holds another', `<script>document.write('<meta charset="gbk">')</script>${META}`, 'windows-1258'],
  ['behind a comment that holds another', `<html><!-- <meta charset="gbk"> -->${META}`, 'windows-1258'],
  ['behind a title that holds another', `<title><meta charset="gbk"></title>${META}`, 'windows-1258'],
  ['other metas do not count', '<meta name="x" content="charset=gbk"><meta http-equiv="refresh" content="charset=gbk">', null],
  ['junk before the page', `\ufeff\n Warning: x in y\n<html>${META}`, 'windows-1258'],
  ['a page without declaration', '<html><p>charset=gbk</p>', null],
  ['an open script', `<script>${META}`, null],
  ['text', 'Ủy ban nhân dân xã', null],
  ['text with a sign', 'a < b and charset=gbk', null],
  ['beyond what is looked at', `<html>${' '.repeat(70_000)}${META}`, null],
  ['nothing', '', null],
])('%s', (_name, text, expected) => {
  expect(declaredCharset(Buffer.from(text, 'utf8'))).toBe(expected);
});

test('is seen through UTF-16, of either order and without mark', () => {
  const little = Buffer.from(`<html>${META}`, 'utf16le');
  expect(declaredCharset(little)).toBe('windows-1258');
  expect(declaredCharset(Buffer.from(little).swap16())).toBe('windows-1258');
  expect(declaredCharset(Buffer.from(`\ufeff<html>${META}`, 'utf16le'))).toBe('windows-1258');
});
