/** What `class` attributes say, each worked out once a page. */
import { SHOWN_AGAIN } from './sign-words';
import { isMute, meaningOfName, type Sign } from './signs';

export interface ClassMeaning {
  /** The most telling of its names. */
  readonly sign: Sign | null;
  /** Takes the element out of sight. */
  readonly hides: boolean;
  /** Sets its text to the right. */
  readonly right: boolean;
}

export type ClassMemo = Map<string, ClassMeaning>;

const MOST_NAMES = 40;

/** What a `class` attribute says; `memo` holds what was asked before. */
export function meaningOfClass(value: string, memo: ClassMemo): ClassMeaning {
  let meaning = memo.get(value);
  if (meaning === undefined) {
    meaning = workOut(value);
    memo.set(value, meaning);
  }
  return meaning;
}

function workOut(value: string): ClassMeaning {
  const names = /[\t\n\r\f]/.test(value) ? value.split(/[ \t\n\r\f]+/, MOST_NAMES) : value.split(' ', MOST_NAMES);
  let sign: Sign | null = null;
  let hides = false;
  let right = false;
  for (const name of names) {
    const meaning = meaningOfName(name);
    if (meaning.sign !== null && (sign === null || meaning.sign.score > sign.score)) sign = meaning.sign;
    hides ||= meaning.hides;
    right ||= name === 'text-right' || name === 'text-end';
  }
  // A builder names its own parts `widget` beside its own class.
  if (sign?.weak === true && names.some((name) => isMute(name.toLowerCase()))) sign = null;
  if (hides && names.some((name) => SHOWN_AGAIN.test(name))) hides = false;
  return { sign, hides, right };
}
