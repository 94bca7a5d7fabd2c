/** Shows HTML as a browser's `innerText` does. Knows nothing of the program's own reader, so that the two can be compared. */
import { load } from 'cheerio';

/** The part of cheerio's nodes that is looked at. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
  readonly next?: Node | null;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const UNSEEN = names('head script style noscript template textarea iframe object svg audio video canvas datalist title');
const BLOCK = names('address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table tbody tfoot thead ul');
const HIDING_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|element-invisible|d-none|hidden|hide)(?:\s|$)/;
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3}/;
/** Blanks that a browser runs together; a no-break space is none of them. */
const BLANKS = /[ \t\r\n\f]+/g;

/** The text of a page: a blank line around `<p>`, a line for any other block, tabs between cells; nothing that is hidden. */
export function renderText(html: string): string {
  const $ = load(html);
  $('[hidden], [aria-hidden="true"]').remove();
  const out = { text: '', breaks: 0 };
  for (const top of $.root().toArray()) show(top, out);
  return `${out.text.trim()}\n`;
}

interface Out {
  text: string;
  /** Line feeds owed before the next text. */
  breaks: number;
}

function show(node: Node, out: Out): void {
  const { name = '' } = node;
  if (node.type === 'text') write(node.data ?? '', out);
  else if (name === 'br') put('\n', out);
  else if (!isUnseen(node, name)) {
    const around = name === 'p' ? 2 : BLOCK.has(name) ? 1 : 0;
    out.breaks = Math.max(out.breaks, around);
    for (const child of node.children ?? []) show(child, out);
    out.breaks = Math.max(out.breaks, around);
    if ((name === 'td' || name === 'th') && hasNext(node, ['td', 'th'])) put('\t', out);
    if (name === 'tr' && hasNext(node, ['tr'])) put('\n', out);
  }
}

function isUnseen({ attribs = {} }: Node, name: string): boolean {
  return UNSEEN.has(name) || HIDING_CLASS.test(attribs['class'] ?? '') || HIDING_STYLE.test(attribs['style'] ?? '');
}

function hasNext(node: Node, wanted: readonly string[]): boolean {
  for (let at = node.next ?? null; at !== null; at = at.next ?? null) if (at.name !== undefined && wanted.includes(at.name)) return true;
  return false;
}

function write(data: string, out: Out): void {
  const text = data.replace(BLANKS, ' ');
  if (text === ' ' && out.breaks > 0) return;
  put(text, out);
}

function put(text: string, out: Out): void {
  // A `<br>` at the end of a block opens no line.
  if (out.breaks > 0 && out.text !== '') out.text = out.text.replace(/ ?\n?$/, '') + '\n'.repeat(out.breaks);
  out.breaks = 0;
  // A blank at the start of a line, or after another, is not shown.
  out.text += /[ \t\n]$/.test(out.text) ? text.replace(/^ /, '') : text;
}
