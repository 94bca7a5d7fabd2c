/** Where the article was taken from: an http(s) address and the outlet's name. */
import { readSource, type Source } from '../label/alone/source';
import { lexicon } from '../lexicon';
import { fold } from '../text';
import type { Judged } from '../types';
import type { Beside } from './facts';

/** A line (or a piece of one) that says where the article was taken from. */
export interface SourceCandidate extends Source {
  /** Index of its judged block. */
  readonly index: number;
}

export interface SourceFields extends Source {
  /** The piece beside the date that is the outlet's name. */
  readonly outlet: Beside | null;
  /** What was considered, in the order in which it counts; the first address and the first name are taken. */
  readonly candidates: readonly SourceCandidate[];
}

/** `beside` is what stood beside the date: aggregators print the outlet there, others a labelled source. */
export function readSourceFields(judged: readonly Judged[], beside: readonly Beside[]): SourceFields {
  const candidates: SourceCandidate[] = [];
  judged.forEach(({ block, label }, index) => {
    if (label !== 'source') return;
    const source = readSource(block.text);
    candidates.push({ index, name: source?.name ?? null, url: source?.url ?? block.links.find((link) => link.url !== null && /^https?:/.test(link.url))?.url ?? null });
  });
  for (const { text, index } of beside) {
    const source = readSource(text);
    if (source !== null) candidates.push({ ...source, index });
  }
  const url = candidates.find((candidate) => candidate.url !== null)?.url ?? null;
  const outlet = beside.find(({ text }) => readSource(text) === null && lexicon().start(fold(text), 'organizationWords') === 0 && (lexicon().part(fold(text), 'outletWords')?.start === 0 || (url !== null && hostOf(url).includes(plain(text))))) ?? null;
  if (outlet !== null) candidates.push({ url: null, name: outlet.text, index: outlet.index });
  return { url, name: candidates.find(({ name }) => name !== null)?.name ?? null, outlet, candidates };
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.replace(/[.-]/g, '').toLowerCase() ?? '';
}

/** A name as a host name spells it: "Người Thủ Đô" → "nguoithudo". */
function plain(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd').replace(/[^a-z0-9]/g, '') || '\0';
}
