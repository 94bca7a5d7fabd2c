/** Claims of the JSON-LD in a page: of the article it describes, of the page, of the site. */
import type { ClaimKind } from './head-words';
import { parseLoose } from './json-repair';

export interface JsonClaim {
  readonly kind: ClaimKind;
  readonly from: string;
  readonly value: string;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage)$/;
const SITE = /^(?:WebSite|GovernmentOrganization|NewsMediaOrganization)$/;
/** More things than this are data of an application. */
const MOST_THINGS = 500;

/** Offices sign what their persons wrote: such an author says no more than the publisher does. */
const OFFICE = /(?:Organization|Corporation|Business|WebSite|Agency)$/;

/** Reads the scripts of one page one after another. Its first article is its own, more of them are a list. */
export function jsonLdReader(): (text: string) => JsonClaim[] {
  let ownFound = false;
  return (text) => {
    const things = thingsOf(parseLoose(text));
    const byId = new Map<string, Thing>();
    for (const thing of things) if (typeof thing['@id'] === 'string' && thing.name !== undefined) byId.set(thing['@id'], thing);
    const claims: JsonClaim[] = [];
    for (const thing of things) {
      const type = typeOf(thing);
      if (ARTICLE.test(type)) {
        if (!ownFound) claims.push(...articleClaims(thing, byId));
        ownFound = true;
      } else if (PAGE.test(type)) {
        claims.push(...textClaims(thing, 'titles', `jsonld:${type}:`, ['name']), ...textClaims(thing, 'published', `jsonld:${type}:`, ['datePublished']), ...textClaims(thing, 'updated', `jsonld:${type}:`, ['dateModified']));
      } else if (SITE.test(type)) claims.push(...textClaims(thing, 'siteNames', `jsonld:${type}:`, ['name']));
    }
    return claims;
  };
}

function articleClaims(thing: Thing, byId: ReadonlyMap<string, Thing>): JsonClaim[] {
  const names = (value: unknown, kind: ClaimKind, key: string): JsonClaim[] => namesOf(value, byId, kind === 'authors').map((name) => ({ kind, from: `jsonld:${key}`, value: name }));
  return [
    ...textClaims(thing, 'titles', 'jsonld:', ['headline', 'name', 'alternativeHeadline']),
    ...names(thing.author ?? thing.creator, 'authors', 'author'),
    ...textClaims(thing, 'published', 'jsonld:', ['datePublished', 'dateCreated']),
    ...textClaims(thing, 'updated', 'jsonld:', ['dateModified']),
    ...textClaims(thing, 'descriptions', 'jsonld:', ['description']),
    ...names(thing.publisher, 'siteNames', 'publisher'),
  ];
}

function textClaims(thing: Thing, kind: ClaimKind, prefix: string, keys: readonly string[]): JsonClaim[] {
  return keys.flatMap((key) => strings(thing[key]).map((value) => ({ kind, from: prefix + key, value })));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string' && one.trim() !== '').slice(0, 1);
  return isThing(value) ? strings(value['@value']) : [];
}

/** Names of persons (and of offices, unless `persons`) given as a string, an object, a reference, or a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>, persons: boolean): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' || /^https?:/i.test(one) ? [] : [one];
    if (!isThing(one)) return [];
    const named = one.name === undefined && typeof one['@id'] === 'string' ? byId.get(one['@id']) : one;
    if (named === undefined || (persons && OFFICE.test(typeOf(named)))) return [];
    const name = named.name;
    return Array.isArray(name) ? name.filter((part): part is string => typeof part === 'string') : strings(name);
  });
}

/** All things of the top level, of `@graph`, and the main entity of a page, in order. */
function thingsOf(values: readonly unknown[]): Thing[] {
  const things: Thing[] = [];
  const waiting: unknown[] = [...values].reverse();
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...(value.slice(0, MOST_THINGS) as unknown[]).reverse());
    else if (isThing(value)) {
      things.push(value);
      if (value.mainEntity !== undefined) waiting.push(value.mainEntity);
      if (value['@graph'] !== undefined) waiting.push(value['@graph']);
    }
  }
  return things;
}

function typeOf(thing: Thing): string {
  const type = thing['@type'];
  const names = (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string').map((one) => one.slice(one.lastIndexOf('/') + 1));
  return names.find((one) => ARTICLE.test(one)) ?? names[0] ?? '';
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
