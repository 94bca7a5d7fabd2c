/**
 * The hard blank (byte A0) is the second half of "à" in UTF-8. Tools that make it a plain blank leave "lÃ m viá»‡c" and
 * "vÃ  các": the letter is known, only whether a blank stood behind it has to be found out.
 */
import { isSyllable } from './syllable';

const HALF = /[ÃĂ] /;
const HALVES = /[ÃĂ] /g;
/** Where "Ã" stands right before a plain letter or keeps its hard blank, bytes were lost in another way, and nothing is known. */
const OTHER_LOSS = /[ÃĂ][a-z\u00a0]/i;

/** True when the hard blanks of these damaged lines became plain ones. */
export function lostHardBlanks(damaged: readonly string[]): boolean {
  return damaged.some((line) => HALF.test(line)) && !damaged.some((line) => OTHER_LOSS.test(line));
}

/** Private-use character for "à with a blank or none"; the words around it have to be read first. */
const OPEN = '\ue000';
const OPEN_WORD = /(?<before>\p{Ll}{0,6})\ue000(?<after>\p{Ll}{0,6})/gu;

/** Before the line is put together again. */
export function openBlanks(line: string): string {
  return line.replace(HALVES, OPEN);
}

/** Afterwards: "là" + "m" is a syllable, "là" + "một" is not. */
export function closeBlanks(line: string): string {
  return line.replace(OPEN_WORD, (_, before: string, after: string) => (after === '' || isSyllable(`${before}à${after}`) ? `${before}à${after}` : `${before}à ${after}`));
}
