/** Judged blocks in, extraction out: one line a key. */
import type { Labelled } from '../label';
import type { ExtractOptions, Extraction, InputInfo, Page, Warning } from '../types';
import { articleBlocks, articleText } from './article';
import { headFacts } from './claims';
import { boilerplate } from './boilerplate';
import { readByline } from './byline';
import { visitorCounter } from './counter';
import { readFacts } from './facts';
import { guessLanguage } from './language';
import { pageKind } from './page-kind';
import { relatedLinks } from './related';
import { readSourceFields } from './source';
import { cleanTitle } from './title';

export function readFields(page: Page, labelled: Labelled, input: InputInfo, warnings: readonly Warning[], options: ExtractOptions): Extraction {
  const { judged, sections, listing } = labelled;
  const title = cleanTitle(judged, page);
  const head = headFacts(page.head, title);
  const facts = readFacts(judged, head);
  const source = readSourceFields(judged, facts.beside);
  const byline = readByline(judged, facts.beside.filter((piece) => piece !== source.outlet), head.authors);
  const blocks = articleBlocks(judged);
  const related = relatedLinks(judged, sections);
  const reported = !listing && (facts.publishedAt !== null || byline.shown !== null || source.url !== null || source.name !== null);
  return {
    schema: 'extract/1',
    pageKind: pageKind({ judged, listing, title, reported }),
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
    visitorCounter: visitorCounter(judged),
    input,
    warnings,
    ...(options.boilerplate === true ? { boilerplate: boilerplate(judged, related) } : {}),
  };
}
