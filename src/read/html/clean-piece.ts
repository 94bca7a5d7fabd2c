/** Text from entities and attributes has not passed `decode/`; this gives it the same finish. */
import { cleanText } from '../../decode/clean';
import { decodeDoubled } from './entities';

/** Plain text of most languages, in which the finish of decoded text would change nothing. */
const CLEAN = /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u1fff\u2010-\u2027\u2030-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\uffef]*$/;

/** NFC without invisible characters. */
export function cleanVisible(text: string): string {
  return CLEAN.test(text) ? text : cleanText(text).text;
}

/** The same for values of attributes and scripts, which may be escaped twice. */
export function cleanPiece(text: string): string {
  return cleanVisible(decodeDoubled(text));
}
