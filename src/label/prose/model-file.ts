/** The model file, in a module of its own so that it is read on first use only. Written by `npm run learn`. */
import model from './model.json';
import type { ModelData } from './model';

export const modelFile: ModelData = model;
