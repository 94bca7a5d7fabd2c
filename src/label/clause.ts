/** The number of a part of a document: "Điều 3", "Art. 12", "§ 4", "IV.". */
import { lexicon } from '../lexicon';

const SIGN = /^(?:§ ?\d|[ivxlc]{1,6}[.)])/;
const NUMBER = /^ ?(?:\d|[ivxlc]{1,6}(?!\p{L}))/u;

/** True when a folded text opens with the number of a part; a Roman number counts only when `roman` is asked for. */
export function opensClause(folded: string, roman: boolean): boolean {
  if (SIGN.test(folded)) return roman || folded.startsWith('§');
  const end = lexicon().start(folded, 'clauseWords');
  return end > 0 && NUMBER.test(folded.slice(end));
}
