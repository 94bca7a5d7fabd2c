/** Judged blocks in, extraction out: what was found first, then one line a key. */
import type { Labelled } from '../label';
import type { ExtractOptions, Extraction, InputInfo, Judged, Page, RelatedLink, Warning } from '../types';
import { articleBlocks, articleText } from './article';
import { headFacts, type HeadFacts } from './claims';
import { boilerplate } from './boilerplate';
import { readByline, type FoundByline } from './byline';
import { readCounter, type FoundCounter } from './counter';
import { readFacts, type Facts } from './facts';
import { guessLanguage } from './language';
import { pageKind } from './page-kind';
import { relatedLinks } from './related';
import { readSourceFields, type SourceFields } from './source';
import { cleanTitle } from './title';

/** What the page was found to say, and where: all that is needed to explain the fields. */
export interface Findings {
  readonly listing: boolean;
  readonly title: string | null;
  readonly head: HeadFacts;
  readonly facts: Facts;
  readonly source: SourceFields;
  readonly byline: FoundByline;
  readonly related: readonly RelatedLink[];
  readonly counter: FoundCounter;
}

/** Finds all fields of a labelled page, and keeps where they were found. */
export function findFields(page: Page, { judged, sections, listing }: Labelled): Findings {
  const title = cleanTitle(judged, page, listing);
  const head = headFacts(page, title);
  const facts = readFacts(judged, head);
  const source = readSourceFields(judged, facts.beside);
  const byline = readByline(judged, facts.beside.filter(({ text }) => text !== source.outlet?.text), head.authors);
  return { listing, title, head, facts, source, byline, related: relatedLinks(judged, sections, facts.monthFirst), counter: readCounter(judged) };
}

/** Puts the record together from what was found. */
export function readFields(page: Page, judged: readonly Judged[], found: Findings, input: InputInfo, warnings: readonly Warning[], options: ExtractOptions): Extraction {
  const { listing, title, facts, source, byline, related, counter } = found;
  const blocks = articleBlocks(judged);
  const reported = !listing && (facts.publishedAt !== null || byline.shown !== null || source.url !== null || source.name !== null);
  return {
    schema: 'extract/1',
    pageKind: pageKind({ judged, listing, title, reported, dated: facts.publishedAt !== null }),
    language: guessLanguage(page),
    article: {
      title,
      lead: judged.find(({ label }) => label === 'lead')?.block.text ?? null,
      publishedAt: listing ? null : facts.publishedAt,
      updatedAt: listing ? null : facts.updatedAt,
      text: articleText(blocks),
      blocks,
    },
    byline: byline.shown,
    authors: byline.authors,
    organization: byline.organization,
    sourceUrl: source.url,
    sourceName: source.name,
    relatedLinks: related,
    views: facts.views,
    visitorCounter: counter.counter,
    input,
    warnings,
    ...(options.boilerplate === true ? { boilerplate: boilerplate(judged, related) } : {}),
  };
}
