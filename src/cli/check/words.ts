/** Word by word: what two texts share, and what each has of its own. */
import { diffArrays } from 'diff';

/** A stretch of a text. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Texts that differ in more words and blanks than this are taken to differ wholly. */
const MOST_EDITS = 1000;

/** One language for all, so that texts are parted alike everywhere; scripts without blanks are parted by their dictionaries. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Both texts in pieces; the pieces of each, joined, are the text. */
export function diffWords(a: string, b: string): { readonly a: Piece[]; readonly b: Piece[] } {
  const parts = diffArrays(wordsOf(a), wordsOf(b), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return { a: [{ text: a, differs: true }], b: [{ text: b, differs: true }] };
  const [left, right]: [Piece[], Piece[]] = [[], []];
  parts.forEach(({ value, added, removed }, index) => {
    const text = value.join('');
    // A blank between two words that differ belongs to them.
    const differs = added || removed || (text.trim() === '' && index > 0 && index < parts.length - 1);
    if (!added) put(left, text, differs);
    if (!removed) put(right, text, differs);
  });
  const bare = { a: left.flatMap(blanksOutside), b: right.flatMap(blanksOutside) };
  const marked = [...bare.a, ...bare.b].some(({ differs }) => differs);
  // Texts that differ in blanks only have these marked.
  return marked ? bare : { a: left, b: right };
}

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

function put(pieces: Piece[], text: string, differs: boolean): void {
  const last = pieces.at(-1);
  if (last?.differs === differs) pieces[pieces.length - 1] = { text: last.text + text, differs };
  else pieces.push({ text, differs });
}

/** Blanks at the ends of what differs are no difference worth marking. */
function blanksOutside(piece: Piece): Piece[] {
  const { text, differs } = piece;
  const bare = text.trim();
  if (!differs || bare === text) return [piece];
  if (bare === '') return [{ text, differs: false }];
  const start = text.indexOf(bare);
  return [{ text: text.slice(0, start), differs: false }, { text: bare, differs }, { text: text.slice(start + bare.length), differs: false }].filter((part) => part.text !== '');
}

/** Characters kept of a shared stretch beside a difference. */
const KEPT = 60;

/** The same pieces, with long shared stretches cut to what stands beside the differences. */
export function shorten(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const { text, differs } = piece;
    if (differs || text.length <= 2 * KEPT) return piece;
    const start = index === 0 ? '' : cutBehind(text.slice(0, KEPT));
    const end = index === pieces.length - 1 ? '' : cutBefore(text.slice(-KEPT));
    return { text: `${start}${index === 0 ? '' : ' '}…${index === pieces.length - 1 ? '' : ' '}${end}`, differs };
  });
}

/** Ends and begins with a whole word, where there are blanks. */
function cutBehind(text: string): string {
  const blank = text.lastIndexOf(' ');
  return blank <= 0 ? text : text.slice(0, blank);
}

function cutBefore(text: string): string {
  const blank = text.indexOf(' ');
  return blank < 0 ? text : text.slice(blank + 1);
}
