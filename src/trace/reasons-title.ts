/** Candidates for title and lead, with the signs that were weighed. */
import type { Analysis } from '../extract';
import { labelPage } from '../label';
import type { Notes } from '../label/notes';
import { byValue, ofBlock, ofIndex, sayOrigins, reasonOf } from './candidate';
import type { Candidate, Weighed } from './reasons';

/** Labels the page once more, this time taking notes. */
function notesOf({ page }: Analysis): Notes {
  const notes: Notes = { titles: [], lead: null };
  labelPage(page, notes);
  return notes;
}

/** Lines that were weighed as titles, the largest sum first, then claims of the head. */
export function titleReasons(analysis: Analysis): Weighed {
  const { judged, page } = analysis;
  const { titles } = notesOf(analysis);
  const holder = judged.find(({ label }) => label === 'title');
  const proven = holder !== undefined && !titles.some(({ block, chosen }) => chosen && block.lines.first === holder.block.lines.first && holder.block.text.startsWith(block.text));
  const weighed = titles
    .map(({ block, sum, chosen: most, signs }) => ({ block, sum, signs, chosen: most && !proven }))
    .map(({ block, sum, chosen, signs }) => ofBlock(block, { chosen, score: sum, signs, reason: chosen ? 'the largest sum' : sum > 0 ? 'less than the winner has' : 'no more speaks for it than against it' }))
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || (b.score ?? 0) - (a.score ?? 0));
  const claims = byValue(page.head?.titles ?? []).map(([value, own]) => ofIndex(judged, null, { value, reason: `claimed by the head${sayOrigins(own)}; it only strengthens a line of the page that says the same` }));
  if (holder === undefined) return { decision: null, candidates: [...weighed, ...claims] };
  const winner = weighed.find(({ chosen }) => chosen);
  // Lists, and pages without running text, get their title without weighing.
  if (winner === undefined) return { decision: reasonOf(holder), candidates: [ofBlock(holder.block, { chosen: true, reason: reasonOf(holder) }), ...weighed, ...claims] };
  return { decision: sayTitle(weighed), candidates: [...weighed, ...claims] };
}

function sayTitle([winner, next]: readonly Candidate[]): string {
  const sum = (winner?.score ?? 0).toFixed(1);
  return next === undefined ? `the only line before the text that could be one (${sum})` : `the largest sum of signs, ${sum}; the next has ${(next.score ?? 0).toFixed(1)}`;
}

/** The first block of the text with the signs that set it apart, or that are missing. */
export function leadReasons(analysis: Analysis): Weighed {
  const { judged } = analysis;
  const { lead } = notesOf(analysis);
  const holder = judged.find(({ label }) => label === 'lead');
  if (lead === null) return { decision: holder === undefined ? null : reasonOf(holder), candidates: holder === undefined ? [] : [ofBlock(holder.block, { chosen: true, reason: reasonOf(holder) })] };
  const signs = lead.signs.filter(({ holds }) => holds).map(({ words }) => ({ words, weight: null }));
  const missing = lead.signs.filter(({ holds }) => !holds).map(({ words }) => words);
  const reason = signs.length > 0 ? 'the first block of the text, and the page sets it apart' : `the first block of the text; a page that sets it apart shows one of these signs, and this page none: ${missing.join('; ')}`;
  return { decision: holder === undefined ? null : reasonOf(holder), candidates: [ofBlock(lead.block, { chosen: holder !== undefined, reason, signs })] };
}
