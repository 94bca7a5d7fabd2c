/** What the command line needs of its surroundings, so that a test can pass its own. */

export interface Io {
  /**
   * Bytes of a file, or of standard input for `-`; null when there are more than `maxBytes`.
   * Rejects with the system's error.
   */
  readonly read: (path: string, maxBytes: number) => Promise<Uint8Array | null>;
  /** The same piece by piece, for files of any size; throws the system's error while it is read. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes data; resolves when there is room for more, rejects with the system's error. */
  readonly out: (text: string) => Promise<void>;
  /** Writes talk; never fails. */
  readonly err: (text: string) => void;
  /** Lets signals in between two pages: the exit code of the one that came, or null. */
  readonly pause: () => Promise<number | null>;
  /** Calls back as soon as a signal comes; for those who wait for something else meanwhile. */
  readonly onSignal: (listener: () => void) => void;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Writes control characters and text-direction marks as escapes (`\n`, `\x1b`, `\u202e`): what comes from a page or
 * a file name must never drive the terminal, and a reader should see that it was there.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) => {
    const code = char.charCodeAt(0);
    return NAMED[char] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`);
  });
}

/** A file name as the user may see it. */
export function shownName(path: string): string {
  if (path === '-') return 'standard input';
  return path === '' ? "''" : printable(path);
}
