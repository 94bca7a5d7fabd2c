/** The figures of one system over all pages, from its answers and the gold. */
import type { Answer, Gold, Page, Run } from './types';
import { dayOf, harmonic, sameLine, shingleShares, wordF1 } from './measures';

/** Shares are from 0 to 1; NaN where no page has a say. */
export interface Figures {
  readonly pages: number;
  /** Pages on which the system failed or found no text. */
  readonly empty: number;
  readonly wordF1: number;
  readonly shingleF1: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the pages whose gold names one. */
  readonly title: number;
  readonly author: number;
  readonly date: number;
  /** Given on pages whose gold has none. */
  readonly inventedAuthor: number;
  readonly inventedDate: number;
}

const NOTHING: Answer = { title: null, authors: [], date: null, text: '' };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const share = (values: readonly boolean[]): number => values.filter(Boolean).length / values.length;

export function figuresOf(pages: readonly Page[], run: Run): Figures {
  const pairs = pages.map(({ id, gold }) => ({ gold, got: run.answers.get(id) ?? NOTHING }));
  const shares = pairs.map(({ gold, got }) => shingleShares(got.text, gold.text));
  const found = sum(shares.map((one) => one.found));
  const precision = found / (found + sum(shares.map((one) => one.tooMany)) || 1);
  const recall = found / (found + sum(shares.map((one) => one.missing)) || 1);
  const where = (has: (gold: Gold) => boolean, right: (got: Answer, gold: Gold) => boolean): number => share(pairs.filter(({ gold }) => has(gold)).map(({ got, gold }) => right(got, gold)));
  return {
    pages: pages.length,
    empty: pairs.filter(({ got }) => got.text.trim() === '').length,
    wordF1: sum(pairs.map(({ gold, got }) => wordF1(got.text, gold.text))) / pairs.length,
    shingleF1: harmonic(precision, recall),
    precision,
    recall,
    title: where(({ title }) => !!title, (got, gold) => sameLine(got.title ?? '', gold.title ?? '')),
    author: where(({ author }) => !!author, (got, gold) => got.authors.some((name) => sameLine(name, gold.author ?? ''))),
    date: where(({ date }) => !!date, (got, gold) => dayOf(got.date ?? '') === dayOf(gold.date ?? '')),
    inventedAuthor: where(({ author }) => !author, ({ authors }) => authors.length > 0),
    inventedDate: where(({ date }) => !date, ({ date }) => !!date),
  };
}
