/** Takes a byline apart: persons, posts and offices. */
import { isIdeograph, isSmall } from '../chars';
import { lexicon } from '../lexicon';
import { accountNames, articlesLikeParticles, degrees, nameParticles, unitWords } from '../locales/names';
import { memo } from '../memo';
import { fold, isUpper, opensWithSmall } from '../text';
import { behindColon } from './colon';
import { isOffice, namesOffice } from './office';
import { endsWithInitial, looksLikeName, startsName, trailingName } from './person-name';

export interface Byline {
  /** As the page says it, without its label. */
  readonly text: string;
  readonly authors: readonly string[];
  readonly organization: string | null;
}

/** Marks between names; a hyphen counts only with a blank on one side, so that Jean-Pierre stays whole. */
const SEPARATOR = /[;,/|•●⋅∙–—、]| & | -|- /u;
/** An office's name in a script without blanks, in characters. */
const LONGEST_OFFICE = 24;
const LONGEST_BYLINE = 16;

/** Length of the label (`Tác giả:`, `By `) that opens a byline, colon and blanks included; 0 = none. */
export const bylineLabelEnd: (text: string) => number = memo(findLabelEnd);

function findLabelEnd(text: string): number {
  const folded = fold(text);
  const labelled = behindColon(text, lexicon().start(folded, 'bylineLabel'));
  if (labelled > 0) return labelled;
  const glued = gluedOpener(text);
  if (glued > 0) return glued;
  const opener = lexicon().start(folded, 'bylineOpener');
  const name = opener + (/^:? ?/.exec(text.slice(opener))?.[0].length ?? 0);
  // An opener is only believed before a capital: "By Jane Doe", not "By the river".
  return opener > 0 && startsName(text.slice(name)) ? name : 0;
}

/** "ByJane Doe": end of a first word that a capital parts from the name, when it opens bylines; 0 = there is none. */
function gluedOpener(text: string): number {
  for (let at = 2; at <= LONGEST_OPENER; at++) {
    const small = isSmall(text.charCodeAt(at - 1));
    if (!small) return 0;
    if (startsName(text.slice(at))) return lexicon().isLine(fold(text.slice(0, at)), 'bylineOpener') ? at : 0;
  }
  return 0;
}

/** "Von", in characters. */
const LONGEST_OPENER = 4;

/** True for a line that is a byline label and nothing else: "By", "Tác giả:". */
export function bylineLabelOnly(text: string): boolean {
  const folded = fold(text);
  return lexicon().isLine(folded, 'bylineOpener') || (/[:：]$/.test(text) && lexicon().isLine(folded, 'bylineLabel'));
}

/** Length of the label (`Ảnh:`, `Photo:`) that opens a photo credit; 0 = none. */
export function photoLabelEnd(text: string): number {
  const end = lexicon().start(fold(text), 'photoLabel');
  const colon = behindColon(text, end);
  // An abbreviation needs no colon: "fot. Jan Kowalski".
  if (colon > 0 || text.charAt(end - 1) !== '.') return colon;
  return text.charAt(end) === ' ' ? end + 1 : end;
}

export function parseByline(raw: string): Byline {
  const text = raw.trim();
  const found = { authors: [] as string[], organizations: [] as string[] };
  let rest = text;
  const behind: string[] = [];
  for (const [whole, inner = ''] of text.matchAll(/\(([^()]*)\)/g)) {
    rest = rest.replace(whole, ' ; ');
    const label = Math.max(bylineLabelEnd(inner), photoLabelEnd(inner));
    const name = inner.slice(label).trim();
    if (label > 0 && looksLikeName(name)) behind.push(name);
    else if (isOffice(name)) found.organizations.push(name);
  }
  for (const part of bindDegrees(rest).split(SEPARATOR).map((part) => part.replaceAll(BOUND, ',').trim()).flatMap(atLabels)) {
    const name = part.slice(Math.max(bylineLabelEnd(part), photoLabelEnd(part)));
    // "Tuyết Mai: TT Văn hóa": the office behind a colon.
    for (const side of name.split(': ')) for (const piece of atConjunctions(side).flatMap(atBlanks)) classify(piece, found);
  }
  const { organizations } = found;
  return { text, authors: [...found.authors, ...behind], organization: organizations.length === 0 ? null : organizations.join(', ') };
}

const DEGREES: ReadonlySet<string> = new Set(degrees);
/** Stands for the comma between a name and its degree, which parts nothing. */
const BOUND = '\ue000';

/** "Jane Doe, Ph.D., RN": the commas before degrees made no separators. */
function bindDegrees(text: string): string {
  const [name = '', ...pieces] = text.split(',');
  return pieces.reduce((whole, piece) => whole + (DEGREES.has(piece.trim().replace(/[.®]/g, '').toLowerCase()) && whole.includes(' ') ? BOUND : ',') + piece, name);
}

/** "黄丽娟 通讯员 李志强": blanks between names, which have none in themselves, and a label among them. */
function atBlanks(part: string): string[] {
  const pieces = isIdeograph(part.charCodeAt(0)) ? part.split(' ') : [];
  return pieces.some((piece) => lexicon().isLine(piece, 'bylineLabel')) ? pieces : [part];
}

/** "H'Nguê Mlô. Ảnh: Trọng Tấn": a label behind a full stop opens the next name. */
function atLabels(part: string): string[] {
  const stop = part.indexOf('. ');
  const behind = part.slice(stop + 2);
  return stop > 0 && Math.max(bylineLabelEnd(behind), photoLabelEnd(behind)) > 0 ? [part.slice(0, stop), behind] : [part];
}

