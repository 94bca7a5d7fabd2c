/** The one error class of the program: an expected failure with a code and a sentence that says what to do. */
import type { ErrorCode } from './types';

/** `code` is what an error record holds as `error.code`. */
export class ExtractError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ExtractError';
  }
}
