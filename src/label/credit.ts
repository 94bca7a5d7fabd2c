/** A credit at the end of a line, by which a caption gives itself away: "… bên bến nước. - Ảnh: TRẦN QUỐC", "… (Nguồn: mt.gov.vn)". */
import { lexicon } from '../lexicon';
import type { Block } from '../types';

/** Words of the longest credit behind its colon, and of the longest label before it. */
const LONGEST_NAME = 6;
const LONGEST_LABEL = 3;
/** Fewer words before the credit are no caption but the label of a byline. */
const LEAST_BEFORE = 3;

/** True when a line of text ends with the credit of a picture. */
export function endsWithCredit(block: Block): boolean {
  const colon = Math.max(block.folded.lastIndexOf(':'), block.folded.lastIndexOf('：'));
  if (colon < 0) return false;
  const name = block.folded.slice(colon + 1).trim();
  if (name === '' || name.split(' ').length > LONGEST_NAME) return false;
  const before = block.folded.slice(0, colon).trim().split(' ');
  for (let length = Math.min(LONGEST_LABEL, before.length - LEAST_BEFORE); length > 0; length--) {
    const label = before.slice(-length).join(' ');
    if (lexicon().isLine(label, 'photoLabel') || (name.endsWith(')') && lexicon().isLine(label, 'sourceLabel'))) return true;
  }
  return false;
}