/** Cuts "Jane Doe and John Roe" in two; both sides must be names, as "Văn hóa và Thông tin" is an office. */
function atConjunctions(part: string): string[] {
  const words = part.split(' ').filter((word) => word !== '');
  // "Jane Doe, John Roe, and Ann Lee"
  if (lexicon().conjunctions.has(words[0] ?? '') && looksLikeName(words.slice(1).join(' '))) words.shift();
  const at = words.findIndex((word) => lexicon().conjunctions.has(word));
  if (at < 0) return words.length === 0 ? [] : [words.join(' ')];
  const [left, right] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
  return looksLikeName(left) && looksLikeName(right) ? [left, right] : [words.join(' ')];
}

function classify(piece: string, found: { readonly authors: string[]; readonly organizations: string[] }): void {
  const folded = fold(piece);
  if (isOffice(piece)) {
    // "Cán bộ văn hóa xã Lò Văn Ngọ": the post first, the name behind it.
    const name = trailingName(piece);
    if (name !== null && lexicon().start(folded, 'roleWords') > 0) {
      found.authors.push(name);
      found.organizations.push(piece.slice(0, piece.length - name.length).trim());
    } else found.organizations.push(piece);
    return;
  }
  if (lexicon().isLine(folded, 'bylineLabel')) return;
  const role = lexicon().start(folded, 'roleWords');
  const name = piece.slice(role).trim();
  if (looksLikeName(name) && !namesPlace(folded)) found.authors.push(name);
  else if (role === 0) found.organizations.push(piece);
}

/** "TBXH HUYỆN LIÊN SƠN": a unit with its name behind something else; "Nguyễn Văn Xã" ends with it. */
function namesPlace(folded: string): boolean {
  return unitWords.some((unit) => folded.includes(` ${unit} `));
}

const VIETNAMESE = /[ăđơư\u1ea0-\u1ef9]/;
const PARTICLES: ReadonlySet<string> = new Set(nameParticles);
const ARTICLES: ReadonlySet<string> = new Set(articlesLikeParticles);

/** "Die Bücherei", "The Garden": a small word of another language than Vietnamese opens no name. */
function opensWithArticle(text: string): boolean {
  const first = fold(text.slice(0, text.indexOf(' ')));
  return lexicon().stopwords.get(first)?.includes('vi') === false && (!PARTICLES.has(first) || ARTICLES.has(first)) && lexicon().start(fold(text), 'roleWords') === 0 && bylineLabelEnd(text) === 0;
}

/** "Theo Lê Bá Quyết (Báo Hà Lam)": the person and the outlet behind a word for sources; null for any other line. */
export function behindSourceWord(text: string): string | null {
  const end = lexicon().start(fold(text), 'sourceWords');
  const name = text.slice(end).trim();
  return end > 0 && /\([^()]+\)$/.test(name) && looksLikeName(name.slice(0, name.lastIndexOf('(')).trim()) ? name : null;
}

/** "（通讯员 陈立新）", "(Tin, ảnh: A)": a label and a name in brackets; null for any other line. */
export function bracketedName(text: string): string | null {
  if (!/^[(（][^()（）]{2,60}[)）]$/.test(text)) return null;
  const inner = text.slice(1, -1).trim();
  const folded = fold(inner);
  const name = inner.slice(Math.max(bylineLabelEnd(inner), lexicon().start(folded, 'bylineLabel'), lexicon().start(folded, 'roleWords'))).trim();
  return name !== inner && looksLikeName(name) ? name : null;
}

/** A label of one or two words that no locale knows, before a name: "Text: Annika Vretlund". */
export function labelledName(text: string): string | null {
  const colon = text.indexOf(': ');
  const label = text.slice(0, Math.max(0, colon));
  const name = text.slice(colon + 2);
  if (label.split(' ').length > 2 || !startsName(label) || /\d/.test(text)) return null;
  return name.includes(' ') && looksLikeName(name) ? name : null;
}

/** A whole line that can be nothing but a byline: names, or names with an office. */
export const looksLikeByline: (text: string) => boolean = memo(isByline);

function isByline(text: string): boolean {
  const words = text.split(' ').length;
  if (words > LONGEST_BYLINE || (/[.!?:;]$/.test(text) && !endsWithInitial(text)) || /\d/.test(text)) return false;
  if (words > 1 && opensWithArticle(text)) return false;
  const { authors, organization } = parseByline(text);
  if (authors.length > 0) return organization === null || (!/[.!?]/.test(organization) && namesOffice(fold(organization)));
  const folded = fold(text);
  const office = lexicon().start(folded, 'organizationWords') > 0 || (lexicon().closes(folded, 'organizationEnd') && text.length <= LONGEST_OFFICE);
  // "Prefeitura entrega novas máquinas" is a headline; Vietnamese offices have small words ("Hội phụ nữ huyện").
  if (!VIETNAMESE.test(folded) && text.split(' ').some((word) => opensWithSmall(word) && !PARTICLES.has(word) && !lexicon().stopwords.has(word))) return false;
  // In capitals an office may be anything; behind an abbreviation ("TM. ỦY BAN NHÂN DÂN") it signs.
  return organization !== null && words <= 10 && office && (!isUpper(text) || /^\S{1,5}\. /.test(text));
}

/** The name of an account ("admin"), not of a person. */
export function isAccount(name: string): boolean {
  return ACCOUNTS.has(fold(name));
}

const ACCOUNTS: ReadonlySet<string> = new Set(accountNames);
