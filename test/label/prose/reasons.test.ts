/** The reasons that are told for a judgement: the strongest, each once, and none that speak against what a person expects. */
import { describe, expect, test } from '@jest/globals';
import { features } from '../../../src/label/prose/features';
import { loadForest } from '../../../src/label/prose/forest';
import { explain } from '../../../src/label/prose/reasons';

/** What a block with a value brings to a feature: `low` below the edge, `high` above it. */
interface Stump { readonly feature: string; readonly edge: number; readonly low: number; readonly high: number }

/** Reasons for a block with these values, in a forest of a stump a feature. */
function reasons(stumps: readonly Stump[], values: readonly number[], inside: boolean): readonly string[] {
  const forest = loadForest({
    features: stumps.map(({ feature }) => feature), edges: stumps.map(({ edge }) => [edge]), usual: stumps.map(({ edge }) => edge), base: 0,
    trees: stumps.map(({ low, high }, at) => [0, at, 0, low * 1000, -1, high * 1000, -1]),
  });
  const columns = stumps.map(({ feature }) => features.findIndex(({ name }) => name === feature));
  // Two blocks, of which the second is asked about.
  const matrix = Float32Array.from(values.flatMap((value) => [0, value]));
  return explain({ forest, columns } as Parameters<typeof explain>[0], matrix, 1, 2, inside);
}

const SIZE: Stump = { feature: 'size', edge: 3.5, low: -2, high: 2 };
const CHARS: Stump = { feature: 'chars', edge: 6, low: -1, high: 1 };
const SENTENCE: Stump = { feature: 'sentence', edge: 0.5, low: -1.5, high: 1.5 };
const STOPS: Stump = { feature: 'stops', edge: 1.5, low: -1, high: 0.5 };
const COMMAS: Stump = { feature: 'commas', edge: 0.5, low: -0.25, high: 0.25 };

describe('reasons', () => {
  test.each<[string, readonly Stump[], readonly number[], boolean, readonly string[]]>([
    ['for a paragraph, the strongest first', [SENTENCE, SIZE], [1, 5], true, ['long', 'ends as a sentence does']],
    ['against a line', [SENTENCE, SIZE], [0, 1], false, ['short', 'no full stop at its end']],
    ['of one side only', [SENTENCE, SIZE], [1, 1], true, ['ends as a sentence does']],
    ['of the other', [SENTENCE, SIZE], [1, 1], false, ['short']],
    ['said once, by all that say it', [{ ...SENTENCE, high: 2.5 }, SIZE, CHARS], [1, 5, 7], true, ['long', 'ends as a sentence does']],
    ['at most three', [SIZE, SENTENCE, STOPS, COMMAS], [5, 1, 2, 1], true, ['long', 'ends as a sentence does', 'several sentences']],
    ['none that speaks for the other side than a person expects', [{ ...SIZE, high: -2 }, SENTENCE], [5, 0], false, ['no full stop at its end']],
    ['none that speaks for the other side, whatever a person expects', [{ feature: 'colon', edge: 0.5, low: 0, high: -1 }], [1], true, []],
    ['by what is usual on pages', [COMMAS], [0.3], false, ['no commas']],
    ['none without words', [{ feature: 'colon', edge: 0.5, low: 1, high: -1 }], [0], true, []],
    ['none that bring nothing', [{ ...SIZE, low: 0, high: 0 }], [5], true, []],
    ['in the order of the alphabet where they are as strong', [{ ...SENTENCE, high: 2 }, { ...COMMAS, high: 2 }, SIZE], [1, 1, 5], true, ['commas', 'ends as a sentence does', 'long']],
  ])('%s', (_, stumps, values, inside, expected) => {
    expect(reasons(stumps, values, inside)).toEqual(expected);
  });
});
