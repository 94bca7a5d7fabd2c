/** Candidates for source, related links, views and visitor counter. */
import type { Analysis } from '../extract';
import { ofBlock, ofIndex, reasonOf } from './candidate';
import type { Candidate, Weighed } from './reasons';

/** The lines that say a source, for its address or for its name. */
export function sourceReasons({ judged, findings }: Analysis, part: 'url' | 'name'): Weighed {
  const { source } = findings;
  const winner = source.candidates.find((candidate) => candidate[part] !== null);
  const candidates = source.candidates.map((candidate) => {
    const value = candidate[part];
    const item = judged[candidate.index];
    const what = value === null ? `says no ${part === 'url' ? 'address' : 'name'}` : item === undefined || item.label === 'date' ? 'stands beside the date' : reasonOf(item);
    return ofIndex(judged, candidate.index, { value: value ?? item?.block.text ?? '', chosen: candidate === winner, reason: what });
  });
  return { decision: winner === undefined ? null : candidates.length === 1 ? 'the only line that says where the article was taken from' : `the first line that says ${part === 'url' ? 'an address' : 'a name'}`, candidates };
}

/** Rules that open a list of links which is no list of other articles. */
const SITE_LISTS: ReadonlySet<string> = new Set(['popular-heading', 'double-plus', 'sidebar-heading']);

/** The related links, all chosen, then headings of lists that are the site's. */
export function relatedReasons({ judged, findings }: Analysis): Weighed {
  const { related, listing } = findings;
  const entries = related.map(({ title, date, section, lines }): Candidate => ({
    value: date === null ? title : `${title} (${date})`, lines, chosen: true, score: null, signs: [], quote: null,
    reason: listing ? 'an entry of the list that the page is' : section === null ? 'a link to another article, by itself' : `stands under "${section}"`,
  }));
  const others = judged.filter(({ verdicts }) => SITE_LISTS.has(verdicts.at(-1)?.rule ?? '')).map((item) => ofBlock(item.block, { reason: `${reasonOf(item)}: what stands under it is the site's, not the article's` }));
  const sections = new Set(related.map(({ section }) => section)).size;
  const decision = related.length === 0 ? null : listing ? 'the page is a list of articles' : sections === 1 ? 'all entries of one list' : `the entries of ${sections} lists`;
  return { decision, candidates: [...entries, ...others] };
}

/** The line that gave the count of views. */
export function viewsReasons({ judged, findings, extraction }: Analysis): Weighed {
  const at = findings.facts.viewsAt;
  const item = at === null ? undefined : judged[at];
  if (item === undefined) return { decision: null, candidates: [] };
  return { decision: 'the first count with a label of views, or alone beside the date', candidates: [ofBlock(item.block, { value: String(extraction.views), chosen: true, reason: reasonOf(item) })] };
}

/** The lines that gave the counts of visitors. */
export function counterReasons({ judged, findings }: Analysis): Weighed {
  const used = new Set(findings.counter.indexes);
  const lines = judged.flatMap((item, index) => (item.label === 'counter' ? [{ item, chosen: used.has(index) }] : []));
  const candidates = lines.map(({ item, chosen }) => ofBlock(item.block, { chosen, reason: chosen ? reasonOf(item) : `${reasonOf(item)}; no count was read from it` }));
  return { decision: used.size === 0 ? null : 'the lines of the visitor counter; the first count of a kind holds', candidates };
}
