/** Text from entities and attributes has not passed `decode/`; this gives it the same finish. */
import { cleanText } from '../../decode/clean';
import { decodeDoubled } from './entities';

/** Anything the finish of decoded text would change, besides line ends. */
const UNCLEAN = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff]|\p{Surrogate}/u;

/** NFC without invisible characters. */
export function cleanVisible(text: string): string {
  return UNCLEAN.test(text) ? cleanText(text).text : text;
}

/** The same for values of attributes and scripts, which may be escaped twice. */
export function cleanPiece(text: string): string {
  return cleanVisible(decodeDoubled(text));
}
