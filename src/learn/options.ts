/** The settings of the training, chosen by cross-validation over sites. */
import type { TrainOptions } from './stack';

/** Shallow trees, much evidence for a leaf, and each tree sees part of the pages and columns: other sites come, not these. */
const cautious = { leaves: 16, depth: 5, minHessian: 60, lambda: 60, minGain: 1, columnShare: 0.4 };

export const options: TrainOptions = {
  seed: 7,
  first: { ...cautious, trees: 160, rate: 0.1, pageShare: 0.25, seed: 1 },
  second: { ...cautious, trees: 140, rate: 0.06, minHessian: 100, lambda: 100, pageShare: 0.3, seed: 2 },
};
