/** What must hold for every page, whatever it is: returns what does not, in words. */
import { load } from 'cheerio/slim';
import { decode } from '../../src/decode';
import { cleanText } from '../../src/decode/clean';
import { analyse, type Analysis, type Extraction } from '../../src/extract';
import { declaredCharset } from '../../src/read/html/charset';
import { decodeDoubled } from '../../src/read/html/entities';

interface Read extends Analysis {
  /** Lines of the decoded page; line n is at n - 1. */
  readonly lines: readonly string[];
  /** All that the page says: its lines, for HTML also with character references resolved. */
  readonly said: string;
  /** How many judged pieces touch a line: more than one means that it was cut, or glued to its neighbour. */
  readonly pieces: ReadonlyMap<number, number>;
}

type Span = readonly [number, number];

/** Each rule: its name, and what breaks it. */
const RULES: readonly (readonly [name: string, breaches: (read: Read) => readonly string[]])[] = [
  ['every line that is not blank ends somewhere', unaccounted],
  ['no line ends in two places', twice],
  ['the pieces of the page add up to the page', notAddingUp],
  ['every word of every field stands in the page', invented],
  ['every block stands in the lines it names', misplaced],
  ['lines are in range and ascend', disordered],
  ['the option boilerplate adds a key and changes nothing else', changedByBoilerplate],
];

/** What is broken on this page; at most a few breaches of each rule. */
export function breaches(bytes: Uint8Array): string[] {
  const analysis = analyse(bytes, { boilerplate: true });
  const lines = decode(bytes, { declared: declaredCharset(bytes) }).text.split('\n');
  const pieces = piecesOf(analysis);
  const whole = lines.join('\n');
  // Link numbers of lynx stand between the letters of a word where the link does.
  const shownText = analysis.page.dialect === 'lynx' ? `${whole}\n${whole.replace(/\[\d{1,4}\]/g, '')}` : whole;
  const said = analysis.page.format === 'html' ? resolved(whole) : analysis.page.format === 'markdown' ? `${whole}\n${withoutMarks(whole)}` : shownText;
  const read = { ...analysis, lines, said, pieces };
  const found = RULES.flatMap(([name, rule]) => rule(read).slice(0, 3).map((breach) => `${name}: ${breach}`));
  const plain = JSON.stringify({ ...analyse(bytes).extraction, boilerplate: undefined });
  return plain === JSON.stringify({ ...analysis.extraction, boilerplate: undefined }) ? found : [...found, 'the same page read twice is the same'];
}

function piecesOf({ judged }: Analysis): Map<number, number> {
  const pieces = new Map<number, number>();
  const put = ([first, last]: Span): void => range([first, last]).forEach((line) => pieces.set(line, (pieces.get(line) ?? 0) + 1));
  for (const { block } of judged) put([block.lines.first, block.lines.last]);
  // What is hidden within a block shares all the lines of it: its own run in the list of what was left out may go over several.
  for (const { block: outer } of judged) {
    const { first, last } = outer.lines;
    if (last > first && judged.some(({ block }) => block !== outer && block.hint === 'hidden' && block.lines.first >= first && block.lines.last <= last)) put([first, last]);
  }
  return pieces;
}

