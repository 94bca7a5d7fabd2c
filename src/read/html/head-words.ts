/** Which `<meta>` names and which microdata make which claim. Data only; names in lower case. */

export type ClaimKind = 'titles' | 'authors' | 'published' | 'updated' | 'descriptions' | 'siteNames';

const NAMES: Readonly<Record<ClaimKind, string>> = {
  titles: 'og:title twitter:title dc.title dcterms.title title articletitle citation_title parsely-title sailthru.title headline',
  authors: 'author authors article:author og:article:author dc.creator dcterms.creator creator citation_author parsely-author sailthru.author byl cxenseparse:author article:author_name',
  published:
    'article:published_time og:article:published_time og:published_time published_time date dc.date dc.date.issued dc.date.created dcterms.date dcterms.created dcterms.issued dcterms.available ' +
    'pubdate publishdate publish-date publish_date publication_date publication-date pub_date datepublished citation_publication_date citation_date citation_online_date parsely-pub-date sailthru.date ' +
    'article.published published published-date published_date publicationdate date-published cxenseparse:recs:publishtime bt:pubdate created issued date.created rnews:datepublished pubtime publishtime ptime article.created',
  updated: 'article:modified_time og:article:modified_time og:updated_time og:modified_time last-modified dcterms.modified dc.date.modified datemodified modified lastmod modified-date modified_date modified-time date-modified revised article.updated',
  descriptions: 'description og:description twitter:description dc.description dcterms.description sailthru.description',
  siteNames: 'og:site_name application-name sitename dc.publisher dcterms.publisher publisher',
};

function byName(): ReadonlyMap<string, ClaimKind> {
  const kinds = new Map<string, ClaimKind>();
  for (const [kind, list] of Object.entries(NAMES) as [ClaimKind, string][]) for (const name of list.split(' ')) kinds.set(name, kind);
  return kinds;
}

/** Name or property of a `<meta>` → what it claims. */
export const META_CLAIMS = byName();

/** Microdata property → what it claims. */
export const ITEMPROP_CLAIMS: ReadonlyMap<string, ClaimKind> = new Map<string, ClaimKind>([
  ['headline', 'titles'], ['author', 'authors'], ['datepublished', 'published'], ['datecreated', 'published'], ['datemodified', 'updated'],
]);

/** Classes by which portals mark a date for machines. */
export const DATE_CLASSES: ReadonlySet<string> = new Set(['metadata-publish-date', 'published-date-iso']);
