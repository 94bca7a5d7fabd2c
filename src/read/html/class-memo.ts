/** What `class` attributes say, each worked out once a page. */
import { HIDDEN_NAMES, SHOWN_AGAIN } from './sign-words';
import { signOfNames, type Sign } from './signs';

export interface ClassMeaning {
  readonly sign: Sign | null;
  /** Takes the element out of sight. */
  readonly hides: boolean;
  /** Sets its text to the right. */
  readonly right: boolean;
}

export type ClassMemo = Map<string, ClassMeaning>;

const MOST_NAMES = 40;

export function meaningOfClass(value: string, memo: ClassMemo): ClassMeaning {
  const known = memo.get(value);
  if (known !== undefined) return known;
  const names = value.split(/[ \n\t\r\f]+/, MOST_NAMES);
  const lower = names.map((name) => name.toLowerCase());
  const meaning = {
    sign: signOfNames(names),
    hides: lower.some((name) => HIDDEN_NAMES.has(name)) && !lower.some((name) => SHOWN_AGAIN.test(name)),
    right: lower.includes('text-right') || lower.includes('text-end'),
  };
  memo.set(value, meaning);
  return meaning;
}
