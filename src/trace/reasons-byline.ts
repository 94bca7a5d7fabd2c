/** Candidates for the byline: lines of their own, pieces beside the date, names in the head. */
import type { Analysis } from '../extract';
import { signatures, type Signature } from '../fields/signature';
import { cleanName } from '../fields/head-authors';
import { byValue, ofIndex, sayOrigins, reasonOf } from './candidate';
import type { Candidate, Weighed } from './reasons';

const STRENGTHS: readonly string[] = ['unknown', 'weak', 'fair', 'strong'];

/** What was chosen, then lines that sign, the strongest first, pieces beside the date, and names in the head. */
export function bylineReasons({ judged, findings, page }: Analysis): Weighed {
  const { byline, facts, head } = findings;
  const lines = signatures(judged).sort((a, b) => b.strength - a.strength).map((signature) => ofSignature(signature, byline.from === 'line' && signature.indexes[0] === byline.indexes[0]));
  const beside = facts.beside.map(({ text, index }) => {
    const chosen = byline.from === 'beside the date' && byline.indexes[0] === index && byline.shown !== null && text.includes(byline.shown);
    return ofIndex(judged, index, { value: text, chosen, reason: chosen ? 'stands beside the date and names somebody' : 'stands beside the date, but is no name, or a stronger one was found' });
  });
  const trusted = new Set(head.authors?.names ?? []);
  const claims = byValue(page.head?.authors ?? []).map(([value, own]) => {
    const believed = trusted.has(cleanName(value) ?? '');
    return ofIndex(judged, null, { value, chosen: byline.from === 'head' && believed, reason: `claimed by the head${sayOrigins(own)}${believed ? '' : ': no person, or not said of this article'}` });
  });
  const candidates = [...lines, ...beside, ...claims].sort((a, b) => Number(b.chosen) - Number(a.chosen));
  const names = signatures(judged).filter(({ account }) => !account).length;
  return { decision: byline.from === null ? null : sayByline(byline.from, names, claims.length), candidates };
}

function ofSignature({ items, strength, account }: Signature, chosen: boolean): Candidate {
  const [first, last] = [items[0], items.at(-1)];
  const reason = account ? 'the name of an account, not of a person' : `${STRENGTHS[Math.round(strength)] ?? 'weak'}: ${first === undefined ? '' : reasonOf(first)}`;
  return { value: items.map(({ block }) => block.text).join(' '), lines: first === undefined || last === undefined ? null : [first.block.lines.first, last.block.lines.last], chosen, score: null, signs: [], quote: null, reason };
}

function sayByline(from: 'line' | 'beside the date' | 'head', lines: number, claims: number): string {
  if (from === 'head') return 'no line of the page is a stronger byline, and the head names these';
  if (from === 'beside the date') return `the name beside the date${lines > 0 ? ' is surer than a line of its own' : '; no line of its own was found'}`;
  if (lines > 1) return 'the strongest of the bylines of the page; of equals, the first';
  return `the only line of the page that signs the article${claims > 0 ? ', and stronger than what the head claims' : ''}`;
}
