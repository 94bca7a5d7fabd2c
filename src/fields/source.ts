/** Where the article was taken from: an http(s) address and the outlet's name. */
import { readSource, type Source } from '../label/alone/source';
import { lexicon } from '../lexicon';
import { fold } from '../text';
import type { Judged } from '../types';

/** `beside` is what stood beside the date: aggregators print the outlet there, others a labelled source. */
export function readSourceFields(judged: readonly Judged[], beside: readonly string[]): Source & { readonly outlet: string | null } {
  let url: string | null = null;
  let name: string | null = null;
  const take = (source: Source | null, href: string | null): void => {
    url ??= source?.url ?? href;
    name ??= source?.name ?? null;
  };
  for (const { block, label } of judged) if (label === 'source') take(readSource(block.text), block.links.find((link) => link.url !== null && /^https?:/.test(link.url))?.url ?? null);
  for (const piece of beside) take(readSource(piece), null);
  const outlet = beside.find((piece) => readSource(piece) === null && (lexicon().part(fold(piece), 'outletWords')?.start === 0 || (url !== null && hostOf(url).includes(plain(piece))))) ?? null;
  return { url, name: name ?? outlet, outlet };
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.replace(/[.-]/g, '').toLowerCase() ?? '';
}

/** A name as a host name spells it: "Người Thủ Đô" → "nguoithudo". */
function plain(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd').replace(/[^a-z0-9]/g, '') || '\0';
}
