/** Undoes entities that were escaped twice, as when a portal escapes what its editor has escaped already. */

/** Marks whose names do not say how they look. */
const MARKS: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', bdquo: '„',
  laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°', copy: '©', reg: '®',
  shy: '', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', ETH: 'Ð', ordm: 'º', ordf: 'ª', euro: '€', sect: '§', times: '×',
};
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327',
};
const DOUBLED = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([a-z]{3,6}));/gi;

/** Decodes what still reads as an entity after the parser has decoded once; `&lt;` and `&gt;` stay, for pages about markup. */
export function decodeDoubled(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(DOUBLED, (whole, decimal?: string, hex?: string, letter?: string, accent?: string, mark?: string) => {
    if (decimal !== undefined) return fromCode(Number(decimal), whole);
    if (hex !== undefined) return fromCode(parseInt(hex, 16), whole);
    if (letter !== undefined && accent !== undefined) return (letter + (ACCENTS[accent.toLowerCase()] ?? '')).normalize('NFC');
    return MARKS[mark ?? ''] ?? whole;
  });
}

function fromCode(code: number, whole: string): string {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  if (code < 32 || (code >= 127 && code < 160) || surrogate || code > 0x10ffff) return whole;
  return code === 0x3c || code === 0x3e ? whole : String.fromCodePoint(code);
}
