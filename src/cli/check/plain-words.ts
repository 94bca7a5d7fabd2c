/** A difference in one plain line, for forms that have no colours. */
import type { Difference } from './compare';
import { markedWords } from './values';

/** "article.title: expected …, got …" */
export function inOneLine({ path, expected, actual }: Difference): string {
  const [want, got] = markedWords(expected, actual);
  return `${path === '' ? 'the whole record' : path}: expected ${want}, got ${got}`;
}
