/** `--files-from`: a list of paths, one a line, or parted by NUL as `find -print0` does. */
import { CliError, EXIT, systemCode } from './exit-codes';
import { nameOf } from './file-name';
import type { Io } from './io';
import { shownName } from './printable';
import { describe } from './read-page';

/** A list of millions of paths is still read whole. */
const MOST_BYTES = 500_000_000;

/** @throws CliError when the list cannot be read or is empty: then nothing is processed. */
export async function filesFrom(list: string, io: Pick<Io, 'read'>): Promise<string[]> {
  const files = split(await read(list, io)).map((bytes) => named(nameOf(bytes)));
  if (files.length === 0) throw refuse(list, 'names no file');
  return files;
}

async function read(list: string, io: Pick<Io, 'read'>): Promise<Buffer> {
  let bytes: Uint8Array | null;
  try {
    bytes = await io.read(list, MOST_BYTES);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw refuse(list, describe(error, list).message);
  }
  if (bytes === null) throw refuse(list, `is larger than ${MOST_BYTES} bytes; cut it up`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function refuse(list: string, problem: string): CliError {
  return new CliError(EXIT.usage, `--files-from: ${shownName(list)}: ${problem}; nothing was processed`);
}

const NUL = 0;
const LF = 10;
const CR = 13;

/** The names in a list. With NUL between them they may hold any byte; without, a line may end as Windows ends it. */
function split(bytes: Buffer): Buffer[] {
  const separator = bytes.includes(NUL) ? NUL : LF;
  const names: Buffer[] = [];
  for (let from = 0; from < bytes.byteLength; ) {
    const found = bytes.indexOf(separator, from);
    const end = found < 0 ? bytes.byteLength : found;
    const kept = separator === LF && end > from && bytes[end - 1] === CR ? end - 1 : end;
    if (kept > from) names.push(bytes.subarray(from, kept));
    from = end + 1;
  }
  return names;
}

/** In a list `-` is a file of that name. */
function named(name: string): string {
  return name === '-' ? './-' : name;
}
