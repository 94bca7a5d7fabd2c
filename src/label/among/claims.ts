/** What the head calls the page, taken apart at the marks behind which sites put their own name. */
import { fold } from '../../text';
import type { Head } from '../../types';

/** Marks between a title and the name of the site, with blanks around them. */
const MARK = / [-–—|·•»«:/~] /g;
/** How far a whole claim is believed, and a part of one: the other part may be the title as well as the site's name. */
export const WHOLE = 1;
export const PART = 0.5;
/** A claim that other claims repeat as a part of theirs is surely the title's own wording. */
const REPEATED = 1.2;

/** Folded wordings by which the head may call the page, each with how far it is believed (0..1.2). */
export function titleClaims(head: Head | null): Map<string, number> {
  const claims = new Map<string, number>();
  if (head === null) return claims;
  const sites = new Set([head.siteName, ...head.titles.filter(({ from }) => from === 'meta:application-name').map(({ value }) => value)].flatMap((name) => (name === null ? [] : [fold(name)])));
  const add = (wording: string, strength: number): void => {
    const key = fold(wording.trim());
    if (key === '' || sites.has(key)) return;
    const known = claims.get(key) ?? 0;
    claims.set(key, known > 0 && strength !== known ? REPEATED : Math.max(known, strength));
  };
  for (const value of [...head.titles.map((claim) => claim.value), head.title ?? '']) {
    add(value, WHOLE);
    for (const mark of value.matchAll(MARK)) {
      add(value.slice(0, mark.index), PART);
      add(value.slice(mark.index + mark[0].length), PART);
    }
  }
  return claims;
}

/** Folded names that the head gives as authors; a site signs with its own name everywhere. */
export function headNames(head: Head | null): Set<string> {
  const names = new Set((head?.authors ?? []).map(({ value }) => fold(value.trim())));
  if (head?.siteName) names.delete(fold(head.siteName));
  return names;
}
