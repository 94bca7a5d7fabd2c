/** The visitor counter, line by line. */
import { describe, expect, test } from '@jest/globals';
import { readCounter } from '../../src/fields/counter';
import { judged, type Row } from './judged';

const HEADING = { rule: 'counter-heading' };

describe('the visitor counter', () => {
  test.each<[string, readonly Row[], object | null, readonly number[]]>([
    ['none', [['paragraph', 'Hôm nay: 12']], null, []],
    ['a number alone', [['counter', '341']], null, []],
    ['a label and its number', [['paragraph', 'Lúa đã chín.'], ['counter', 'Đang truy cập: 12']], { online: 12 }, [1]],
    ['several on one line', [['counter', 'Hôm nay: 5 Hôm qua: 7 Tổng: 1.204']], { today: 5, yesterday: 7, total: 1204 }, [0]],
    ['a label over its number', [['counter', 'Hôm nay'], ['counter', '341']], { today: 341 }, [0, 1]],
    ['labels over numbers in turn', [['counter', 'Hôm nay'], ['counter', '341'], ['counter', 'Hôm qua'], ['counter', '97']], { today: 341, yesterday: 97 }, [0, 1, 2, 3]],
    ['a label without a number', [['counter', 'Hôm nay'], ['counter', 'Hôm qua: 7']], { today: null, yesterday: 7 }, [0, 1]],
    ['a number goes with one label only', [['counter', 'Hôm nay'], ['counter', '341'], ['counter', '97']], { today: 341 }, [0, 1]],
    ['a number behind other text goes with no label', [['counter', 'Hôm nay'], ['navigation', 'Trang chủ'], ['counter', '341']], { today: null }, [0]],
    ['the first number of a key', [['counter', 'Hôm nay: 5'], ['counter', 'Hôm nay: 9']], { today: 5 }, [0, 1]],
    ['the first number of a key, under its label', [['counter', 'Hôm nay'], ['counter', '341'], ['counter', 'Hôm nay'], ['counter', '97']], { today: 341 }, [0, 1, 2]],
    ['a heading that is the label of another number', [['counter', 'Hôm nay', HEADING], ['counter', '341']], { today: 341 }, [1]],
    ['a number under the heading is the total', [['counter', 'Thống kê truy cập', HEADING], ['counter', '906.775']], { total: 906775 }, [1]],
    ['only right under it', [['counter', 'Thống kê truy cập', HEADING], ['counter', 'Hôm nay: 5'], ['counter', '906.775']], { today: 5 }, [1]],
    ['a second number is none', [['counter', 'Thống kê truy cập', HEADING], ['counter', '906.775'], ['counter', '12']], { total: 906775 }, [1]],
    ['a heading that is a label', [['counter', 'Tổng lượt truy cập', HEADING], ['counter', '906.775']], { total: 906775 }, [1]],
    ['a heading with its number', [['counter', 'Tổng lượt truy cập: 906.775', HEADING]], { total: 906775 }, [0]],
    ['a figure in pieces', [['counter', 'Hôm nay'], ['counter', '1 2 3 4', { rule: 'counter-number' }]], { today: 1234 }, [0, 1]],
    ['what is counted beside visitors', [['counter', 'Máy chủ tìm kiếm: 3'], ['counter', 'Hôm nay: 5']], { today: 5 }, [1]],
    ['a label of those over a number', [['counter', 'Máy chủ tìm kiếm'], ['counter', '3']], null, []],
    ['a sentence', [['counter', 'We have 40 guests and no members online']], { online: 40 }, [0]],
  ])('%s', (_, rows, counter, indexes) => {
    expect(readCounter(judged(rows))).toEqual({ counter, indexes });
  });

  test('keys stand in the order of the schema', () => {
    const { counter } = readCounter(judged([['counter', 'Tổng: 9'], ['counter', 'Hôm qua: 7'], ['counter', 'Hôm nay: 5'], ['counter', 'Đang truy cập: 1']]));
    expect(Object.keys(counter ?? {})).toEqual(['online', 'today', 'yesterday', 'total']);
  });
});
