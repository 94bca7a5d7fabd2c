/** Where an article was taken from. */
import { describe, expect, test } from '@jest/globals';
import { readSourceFields } from '../../src/fields/source';
import { judged, type Row } from './judged';

const beside = (...texts: readonly string[]): { readonly text: string; readonly index: number }[] => texts.map((text) => ({ text, index: 1 }));

describe('the source', () => {
  test.each<[string, readonly Row[], readonly string[], string | null, string | null]>([
    ['none', [['paragraph', 'Nguồn: Báo Lai Trạch']], [], null, null],
    ['a name', [['source', 'Nguồn: Báo Lai Trạch']], [], null, 'Báo Lai Trạch'],
    ['an address', [['source', 'https://laitrach.example/tin/8']], [], 'https://laitrach.example/tin/8', null],
    ['the address of its link', [['source', 'Nguồn: Báo Lai Trạch', { links: [{ text: 'in', url: 'javascript:print()' }, { text: 'Báo Lai Trạch', url: 'https://laitrach.example/' }] }]], [], 'https://laitrach.example/', 'Báo Lai Trạch'],
    ['no address that leads nowhere', [['source', 'Nguồn: Báo Lai Trạch', { links: [{ text: 'a', url: null }, { text: 'b', url: '/tin/8' }] }]], [], null, 'Báo Lai Trạch'],
    ['the name of one line and the address of the next', [['source', 'Nguồn: Báo Lai Trạch'], ['source', 'https://laitrach.example/tin/8']], [], 'https://laitrach.example/tin/8', 'Báo Lai Trạch'],
    ['the first name', [['source', 'Nguồn: Báo Lai Trạch'], ['source', 'Nguồn: Báo Nậm Ty']], [], null, 'Báo Lai Trạch'],
    ['a line that no rule reads', [['source', 'Lai Trạch']], [], null, null],
    ['a label beside the date', [], ['Nguồn: Báo Lai Trạch'], null, 'Báo Lai Trạch'],
    ['an outlet beside the date', [], ['Tin tức', 'Báo Lai Trạch'], null, 'Báo Lai Trạch'],
    ['no outlet that is an office', [], ['Secretaria Municipal de Saúde'], null, null],
    ['no outlet where its word stands inside', [], ['Bạn đọc Báo Lai Trạch'], null, null],
    ['a name beside the date that the address spells', [['source', 'https://www.nguoithu-do.example/tin']], ['Văn hóa', 'Người Thủ Đô'], 'https://www.nguoithu-do.example/tin', 'Người Thủ Đô'],
    ['marks are no name', [['source', 'https://laitrach.example/tin']], ['***'], 'https://laitrach.example/tin', null],
    ['a line before what stands beside the date', [['source', 'Nguồn: Báo Nậm Ty']], ['Báo Lai Trạch'], null, 'Báo Nậm Ty'],
  ])('%s', (_, rows, pieces, url, name) => {
    expect(readSourceFields(judged(rows), beside(...pieces))).toMatchObject({ url, name });
  });

  test('what was considered, in its order', () => {
    const { outlet, candidates } = readSourceFields(judged([['title', 'Lúa chín'], ['source', 'Nguồn: Báo Nậm Ty']]), beside('Báo Lai Trạch'));
    expect(outlet).toEqual({ text: 'Báo Lai Trạch', index: 1 });
    expect(candidates).toEqual([{ index: 1, name: 'Báo Nậm Ty', url: null }, { index: 1, name: 'Báo Lai Trạch', url: null }]);
    expect(readSourceFields(judged([]), beside('Tin tức'))).toEqual({ url: null, name: null, outlet: null, candidates: [] });
  });
});
