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
