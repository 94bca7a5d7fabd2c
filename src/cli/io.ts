/** What the command line needs of its surroundings, so that a test can pass its own. */
import { readFileSync } from 'node:fs';

export interface Io {
  /** All bytes of standard input. */
  readonly readStdin: () => Uint8Array;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes data; resolves when there is room for more. */
  readonly out: (text: string) => Promise<void>;
  /** Writes talk. */
  readonly err: (text: string) => void;
}

/** The real process. */
export function processIo(): Io {
  return {
    readStdin: () => readFileSync(0),
    stdinIsTerminal: process.stdin.isTTY === true,
    stdoutIsTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    env: process.env,
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    err: (text) => void process.stderr.write(text),
  };
}

/** Takes control characters out of what comes from a page or a file name, so that none reaches the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
