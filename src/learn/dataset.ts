/** Pages in, training rows out: binned features, the share of gold words, and the weight a block has in the score. */
import { decode } from '../decode';
import { cutBlocks } from '../label/cut';
import type { Item } from '../label/item';
import { featureMatrix, features } from '../label/prose/features';
import { readPage } from '../read';
import { declaredCharset } from '../read/html/charset';
import type { Page } from '../types';
import { goldShares, tokensOf } from './align';
import { addSamples, binEdges, binMatrix, joinColumns } from './bins';
import type { SourcePage } from './corpus';
import { randomFrom } from './random';
import { drawVariant, makeItems } from './variants';

/** One page of a dataset; its rows are `first` to `first + count - 1`. */
export interface DataPage {
  readonly renderer: string;
  readonly id: string;
  readonly site: string;
  /** `train` pages with their gold in them; `validate` never trained on; `skip` lacks most of its gold; `extra` another form of a training page. */
  readonly use: 'train' | 'validate' | 'skip' | 'extra';
  readonly first: number;
  readonly count: number;
  /** Number of words of each block as the labeller counts them. */
  readonly sizes: Float32Array;
  /** Words of each block as numbers, for scoring; none for extra pages. */
  readonly words: readonly Int32Array[];
  readonly gold: Int32Array;
}

export interface Dataset {
  readonly pages: readonly DataPage[];
  readonly rows: number;
  /** Names of the columns. */
  readonly names: readonly string[];
  /** `bins[column][row]`. */
  readonly bins: readonly Uint8Array[];
  /** Ascending thresholds of each column: bin k holds values below `edges[k]`. */
  readonly edges: readonly Float32Array[];
  /** A usual value of each column. */
  readonly usual: readonly number[];
  readonly target: Float32Array;
  readonly weight: Float32Array;
}

/** A dump in which less than this share of the gold is found teaches the wrong thing. */
const LEAST_FOUND = 0.6;
/** Thresholds are taken from every so many pages. */
const EDGE_STEP = 7;

interface Read {
  readonly page: Page;
  readonly items: readonly Item[];
}

function read(source: SourcePage): Read {
  const bytes = source.bytes();
  const page = readPage(decode(bytes, { declared: declaredCharset(bytes) }).text);
  return { page, items: makeItems(cutBlocks(page.blocks), true) };
}

/** Reads all pages and makes their rows; `seed` draws the variants, `log` is told how far it is. */
export function buildDataset(sources: readonly SourcePage[], seed: number, log: (line: string) => void): Dataset {
  const { edges, usual } = findEdges(sources);
  const random = randomFrom(seed);
  const idOf = numberWords();
  const pages: DataPage[] = [];
  const chunks: Uint8Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let rows = 0;
  const add = (source: SourcePage, use: DataPage['use'], { page, items }: Read, shares: readonly number[], tokens: readonly (readonly string[])[]): void => {
    const goldSize = Math.max(MIN_GOLD, source.gold.length);
    items.forEach((_, index) => {
      targets.push(shares[index] ?? 0);
      weights.push(source.weight * (use === 'extra' ? EXTRA_WEIGHT : 1) * blockWeight(tokens[index]?.length ?? 0, goldSize));
    });
    chunks.push(binMatrix(featureMatrix(items, page), items.length, edges));
    pages.push({
      renderer: source.renderer, id: source.id, site: source.site, use, first: rows, count: items.length,
      sizes: Float32Array.from(items, (item) => item.block.words),
      words: use === 'extra' ? [] : tokens.map((own) => Int32Array.from(own, idOf)), gold: Int32Array.from(source.gold, idOf),
    });
    rows += items.length;
  };
  sources.forEach((source, number) => {
    const whole = read(source);
    const tokens = whole.items.map((item) => tokensOf(item.block.text));
    const shares = goldShares(tokens, source.gold);
    const found = foundShare(tokens, shares, source.gold.length);
    add(source, source.heldOut ? 'validate' : found < LEAST_FOUND ? 'skip' : 'train', whole, shares, tokens);
    const variant = drawVariant(whole.items.length, random);
    if (variant !== null && !source.heldOut && found >= LEAST_FOUND) {
      const { from, to, named } = variant;
      const items = makeItems(whole.items.slice(from, to).map((item) => item.block), named);
      add(source, 'extra', { page: whole.page, items }, shares.slice(from, to), tokens.slice(from, to));
    }
    if ((number + 1) % 500 === 0) log(`  ${number + 1} pages, ${rows} blocks`);
  });
  return { pages, rows, names: features.map(({ name }) => name), bins: joinColumns(chunks, features.length, rows), edges, usual, target: Float32Array.from(targets), weight: Float32Array.from(weights) };
}

/** A page with hardly any gold must not outweigh the others. */
const MIN_GOLD = 150;
/** What a wrong decision costs beyond the words of the block. */
const BLOCK_COST = 1.5;
const EXTRA_WEIGHT = 0.5;

/** A block's share in the F1 of its page, in thousandths. */
function blockWeight(words: number, goldSize: number): number {
  return (1000 * Math.min(words + BLOCK_COST, goldSize)) / goldSize;
}

function foundShare(tokens: readonly (readonly string[])[], shares: readonly number[], gold: number): number {
  return gold === 0 ? 1 : tokens.reduce((sum, own, index) => sum + own.length * (shares[index] ?? 0), 0) / gold;
}

function findEdges(sources: readonly SourcePage[]): { edges: Float32Array[]; usual: number[] } {
  const samples: number[][] = features.map(() => []);
  sources.filter((source) => !source.heldOut).forEach((source, number) => {
    if (number % EDGE_STEP !== 0) return;
    const { page, items } = read(source);
    addSamples(samples, featureMatrix(items, page));
  });
  return { edges: samples.map(binEdges), usual: samples.map(median) };
}

/** Half of the values lie below it. */
function median(values: readonly number[]): number {
  return Float32Array.from(values).sort()[values.length >> 1] ?? 0;
}

/** A function that gives each word a number, the same word the same one. */
export function numberWords(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
}
