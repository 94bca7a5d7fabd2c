/** Names of encodings: what users, pages and mail programs call them, and which of them can be read here. */
import { hasTable } from './tables';

const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8', 'unicode-1-1-utf-8': 'utf-8', 'x-unicode20utf8': 'utf-8',
  unicode: 'utf-16le', 'utf-16': 'utf-16le', utf16: 'utf-16le', utf16le: 'utf-16le', utf16be: 'utf-16be', ucs2: 'utf-16le', 'ucs-2': 'utf-16le', 'iso-10646-ucs-2': 'utf-16le',
  abc: 'tcvn3', tcvn: 'tcvn3', 'tcvn-3': 'tcvn3', tcvn5712: 'tcvn3', 'tcvn-5712': 'tcvn3', 'tcvn5712-1': 'tcvn3', 'x-viet-tcvn5712': 'tcvn3', 'x-viet-tcvn': 'tcvn3', 'x-viet-tcvn3': 'tcvn3',
  'x-viet-vps': 'vps', 'x-vps': 'vps', 'x-viet-vni': 'vni', 'vni-win': 'vni', 'vni-windows': 'vni', 'x-vni': 'vni', 'x-viscii': 'viscii', csviscii: 'viscii', 'viscii1.1-1': 'viscii', 'x-viet-viscii': 'viscii',
  cp1258: 'windows-1258', 'x-cp1258': 'windows-1258', cp1252: 'windows-1252', 'x-cp1252': 'windows-1252',
  latin1: 'windows-1252', 'iso-8859-1': 'windows-1252', 'iso8859-1': 'windows-1252', iso88591: 'windows-1252', ascii: 'windows-1252', 'us-ascii': 'windows-1252',
  cp1250: 'windows-1250', cp1251: 'windows-1251', latin2: 'iso-8859-2', 'iso-8859-9': 'windows-1254', latin5: 'windows-1254', 'iso-8859-11': 'windows-874', 'tis-620': 'windows-874',
  gb2312: 'gb18030', gbk: 'gb18030', 'x-gbk': 'gb18030', cp936: 'gb18030', 'shift-jis': 'shift_jis', sjis: 'shift_jis', 'x-sjis': 'shift_jis', 'windows-31j': 'shift_jis',
  'big5-hkscs': 'big5', 'ks_c_5601-1987': 'euc-kr', cp949: 'euc-kr', ibm866: 'cp866', koi8: 'koi8-r',
};

/** One name for one encoding: lower case, aliases resolved. */
export function normalizeLabel(label: string): string {
  const plain = label.trim().toLowerCase();
  return ALIASES[plain] ?? plain;
}

/** Read without a table of iconv-lite. */
const OWN: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', 'iso-2022-jp', 'tcvn3', 'vni', 'vps'];
/** What iconv-lite lists beside charsets: ways to write bytes. */
const NO_CHARSET: readonly string[] = ['base64', 'hex', 'binary', 'internal', 'utf-7', 'utf7', 'utf-7-imap', 'utf7imap', 'cesu8'];

/** What to write, for whoever wrote a label that is none. */
export const KNOWN_LABELS = 'known are utf-8, utf-16, windows-1258, tcvn3, viscii, vni, vps, windows-1252, gb18030 and the like';

/** True when bytes in this encoding can be decoded here; `label` is a normalised name. */
export function isKnownLabel(label: string): boolean {
  return OWN.includes(label) || (!NO_CHARSET.includes(label) && hasTable(label));
}
