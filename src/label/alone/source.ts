/** Lines that say where an article was taken from. */
import { lexicon } from '../../lexicon';
import { memo } from '../../memo';
import { fold, isUpper, trimMarks } from '../../text';
import { bylineLabelEnd } from '../byline';
import type { Item } from '../item';
import { behindColon } from '../colon';
import { isOffice } from '../office';
import { looksLikeName } from '../person-name';

const OPENS_URL = /^https?:/i;
const URL = /https?:\/\/[^\s<>"'“”‘’)\]]+/i;
/** An address behind a label without a colon: "Nguồn https://…", "Nguồn (https://…)". */
const BEFORE_URL = /^ ?\(? ?https?:/;
/** "laitrach.example", not the initials of a person: "P.V", "H.T.L". */
const HOST = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.[a-z]{2,}(?:\/\S*)?$/i;
const MOST_WORDS = 14;
/** A name with its office behind it. */
const LONGEST_PERSON = 8;
/** "HH", "P.V", "H. T. L." */
const MOST_INITIALS = 8;

export interface Source {
  readonly url: string | null;
  readonly name: string | null;
}

/** Reads "Nguồn: …", "Theo Báo …" or a bare address; null when the line is none of them or names a person. */
export const readSource: (line: string) => Source | null = memo(read);

function read(line: string): Source | null {
  const text = /^\([^()]*\)$/.test(line) ? line.slice(1, -1) : line;
  const folded = fold(text);
  const bare = OPENS_URL.test(text) ? URL.exec(text) : null;
  if (bare?.[0].length === text.length) return { url: withScheme(text), name: null };
  const end = lexicon().start(folded, 'sourceLabel');
  const colon = behindColon(text, end);
  if (colon > 0 || (end > 0 && BEFORE_URL.test(text.slice(end)))) return fromValue(text.slice(colon > 0 ? colon : end).trim());
  const words = lexicon().start(folded, 'sourceWords');
  if (words === 0 || text.split(' ').length > MOST_WORDS || /[.!?:,;]$/.test(text)) return null;
  const name = text.slice(words).trim();
  // "Theo Báo X": the name of an outlet must follow, or it is a sentence.
  const outlet = lexicon().part(fold(name), 'outletWords');
  return (outlet !== null && outlet.start <= 4 && !name.includes(',')) || HOST.test(name) ? { url: null, name } : null;
}

function fromValue(value: string): Source | null {
  if (value === '' || value.split(' ').length > MOST_WORDS + 6) return null;
  const url = URL.exec(value);
  // A form without a value: the next label stands in its place.
  if (url === null && /^[^ ]{1,12}[:：]/.test(value)) return null;
  if (url !== null) {
    const name = trimMarks(value.replace(url[0], ''), ' ),;-(');
    return { url: withScheme(url[0]), name: name === '' ? null : name };
  }
  const known = lexicon().part(fold(value), 'outletWords') !== null || HOST.test(value);
  const bare = value.replace(/ ?\([^()]*\)$/, '');
  if (bare !== value && looksLikeName(bare) && bare.includes(' ')) return null;
  if (!known && ((looksLikeName(value) && !isOffice(value)) || (isUpper(value) && value.length <= MOST_INITIALS))) return null;
  return { url: null, name: value.replace(/[.;]$/, '') };
}

/** The scheme in small letters, as every record has it; the rest of an address may mind its case. */
function withScheme(url: string): string {
  const end = url.indexOf(':');
  return url.slice(0, end).toLowerCase() + url.slice(end);
}

export function isSourceLine(item: Item): boolean {
  const { text } = item.block;
  const may = item.opens('sourceLabel') > 0 || item.opens('sourceWords') > 0 || text.startsWith('(') || OPENS_URL.test(text);
  // "来源：江湾日报 时间：2022-05-20": a row of facts, of which the source is the first.
  return may && readSource(text) !== null && (item.dates.length === 0 || !FIELD.test(text)) && labelledPieces(text) <= 1;
}

const FIELD = /[\s|][^\s:：|]{1,8}[:：] ?\d/;

/** How many labels of an author or a source open the pieces of a row: "Tác giả: A | Nguồn: B". */
export function labelledPieces(text: string): number {
  return text.includes('|') ? text.split('|').map((piece) => piece.trim()).filter((piece) => bylineLabelEnd(piece) > 0 || readSource(piece) !== null).length : 0;
}

/** "Nguồn tin: <person>" is a byline: the value behind a source label that names a person. */
export function personBehindSourceLabel(text: string): string | null {
  const colon = behindColon(text, lexicon().start(fold(text), 'sourceLabel'));
  if (colon === 0 || readSource(text) !== null) return null;
  const value = text.slice(colon).trim();
  return value !== '' && value.split(' ').length <= LONGEST_PERSON && !/[:：]/.test(value) ? value : null;
}
