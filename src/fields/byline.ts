/** Who wrote it: the byline as the page says it, its persons and its office. */
import { personBehindSourceLabel } from '../label/alone/source';
import { looksLikeByline, bylineLabelEnd, bylineLabelOnly, labelledName, parseByline, type Byline } from '../label/byline';
import { commonWords, isCommon } from '../label/common-words';
import { looksLikeName } from '../label/person-name';
import { accountNames } from '../locales/names';
import { once } from '../memo';
import { fold } from '../text';
import type { Judged } from '../types';
import type { Beside } from './facts';

const ACCOUNTS: ReadonlySet<string> = new Set(accountNames);

/** A byline, and where it was found. */
export interface FoundByline extends Byline {
  readonly shown: string | null;
  readonly from: 'line' | 'beside the date' | 'head' | null;
  /** Indexes of the judged blocks that gave it. */
  readonly indexes: readonly number[];
}

const NONE: FoundByline = { text: '', authors: [], organization: null, shown: null, from: null, indexes: [] };

/** Lines of bylines close to one another. */
export interface Signature {
  readonly items: readonly Judged[];
  /** Their indexes among the judged blocks. */
  readonly indexes: readonly number[];
  /** How much it is believed, 0-3; the strongest of a page counts. */
  readonly strength: number;
  /** The name of an account ("admin"), not of a person. */
  readonly account: boolean;
}

/** How much a byline is believed, by the rule that found it; the strongest group of lines counts. */
const STRENGTH: Readonly<Record<string, number>> = { 'byline-label': 3, 'byline-right': 3, 'byline-tail': 2, 'byline-top': 1 };
/** From here on a line of its own beats a label beside the date. */
const STRONG = 3;

/** `beside` is what stood beside the date in the lines of facts; `claimed` are the head's authors. */
export function readByline(judged: readonly Judged[], beside: readonly Beside[], claimed: readonly string[]): FoundByline {
  const signature = strongest(signatures(judged).filter(({ account }) => !account));
  const lines = signature === null ? [] : linesOf(signature);
  const labelled = beside.find(({ text }) => bylineLabelEnd(text) > 0);
  const text = lines.join(' ');
  const strong = (signature?.strength ?? 0) >= STRONG;
  const proven = claimed.length > 0 && !strong && claimed.every((name) => standsInPage(name, judged));
  if (signature !== null && text !== '' && !isAccount(text) && (strong || (labelled === undefined && !proven))) {
    return { ...merge(signatureLines(lines).map(parseByline)), text, shown: text, from: 'line', indexes: signature.indexes };
  }
  const common = once(() => commonWords(judged.map(({ block }) => block)));
  const named = labelled ?? (proven ? undefined : beside.find((piece) => piece.text.includes(' ') && !isCommon(piece.text, common) && namesSomebody(piece.text)));
  const shown = named === undefined ? '' : withoutLabel(named.text);
  if (named !== undefined && shown !== '' && !isAccount(shown) && namesSomebody(shown)) return { ...parseByline(shown), shown, from: 'beside the date', indexes: [named.index] };
  if (claimed.length === 0) return NONE;
  const authors = [...new Set(claimed)];
  return { text: authors.join(', '), authors, organization: null, shown: authors.join(', '), from: 'head', indexes: [] };
}

function isAccount(name: string): boolean {
  return ACCOUNTS.has(name.toLowerCase());
}

function namesSomebody(text: string): boolean {
  return looksLikeName(text) || looksLikeByline(text);
}

/** A claim of the head that the page shows somewhere is no account name or editor of the site. */
function standsInPage(name: string, judged: readonly Judged[]): boolean {
  const folded = fold(name);
  return judged.some(({ block, label }) => label !== 'hidden' && block.folded.includes(folded));
}

/** The lines of a signature, without their labels. */
function linesOf({ items }: Signature): string[] {
  return [...new Set(items.map(({ block }) => withoutLabel(block.text)).filter((line) => line !== ''))];
}

/** Blocks of other labels that may stand between two lines of one byline. */
const GAP = 2;

/** All bylines of a page that stand on lines of their own, in order. */
export function signatures(judged: readonly Judged[]): Signature[] {
  const groups: number[][] = [];
  let last = -GAP - 2;
  judged.forEach(({ label }, index) => {
    if (label !== 'byline') return;
    if (index - last <= GAP) groups.at(-1)?.push(index);
    else groups.push([index]);
    last = index;
  });
  return groups.map((indexes) => {
    const items = indexes.flatMap((index) => judged[index] ?? []);
    return { items, indexes, strength: Math.max(...items.map(strengthOf)), account: items.every(({ block }) => isAccount(withoutLabel(block.text))) };
  });
}

function strengthOf({ verdicts }: Judged): number {
  return STRENGTH[verdicts.at(-1)?.rule ?? ''] ?? 0;
}

/** Of signatures that are as strong, the first. */
function strongest(all: readonly Signature[]): Signature | null {
  return all.reduce<Signature | null>((best, signature) => (best === null || signature.strength > best.strength ? signature : best), null);
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
