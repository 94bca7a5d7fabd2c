/** Who wrote it: the byline as the page says it, its persons and its office. */
import { personBehindSourceLabel } from '../label/alone/source';
import { looksLikeByline, bylineLabelEnd, bylineLabelOnly, labelledName, parseByline, type Byline } from '../label/byline';
import { commonWords, isCommon } from '../label/common-words';
import { looksLikeName } from '../label/person-name';
import { accountNames } from '../locales/names';
import { once } from '../memo';
import { fold } from '../text';
import type { Judged } from '../types';

const ACCOUNTS: ReadonlySet<string> = new Set(accountNames);

const NONE: Byline & { readonly shown: string | null } = { text: '', authors: [], organization: null, shown: null };

/** How much a byline is believed, by the rule that found it; the strongest group of lines counts. */
const STRENGTH: Readonly<Record<string, number>> = { 'byline-label': 3, 'byline-right': 3, 'byline-tail': 2, 'byline-top': 1 };
/** From here on a line of its own beats a label beside the date. */
const STRONG = 3;

/** `beside` is what stood beside the date in the lines of facts; `claimed` are the head's authors. */
export function readByline(judged: readonly Judged[], beside: readonly string[], claimed: readonly string[]): typeof NONE {
  const found = groups(judged).filter((group) => !group.every(({ block }) => ACCOUNTS.has(withoutLabel(block.text).toLowerCase())));
  const lines = linesOf(found);
  const labelled = beside.find((piece) => bylineLabelEnd(piece) > 0);
  const text = lines.join(' ');
  const strong = Math.max(0, ...found.map(strengthOf)) >= STRONG;
  const proven = claimed.length > 0 && !strong && claimed.every((name) => standsInPage(name, judged));
  if (text !== '' && !ACCOUNTS.has(text.toLowerCase()) && (strong || (labelled === undefined && !proven))) return { ...merge(signatureLines(lines).map(parseByline)), text, shown: text };
  const common = once(() => commonWords(judged.map(({ block }) => block)));
  const named = labelled ?? (proven ? undefined : beside.find((piece) => piece.includes(' ') && !isCommon(piece, common) && (looksLikeName(piece) || looksLikeByline(piece))));
  const shown = named === undefined ? '' : withoutLabel(named);
  if (shown !== '' && !ACCOUNTS.has(shown.toLowerCase()) && (looksLikeName(shown) || looksLikeByline(shown))) return { ...parseByline(shown), shown };
  if (claimed.length === 0) return NONE;
  const authors = [...new Set(claimed)];
  return { text: authors.join(', '), authors, organization: null, shown: authors.join(', ') };
}

/** A claim of the head that the page shows somewhere is no account name or editor of the site. */
function standsInPage(name: string, judged: readonly Judged[]): boolean {
  const folded = fold(name);
  return judged.some(({ block, label }) => label !== 'hidden' && block.folded.includes(folded));
}

/** The lines of the strongest signature, without their labels. */
function linesOf(found: readonly Judged[][]): string[] {
  return [...new Set(strongest(found).map(({ block }) => withoutLabel(block.text)).filter((line) => line !== ''))];
}

/** Blocks of other labels that may stand between two lines of one byline. */
const GAP = 2;

/** Bylines in runs: lines close to one another are one signature. */
function groups(judged: readonly Judged[]): Judged[][] {
  const found: Judged[][] = [];
  let last = -GAP - 2;
  judged.forEach((item, index) => {
    if (item.label !== 'byline') return;
    if (index - last <= GAP) found.at(-1)?.push(item);
    else found.push([item]);
    last = index;
  });
  return found;
}

function strongest(all: readonly Judged[][]): readonly Judged[] {
  return all.reduce<readonly Judged[]>((best, group) => (best.length === 0 || strengthOf(group) > strengthOf(best) ? group : best), []);
}

function strengthOf(group: readonly Judged[]): number {
  return Math.max(...group.map(({ verdicts }) => STRENGTH[verdicts.at(-1)?.rule ?? ''] ?? 0));
}

function withoutLabel(text: string): string {
  if (bylineLabelOnly(text)) return '';
  const person = personBehindSourceLabel(text);
  return (person ?? labelledName(text) ?? text.slice(bylineLabelEnd(text))).trim();
}

/** Joins a line of one word to the office above it: "Prefeitura Municipal" / "Campestrina". */
function signatureLines(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const above = out.at(-1);
    if (above !== undefined && !line.includes(' ') && parseByline(above).authors.length === 0 && parseByline(line).authors.length === 1) out[out.length - 1] = `${above} ${line}`;
    else out.push(line);
  }
  return out;
}

/** A signature on several lines: persons together, offices joined. */
function merge(parts: readonly Byline[]): Byline {
  const organizations = parts.flatMap(({ organization }) => organization ?? []);
  return {
    text: parts.map(({ text }) => text).join(' '),
    authors: [...new Set(parts.flatMap(({ authors }) => authors))],
    organization: organizations.length === 0 ? null : [...new Set(organizations)].join(' '),
  };
}
