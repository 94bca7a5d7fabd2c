/** Reads the report's data out of the document: the overview at once, a page when it is asked for. */
import type { Detail, Overview, Unreadable } from '../data';

/** What is known of all pages. */
export function readOverview(): Overview {
  return parse('overview') as Overview;
}

/** What is known of one page, by its place among the rows. */
export function readDetail(index: number): Detail | Unreadable {
  return parse(`page-${index}`) as Detail | Unreadable;
}

function parse(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
