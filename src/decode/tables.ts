/** Single-byte tables both ways. The only file that knows iconv-lite. */
import type * as Iconv from 'iconv-lite';

/** iconv-lite's tables are large, so they are loaded by the first page that needs them. */
function iconv(): typeof Iconv {
  return require('iconv-lite') as typeof Iconv;
}

/** True when iconv-lite has a table of this name. */
export function hasTable(name: string): boolean {
  return iconv().encodingExists(name);
}

/** Decodes by a table of iconv-lite; bytes that stand for nothing become U+FFFD. */
export function decodeWithTable(bytes: Uint8Array, name: string): string {
  return iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
}

/** Bytes 80 to 9F of windows-1252; all others are those of ISO-8859-1. Here, so that the commonest table needs no loading. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** The 256 characters of a single-byte encoding; U+FFFD where it has none. */
export function charactersOf(name: string): readonly string[] {
  if (name === 'windows-1252') return Array.from({ length: 256 }, (_, byte) => (byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : WINDOWS_1252.charAt(byte - 0x80)));
  return Array.from({ length: 256 }, (_, byte) => decodeWithTable(Uint8Array.of(byte), name));
}

/** Reads bytes with a table of 256 characters. */
export function decodeWithCharacters(bytes: Uint8Array, characters: readonly string[]): string {
  const codes = Uint16Array.from(characters, (character) => character.charCodeAt(0));
  const units = Uint16Array.from(bytes, (byte) => codes[byte] ?? 0xfffd);
  return Buffer.from(units.buffer).toString('utf16le');
}

const maps = new Map<string, ReadonlyMap<number, number>>();

/**
 * Byte of each character code of a single-byte encoding. The C1 controls stand for themselves, as browsers and careless
 * converters write undefined bytes so; with them the map of windows-1252 holds ISO-8859-1, too.
 */
export function bytesOf(name: string): ReadonlyMap<number, number> {
  const known = maps.get(name);
  if (known !== undefined) return known;
  const map = new Map<number, number>();
  for (let byte = 0; byte < 0xa0; byte++) map.set(byte, byte);
  charactersOf(name).forEach((character, byte) => {
    if (byte > 0x7f && character !== '\ufffd') map.set(character.charCodeAt(0), byte);
  });
  maps.set(name, map);
  return map;
}
