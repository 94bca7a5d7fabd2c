/** Where the article was taken from: an http(s) address and the outlet's name. */
import { readSource, type Source } from '../label/alone/source';
import { lexicon } from '../lexicon';
import { fold } from '../text';
import type { Judged } from '../types';

/** `beside` is what stood beside the date: aggregators print the outlet there. */
export function readSourceFields(judged: readonly Judged[], beside: string | null): Source & { readonly besideIsOutlet: boolean } {
  let url: string | null = null;
  let name: string | null = null;
  for (const { block, label } of judged) {
    if (label !== 'source') continue;
    const source = readSource(block.text);
    const href = block.links.find((link) => link.url !== null && /^https?:/.test(link.url))?.url ?? null;
    url ??= source?.url ?? href;
    name ??= source?.name ?? null;
  }
  const besideIsOutlet = beside !== null && (lexicon().part(fold(beside), 'outletWords')?.start === 0 || (url !== null && hostOf(url).includes(plain(beside))));
  return { url, name: name ?? (besideIsOutlet ? beside : null), besideIsOutlet };
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.replace(/[.-]/g, '').toLowerCase() ?? '';
}

/** A name as a host name spells it: "Người Thủ Đô" → "nguoithudo". */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/[^a-z0-9]/g, '') || '\0';
}
