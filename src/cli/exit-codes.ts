/** Exit codes of the command, and the error that asks for one. */
export const EXIT = { ok: 0, differs: 1, usage: 2, someFailed: 3, allFailed: 4, cannotWrite: 5, bug: 70 } as const;

/** A failure that ends the command with a code and a sentence for the user. */
export class CliError extends Error {
  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message);
    this.name = 'CliError';
  }
}

/** The system's code of an error (`ENOENT`, `EPIPE` …), or null when the system did not raise it. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
