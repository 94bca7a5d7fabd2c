/** The fields of the output that stand somewhere in the page: their values, and the blocks that gave them. */
import type { Analysis } from '../extract';
import type { Extraction, Label } from '../types';

/** Names as in the output, without `article.`. */
export const FIELDS = ['title', 'lead', 'publishedAt', 'updatedAt', 'blocks', 'byline', 'sourceUrl', 'sourceName', 'relatedLinks', 'views', 'visitorCounter'] as const;

/** One of `FIELDS`. */
export type FieldName = (typeof FIELDS)[number];

/** The value of a field as the record has it. */
export function valueOf(name: FieldName, extraction: Extraction): unknown {
  switch (name) {
    case 'title':
    case 'lead':
    case 'publishedAt':
    case 'updatedAt':
    case 'blocks':
      return extraction.article[name];
    default:
      return extraction[name];
  }
}

/** True for the value of a field that was not found. */
export function isMissing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Labels of the blocks of `article.blocks`. */
export const BODY: ReadonlySet<Label> = new Set<Label>(['paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'caption']);

/** Indexes of the judged blocks that gave a field, in order. */
export function indexesOf(name: FieldName, { judged, findings, extraction }: Analysis): readonly number[] {
  const first = (label: Label): number[] => judged.flatMap((item, index) => (item.label === label ? [index] : [])).slice(0, 1);
  const all = (test: (label: Label) => boolean): number[] => judged.flatMap(({ label }, index) => (test(label) ? [index] : []));
  const { facts, byline, source, related, counter } = findings;
  switch (name) {
    case 'title':
    case 'lead':
      return first(name);
    case 'publishedAt':
    case 'updatedAt': {
      const winner = name === 'publishedAt' ? facts.dates.published[0] : facts.dates.updated[0];
      return extraction.article[name] === null ? [] : asList(winner?.index);
    }
    case 'blocks':
      return all((label) => BODY.has(label));
    case 'byline':
      return byline.indexes;
    case 'sourceUrl':
      return source.url === null ? [] : asList(source.candidates.find(({ url }) => url !== null)?.index);
    case 'sourceName':
      return source.name === null ? [] : asList(source.candidates.find((candidate) => candidate.name !== null)?.index);
    case 'relatedLinks': {
      const lines = new Set(related.flatMap((link) => range(link.lines)));
      return judged.flatMap(({ label, block }, index) => (label === 'related' && lines.has(block.lines.first) ? [index] : []));
    }
    case 'views':
      return asList(facts.viewsAt);
    case 'visitorCounter':
      return counter.indexes;
  }
}

function asList(index: number | null | undefined): number[] {
  return index === null || index === undefined ? [] : [index];
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
