/** Says of a missing field where it was looked for and what was met there. */
import type { Analysis } from '../extract';
import type { Judged, Label } from '../types';
import type { FieldName } from './fields';
import { placesOf, sayEach, sayBlocks } from './places';

/** A sentence without a full stop; meant for a field that is missing. */
export function whereItLooked(name: FieldName, analysis: Analysis): string {
  return SENTENCES[name](analysis);
}

const SENTENCES: Readonly<Record<FieldName, (analysis: Analysis) => string>> = {
  title: ({ judged }) => {
    const { text } = placesOf(judged);
    if (text === null) return 'nothing reads like running text that it could stand over, and no markup sets a title';
    if (text.first === 0) return 'the text begins with the first line of the page';
    return `no line before the text (${sayBlocks(judged, 0, text.first - 1)}) has more for being the title than against it`;
  },
  lead: ({ judged }) => {
    const { text } = placesOf(judged);
    return text === null ? 'nothing reads like running text' : `the text begins on ${sayBlocks(judged, text.first)}, and nothing sets that apart: no markup, bold type, gap, copy or outlet's tag`;
  },
  publishedAt: noDate,
  updatedAt: ({ findings, page }) => {
    const { listing, facts } = findings;
    if (listing) return 'a list of articles has no date of its own';
    const [published, updated] = [facts.dates.published[0], facts.dates.updated[0]];
    if (published?.rank === 'update' || published?.rank === 'update by the title') return 'the only date is that of an update, and stands for the publication';
    return updated === undefined ? `no date has a label of an update ("Updated:")${page.head === null ? '' : ', and the head of the page gives none'}` : 'the same as the publication';
  },
  blocks: () => 'nothing reads like running text',
  byline: noByline,
  sourceUrl: ({ judged, findings }) => (findings.source.name === null ? noSource(judged) : `the source (${sayEach(judged, findings.source.candidates.map(({ index }) => index))}) is a name without an address`),
  sourceName: ({ judged, findings }) => (findings.source.url === null ? noSource(judged) : `the source (${sayEach(judged, findings.source.candidates.map(({ index }) => index))}) is an address without a name`),
  relatedLinks: ({ judged }) => {
    const headings = where(judged, 'related-heading');
    if (headings.length > 0) return `under the heading of other articles (${sayEach(judged, headings)}) stands no list`;
    return `no heading of other articles ("More news", "Các tin khác"), and no list of dated titles${behindText(judged)}`;
  },
  views: () => 'no number has a label of views ("Views:", "Lượt xem:") or stands alone beside the date',
  visitorCounter: ({ judged }) => (where(judged, 'counter').length > 0 ? `the heading of a visitor counter (${sayEach(judged, where(judged, 'counter'))}) has no counts under it` : 'no line has a label of a visitor counter ("Online", "Lượt truy cập")'),
};

function where(judged: readonly Judged[], wanted: Label): number[] {
  return judged.flatMap(({ label }, index) => (label === wanted ? [index] : []));
}

function behindText(judged: readonly Judged[]): string {
  const { text } = placesOf(judged);
  const rest = text === null ? '' : sayBlocks(judged, text.last + 1, judged.length - 1);
  return rest === '' ? '' : ` behind the text (${rest})`;
}

function noSource(judged: readonly Judged[]): string {
  return `no line${behindText(judged)} says where the article was taken from ("Source:", "Nguồn:", "Theo Báo …"), nor does one beside the date`;
}

/** Dates that the page shows without being the article's. */
const FOREIGN: readonly (readonly [Label, string])[] = [
  ['today', "today's date is never the article's"],
  ['date', 'a date away from the article without a label'],
  ['related', 'dates in a list of other articles'],
];

function noDate({ judged, findings, page }: Analysis): string {
  if (findings.listing) return 'a list of articles has no date of its own';
  const { title, text } = placesOf(judged);
  const places = [title === null ? '' : `near the title (${sayBlocks(judged, title)})`, text === null ? '' : `behind the text (${sayBlocks(judged, text.last)})`].filter((place) => place !== '');
  const looked = places.length === 0 ? 'no date with a label ("Published:") anywhere, and no article that another could stand near' : `no date ${places.join(' or ')}, and none with a label ("Published:") anywhere`;
  const head = page.head === null ? '' : page.head.published.length === 0 ? '; the head of the page gives none' : '; the head gives one, but does not name this article';
  const met = FOREIGN.flatMap(([label, words]) => {
    const found = where(judged, label).filter((index) => label !== 'related' || /\d{4}/.test(judged[index]?.block.text ?? ''));
    return found.length === 0 ? [] : [`${sayEach(judged, found)}: ${words}`];
  });
  return [`${looked}${head}`, ...met].join('; ');
}

function noByline({ judged, findings, page }: Analysis): string {
  const { title, text } = placesOf(judged);
  if (text === null) return 'nothing reads like running text that somebody signed';
  const places = [
    title === null || title + 1 >= text.first ? '' : `between title and text (${sayBlocks(judged, title + 1, text.first - 1)})`,
    text.last + 1 >= judged.length ? '' : `behind the text (from ${sayBlocks(judged, text.last + 1)} on)`,
    findings.facts.beside.length === 0 ? '' : `beside the date (${sayEach(judged, findings.facts.beside.map(({ index }) => index))})`,
  ].filter((place) => place !== '');
  const looked = `no label ("By", "Tác giả:")${places.length === 0 ? '' : ` and no name ${places.join(', ')}`}`;
  const accounts = where(judged, 'byline');
  const met = accounts.length === 0 ? '' : `; ${sayEach(judged, accounts)}: the name of an account, not of a person`;
  const head = page.head === null ? '' : page.head.authors.length === 0 ? '; the head of the page names nobody' : `; the head names "${page.head.authors[0]?.value ?? ''}", which is no person or not said of this article`;
  return `${looked}${met}${head}`;
}
