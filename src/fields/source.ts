/** Where the article was taken from: an http(s) address and the outlet's name. */
import { readSource, type Source } from '../label/alone/source';
import { lexicon } from '../lexicon';
import { fold } from '../text';
import type { Judged } from '../types';

/** `beside` is what stood beside the date: aggregators print the outlet there. */
export function readSourceFields(judged: readonly Judged[], beside: string | null, isPerson: boolean): Source {
  let url: string | null = null;
  let name: string | null = null;
  for (const { block, label } of judged) {
    if (label !== 'source') continue;
    const source = readSource(block.text);
    const href = block.links.find((link) => link.url !== null && /^https?:/.test(link.url))?.url ?? null;
    url ??= source?.url ?? href;
    name ??= source?.name ?? null;
  }
  const outlet = beside !== null && !isPerson && (url !== null || lexicon().part(fold(beside), 'outletWords') !== null) ? beside : null;
  return { url, name: name ?? outlet };
}
