/** Reads the values of options; a bad one is a usage error that says what a good one looks like. */
import { availableParallelism } from 'node:os';
import type * as Labels from '../decode/labels';
import type { Shard } from './batch/shard';
import { CliError, EXIT } from './exit-codes';
import { printable } from './printable';

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** Larger pages are refused unless the user allows them: no portal's page comes near. */
export const DEFAULT_MAX_BYTES = '20M';

/** A string of Node holds some 536 million characters, and a byte may become one. */
const LARGEST = 500_000_000;

/** `20M` → 20,000,000 bytes. */
export function parseBytes(text: string): number {
  const match = /^(\d{1,12})([kmg]?)b?$/i.exec(text);
  const bytes = Number(match?.[1] ?? 0) * (UNITS[match?.[2]?.toLowerCase() ?? ''] ?? 1);
  if (bytes === 0) throw usage('--max-bytes', text, 'is no size; write a number, or one with k, M or G, such as 20M');
  if (bytes > LARGEST) throw usage('--max-bytes', text, 'is more than this program can hold; the most is 500M');
  return bytes;
}

const TIME_UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };

/** A timer of Node counts no further, in milliseconds. */
const LONGEST_TIMER = 2_000_000_000;

/** `10s` → 10,000 milliseconds; a bare number is seconds. */
export function parseDuration(text: string): number {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|[smh])?$/i.exec(text);
  const duration = Math.round(Number(match?.[1] ?? 0) * (TIME_UNITS[match?.[2]?.toLowerCase() ?? 's'] ?? 0));
  if (duration === 0) throw usage('--timeout', text, 'is no time; write a number with s, ms, m or h, such as 10s');
  if (duration > LONGEST_TIMER) throw usage('--timeout', text, 'is too long; the most is 500h');
  return duration;
}

/** More processes than this are no help on any machine. */
const MOST_JOBS = 512;

/** How many processes; `auto` is as many as there are cores. */
export function parseJobs(text: string): number {
  if (text.toLowerCase() === 'auto') return availableParallelism();
  const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw usage('--jobs', text, `is no number of processes; write 1 to ${MOST_JOBS}, or auto for one a core`);
  return jobs;
}

/** Longer ones are refused by what matches them. */
const LONGEST_PATTERN = 10_000;

/** The glob of an option. */
export function parseGlob(option: string, text: string): string {
  if (text === '') throw new CliError(EXIT.usage, `${option}: an empty pattern matches nothing; leave the option out, or write one such as *.txt`);
  if (text.length > LONGEST_PATTERN) throw new CliError(EXIT.usage, `${option}: a pattern of ${text.length} characters is too long; the most is ${LONGEST_PATTERN}`);
  return text;
}

/** `2/8`: the second of eight shares. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(text);
  const index = Number(match?.[1] ?? 0);
  const count = Number(match?.[2] ?? 0);
  if (index < 1 || index > count) throw usage('--shard', text, 'is no share; write which one of how many, counted from 1, such as 2/8');
  return { index, count };
}

/** The page's own address; relative links are resolved against it. */
export function parseUrl(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw usage('--url', text, 'is no web address; write it whole, such as https://town.example/news/1');
  return text;
}

/** An encoding this program can decode, or `auto`. */
export function parseEncoding(text: string): string {
  if (text.trim().toLowerCase() === 'auto') return 'auto';
  const { isKnownLabel, KNOWN_LABELS, normalizeLabel } = require('../decode/labels') as typeof Labels;
  if (!isKnownLabel(normalizeLabel(text))) throw usage('--encoding', text, `is not known; ${KNOWN_LABELS}`);
  return text;
}

function usage(option: string, value: string, problem: string): CliError {
  return new CliError(EXIT.usage, `${option}: "${printable(value)}" ${problem}`);
}
