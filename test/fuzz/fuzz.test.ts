/** A short run of the fuzzer. `npm run fuzz -- --runs 100000 --seed 7` is the long one. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, pageFiles } from '../support/corpora';
import { faults } from './check';
import { inputKinds } from './inputs';

/** Fixed, so that a run fails for everybody or for nobody; fast-check prints the seed and the path of what it finds. */
const RUNS = { seed: 260_118, numRuns: 60 };

const fixtures = pageFiles.filter(({ name }) => name.startsWith('fixtures')).map(bytesOf);

test.each(Object.entries(inputKinds(fixtures)))('%s: a valid record that keeps every promise, or an error of ours', (_, input) => {
  fc.assert(fc.property(input, (bytes) => expect(faults(bytes)).toEqual([])), RUNS);
}, 120_000);
