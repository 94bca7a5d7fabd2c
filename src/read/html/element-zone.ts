/** Which part of the page an element opens: by its microdata, its names, its role, its tag, in this order. */
import type { Zone } from '../../types';
import type { Attributes } from './attributes';
import type { SignKind } from './sign-words';
import { signOfNames, type Sign } from './signs';

export interface ElementZone {
  readonly kind: SignKind;
  readonly strong: boolean;
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
/** A name that comes from the template itself makes a title or lead certain. */
const CERTAIN = 100;

/** What an element opens, or null. `memo` is kept by the caller, for one page. */
export function zoneOfElement(name: string, attributes: Attributes | null, memo: Map<string, Sign | null>): ElementZone | null {
  if (attributes === null) return fromTag(name);
  if (attributes.itemprop !== '') {
    const kind = lookUp(ITEMPROPS, attributes.itemprop);
    if (kind !== undefined) return { kind, strong: true };
  }
  const sign = bestName(name, attributes, memo);
  const said = lookUp(ITEMTYPES, attributes.itemtype) ?? ROLES.get(attributes.role) ?? TAGS.get(name);
  // A <nav class="content"> is a menu all the same.
  if (sign !== null && !(sign.kind === 'body' && said !== undefined && said !== 'body')) {
    return { kind: sign.kind, strong: sign.kind === 'body' || name === 'h1' || sign.score >= CERTAIN };
  }
  return said === undefined ? null : { kind: said, strong: false };
}

function fromTag(name: string): ElementZone | null {
  const kind = TAGS.get(name);
  return kind === undefined ? null : { kind, strong: false };
}

function lookUp(table: Table, value: string): Zone | 'caption' | undefined {
  if (value === '') return undefined;
  return table.get(value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf(':')) + 1).trim().toLowerCase());
}

function bestName(name: string, attributes: Attributes, memo: Map<string, Sign | null>): Sign | null {
  // Templates name the state of the whole page on <body>, taxonomies on <article>.
  if (name === 'body' || name === 'html') return null;
  const byClass = attributes.class === '' ? null : signOfNames(attributes.class, memo);
  const byId = attributes.id === '' ? null : signOfNames(attributes.id, memo);
  const best = byId !== null && (byClass === null || byId.score > byClass.score) ? byId : byClass;
  if (best !== null && (name === 'article' || name === 'main') && best.kind !== 'body' && best.kind !== 'comments' && best.kind !== 'related') return null;
  return best;
}
