/** One forest for text, one for HTML; with a forest of one's own a page is judged by what that one asks for. */
import { describe, expect, test } from '@jest/globals';
import { features } from '../../../src/label/prose/features';
import { judgeProse, judgeWith } from '../../../src/label/prose/judge';
import { loadModel, modelFor } from '../../../src/label/prose/model';
import model from '../../../src/label/prose/model.json';
import { itemsOf } from '../among/items';
import { line, sentence } from './values';

const plain = { format: 'text', dialect: 'plain' } as const;

describe('the model', () => {
  test.each([['text', 'text'], ['markdown', 'text'], ['html', 'html']] as const)('for %s is that for %s', (format, family) => {
    expect(modelFor(format).columns.map((column) => features[column]?.name)).toEqual(model[family].features);
  });

  test('is opened once', () => {
    expect(modelFor('html')).toBe(modelFor('html'));
    expect(modelFor('markdown')).toBe(modelFor('text'));
  });
});

describe('a judgement', () => {
  // A sentence has odds of e to 1, a line of e to -1.5.
  const sentences = loadModel({ features: ['chars', 'sentence'], edges: [[0], [0.5]], usual: [6, 0.5], base: 0, trees: [[0, 1, 0, -1500, -1, 1000, -1]] });

  test('is a probability, with reasons for either side', () => {
    const judged = judgeWith(sentences, itemsOf([[line(12), { label: null }], [sentence(12), { label: null }]]), plain);
    expect(judged.map(({ probability }) => Math.round(probability * 1000) / 1000)).toEqual([0.182, 0.731]);
    expect(judged.map(({ reasons }) => [reasons(true), reasons(false)])).toEqual([[[], ['no full stop at its end']], [['ends as a sentence does'], []]]);
  });

  test('is that of the model for the format', () => {
    const items = itemsOf([[sentence(12), { label: null }], [line(3), { label: null }]]);
    const chances = (judged: ReturnType<typeof judgeWith>): number[] => judged.map(({ probability }) => probability);
    expect(chances(judgeProse(items, plain))).toEqual(chances(judgeWith(loadModel(model.text), items, plain)));
  });
});
