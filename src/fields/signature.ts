/** Signatures: the lines of a page that carry a byline, close ones together, and what each says. */
import { personBehindSourceLabel } from '../label/alone/source';
import { behindSourceWord, bracketedName, bylineLabelEnd, bylineLabelOnly, isAccount, labelledName, parseByline, type Byline } from '../label/byline';
import type { Judged } from '../types';

/** Lines of bylines close to one another. */
export interface Signature {
  readonly items: readonly Judged[];
  /** Their indexes among the judged blocks. */
  readonly indexes: readonly number[];
  /** How much it is believed, 0-3; the strongest of a page counts. */
  readonly strength: number;
  /** The name of an account ("admin"), not of a person. */
  readonly account: boolean;
}

/** How far a line is believed, by the rule that found it. */
const STRENGTH: Readonly<Record<string, number>> = { 'byline-label': 3, 'byline-right': 3, 'byline-named': 3, 'byline-marked': 2.5, 'byline-tail': 2, 'byline-top': 1 };
/** Blocks of other labels that may stand between two lines of one byline. */
const GAP = 2;

/** All bylines of a page that stand on lines of their own, in order. */
export function signatures(judged: readonly Judged[]): Signature[] {
  const groups: number[][] = [];
  let last = -GAP - 2;
  judged.forEach(({ label }, index) => {
    if (label !== 'byline') return;
    if (index - last <= GAP) groups.at(-1)?.push(index);
    else groups.push([index]);
    last = index;
  });
  return groups.map((indexes) => {
    const items = indexes.flatMap((index) => judged[index] ?? []);
    return { items, indexes, strength: Math.max(...items.map(strengthOf)), account: items.every(({ block }) => isAccount(withoutLabel(block.text))) };
  });
}

function strengthOf({ verdicts }: Judged): number {
  return STRENGTH[verdicts.at(-1)?.rule ?? ''] ?? 0;
}

/** A line without the label that opens it. */
export function withoutLabel(text: string): string {
  if (bylineLabelOnly(text)) return '';
  const person = personBehindSourceLabel(text);
  return (person ?? bracketedName(text) ?? labelledName(text) ?? behindSourceWord(text) ?? text.slice(bylineLabelEnd(text))).trim();
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
function merge(parts: readonly Byline[]): Omit<Byline, 'text'> {
  const organizations = parts.flatMap(({ organization }) => organization ?? []);
  return {
    authors: [...new Set(parts.flatMap(({ authors }) => authors))],
    organization: organizations.length === 0 ? null : [...new Set(organizations)].join(' '),
  };
}

/** What a signature says: its lines without labels and doublets, its persons and its office. */
export function readSignature({ items }: Signature): Byline {
  const lines = [...new Set(items.map(({ block }) => withoutLabel(block.text)).filter((line) => line !== ''))];
  return { ...merge(signatureLines(lines).map(parseByline)), text: lines.join(' ') };
}
