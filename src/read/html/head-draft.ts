/** Notes what a page says about itself for machines while it is walked; `head.ts` judges it when all is known. */
import type { Attributes } from './attributes';
import { textOf, type DomNode } from './dom';
import { DATE_CLASSES, ITEMPROP_CLAIMS, META_CLAIMS, type ClaimKind } from './head-words';

/** One note, in the order of the page. */
export type Note =
  | { readonly type: 'claim'; readonly kind: ClaimKind; readonly from: string; readonly value: string }
  | { readonly type: 'jsonld'; readonly text: string }
  /** Markup of the body; believed unless it stands in furniture. */
  | { readonly type: 'markup'; readonly kind: ClaimKind; readonly from: string; readonly value: string; readonly root: number };

export interface HeadDraft {
  title: string | null;
  language: string | null;
  canonical: string | null;
  address: string | null;
  base: string | null;
  readonly notes: Note[];
}

/** A listing may mark every item; what counts stands among the first. */
const MOST_NOTES = 200;
const LONGEST_TITLE = 1000;
/** A claim of the body's markup is a name or a date, not a paragraph. */
const LONGEST_MARKUP = 300;
/** Longer scripts hold data of an application, not of an article. */
const LONGEST_JSONLD = 400_000;

/** Nothing noted yet. */
export function newHead(): HeadDraft {
  return { title: null, language: null, canonical: null, address: null, base: null, notes: [] };
}

/** Notes an element of the head: its title, a `<meta>`, a script of data … */
export function seeHeadElement(head: HeadDraft, node: DomNode, name: string): void {
  const attribs = node.attribs ?? {};
  switch (name) {
    case 'meta': return seeMeta(head, attribs);
    case 'html': head.language ??= attribs.lang || attribs['xml:lang'] || null; return;
    case 'title': head.title ??= textOf(node, LONGEST_TITLE).trim() || null; return;
    case 'base': head.base ??= attribs.href?.trim() || null; return;
    case 'link':
      if (attribs.rel?.toLowerCase() === 'canonical') head.canonical ??= attribs.href?.trim() || null;
      return;
    case 'script':
      if (/^\s*application\/ld\+json/i.test(attribs.type ?? '')) note(head, { type: 'jsonld', text: (node.children?.[0]?.data ?? '').slice(0, LONGEST_JSONLD) });
      return;
    default:
  }
}

function note(head: HeadDraft, found: Note): void {
  if (head.notes.length < MOST_NOTES) head.notes.push(found);
}

function seeMeta(head: HeadDraft, attribs: Readonly<Record<string, string>>): void {
  const { content } = attribs;
  if (content === undefined || content === '') return;
  const itemprop = attribs.itemprop?.trim();
  if (itemprop) {
    const kind = ITEMPROP_CLAIMS.get(itemprop.toLowerCase());
    if (kind !== undefined) return note(head, { type: 'claim', kind, from: `itemprop:${itemprop}`, value: content });
  }
  const name = (attribs.property || attribs.name || attribs['http-equiv'] || '').trim();
  const lower = name.toLowerCase();
  if (lower === 'og:url') head.address ??= content.trim();
  if (lower === 'content-language') head.language ??= content.trim();
  const kind = META_CLAIMS.get(lower);
  if (kind !== undefined) note(head, { type: 'claim', kind, from: `meta:${name}`, value: content });
}

/** Notes what an element of the body says for machines; `root` is the part of the page it stands in. */
export function seeMarkup(head: HeadDraft, node: DomNode, name: string, attributes: Attributes, root: number): void {
  const itemprop = attributes.itemprop.trim();
  const kind = itemprop === '' ? undefined : ITEMPROP_CLAIMS.get(itemprop.toLowerCase());
  if (kind !== undefined) return noteMarkup(head, kind, `itemprop:${itemprop}`, node, root);
  if (name === 'time' && attributes.datetime !== '') {
    const updated = /\bupdated\b|modified/i.test(attributes.class) && !/published/i.test(attributes.class);
    noteMarkup(head, updated ? 'updated' : 'published', 'time:datetime', node, root);
  } else if (name === 'a' && attributes.rel !== '' && /\bauthor\b/i.test(attributes.rel)) {
    noteMarkup(head, 'authors', 'rel:author', node, root);
  } else if (name === 'span' && attributes.class.includes('-date')) {
    const marked = attributes.class.split(' ', 10).find((one) => DATE_CLASSES.has(one));
    if (marked !== undefined) noteMarkup(head, 'published', `class:${marked}`, node, root);
  }
}

function noteMarkup(head: HeadDraft, kind: ClaimKind, from: string, node: DomNode, root: number): void {
  if (head.notes.length < MOST_NOTES) note(head, { type: 'markup', kind, from, value: valueOf(node, kind), root });
}

function valueOf(node: DomNode, kind: ClaimKind): string {
  const dated = kind === 'published' || kind === 'updated';
  const given = node.attribs?.content || (dated ? node.attribs?.datetime || node.attribs?.['data-date'] : undefined);
  const text = given ?? textOf(node, LONGEST_MARKUP + 1);
  return text.length > LONGEST_MARKUP ? '' : text;
}
