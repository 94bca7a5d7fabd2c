/** Names of encodings: what users, pages and mail programs call them, and what decodes them here. */
import type * as Iconv from 'iconv-lite';

/** Own name → name in iconv-lite, or `vni` / `vps` for the tables of this folder. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8', 'unicode-1-1-utf-8': 'utf-8', unicode: 'utf-16le', 'utf-16': 'utf-16le', ucs2: 'utf-16le', 'ucs-2': 'utf-16le',
  abc: 'tcvn3', tcvn: 'tcvn3', tcvn5712: 'tcvn3', 'tcvn-5712': 'tcvn3', 'tcvn5712-1': 'tcvn3', 'x-viet-tcvn5712': 'tcvn3', 'x-viet-tcvn': 'tcvn3',
  'x-viet-vps': 'vps', 'x-viet-vni': 'vni', 'vni-win': 'vni', 'vni-windows': 'vni', 'x-viscii': 'viscii', 'csviscii': 'viscii', 'viscii1.1-1': 'viscii',
  cp1258: 'windows-1258', 'x-cp1258': 'windows-1258', cp1252: 'windows-1252', latin1: 'windows-1252', 'iso-8859-1': 'windows-1252', ascii: 'windows-1252', 'us-ascii': 'windows-1252',
  gb2312: 'gb18030', gbk: 'gb18030', 'x-gbk': 'gb18030', 'shift-jis': 'shift_jis', sjis: 'shift_jis', 'x-sjis': 'shift_jis', 'ks_c_5601-1987': 'euc-kr',
};

/** One name for one encoding: lower case, aliases resolved. */
export function normalizeLabel(label: string): string {
  const plain = label.trim().toLowerCase();
  return ALIASES[plain] ?? plain;
}

/** iconv-lite's tables are large, so they are loaded by the first page that needs them. */
function iconv(): typeof Iconv {
  return require('iconv-lite') as typeof Iconv;
}

/** True when bytes in this encoding can be decoded here. */
export function isKnownLabel(label: string): boolean {
  return label === 'utf-8' || label === 'vni' || label === 'vps' || label === 'tcvn3' || iconv().encodingExists(label);
}

/** Decodes by a table of iconv-lite; `label` is a normalised name that it has. */
export function decodeWithTable(bytes: Uint8Array, label: string): string {
  const name = label === 'tcvn3' ? 'tcvn' : label;
  return iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
}

/** Bytes of a text in a single-byte table, or null when a character is not in it. */
export function encodeWithTable(text: string, label: string): Uint8Array | null {
  const bytes = iconv().encode(text, label);
  return iconv().decode(bytes, label) === text ? bytes : null;
}
