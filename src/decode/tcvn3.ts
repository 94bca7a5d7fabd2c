/**
 * TCVN3 (ABC, the .VnTime fonts) and TCVN 5712. They share the bytes above 0xA0; below, TCVN 5712 has the capitals with a
 * tone, where TCVN3 has the quotes and dashes of windows-1252. Fonts whose name ends in H draw the small letters of TCVN3
 * as capitals, so its headings come as "HUYệN" and "ủY BAN".
 */
import { isSyllable, wordsWithMarks } from './syllable';
import { charactersOf, decodeWithCharacters } from './tables';

interface Tables {
  readonly tcvn3: readonly string[];
  readonly tcvn5712: readonly string[];
}

let tables: Tables | null = null;

function load(): Tables {
  const tcvn5712 = charactersOf('tcvn');
  const windows = charactersOf('windows-1252');
  return { tcvn5712, tcvn3: tcvn5712.map((character, byte) => (byte < 0x20 ? String.fromCharCode(byte) : byte > 0x7f && byte < 0xa0 ? (windows[byte] ?? character) : character)) };
}

/** Reads either of the two; a text that uses the bytes they differ in is read as that which makes more syllables. */
export function fromTcvn3(bytes: Uint8Array): string {
  tables ??= load();
  const tcvn3 = raiseCapitals(decodeWithCharacters(bytes, tables.tcvn3).normalize('NFC'));
  if (!bytes.some(isDisputed)) return tcvn3;
  const tcvn5712 = decodeWithCharacters(bytes, tables.tcvn5712).normalize('NFC');
  return gain(tcvn5712) > gain(tcvn3) ? tcvn5712 : tcvn3;
}

function isDisputed(byte: number): boolean {
  return (byte > 0x7f && byte < 0xa0) || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}

const SAMPLE = 40_000;

/** Syllables less what is none. */
function gain(text: string): number {
  let sum = 0;
  for (const word of wordsWithMarks(text.slice(0, SAMPLE))) sum += isSyllable(word) ? 1 : -1;
  return sum;
}

/** Words of capitals and of small letters that have no capital in TCVN3, as those with a tone. */
const BROKEN_CAPITALS = /(?<!\p{L})[A-ZĂÂĐÊÔƠƯắằẳẵặấầẩẫậáàảãạéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]{2,}(?!\p{L})/gu;
const CAPITAL = /[A-ZĂÂĐÊÔƠƯ]/g;

/** Gives words in capitals their capitals with a tone. "Xã" may be either and stays: one capital in front proves nothing. */
function raiseCapitals(text: string): string {
  return text.replace(BROKEN_CAPITALS, (word) => {
    const capitals = word.match(CAPITAL)?.length ?? 0;
    return capitals > 1 || (capitals === 1 && word.search(CAPITAL) > 0) ? word.toUpperCase() : word;
  });
}
