/** What terminal browsers print in the place of things that are no text: buttons, images, fields, frames and the rules of tables. */

/** What is left of a run, and what it is. */
export interface Shown {
  readonly text: string;
  readonly shown: 'text' | 'image' | 'hidden' | 'row';
}

const IMAGE = /\[[^\][ ]{1,200}\.(?:jpe?g|png|gif|webp|bmp|svg|avif|ico)\]/gi;
const BUTTON = /\((?:BUTTON|IMAGE|SUBMIT|RESET)\)/g;
const FIELD = /_{5,}/g;
/** Frames, and the feeds and styles of the head that lynx names before the page. */
const FRAME = /^(?:IFRAME: |REFRESH\(\d+ sec\): |#(?:alternate|publisher|next|prev|canonical|search|top|home|up|start|index|contents|help|copyright|author|glossary|edituri|amphtml)\b)/i;
const RULES = /^[│┃├┤┌┐└┘┬┴┼─━╋┏┓┗┛┣┫┳┻+|=_-][│┃├┤┌┐└┘┬┴┼─━╋┏┓┗┛┣┫┳┻+|=_\s-]*$/u;
const CELLS = /[│┃]/u;

/** Cuts a run before its buttons, whose words are no part of the text around them. Empty ones stay with it. */
export function cutButtons(text: string): string[] {
  if (!text.includes('(BUTTON) ')) return [text];
  const pieces = text.split(/(?=\(BUTTON\) [^\s(])/).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== '');
}

/** Takes the marks off a run; `lynx` = the dump has the marks of lynx, else only rules and cells are told. */
export function readMarks(raw: string, lynx: boolean): Shown {
  if (RULES.test(raw)) return { text: raw, shown: 'hidden' };
  if (CELLS.test(raw)) return { text: raw.split(CELLS).map((cell) => cell.trim()).filter((cell) => cell !== '').join(' '), shown: 'row' };
  if (!lynx) return { text: raw, shown: 'text' };
  if (FRAME.test(raw)) return { text: raw, shown: 'hidden' };
  const bare = raw.replace(BUTTON, ' ').replace(FIELD, ' ').trim();
  if (bare === '') return { text: raw, shown: 'hidden' };
  const text = bare.replace(IMAGE, ' ').trim();
  return text === '' ? { text: bare, shown: 'image' } : { text, shown: 'text' };
}
