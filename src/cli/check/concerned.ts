/** Finds the lines of a page that a difference is about. */
import type { Analysis } from '../../extract';
import { trace, type FieldName, type LinePair } from '../../trace';
import type { Difference, Json } from './compare';

/** First key of a path within the record → the field whose lines it is about. All of the text is no place. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  title: 'title', lead: 'lead', publishedAt: 'publishedAt', updatedAt: 'updatedAt',
  byline: 'byline', authors: 'byline', organization: 'byline', sourceUrl: 'sourceUrl', sourceName: 'sourceName',
  relatedLinks: 'relatedLinks', views: 'views', visitorCounter: 'visitorCounter',
};

/** More places than this are no help. */
const MOST_PLACES = 3;

/** For each difference stretches of the page, in its order: where the value stands that was found, and where the expected one does. */
export function concernedLines(differences: readonly Difference[], analysis: Analysis): LinePair[][] {
  const { fields } = trace(analysis);
  return differences.map(({ path, expected, actual, lines }) => {
    if (lines.length > 0) return inOrder(lines);
    const name = FIELD_OF[path.replace(/^article\./, '').split(/[.[]/)[0] ?? ''];
    if (name === undefined) return [];
    const own = actual === null || actual === undefined ? [] : (fields.find((field) => field.name === name)?.lines ?? []);
    return inOrder([...own.slice(0, MOST_PLACES), ...standing(expected, analysis)]);
  });
}

/** Where the page has a text that was expected of it. */
function standing(expected: Json | undefined, { judged }: Analysis): LinePair[] {
  if (typeof expected !== 'string' || expected === '') return [];
  const exact = judged.filter(({ block }) => block.text === expected);
  const holders = exact.length > 0 ? exact : judged.filter(({ block }) => block.text.includes(expected));
  return holders.slice(0, MOST_PLACES).map(({ block: { lines } }) => [lines.first, lines.last]);
}

function inOrder(places: readonly LinePair[]): LinePair[] {
  const known = new Map(places.map((place) => [place.join('-'), place]));
  return [...known.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
