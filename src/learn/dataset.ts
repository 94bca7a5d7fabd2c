/** Pages in, training rows out: binned features, the share of gold words, and the weight a block has in the score. */
import { decode } from '../decode';
import { labelCounterLines } from '../label/among/counter-lines';
import { judgeAlone } from '../label/alone';
import { cutBlocks } from '../label/cut';
import { Item } from '../label/item';
import { featureMatrix, features } from '../label/prose/features';
import { readPage } from '../read';
import { declaredCharset } from '../read/html/charset';
import type { Page } from '../types';
import { goldShares, tokensOf } from './align';
import { binOf, binEdges } from './bins';
import type { SourcePage } from './corpus';

/** One page of a dataset; its rows are `first` to `first + count - 1`. */
export interface DataPage {
  readonly name: string;
  readonly renderer: string;
  readonly id: string;
  readonly site: string;
  readonly heldOut: boolean;
  readonly first: number;
  readonly count: number;
  /** Words of each block as numbers, for scoring. */
  readonly words: readonly Int32Array[];
  readonly gold: Int32Array;
  /** 1 where a phrase rule named the block. */
  readonly named: Uint8Array;
}

export interface Dataset {
  readonly pages: readonly DataPage[];
  readonly rows: number;
  /** `bins[feature][row]`. */
  readonly bins: readonly Uint8Array[];
  /** Ascending thresholds of each feature: bin k holds values below `edges[k]`. */
  readonly edges: readonly Float32Array[];
  /** Median bin of each feature, as an index. */
  readonly target: Float32Array;
  readonly weight: Float32Array;
}

/** The page as the labeller sees it when it asks the judge: cut, and named by the phrase rules. */
export function readItems(bytes: Uint8Array): { page: Page; items: Item[] } {
  const page = readPage(decode(bytes, { declared: declaredCharset(bytes) }).text);
  const items = cutBlocks(page.blocks).map((block) => new Item(block));
  for (const item of items) judgeAlone(item);
  labelCounterLines(items);
  return { page, items };
}

/** Thresholds are taken from every so many pages. */
const EDGE_STEP = 7;

export function buildDataset(sources: readonly SourcePage[], log: (line: string) => void): Dataset {
  const edges = findEdges(sources);
  const vocabulary = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, vocabulary.size);
    return vocabulary.size - 1;
  };
  const pages: DataPage[] = [];
  const chunks: Uint8Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let rows = 0;
  for (const source of sources) {
    const { page, items } = readItems(source.bytes());
    const tokens = items.map((item) => tokensOf(item.block.text));
    const shares = goldShares(tokens, source.gold);
    const goldSize = Math.max(MIN_GOLD, source.gold.length);
    items.forEach((_, index) => {
      targets.push(shares[index] ?? 0);
      weights.push(blockWeight(tokens[index]?.length ?? 0, goldSize));
    });
    chunks.push(binRows(featureMatrix(items, page), edges));
    pages.push({
      name: source.name, renderer: source.renderer, id: source.id, site: source.site, heldOut: source.heldOut, first: rows, count: items.length,
      words: tokens.map((own) => Int32Array.from(own, idOf)), gold: Int32Array.from(source.gold, idOf),
      named: Uint8Array.from(items, (item) => (item.label === null ? 0 : 1)),
    });
    rows += items.length;
    if (pages.length % 500 === 0) log(`  ${pages.length} pages, ${rows} blocks`);
  }
  return { pages, rows, bins: columnsOf(chunks, rows), edges, target: Float32Array.from(targets), weight: Float32Array.from(weights) };
}

/** A page with hardly any gold must not outweigh the others. */
const MIN_GOLD = 150;
/** What a wrong decision costs beyond the words of the block. */
const BLOCK_COST = 1.5;

/** A block's share in the F1 of its page, in thousandths. */
function blockWeight(words: number, goldSize: number): number {
  return (1000 * Math.min(words + BLOCK_COST, goldSize)) / goldSize;
}

function findEdges(sources: readonly SourcePage[]): Float32Array[] {
  const samples: number[][] = features.map(() => []);
  for (let p = 0; p < sources.length; p += EDGE_STEP) {
    const source = sources[p];
    if (source === undefined || source.heldOut) continue;
    const { page, items } = readItems(source.bytes());
    const matrix = featureMatrix(items, page);
    for (let at = 0; at < matrix.length; at++) samples[at % features.length]?.push(matrix[at] ?? 0);
  }
  return samples.map(binEdges);
}

function binRows(matrix: Float32Array, edges: readonly Float32Array[]): Uint8Array {
  const out = new Uint8Array(matrix.length);
  for (let at = 0; at < matrix.length; at++) out[at] = binOf(edges[at % edges.length] ?? new Float32Array(0), matrix[at] ?? 0);
  return out;
}

function columnsOf(chunks: readonly Uint8Array[], rows: number): Uint8Array[] {
  const width = features.length;
  const columns = features.map(() => new Uint8Array(rows));
  let row = 0;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; row++) {
      for (let f = 0; f < width; f++, at++) {
        const column = columns[f];
        if (column !== undefined) column[row] = chunk[at] ?? 0;
      }
    }
  }
  return columns;
}
