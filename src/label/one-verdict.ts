/** Lists of one verdict. Most blocks of a page have one verdict, and most pages a dozen different ones: each is kept once. */
import type { Label, Verdict } from '../types';

/** By rule and reason. */
const known = new Map<string, Map<string, readonly [Verdict]>>();
let size = 0;
/** Reasons that quote the page are many; when there are so many of them, all are forgotten. */
const MOST = 1000;

export function oneVerdict(label: Label, rule: string, reason: string): readonly [Verdict] {
  let ofRule = known.get(rule);
  const kept = ofRule?.get(reason);
  if (kept !== undefined && kept[0].label === label) return kept;
  if (size >= MOST) {
    known.clear();
    size = 0;
    ofRule = undefined;
  }
  if (ofRule === undefined) {
    ofRule = new Map();
    known.set(rule, ofRule);
  }
  const list: readonly [Verdict] = [{ label, rule, reason }];
  ofRule.set(reason, list);
  size++;
  return list;
}
