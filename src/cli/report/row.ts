/** A page's line in the table of the report. */
import type { Analysis, Extraction, Judged, Label } from '../../extract';
import type { Failure } from '../read-page';
import type { MissingName, Row } from './data';

/** What nobody reads a page for. */
const FURNITURE: ReadonlySet<Label> = new Set<Label>([
  'navigation', 'breadcrumb', 'toolbar', 'share', 'comments', 'related-heading', 'sidebar', 'footer', 'attachment', 'tags', 'image', 'today', 'hidden', 'noise', 'counter',
]);

/** The row of a page that was read. */
export function rowOf({ extraction, judged }: Analysis): Row {
  const { input, pageKind, article, byline, language, sourceUrl, sourceName, warnings } = extraction;
  return {
    path: input.path,
    kind: pageKind,
    title: article.title,
    published: article.publishedAt,
    byline,
    source: sourceUrl ?? sourceName,
    language,
    format: input.format,
    encoding: input.encoding,
    warnings: [...new Set(warnings.map(({ code }) => code))],
    missing: missingOf(extraction),
    boilerplate: boilerplateShare(judged),
  };
}

/** The row of a page that gave no record. */
export function failedRow(file: string, { code, record }: Failure): Row {
  return {
    path: record.input.path ?? (file === '-' ? null : file),
    kind: 'unreadable',
    title: null,
    published: null,
    byline: null,
    source: null,
    language: null,
    format: null,
    encoding: null,
    warnings: [code],
    missing: [],
    boilerplate: null,
  };
}

function missingOf({ article, byline, sourceUrl, sourceName, relatedLinks }: Extraction): MissingName[] {
  const found: Readonly<Record<MissingName, boolean>> = {
    title: article.title !== null,
    lead: article.lead !== null,
    published: article.publishedAt !== null,
    text: article.text !== '',
    byline: byline !== null,
    source: sourceUrl !== null || sourceName !== null,
    related: relatedLinks.length > 0,
  };
  return (Object.keys(found) as MissingName[]).filter((name) => !found[name]);
}

/** Counted in words, rounded to a thousandth. */
function boilerplateShare(judged: readonly Judged[]): number | null {
  let all = 0;
  let furniture = 0;
  for (const { block, label } of judged) {
    all += block.words;
    if (FURNITURE.has(label)) furniture += block.words;
  }
  return all === 0 ? null : Math.round((furniture / all) * 1000) / 1000;
}
