/** Takes the marks out of one run of Markdown and tells its links, images and emphasis. Linear time on any input. */
import { squeeze } from '../text';
import { baseName, destination, finder, reference, unescape } from './markdown-links';
import { addRun, assemble, makePiece } from './markdown-pieces';
import type { Inline, Piece, Runs, Span } from './markdown-pieces';

/** An open `[` or `![`: where it stands in the input and in the pieces, and how many images came before. */
interface Bracket {
  readonly at: number;
  readonly piece: number;
  readonly images: number;
}

// A bare address is one token, so that the underscores in it stay.
const TOKENS =
  /\\.?|`+|\*+|_+|~+|!?\[|\]|<[^<>]*>|&(?:nbsp|amp|lt|gt|quot|apos|#\d{2,3});|(?:https?:\/\/|www\.)[^\s[\]()<>*|"`\\]*/gi;
const AUTOLINK = /^<(?:(?:https?|ftp|mailto):[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>$/i;
const BREAK_TAG = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|hr|h[1-6]|center)\b[^<>]*>$/i;
const TAG = /^<(?:!--|\/?(?:[abisu]|abbr|big|cite|code|del|em|figure|figcaption|font|iframe|img|ins|mark|o:p|section|small|span|strike|strong|sub|sup|tbody|thead|video)(?=[\s/>]))/i;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `references` are the addresses of `[id]: url` lines by lower-case id. */
export function readInline(raw: string, references: ReadonlyMap<string, string>): Inline {
  const pieces: Piece[] = [];
  const brackets: Bracket[] = [];
  const runs: Runs = { '*': [], _: [], '~': [] };
  const images: string[] = [];
  const spans: Span[] = [];
  const find = finder(raw);
  const tokens = new RegExp(TOKENS);
  let noLinkBelow = 0; // brackets under this height enclose a link already; links do not nest
  let cursor = 0;
  const push = (text: string): void => void pieces.push(makePiece(text));

  /** At a `]`: makes the link or image that ends here and returns where to go on; brackets that are none stay as text. */
  const closeBracket = (at: number): number => {
    const bracket = brackets.pop();
    const start = bracket?.at ?? 0;
    const isImage = raw.charAt(start) === '!' && bracket !== undefined;
    const nests = brackets.length < noLinkBelow;
    noLinkBelow = Math.min(noLinkBelow, brackets.length);
    const label = bracket === undefined ? at : start + (isImage ? 2 : 1);
    const found = destination(raw, at + 1, find) ?? reference(raw, label, at, references, find);
    if (found === null) {
      push(']');
      return at + 1;
    }
    const first = bracket?.piece ?? spans.at(-1)?.to ?? 0; // without a `[`, it was on an earlier line
    if (isImage) {
      const alt = squeeze(pieces.slice(first + 1).map((piece) => piece.text.slice(0, piece.shown)).join(''));
      pieces.length = first;
      for (const open of Object.values(runs)) while ((open.at(-1) ?? -1) >= first) open.pop();
      while ((spans.at(-1)?.from ?? -1) >= first) spans.pop();
      images.push(alt === '' ? baseName(found.url) : alt);
      return found.end;
    }
    const opener = bracket === undefined ? undefined : pieces[first];
    if (opener !== undefined) opener.shown = 0;
    noLinkBelow = brackets.length;
    const url = found.url === '' || /^javascript:/i.test(found.url) ? null : found.url;
    if (!nests) spans.push({ from: first, to: pieces.length, imageFrom: bracket?.images ?? 0, imageTo: images.length, url });
    return found.end;
  };

  for (let match = tokens.exec(raw); match !== null; match = tokens.exec(raw)) {
    const token = match[0];
    const at = match.index;
    const head = token.charAt(0);
    if (at > cursor) push(raw.slice(cursor, at));
    let next = at + token.length;
    if (head === '\\') {
      if (token.length > 1) push(unescape(token));
    } else if (head === '`') {
      const close = token.length > 3 ? -1 : find(token, next);
      push(close < 0 ? token : raw.slice(next, close));
      if (close >= 0) next = close + token.length;
    } else if (head in runs) addRun(pieces, runs, token, raw.charAt(at - 1), raw.charAt(next));
    else if (head === ']') next = closeBracket(at);
    else if (token === '[' || token === '![') {
      brackets.push({ at, piece: pieces.length, images: images.length });
      push(token);
    } else if (head === '&') push(ENTITIES[token.slice(1, -1).toLowerCase()] ?? String.fromCharCode(Number(token.slice(2, -1))));
    else if (AUTOLINK.test(token)) {
      const text = token.slice(1, -1);
      push(text);
      spans.push({ from: pieces.length - 1, to: pieces.length, imageFrom: 0, imageTo: 0, url: /^[a-z]+:/i.test(text) ? text : `mailto:${text}` });
    } else if (BREAK_TAG.test(token)) push(' ');
    else if (head === '<' && !TAG.test(token)) {
      push('<');
      next = at + 1;
    } else if (head !== '<') push(token);
    cursor = next;
    tokens.lastIndex = next;
  }
  if (cursor < raw.length) push(raw.slice(cursor));
  const first = pieces[0];
  // "[Title\" is a link that goes on below; its end is found there.
  if (first !== undefined && brackets[0]?.piece === 0 && (raw.endsWith('\\') || raw === '[')) first.shown = 0;
  return assemble(pieces, spans, images);
}
