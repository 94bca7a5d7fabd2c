/** The title without the site's name, which is cut only where the page proves it. */
import { fold } from '../text';
import type { Judged, Page } from '../types';

const SITE_SEPARATOR = / [-–—|·»:] /g;

export function cleanTitle(judged: readonly Judged[], page: Page): string | null {
  const index = judged.findIndex(({ label }) => label === 'title');
  const title = judged[index]?.block.text;
  if (title === undefined) return null;
  const known = siteNames(judged, index, page);
  for (const separator of [...title.matchAll(SITE_SEPARATOR)].reverse()) {
    const suffix = fold(title.slice(separator.index + separator[0].length));
    if (known.has(suffix)) return title.slice(0, separator.index);
  }
  return title;
}

/** Names the site gives itself: in the head, and as a line of its own above the title. */
function siteNames(judged: readonly Judged[], title: number, page: Page): Set<string> {
  const names = new Set(judged.slice(0, title).filter(({ block }) => block.words <= 12).map(({ block }) => block.folded));
  if (page.head?.siteName) names.add(fold(page.head.siteName));
  return names;
}
