/** Who wrote it: the byline as the page says it, its persons and its office. */
import { looksLikeByline, looksLikeName, bylineLabelEnd, parseByline, type Byline } from '../label/names';
import { personBehindSourceLabel } from '../label/alone/source';
import { accountNames } from '../locales/names';
import type { Judged } from '../types';

const ACCOUNTS = new Set(accountNames);

const NONE: Byline & { readonly shown: string | null } = { text: '', authors: [], organization: null, shown: null };

/** `beside` is what stood beside the date in the line of facts; `outlet` tells that it names the source. */
export function readByline(judged: readonly Judged[], beside: string | null, outlet: boolean): typeof NONE {
  const lines = judged.filter(({ label }) => label === 'byline');
  const tail = lines.filter(({ verdicts }) => verdicts.at(-1)?.rule !== 'byline-top');
  const chosen = tail.length > 0 ? tail : lines;
  const text = [...new Set(chosen.map(({ block }) => withoutLabel(block.text)))].join(' ');
  if (text !== '' && !ACCOUNTS.has(text.toLowerCase())) {
    const parsed = merge(signatureLines(chosen.map(({ block }) => withoutLabel(block.text))).map(parseByline));
    return { ...parsed, text, shown: text };
  }
  if (beside !== null && !outlet && !ACCOUNTS.has(beside.toLowerCase()) && (looksLikeName(beside) || looksLikeByline(beside)) && beside.includes(' ')) {
    return { ...parseByline(beside), shown: beside };
  }
  return NONE;
}

function withoutLabel(text: string): string {
  const person = personBehindSourceLabel(text);
  return (person ?? text.slice(bylineLabelEnd(text))).trim();
}

/** Joins a line of one word to the office above it: "Prefeitura Municipal" / "Campestrina". */
function signatureLines(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const above = out.at(-1);
    if (above !== undefined && !line.includes(' ') && parseByline(above).authors.length === 0 && parseByline(line).authors.length === 1) out[out.length - 1] = `${above} ${line}`;
    else out.push(line);
  }
  return out;
}

/** A signature on several lines: persons together, offices joined. */
function merge(parts: readonly Byline[]): Byline {
  const organizations = parts.flatMap(({ organization }) => organization ?? []);
  return {
    text: parts.map(({ text }) => text).join(' '),
    authors: [...new Set(parts.flatMap(({ authors }) => authors))],
    organization: organizations.length === 0 ? null : [...new Set(organizations)].join(' '),
  };
}
