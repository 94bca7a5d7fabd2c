/** Tells pages, fragments of pages and feeds from text that merely mentions tags. Cheap, and without cheerio. */

/** What is looked at, in characters. */
const PROBE = 60_000;
/** Junk a server may put before the page: warnings, blank lines, a comment. */
const MOST_JUNK = 4000;

const OPENING = /^<(?:!doctype\s|\?xml\s|(?:html|head|body|frameset|rss|feed|rdf:rdf)[\s>])/i;
const PAGE_START = /<(?:!doctype\s+html|html(?:\s[^<>]{0,500})?>\s*<(?:head|body|!--|meta|title|script)|head(?:\s[^<>]{0,200})?>\s*<(?:meta|title|link|script|base|style|!--))/i;
/** Tags by which text is set; a dump that speaks of tags seldom closes them. */
const TAG = /<(\/?)([pa]|div|br|span|li|ul|ol|table|tr|td|th|tbody|h[1-6]|strong|[biu]|em|font|img|section|article|header|footer|main|nav|blockquote|center|hr|figure|figcaption|form|iframe|script|style|meta|title|link|aside|pre|dl|dt|dd)(?=[\s/>])[^<>]{0,2000}>/gi;
const SET = new Set(['p', 'div', 'li', 'td', 'tr', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'main', 'header', 'footer', 'nav', 'blockquote', 'center', 'figure', 'dl', 'form', 'aside']);
const MARKDOWN = /^(?:#{1,6} \S|[-*+] \[|\[[^\]\n]{1,200}\]\(|!\[)/;
/** A fragment that does not open with a tag shows one at least every so many characters. */
const CHARS_PER_TAG = 400;
const LEAST_TAGS = 4;
/** Text before the first and after the last tag of a fragment, in characters; a listing of code stands within more. */
const LONGEST_BARE = 1500;
/** In a fragment blocks open at the start of a line or behind another tag; in prose words stand before a tag. */
const PLACED_SHARE = 0.6;

/** True for anything `readHtml` should read rather than the readers of text. */
export function looksLikeHtml(text: string): boolean {
  const start = skipBlanks(text, 0);
  if (text.charCodeAt(start) !== 0x3c && !text.slice(0, PROBE).includes('<')) return false;
  const body = skipComments(text, start);
  if (OPENING.test(text.slice(body, body + 40))) return true;
  const page = PAGE_START.exec(text.slice(start, start + MOST_JUNK));
  if (page !== null && isDense(text.slice(start + page.index, start + page.index + PROBE))) return true;
  const probe = text.slice(body, body + PROBE);
  const tags = countTags(probe);
  // Old pages leave paragraphs open; one lone tag is a slip of a dump.
  if ((tags.closed + tags.breaks === 0 && tags.set < 2) || tags.placed < tags.set * PLACED_SHARE) return false;
  const dense = probe.length <= tags.all * CHARS_PER_TAG;
  const throughout = tags.first <= LONGEST_BARE && probe.length - tags.last <= LONGEST_BARE;
  const fragment = tags.first === 0 ? tags.set > 0 || dense : dense && throughout && tags.set >= 2 && tags.all >= LEAST_TAGS;
  return fragment && !isMarkdown(probe, tags.all);
}

function isDense(probe: string): boolean {
  return probe.length <= countTags(probe).all * CHARS_PER_TAG;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfeff)) at++;
  return at;
}

function skipComments(text: string, from: number): number {
  let at = from;
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at);
    if (end < 0) return at;
    at = skipBlanks(text, end + 3);
  }
  return at;
}

interface TagCount {
  /** Offsets of the first and the last tag; -1 = none. */
  readonly first: number;
  readonly last: number;
  readonly all: number;
  /** Blocks that were opened, elements that were closed, line breaks. */
  readonly set: number;
  /** Blocks that open at the start of a line or behind a tag. */
  readonly placed: number;
  readonly closed: number;
  readonly breaks: number;
}

function countTags(probe: string): TagCount {
  let first = -1;
  let last = -1;
  let all = 0;
  let set = 0;
  let placed = 0;
  let closed = 0;
  let breaks = 0;
  for (const tag of probe.matchAll(TAG)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (first < 0) first = tag.index;
    last = tag.index;
    all++;
    if (tag[1] === '/') closed++;
    else if (name === 'br' || name === 'hr') breaks++;
    else if (SET.has(name)) {
      set++;
      if (isPlaced(probe, tag.index)) placed++;
    }
  }
  return { first, last, all, set, placed, closed, breaks };
}

function isPlaced(probe: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && (probe.charCodeAt(at) === 32 || probe.charCodeAt(at) === 9)) at--;
  return at < 0 || probe.charAt(at) === '>' || probe.charAt(at) === '\n';
}

/** Markdown may open with a centred `<div>`; its own marks stand at the heads of lines. */
function isMarkdown(probe: string, tags: number): boolean {
  let marks = 0;
  for (const line of probe.split('\n')) if (MARKDOWN.test(line.slice(0, 300))) marks++;
  return marks >= 2 && marks * 3 >= tags;
}
