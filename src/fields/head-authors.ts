/** Whom the head names as the author, as far as it can be believed. */
import { bylineLabelEnd } from '../label/byline';
import { isOffice } from '../label/office';
import { looksLikeName } from '../label/person-name';
import { accountNames } from '../locales/names';
import { fold, squeeze, trimMarks } from '../text';
import type { Claim, Head } from '../types';

export interface HeadAuthors {
  readonly names: readonly string[];
  /** How far to believe them: persons by name, or a word that may be an account or the site. */
  readonly kind: 'persons' | 'accounts';
}

const ACCOUNTS: ReadonlySet<string> = new Set([...accountNames, 'undefined', 'null', 'none', 'unknown']);

/** "Hlín Eyjólfsdóttir, travel writer and guide" */
const LONGEST_AUTHOR = 80;
/** An account or an office that is no person's name; more words are a title that stands in the wrong place. */
const MOST_ACCOUNT_WORDS = 6;
/** Links with rel=author to more persons than this are those of a list of articles. */
const MOST_LINKED = 3;

/** The authors of the best of the places where the head names some; null = it names none. */
export function headAuthors(claims: readonly Claim[], head: Head): HeadAuthors | null {
  const groups = new Map<string, string[]>();
  for (const { from, value } of claims) {
    const name = cleanName(value);
    if (name === null) continue;
    const group = groups.get(from) ?? [];
    if (!group.includes(name)) group.push(name);
    groups.set(from, group);
  }
  for (const [from, names] of groups) if (from === 'rel:author' && names.length > MOST_LINKED) groups.delete(from);
  for (const names of groups.values()) if (names.every((name) => isPerson(name, head))) return { names, kind: 'persons' };
  for (const [from, names] of groups) if (names.every((name) => name.split(' ').length <= MOST_ACCOUNT_WORDS && (!from.startsWith('jsonld:') || isSite(name, head)))) return { names, kind: 'accounts' };
  return null;
}

/** A name without its label; null for an address, a number, an office or an account that names nobody. */
export function cleanName(value: string): string | null {
  const text = squeeze(value);
  const name = trimMarks(text.slice(bylineLabelEnd(text)), ' ,;:|-–—');
  const address = /[/@]|\b(?:www|facebook)\./i.test(name);
  return name === '' || name.length > LONGEST_AUTHOR || address || /^[\d\s]+$/.test(name) || ACCOUNTS.has(fold(name)) || isOffice(name) ? null : name;
}

function isSite(name: string, head: Head): boolean {
  return head.siteName !== null && fold(head.siteName) === fold(name);
}

/** Two words or more that are not the site's own name. */
function isPerson(name: string, head: Head): boolean {
  return name.includes(' ') && !isSite(name, head) && (looksLikeName(name.split(', ')[0] ?? '') || looksLikeName(name));
}
