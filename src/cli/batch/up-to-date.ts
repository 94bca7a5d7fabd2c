/**
 * `--if-changed`: which pages have a record already that this program, with these options, made of these very bytes. The
 * record itself tells page and bytes. Who made it is told by a file beside the records: it holds program and options, and is
 * written when they change, so a record that is older than it is out of date. A tree that is copied has to keep its times.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { ErrorRecord, Extraction } from '../../extract';
import { CliError, EXIT, systemCode } from '../exit-codes';
import { systemPath } from '../file-name';
import type { Io } from '../io';
import { shownName } from '../printable';
import { mirrored } from './mirror';
import { PRIVATE, type OutDir } from './out-dir';
import type { Settings, Task } from './task';

const STATE = join(PRIVATE, 'state');

/** Says who writes records from now on; nothing is written when it is still the same. Returns the moment it began, in milliseconds. */
export function beginRecords(outDir: OutDir, settings: Settings, version: string): number {
  const { format, encoding, url, boilerplate, compact } = settings;
  const state = `${JSON.stringify({ program: version, format, encoding, url, boilerplate, compact })}\n`;
  const file = join(outDir.root, STATE);
  const isNew = (): boolean => contentOf(file) !== state;
  if (isNew()) {
    // Asked again beside the finished text: of two runs that begin together, the later one must not make the other's records out of date.
    const problem = outDir.write(STATE, state, isNew);
    if (problem !== null) throw new CliError(EXIT.cannotWrite, `${shownName(file)}: ${problem}`);
  }
  return statSync(file).mtimeMs;
}

/** What it takes to see whether a record is up to date. */
export interface Comparison {
  readonly outDir: OutDir;
  readonly since: number;
  /** Records with warnings are made anew, so that they are told and counted. */
  readonly strict: boolean;
  readonly maxBytes: number;
  readonly io: Pick<Io, 'read' | 'pause'>;
  /** Called for each page whose record is up to date. */
  readonly passedOver: () => void;
}

/** The tasks whose record is not up to date; none more once a signal has come. */
export async function* changedOf(tasks: Iterable<Task> | AsyncIterable<Task>, comparison: Comparison): AsyncGenerator<Task> {
  for await (const task of tasks) {
    if (!(await isUpToDate(task, comparison))) yield task;
    else if ((await comparison.io.pause()) !== null) return;
    else comparison.passedOver();
  }
}

/** A record with an error never is up to date: what was wrong may have passed. */
async function isUpToDate({ path, content }: Task, { outDir, since, strict, maxBytes, io }: Comparison): Promise<boolean> {
  if (path === null || !('file' in content)) return false;
  const file = join(outDir.root, mirrored(path));
  if ((statOf(file)?.mtimeMs ?? -1) < since) return false;
  const record = parse(contentOf(file));
  if (record === null || 'error' in record || record.input.path !== path || (strict && record.warnings.length > 0)) return false;
  return record.input.sha256 === (await hashOf(content.file, maxBytes, io));
}

/** Null when the page cannot be read: reading it in earnest will say why. */
async function hashOf(file: string, maxBytes: number, io: Pick<Io, 'read'>): Promise<string | null> {
  try {
    const bytes = await io.read(file, maxBytes);
    return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

function statOf(file: string): Stats | null {
  try {
    return statSync(systemPath(file));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(systemPath(file), 'utf8');
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** Null for a file that is none of our records. */
function parse(text: string | null): Extraction | ErrorRecord | null {
  try {
    const value = JSON.parse(text ?? '') as Partial<Extraction> | null;
    return value?.schema === 'extract/1' && typeof value.input === 'object' && value.input !== null ? (value as Extraction | ErrorRecord) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
