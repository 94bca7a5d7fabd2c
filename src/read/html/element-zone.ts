/** Which part of the page an element opens: by its microdata, its names, its role, its tag, in this order. */
import type { Zone } from '../../types';
import type { Attributes } from './attributes';
import type { SignKind } from './sign-words';
import { meaningOfName, PORTAL_SCORE, type Sign } from './signs';

export interface ElementZone {
  readonly kind: SignKind;
  readonly strong: boolean;
  /** Not to be believed inside the body of an article. */
  readonly weak: boolean;
}

type Table = ReadonlyMap<string, Zone | 'caption'>;

const ITEMPROPS: Table = new Map<string, Zone | 'caption'>([
  ['articlebody', 'body'], ['headline', 'title'], ['author', 'byline'], ['datepublished', 'date'], ['datemodified', 'date'], ['datecreated', 'date'],
  ['alternativeheadline', 'lead'], ['comment', 'comments'], ['breadcrumb', 'breadcrumb'], ['keywords', 'tags'], ['caption', 'caption'],
]);
const ITEMTYPES: Table = new Map<string, Zone>([
  ['breadcrumblist', 'breadcrumb'], ['sitenavigationelement', 'navigation'], ['wpheader', 'navigation'], ['wpfooter', 'footer'], ['wpsidebar', 'sidebar'],
  ['wpadblock', 'sidebar'], ['comment', 'comments'], ['usercomments', 'comments'],
]);
const ROLES: Table = new Map<string, Zone>([
  ['navigation', 'navigation'], ['menu', 'navigation'], ['menubar', 'navigation'], ['banner', 'navigation'], ['contentinfo', 'footer'], ['complementary', 'sidebar'],
  ['search', 'toolbar'], ['dialog', 'popup'], ['alertdialog', 'popup'], ['toolbar', 'toolbar'], ['main', 'body'], ['article', 'body'],
]);
const TAGS: Table = new Map<string, Zone>([
  ['nav', 'navigation'], ['footer', 'footer'], ['aside', 'sidebar'], ['main', 'body'], ['article', 'body'], ['time', 'date'], ['menu', 'navigation'], ['select', 'toolbar'], ['dialog', 'popup'],
]);

/** What an element opens, or null. `byClass` is what its classes say. */
export function zoneOfElement(name: string, attributes: Attributes | null, byClass: Sign | null): ElementZone | null {
  if (attributes === null) return fromTag(name);
  if (attributes.itemprop !== '') {
    const kind = lookUp(ITEMPROPS, attributes.itemprop);
    if (kind !== undefined) return { kind, strong: true, weak: false };
  }
  const sign = bestName(name, attributes, byClass);
  const said = lookUp(ITEMTYPES, attributes.itemtype) ?? (attributes.role === '' ? undefined : ROLES.get(attributes.role)) ?? TAGS.get(name);
  // A <nav class="content"> is a menu all the same.
  if (sign !== null && !(sign.kind === 'body' && said !== undefined && said !== 'body')) {
    return { kind: sign.kind, strong: sign.kind === 'body' || name === 'h1' || sign.score >= PORTAL_SCORE, weak: sign.weak };
  }
  return said === undefined ? null : { kind: said, strong: false, weak: false };
}

function fromTag(name: string): ElementZone | null {
  const kind = TAGS.get(name);
  return kind === undefined ? null : { kind, strong: false, weak: false };
}

function lookUp(table: Table, value: string): Zone | 'caption' | undefined {
  if (value === '') return undefined;
  return table.get(value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf(':')) + 1).trim().toLowerCase());
}

/** Elements that hold parts of a page; those of headings, links and items are made of their words or numbers. */
const NAMED_BY_ID: ReadonlySet<string> = new Set('div section article aside main header footer nav ul ol table tbody tr td form fieldset span dl iframe center'.split(' '));
const MOST_SLUG_PARTS = 4;

function isSlug(id: string): boolean {
  return id.includes('-') && id.split('-', MOST_SLUG_PARTS + 1).length > MOST_SLUG_PARTS;
}

function bestName(name: string, { id }: Attributes, byClass: Sign | null): Sign | null {
  // Templates name the state of the whole page on <body>, taxonomies on <article>.
  if (name === 'body' || name === 'html') return null;
  // Long ids are made of the words of a heading.
  const byId = id === '' || !NAMED_BY_ID.has(name) || isSlug(id) ? null : meaningOfName(id).sign;
  const best = byId !== null && (byClass === null || byId.score > byClass.score) ? byId : byClass;
  if (best !== null && (name === 'article' || name === 'main') && best.kind !== 'body' && best.kind !== 'comments' && best.kind !== 'related') return null;
  return best;
}
