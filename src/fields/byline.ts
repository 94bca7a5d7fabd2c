/** Who wrote it: the byline as the page says it, its persons and its office. */
import { isIdeograph } from '../chars';
import { personBehindSourceLabel } from '../label/alone/source';
import { bylineLabelEnd, isAccount, looksLikeByline, parseByline, type Byline } from '../label/byline';
import { behindColon } from '../label/colon';
import { commonWords, isCommon } from '../label/common-words';
import { looksLikeName } from '../label/person-name';
import { lexicon } from '../lexicon';
import { once } from '../memo';
import { fold } from '../text';
import type { Judged, Label, Zone } from '../types';
import type { Beside } from './facts';
import type { HeadAuthors } from './head-authors';
import { readSignature, signatures, withoutLabel, type Signature } from './signature';

/** A byline, and where it was found. */
export interface FoundByline extends Byline {
  readonly shown: string | null;
  readonly from: 'line' | 'beside the date' | 'head' | null;
  /** Indexes of the judged blocks that gave it. */
  readonly indexes: readonly number[];
}

const NONE: FoundByline = { text: '', authors: [], organization: null, shown: null, from: null, indexes: [] };

/**
 * How far all else is believed; measured on 563 pages of the open web. Persons that the head names and the page shows are
 * the authors, unless a label says otherwise; those it does not show may be who typed the page in; an account is better than nothing.
 */
const WEIGHT = { besideLabel: 3, beside: 1.2, shownPersons: 2.9, persons: 1.8, account: 0.6 } as const;
/** Taken from a line with a label that stands in the midst of the text or in another part of the page: it speaks of something else there. */
const ASTRAY = 1.5;
/** Given to a line that has the head's name in it. */
const AGREED = 3;

interface Candidate {
  readonly weight: number;
  readonly byline: FoundByline;
}

/** `beside` is what stood beside the date in the lines of facts; `claimed` are the head's authors. */
export function readByline(judged: readonly Judged[], beside: readonly Beside[], claimed: HeadAuthors | null): FoundByline {
  const best = [...fromLines(judged, claimed), ...fromFacts(judged, beside), ...fromHead(judged, claimed)].reduce<Candidate | null>((most, one) => (most === null || one.weight > most.weight ? one : most), null);
  return best === null ? NONE : best.byline;
}

function fromLines(judged: readonly Judged[], claimed: HeadAuthors | null): Candidate[] {
  const article = articleOf(judged);
  return signatures(judged).flatMap((signature) => {
    const parsed = readSignature(signature);
    const { text } = parsed;
    if (text === '' || signature.account || isAccount(text)) return [];
    const astray = isAstray(signature, article);
    if (astray && signature.items.every(({ block }) => personBehindSourceLabel(block.text) !== null)) return [];
    const agreed = claimed !== null && claimed.names.every((name) => fold(text).includes(fold(name)));
    // "Written By: Jane Doe Senior Editor": the head says where the name ends.
    const byline = agreed && !claimed.names.every((name) => parsed.authors.includes(name)) ? { ...parsed, authors: claimed.names } : parsed;
    // "By Role" is a heading of the text.
    if (astray && (signature.indexes[0] ?? 0) < article.last && !agreed && parsed.authors.length > 0 && parsed.authors.every((name) => isOneWord(name))) return [];
    return [{ weight: signature.strength + (agreed ? AGREED : 0) - (astray ? ASTRAY : 0), byline: { ...byline, shown: text, from: 'line', indexes: signature.indexes } }];
  });
}

function fromFacts(judged: readonly Judged[], beside: readonly Beside[]): Candidate[] {
  const common = once(() => commonWords(judged.map(({ block }) => block)));
  return beside.flatMap(({ text: piece, index }) => {
    const labelled = bylineLabelEnd(piece) > 0;
    const shown = withoutLabel(piece);
    const named = labelled || (piece.includes(' ') && !isCommon(piece, common));
    const topics = behindColon(piece, lexicon().start(fold(piece), 'tags')) > 0;
    if (!named || topics || shown === '' || isAccount(shown) || !namesSomebody(shown)) return [];
    return [{ weight: labelled ? WEIGHT.besideLabel : WEIGHT.beside, byline: { ...parseByline(shown), shown, from: 'beside the date', indexes: [index] } }];
  });
}

function fromHead(judged: readonly Judged[], claimed: HeadAuthors | null): Candidate[] {
  if (claimed === null) return [];
  const { names, kind } = claimed;
  const weight = kind === 'accounts' ? WEIGHT.account : names.every((name) => standsInPage(name, judged)) ? WEIGHT.shownPersons : WEIGHT.persons;
  const shown = names.join(', ');
  return [{ weight, byline: { text: shown, authors: names, organization: null, shown, from: 'head', indexes: [] } }];
}

/** Indexes of the article's title (or first text) and of its last text. */
function articleOf(judged: readonly Judged[]): { readonly first: number; readonly last: number } {
  const title = judged.findIndex(({ label }) => label === 'title');
  const first = judged.findIndex(({ label }) => TEXT.has(label));
  return { first: Math.max(title, first), last: judged.findLastIndex(({ label }) => TEXT.has(label)) };
}

const TEXT: ReadonlySet<Label> = new Set<Label>(['paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'lead']);
/** Blocks behind the first text and behind the last among which a byline is still the article's. */
const HEAD_REACH = 4;
const TAIL_REACH = 6;
const ELSEWHERE: ReadonlySet<Zone | null> = new Set<Zone | null>(['related', 'comments', 'navigation', 'footer']);

function isAstray({ items, indexes: [index = 0] }: Signature, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (items.every(({ block }) => ELSEWHERE.has(block.zone))) return true;
  return (index > first + HEAD_REACH && index < last) || index > last + TAIL_REACH;
}

/** Names in Chinese have no blanks. */
function isOneWord(name: string): boolean {
  return !name.includes(' ') && !isIdeograph(name.charCodeAt(0));
}

function namesSomebody(text: string): boolean {
  return looksLikeName(text) || looksLikeByline(text);
}

/** A claim of the head that the page shows somewhere is no account name or editor of the site. */
function standsInPage(name: string, judged: readonly Judged[]): boolean {
  const folded = fold(name);
  return judged.some(({ block, label }) => label !== 'hidden' && block.folded.includes(folded));
}
