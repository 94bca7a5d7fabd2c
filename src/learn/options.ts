/** The settings of the training, chosen by cross-validation over sites. */
import type { TrainOptions } from './train';

/** Shallow trees, much evidence for a leaf, and each tree sees part of the pages and columns: other sites come, not these. */
export const options: TrainOptions = {
  seed: 7,
  boost: { trees: 150, rate: 0.08, leaves: 16, depth: 5, minHessian: 80, lambda: 80, minGain: 1, pageShare: 0.3, columnShare: 0.4, seed: 1 },
};
