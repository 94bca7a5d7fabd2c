/** Prints how well a trained model chooses blocks: word F1 by renderer, of training, of validation, by cross-validation. */
import { bestPath } from '../label/prose/path';
import type { DataPage } from './dataset';
import { mean, wordF1 } from './score';
import type { Trained } from './train';

export interface Row {
  readonly renderer: string;
  readonly set: 'train' | 'by site' | 'validate';
  readonly pages: number;
  readonly wordF1: number;
}

/** One row a renderer and set; all pages count, also those whose dump lacks their gold. */
export function report({ data, scores, crossScores }: Trained): Row[] {
  const pages = data.pages.filter(({ use }) => use !== 'extra');
  const renderers = [...new Set(pages.map(({ renderer }) => renderer))];
  return renderers.flatMap((renderer) => {
    const own = pages.filter((page) => page.renderer === renderer);
    const learned = own.filter(({ use }) => use !== 'validate');
    const held = own.filter(({ use }) => use === 'validate');
    const row = (set: Row['set'], of: readonly DataPage[], from: Float32Array): Row => ({ renderer, set, pages: of.length, wordF1: mean(of.map((page) => pathF1(page, from))) });
    return [row('train', learned, scores), row('by site', learned, crossScores), ...(held.length > 0 ? [row('validate', held, scores)] : [])];
  });
}

/** Mean word F1 of all pages that are not held out. */
export function meanF1(pages: readonly DataPage[], scores: Float32Array): number {
  return mean(pages.filter(({ use }) => use === 'train' || use === 'skip').map((page) => pathF1(page, scores)));
}

function pathF1(page: DataPage, scores: Float32Array): number {
  const chances = Array.from(scores.subarray(page.first, page.first + page.count), (odds) => 1 / (1 + Math.exp(-odds)));
  const { inside } = bestPath(page.sizes, chances);
  return wordF1(page, (block) => inside[block] ?? false);
}

/** A row as a line of text. */
export function formatRow({ renderer, set, pages, wordF1: f1 }: Row): string {
  return `${renderer.padEnd(15)} ${set.padEnd(9)} ${String(pages).padStart(4)} pages   word F1 ${f1.toFixed(4)}`;
}
