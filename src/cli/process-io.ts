/** The real process: its files, streams and signals. Writes go straight to the descriptor, which needs no stream set up. */
import { closeSync, createReadStream, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { systemCode } from './exit-codes';
import { systemPath } from './file-name';
import type { Io } from './io';

/** Width assumed where the terminal does not tell it, or says 0. */
const DEFAULT_COLUMNS = 100;

/** The surroundings of this process. It listens to signals from the first `pause` or `onSignal` on. */
export function processIo(): Io {
  let interrupted: number | null = null;
  let listening = false;
  const listeners: (() => void)[] = [];
  const listen = (): void => {
    if (listening) return;
    listening = true;
    const interrupt = (exitCode: number): void => {
      interrupted = exitCode;
      for (const listener of listeners) listener();
    };
    // `once`: a second Ctrl-C ends the program the hard way.
    process.once('SIGINT', () => interrupt(130));
    process.once('SIGTERM', () => interrupt(143));
  };
  return {
    read: async (path, maxBytes) => (path === '-' ? readStdin(maxBytes) : readFile(path, maxBytes)),
    open: (path) => (path === '-' ? stdinChunks(() => interrupted !== null, (end) => listeners.push(end)) : createReadStream(systemPath(path), { highWaterMark: CHUNK })),
    get stdinIsTerminal() {
      return process.stdin.isTTY === true;
    },
    get stdoutIsTerminal() {
      return process.stdout.isTTY === true;
    },
    get stderrIsTerminal() {
      return process.stderr.isTTY === true;
    },
    get columns() {
      return process.stdout.columns || process.stderr.columns || DEFAULT_COLUMNS;
    },
    env: process.env,
    out: writeStdout,
    err: writeStderr,
    pause: async () => {
      listen();
      await new Promise((resolve) => setImmediate(resolve));
      return interrupted;
    },
    onSignal: (listener) => {
      listen();
      listeners.push(listener);
    },
    now: () => performance.now(),
  };
}

function readFile(path: string, maxBytes: number): Uint8Array | null {
  const file = openSync(systemPath(path), 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return readAtMost(file, maxBytes, []);
    if (stat.size > maxBytes) return null;
    const bytes = readFileSync(file);
    return bytes.byteLength > maxBytes ? null : bytes;
  } finally {
    closeSync(file);
  }
}

async function readStdin(maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  try {
    return readAtMost(0, maxBytes, chunks);
  } catch (error) {
    // A pipe whose other end made it non-blocking has nothing yet; the stream waits for it.
    if (systemCode(error) !== 'EAGAIN') throw error;
  }
  let size = total(chunks);
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).byteLength;
    if (size > maxBytes) return null;
  }
  return Buffer.concat(chunks, size);
}

/** Standard input may be a pipe that others made non-blocking, which only its own stream can read. A signal ends it. */
async function* stdinChunks(isInterrupted: () => boolean, onSignal: (listener: () => void) => void): AsyncGenerator<Uint8Array> {
  onSignal(() => process.stdin.destroy());
  try {
    for await (const chunk of process.stdin) yield chunk as Buffer;
  } catch (error) {
    if (!isInterrupted()) throw error;
  }
}

const CHUNK = 65_536;

/** Reads to the end, a device without one included: stops once there is more than allowed. Fills `chunks` as it goes. */
function readAtMost(file: number, maxBytes: number, chunks: Buffer[]): Uint8Array | null {
  for (let size = 0; size <= maxBytes; ) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = readSync(file, chunk);
    if (length === 0) return Buffer.concat(chunks, size);
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return null;
}

function total(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
}

/** Writes to a descriptor until all is written or it would block; what is left over. */
function writeNow(descriptor: number, bytes: Buffer): Buffer {
  for (let at = 0; at < bytes.byteLength; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (systemCode(error) === 'EAGAIN') return bytes.subarray(at);
      throw error;
    }
  }
  return bytes.subarray(bytes.byteLength);
}

async function writeStdout(text: string): Promise<void> {
  const rest = writeNow(1, Buffer.from(text, 'utf8'));
  if (rest.byteLength === 0) return;
  await new Promise<void>((resolve, reject) => {
    // Errors reach the callback; without a listener they would end the program as well.
    process.stdout.once('error', reject);
    process.stdout.write(rest, (error) => {
      process.stdout.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });
}

function writeStderr(text: string): void {
  try {
    const rest = writeNow(2, Buffer.from(text, 'utf8'));
    if (rest.byteLength > 0) process.stderr.write(rest);
  } catch {
    // Nobody listens to our talk: the data still matters.
  }
}
