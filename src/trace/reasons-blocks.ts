/** Candidates for the text: the stretches that were taken, and the prose that was left out. */
import type { Analysis } from '../extract';
import type { Judged } from '../types';
import { BODY } from './fields';
import { ofBlock, reasonOf } from './candidate';
import type { Candidate, Weighed } from './reasons';

/** Shorter lines outside of the text need no telling: menus are full of them. */
const LEAST_WORDS = 10;

/** The blocks of the text, all chosen, then prose outside of it. */
export function blocksReasons({ judged }: Analysis): Weighed {
  const inside = judged.filter(({ label }) => BODY.has(label));
  const outside = judged.filter((item) => !BODY.has(item.label) && item.label !== 'title' && item.label !== 'lead' && item.block.words >= LEAST_WORDS);
  const taken = inside.map((item) => ofBlock(item.block, { chosen: true, reason: `${item.label}: ${reasonOf(item)}` }));
  return { decision: inside.length === 0 ? null : 'the stretch of the page that reads most like one text', candidates: [...taken, ...outside.map(leftOut)] };
}

function leftOut(item: Judged): Candidate {
  return ofBlock(item.block, { reason: `${item.label}: ${reasonOf(item)}` });
}
