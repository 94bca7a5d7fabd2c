/**
 * Puts every regular expression of the source that nobody has checked yet through recheck, and writes what is safe into
 * `verified.json`: npm run redos. A pattern that recheck cannot clear needs a reason there, by hand, and strings to pump: for
 * those this prints how time grows when the text grows fourfold (4 is linear, 16 quadratic) and fails above the limit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Recheck from 'recheck';
import { allPatterns, keyOf, type Pattern } from './collect';

process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = require('recheck') as typeof Recheck;

export interface Verified {
  /** Cleared by recheck. */
  readonly safe: readonly string[];
  /** Not cleared, and why they are harmless; each string is repeated to make the text. */
  readonly reasoned: Readonly<Record<string, { readonly why: string; readonly pumps: readonly string[] }>>;
}

const FILE = join(__dirname, 'verified.json');
const TIMEOUT_MS = 20_000;
const PUMPED_CHARS = 50_000;
/** Between linear (4) and quadratic (16), with room for a busy machine. */
const MOST_GROWTH = 9;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Milliseconds of processor time for one search through a text that makes a pattern work; the best of five. */
function cost({ source, flags }: Pattern, text: string): number {
  const regexp = new RegExp(source, flags.replace('y', ''));
  const times = Array.from({ length: 5 }, () => {
    const begun = process.cpuUsage();
    text.replace(regexp, '');
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function main(): void {
  const verified = JSON.parse(readFileSync(FILE, 'utf8')) as Verified;
  const patterns = new Map(allPatterns().map((pattern) => [keyOf(pattern), pattern]));
  const safe = verified.safe.filter((key) => patterns.has(key));
  const reasoned = Object.fromEntries(Object.entries(verified.reasoned).filter(([key]) => patterns.has(key)));
  const known = new Set([...safe, ...Object.keys(reasoned)]);
  let wrong = 0;
  for (const [key, pattern] of patterns) {
    if (known.has(key)) continue;
    const { status, ...rest } = checkSync(pattern.source, pattern.flags, { timeout: TIMEOUT_MS });
    print(`${status.padEnd(10)} ${pattern.place} ${key}`);
    if (status === 'safe') safe.push(key);
    else {
      wrong++;
      print(`  ${JSON.stringify(rest).slice(0, 400)}\n  mend it, or enter it under "reasoned" with why it is harmless and with strings to pump`);
    }
  }
  for (const [key, { pumps }] of Object.entries(reasoned)) {
    const pattern = patterns.get(key);
    if (pattern === undefined) continue;
    for (const pump of pumps) {
      const text = (chars: number): string => `${pump.repeat(Math.ceil(chars / pump.length))}!`;
      const small = cost(pattern, text(PUMPED_CHARS));
      const large = cost(pattern, text(4 * PUMPED_CHARS));
      // What takes less than a few milliseconds cannot be measured, and need not be.
      const growth = large < 5 ? 1 : large / Math.max(small, 0.5);
      if (growth > MOST_GROWTH) wrong++;
      print(`${growth > MOST_GROWTH ? 'GROWS' : 'linear'} ${large.toFixed(1)} ms, ${growth.toFixed(1)} times for four times the text: ${pattern.place} pumped with ${JSON.stringify(pump).slice(0, 40)}`);
    }
  }
  writeFileSync(FILE, `${JSON.stringify({ safe: safe.toSorted(), reasoned }, null, 2)}\n`);
  print(`${patterns.size} patterns: ${safe.length} safe, ${Object.keys(reasoned).length} with a reason, ${wrong} to look at`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

main();
