/** Paths of sections that leave the home page out. */
import { expect, test } from '@jest/globals';
import { labelMenuPaths } from '../../../src/label/among/menu-paths';
import { itemsOf, PROSE, rulesOf, type Row } from './items';

const MENU: Row = ['Tổ chức bộ máy | Phổ biến pháp luật | Chuyện bản làng', { label: 'navigation', rule: 'menu-row' }];
const PATH = 'Phổ biến pháp luật / Chuyện trong ngày';
const ENTRY = 'phổ biến pháp luật';

test.each<[string, readonly Row[], boolean]>([
  ['below a menu in a row', [MENU, PATH], true],
  ['below a menu of lines', ['Tổ chức bộ máy', ENTRY, PATH], true],
  ['with an arrow', [MENU, 'Phổ biến pháp luật › Chuyện trong ngày'], true],
  ['from the home page, with dashes', ['Trang chủ', 'Trang chủ - Chuyện bản làng - Người già'], true],
  ['from the home page, within the text', ['Start', PROSE[0], 'Start - Rathausplatz'], false],
  ['from the home page, with a time', ['Start', 'Start - Rathausplatz um 10 Uhr'], false],
  ['of a bus, within the text', ['Bến xe trung tâm', PROSE[0], 'Bến xe trung tâm → Huổi Lè'], false],
  ['above the menu', [PATH, MENU], false],
  ['at a section that no menu names', [MENU, 'Văn bản / Chuyện trong ngày'], false],
  ['with a dash, as titles have it', [MENU, 'Phổ biến pháp luật - Chuyện trong ngày'], false],
  ['with a colon, as titles have it', [['Sport', { label: 'navigation', rule: 'navigation' }], 'Sport / Freizeit: Neue Hallenzeiten'], false],
  ['that is a sentence', [MENU, 'Phổ biến pháp luật / Chuyện trong ngày đã kể xong.'], false],
  ['of one step', [MENU, 'Phổ biến pháp luật /'], false],
  ['of 24 words', [MENU, `${PATH}${' lúa'.repeat(17)}`], true],
  ['of 25 words', [MENU, `${PATH}${' lúa'.repeat(18)}`], false],
  ['with a name already', [MENU, [PATH, { label: 'title', rule: 'title' }]], false],
])('a path %s', (_, rows, named) => {
  const items = itemsOf(rows);
  labelMenuPaths(items);
  expect(rulesOf(items).includes('breadcrumb')).toBe(named);
});

test('the second line like it is none', () => {
  const items = itemsOf([MENU, PATH, PATH]);
  labelMenuPaths(items);
  expect(rulesOf(items).slice(1)).toEqual(['breadcrumb', '']);
});
