/** What crawlers, editors and bad luck do to the bytes of a page. */
import fc from 'fast-check';
import { encode } from 'iconv-lite';

/** Bytes in, bytes out; the numbers are free choices, which a mutation takes as it likes. */
type Mutation = (page: Buffer, one: number, other: number) => Buffer;

const at = (page: Buffer, number: number): number => (page.length === 0 ? 0 : number % page.length);

/** The page's text, changed, as UTF-8. */
const onText = (change: (text: string, one: number, other: number) => string): Mutation => (page, one, other) => Buffer.from(change(page.toString('utf8'), one, other));
const onLines = (change: (lines: string[], one: number, other: number) => readonly string[]): Mutation => onText((text, one, other) => change(text.split('\n'), one, other).join('\n'));

/** Takes out every so-manieth place where a pattern stands. */
const without = (pattern: RegExp): Mutation => onText((text, one) => {
  let seen = 0;
  return text.replace(pattern, (found) => (seen++ % ((one % 7) + 1) === 0 ? '' : found));
});

/** What is put somewhere into a page, as it is. */
const INTRUDERS = [
  '<', '>', '</', '<!--', '-->', '<![CDATA[', '<script>', '</script>', '<style>', '<textarea>', '<table><tr>', '</table>', '</div></div></div>', '<base href="//[">', '<a href="http://[::1">x</a>', '<meta charset="utf-16">',
  '<title>', '<svg><title>', '<template>', '<plaintext>', '<h1>', '<li><li>', '&', '&#0;', '&#xD800;', '&#x1f;', '&#x202e;', '&amp;amp;', '\0', '\u001b[31m', '\u0085', '\u2028', '\u202e', '\ufeff', '\ufffd', '\ud83d\ude00', '\u200b', 'e\u0301\u0323',
  '\r', '\r\n', '\n\n\n', '\t', '\f', '\u00a0', '```\n', '# ', '- ', '| a | b |\n| --- | --- |\n', '[x](', '![', '---\ntitle: x\n---\n', '__proto__', 'constructor: 5', '31/02/2024', '99:99', '9'.repeat(40), 'http://%', 'https://a.example/%E1%BA', 'Nguồn: ', 'Tác giả: ', 'Published: ', '[1]', 'References\n\n   1. http://a.example/',
];