/** Markdown as it reads: marks within a word part nothing. Targets of links are taken out and left in, as either may be meant. */
function withoutMarks(markdown: string): string {
  const unmarked = markdown.replace(/[*_`~\\]+|<[^<>\n]{0,300}>/g, '');
  return [unmarked, unmarked.replace(/\]\([^()\n]{0,300}\)/g, '').replace(/!?\[/g, ''), unmarked.replace(/[[\]]/g, '')].join('\n');
}

/** An HTML page, its text, its attributes and its scripts' strings, with character references and escapes resolved. */
function resolved(html: string): string {
  const $ = load(html);
  const values = $('*').toArray().flatMap((element) => Object.values($(element).attr() ?? {}));
  const unescaped = html.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll('\\/', '/');
  // A comment that this parser sees to the end of the page may not be one; a broken tag may swallow the next one ("</p<p>").
  const texts = [html, unescaped, $.root().text(), html.replace(/<[^<>]*>/g, ''), withoutTags(html), ...values];
  // What is escaped twice is read all the same, and what cannot be seen is in no field.
  return cleanText([...texts, ...texts.map(decodeDoubled)].join('\n')).text;
}

/** The text between tags, each of which goes on to its `>`, whatever stands in it. */
function withoutTags(html: string): string {
  return html.split('>').map((piece) => (piece.includes('<') ? piece.slice(0, piece.indexOf('<')) : piece)).join('');
}

const range = ([first, last]: Span): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

function unaccounted({ page, lines, judged, extraction }: Read): string[] {
  // A line of HTML may be nothing but tags.
  if (page.format === 'html') return [];
  // Fields of one line (title, byline …) do not carry their line in the JSON; the judgement knows it.
  const fields = judged.filter(({ label }) => label === 'title' || label === 'lead').map(({ block }): Span => [block.lines.first, block.lines.last]);
  const placed = new Set([...fields, ...spansOf(extraction)].flatMap(range));
  return lines.flatMap((line, index) => (/\S/u.test(line) && !placed.has(index + 1) ? [`line ${index + 1} ${shown(line)}`] : []));
}

function spansOf({ article, relatedLinks, boilerplate }: Extraction): Span[] {
  return [...article.blocks, ...relatedLinks, ...(boilerplate ?? [])].map((item) => item.lines);
}

function twice({ pieces, extraction }: Read): string[] {
  const places = new Map<number, string>();
  const found: string[] = [];
  const put = (place: string, spans: readonly { readonly lines: Span }[]): void => {
    for (const line of new Set(spans.flatMap(({ lines }) => range(lines)))) {
      const other = places.get(line);
      if (other !== undefined && pieces.get(line) === 1) found.push(`line ${line} is in ${other} and in ${place}`);
      places.set(line, place);
    }
  };
  put('article.blocks', extraction.article.blocks);
  put('relatedLinks', extraction.relatedLinks);
  put('boilerplate', extraction.boilerplate ?? []);
  return found;
}

/** Marks that a text browser adds for itself: link numbers and image files in brackets, names of controls, list bullets. */
const LYNX_MARKS = /\[[^\][\s]{1,200}\]|\((?:BUTTON|IMAGE|SUBMIT|RESET)\)|^ *[*o+#@] /gm;

function notAddingUp({ page, lines, judged }: Read): string[] {
  // Scripts, attributes and what is hidden are on the page and in no piece.
  if (page.format === 'html') return [];
  const all = letters(lines.join('\n'));
  const sum = letters(judged.map(({ block }) => block.text).join('\n'));
  if (page.dialect === 'plain' || page.dialect === 'wrapped') return sum === all ? [] : [firstDifference(sum, all)];
  const least = page.dialect === 'lynx' ? letters(lines.join('\n').replace(LYNX_MARKS, '')) : '';
  if (!isSubsequence(sum, all)) return ['the pieces hold what the page does not, or in another order'];
  return isSubsequence(least, sum) ? [] : ['the pieces lack more than the marks of a text browser'];
}

function firstDifference(sum: string, all: string): string {
  let at = 0;
  while (at < sum.length && sum[at] === all[at]) at++;
  return `after ${shown(all.slice(Math.max(0, at - 20), at))} comes ${shown(sum.slice(at, at + 20))}, the page has ${shown(all.slice(at, at + 20))}`;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let i = 0; i < whole.length && at < part.length; i++) if (whole[i] === part[at]) at++;
  return at === part.length;
}

function invented({ said: page, extraction }: Read): string[] {
  const { article, byline, authors, organization, sourceName, sourceUrl, relatedLinks, views, visitorCounter } = extraction;
  const known = new Set(wordsOf(page));
  // A word may be cut out of a glued one: "NamĐăng lúc".
  const inPage = (word: string): boolean => known.has(word) || page.includes(word);
  const texts: [string, string | null][] = [
    ['title', article.title], ['lead', article.lead], ['text', article.text], ['byline', byline], ['organization', organization], ['sourceName', sourceName],
    ...authors.map((author): [string, string] => ['authors', author]),
    ...article.blocks.map(({ kind, text }): [string, string] => [kind, text]),
    ...relatedLinks.flatMap(({ title, section }): [string, string | null][] => [['relatedLinks title', title], ['relatedLinks section', section]]),
  ];
  const figures = (page.match(/\d[\d.,\s]*/g) ?? []).flatMap((run) => [run.replace(/\D/g, ''), ...run.split(/\D+/)]);
  const numbers = new Set(figures.map((figure) => String(Number(figure))));
  const grouped = page.replace(/(?<=\d)[.,' \u00a0](?=\d)/g, '');
  return [
    ...texts.flatMap(([name, text]) => wordsOf(text ?? '').filter((word) => !inPage(word)).map((word) => `${name} has ${shown(word)}`)),
    ...[sourceUrl, ...relatedLinks.map(({ url }) => url)].filter((url) => url !== null && !hasUrl(page, url)).map((url) => `the address ${url ?? ''}`),
    ...[views, ...Object.values(visitorCounter ?? {})].filter((figure) => figure !== null && !numbers.has(String(figure)) && !grouped.includes(String(figure))).map((figure) => `the figure ${figure ?? ''}`),
    ...[article.publishedAt, article.updatedAt, ...relatedLinks.map(({ date }) => date)].filter((date) => date !== null && !hasDate(numbers, date)).map((date) => `the date ${date ?? ''}`),
  ];
}

/**
 * An address may be broken over two lines by a text browser, its scheme may be added, and a relative one is resolved:
 * then its host and its last part stand in the page.
 */
function hasUrl(page: string, url: string): boolean {
  const joined = page.replace(/\s+/gu, '').toLowerCase();
  const tail = url.replace(/\s+/gu, '').replace(/^https?:\/\//i, '').replace(/\/$/, '').toLowerCase();
  if (joined.includes(tail) || joined.includes(decoded(tail))) return true;
  const host = tail.split('/')[0] ?? '';
  const path = tail.split(/[?#]/)[0] ?? '';
  return joined.includes(host) && joined.includes(decoded(tail.slice(path.lastIndexOf('/') + 1)));
}

/** Half an escape stays as it is. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The day and the year (or its last two digits) stand as numbers; the month may be a word, the year that of a neighbour. */
function hasDate(numbers: ReadonlySet<string>, date: string): boolean {
  const [year = '', , day = ''] = date.slice(0, 10).split('-');
  return numbers.has(String(Number(day))) && (numbers.has(year) || numbers.has(String(Number(year.slice(2)))));
}

function misplaced({ page, lines, extraction }: Read): string[] {
  const exact = page.dialect === 'plain' || page.dialect === 'wrapped';
  // The parser joins what stands around a closing tag that closes nothing; line ends within such a broken tag are not counted.
  if (page.format === 'html' && /<\/[a-z][^<>]*\n/i.test(lines.join('\n'))) return [];
  return extraction.article.blocks.flatMap(({ text, lines: span }) => {
    const source = lines.slice(span[0] - 1, span[1]).join('\n');
    const place = letters(page.format === 'html' ? resolved(source) : source);
    // Marks that stood apart from their letter, in an entity or behind a tag, were put together in another order.
    const there = exact ? place.includes(letters(text)) : isSubsequence(letters(text), place) || isSubsequence(letters(text.normalize('NFD')), letters(source.normalize('NFD')));
    return there ? [] : [`${shown(text)} is not in lines ${span.join('-')}`];
  });
}

function disordered({ page, lines, extraction: { article, relatedLinks, boilerplate } }: Read): string[] {
  const lists: [string, readonly { readonly lines: Span }[]][] = [['article.blocks', article.blocks], ['relatedLinks', relatedLinks], ['boilerplate', boilerplate ?? []]];
  const found = lists.flatMap(([name, items]) =>
    items.flatMap(({ lines: [first, last] }, index) => {
      const before = items[index - 1]?.lines[0] ?? 1;
      return first >= before && last >= first && last <= lines.length ? [] : [`${name}[${index}] has lines ${first}-${last}, the entry before it begins in line ${before}`];
    }),
  );
  return page.lineCount === lines.length ? found : [...found, `the page has ${lines.length} lines and says ${page.lineCount}`];
}

function changedByBoilerplate({ extraction }: Read): string[] {
  return extraction.boilerplate === undefined ? ['there is no boilerplate'] : extraction.boilerplate.filter(({ kind, reason }) => kind === '' || reason === '').map(({ lines }) => `lines ${lines.join('-')} have no kind or no reason`);
}
