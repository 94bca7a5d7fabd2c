/** Reads the values of options; a bad one is a usage error that says what a good one looks like. */
import type * as Labels from '../decode/labels';
import { CliError, EXIT } from './exit-codes';
import { printable } from './io';

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

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

/** The page's own address; relative links are resolved against it. */
export function parseUrl(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw usage('--url', text, 'is no web address; write it whole, such as https://town.example/news/1');
  return text;
}

/** An encoding this program can decode, or `auto`. */
export function parseEncoding(text: string): string {
  if (text.trim().toLowerCase() === 'auto') return 'auto';
  const { isKnownLabel, normalizeLabel } = require('../decode/labels') as typeof Labels;
  if (!isKnownLabel(normalizeLabel(text))) {
    throw usage('--encoding', text, 'is not known; known are utf-8, utf-16, windows-1258, tcvn3, viscii, vni, vps, windows-1252, gb18030 and the like');
  }
  return text;
}

function usage(option: string, value: string, problem: string): CliError {
  return new CliError(EXIT.usage, `${option}: "${printable(value)}" ${problem}`);
}