/** Encodings in which pages come, and some in which they do not. */
const ENCODINGS = ['windows-1258', 'tcvn', 'windows-1252', 'iso-8859-2', 'utf-16be', 'gb18030', 'big5', 'shift_jis', 'koi8-r', 'utf-7', 'cp866'];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'cut off': (page, one) => page.subarray(0, at(page, one)),
  'cut at the beginning': (page, one) => page.subarray(at(page, one)),
  'a piece cut out': (page, one, other) => Buffer.concat([page.subarray(0, at(page, one)), page.subarray(at(page, one) + (other % 2000))]),
  doubled: (page) => Buffer.concat([page, page]),
  'a piece repeated': (page, one, other) => Buffer.concat([page.subarray(0, at(page, one)), ...Array<Buffer>((other % 50) + 1).fill(page.subarray(at(page, one), at(page, one) + (other % 300) + 1)), page.subarray(at(page, one))]),
  'a byte changed': (page, one, other) => {
    const changed = Buffer.from(page);
    if (changed.length > 0) changed[at(page, one)] = other % 256;
    return changed;
  },
  'every so-manieth byte changed': (page, one, other) => Buffer.from(page.map((byte, index) => (index % ((one % 400) + 2) === 0 ? other % 256 : byte))),
  'lines shuffled': onLines((lines, one) => lines.map((line, index) => [(Math.imul(index + 1, one | 1) >>> 8) % 65_521, line] as const).toSorted(([a], [b]) => a - b).map(([, line]) => line)),
  'lines turned around': onLines((lines) => lines.toReversed()),
  'lines dropped': onLines((lines, one) => lines.filter((_, index) => index % ((one % 9) + 2) !== 0)),
  'lines repeated': onLines((lines, one) => lines.flatMap((line, index) => (index % ((one % 9) + 2) === 0 ? [line, line, line] : [line]))),
  'lines glued': onLines((lines, one) => [...lines.slice(0, one % (lines.length + 1)), lines.slice(one % (lines.length + 1)).join(' ')]),
  'lines glued without a blank': onText((text) => text.replaceAll('\n', '')),
  'blank lines between all': onText((text) => text.replaceAll('\n', '\n\n')),
  'line ends of another system': onText((text, one) => text.replaceAll('\n', one % 2 === 0 ? '\r' : '\r\n')),
  indented: onText((text, one) => text.replaceAll('\n', `\n${' '.repeat(one % 20)}`)),
  'capitals only': onText((text) => text.toUpperCase()),
  'small letters only': onText((text) => text.toLowerCase()),
  'letters and marks apart': onText((text) => text.normalize('NFD')),
  'marks taken off': onText((text) => text.normalize('NFD').replace(/\p{M}/gu, '')),
  'read as Latin-1': (page) => Buffer.from(page.toString('latin1')),
  'in UTF-16': (page, one) => Buffer.from(`${one % 2 === 0 ? '\ufeff' : ''}${page.toString('utf8')}`, 'utf16le'),
  're-encoded': (page, one) => encode(page.toString('utf8'), ENCODINGS[one % ENCODINGS.length] ?? 'utf-8'),
  'brackets of tags lost': without(/[<>]/g),
  'closing tags lost': without(/<\/[a-z\d]+>/gi),
  'quotes lost': without(/["']/g),
  'tags renamed': onText((text, one) => text.replace(/<(\/?)(?:div|p|li)\b/gi, `<$1${['span', 'table', 'select', 'svg', 'pre', 'noscript', 'x-y'][one % 7] ?? 'b'}`)),
  'in a page of HTML': onText((text) => `<!DOCTYPE html><html><body><div>${text.replaceAll('\n', '<br>')}</div></body></html>`),
  'HTML shown as text': onText((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  'something put in': onText((text, one, other) => {
    const place = text.length === 0 ? 0 : one % text.length;
    return text.slice(0, place) + (INTRUDERS[other % INTRUDERS.length] ?? '') + text.slice(place);
  }),
  'something put in at many places': onText((text, one, other) => text.split(' ').map((word, index) => (index % ((one % 30) + 2) === 0 ? word + (INTRUDERS[other % INTRUDERS.length] ?? '') : word)).join(' ')),
  'something at each line': onLines((lines, one, other) => lines.map((line) => (INTRUDERS[one % INTRUDERS.length] ?? '') + line + (other % 2 === 0 ? INTRUDERS[other % INTRUDERS.length] ?? '' : ''))),
};

const NAMES = Object.keys(MUTATIONS);
const step = fc.tuple(fc.constantFrom(...NAMES), fc.nat(), fc.nat());

/** A page to which up to five things happened. No page grows beyond what can be read in a moment. */
export function mutated(pages: readonly Uint8Array[]): fc.Arbitrary<Buffer> {
  const MOST_BYTES = 60_000;
  return fc.tuple(fc.constantFrom(...pages), fc.array(step, { minLength: 1, maxLength: 5 })).map(([page, steps]) =>
    steps.reduce((bytes: Buffer, [name, one, other]) => MUTATIONS[name]?.(bytes, one, other).subarray(0, MOST_BYTES) ?? bytes, Buffer.from(page)),
  );
}

/** The head of one page, the tail of another. */
export function crossed(pages: readonly Uint8Array[]): fc.Arbitrary<Buffer> {
  const page = fc.constantFrom(...pages);
  return fc.tuple(page, page, fc.nat(), fc.nat()).map(([head, tail, one, other]) => Buffer.concat([head.subarray(0, one % (head.length + 1)), tail.subarray(other % (tail.length + 1))]));
}
