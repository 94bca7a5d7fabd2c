/** The nouns of this folder: what a file of pages is made of. */
import type { ErrorCode, Format } from '../types';

/** What a record is called by whoever made it, given back as it came. */
export type RecordId = string | number;

/** What a record says of itself; only what it does say is there. Printed in front of its result. */
export interface Identity {
  readonly id?: RecordId;
  readonly url?: string;
}

/** One page of a file of pages. */
export interface PageRecord {
  readonly kind: 'page';
  readonly identity: Identity;
  /** The page: bytes, or a string that is decoded already; null when it stands in the file `path`. */
  readonly page: Uint8Array | string | null;
  /** The name to show for it, or null. */
  readonly path: string | null;
  readonly format: Format | 'auto';
  /** Encoding the record insists on, or null. */
  readonly encoding: string | null;
  /** Encoding its transport declared: evidence, as a page's own declaration is. */
  readonly declared: string | null;
}

/** A record that holds no page which could be read, or a damaged stretch of the file. */
export interface BadRecord {
  readonly kind: 'bad';
  readonly identity: Identity;
  readonly code: ErrorCode;
  readonly message: string;
  readonly path: string | null;
}

/** A page, or what is wrong in the place of one. */
export type InputRecord = PageRecord | BadRecord;

export interface RecordOptions {
  /** A page with more bytes than this is a bad record. */
  readonly maxBytes: number;
  /** Hears of each record that is no page and no damage: `request`, `image/png`, `status 404` … */
  readonly onSkip: (what: string) => void;
}

/** A bad record. */
export function bad(code: ErrorCode, message: string, identity: Identity = {}, path: string | null = null): BadRecord {
  return { kind: 'bad', identity, code, message, path };
}

/** What to say of a page with too many bytes. */
export function tooLarge(maxBytes: number): string {
  return `larger than ${maxBytes} bytes; allow more with --max-bytes`;
}
