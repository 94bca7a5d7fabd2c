/** Makes `Page.head` of the notes taken on the walk. */
import { squeeze } from '../../text';
import type { Claim, Head, Zone } from '../../types';
import { cleanPiece } from './clean-piece';
import type { HeadDraft } from './head-draft';
import type { ClaimKind } from './head-words';
import { jsonLdReader } from './jsonld';
import { isFurniture } from './roots';

/** `zones` are the judged zones of the roots, by index. */
export function readHead(draft: HeadDraft, zones: readonly (Zone | null)[]): Head {
  const claims: Record<ClaimKind, Claim[]> = { titles: [], authors: [], published: [], updated: [], descriptions: [], siteNames: [] };
  const add = (kind: ClaimKind, from: string, raw: string): void => {
    const value = squeeze(cleanPiece(raw));
    if (value !== '' && !claims[kind].some((claim) => claim.from === from && claim.value === value)) claims[kind].push({ from, value });
  };
  const claimsOfJsonLd = jsonLdReader();
  for (const note of draft.notes) {
    if (note.type === 'claim') add(note.kind, note.from, note.value);
    else if (note.type === 'jsonld') for (const claim of claimsOfJsonLd(note.text)) add(claim.kind, claim.from, claim.value);
    else if (!isFurniture(zones[note.root] ?? null)) add(note.kind, note.from, note.value);
  }
  const { siteNames, ...rest } = claims;
  const title = draft.title === null ? '' : squeeze(cleanPiece(draft.title));
  return { title: title === '' ? null : title, siteName: siteNames[0]?.value ?? null, language: draft.language?.trim() || null, canonical: draft.canonical, base: draft.base, ...rest };
}
