/** Undoes gzip in a stream, member by member, and finds the next member where one is damaged. */
import type { Inflate } from 'pako';
import type * as Pako from 'pako';
import { join } from './bytes';

/** A place where bytes are missing: what comes before and after does not belong together. */
export interface Damage {
  readonly damage: string;
}

/**
 * Compressed bytes given to the inflater at once. A byte can become a thousand, so this bounds what is held: 16 MB.
 */
const SLICE = 16_384;
const OUTPUT_CHUNK = 65_536;

/** Bytes of a member that are kept, to look for others among them when it turns out to be damaged. */
const MOST_HELD = 131_072;
const NONE = new Uint8Array(0);

const MAGIC = [0x1f, 0x8b, 0x08] as const;

/** The bytes of a stream, with gzip undone where the stream starts with it. */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Damage> {
  let head: Uint8Array = NONE;
  let members: Members | null = null;
  let plain = false;
  for await (const chunk of source) {
    if (plain) {
      yield chunk;
      continue;
    }
    if (members === null) {
      head = join(head, chunk);
      if (head.byteLength < MAGIC.length) continue;
      plain = !startsAsGzip(head);
      if (plain) yield head;
      else members = membersReader();
    }
    if (members !== null) yield* members.push(head.byteLength > 0 ? head : chunk);
    head = NONE;
  }
  if (members !== null) yield* members.end();
  else if (head.byteLength > 0) yield head;
}

interface Members {
  readonly push: (chunk: Uint8Array) => Generator<Uint8Array | Damage>;
  readonly end: () => Generator<Uint8Array | Damage>;
}

function membersReader(): Members {
  let member: Member | null = null;
  /** True from a damaged place to the end of the next whole member. */
  let lost = false;
  /** The first bytes of what may be a member; or all bytes of the open one so far, while they are few. */
  let held: Uint8Array = NONE;
  /** How many of the held bytes the open member has had. */
  let given = 0;

  function* push(chunk: Uint8Array): Generator<Uint8Array | Damage> {
    const bytes = join(held, chunk);
    /** Where the open member starts; one that is too long to be held is looked behind from here on only. */
    let start = given > 0 ? 0 : -1;
    for (let at = given; at < bytes.byteLength; ) {
      if (member === null) {
        start = findMagic(bytes, at);
        const end = start === -1 ? bytes.byteLength - (MAGIC.length - 1) : start;
        if (!lost && hasContent(bytes, at, end)) {
          lost = true;
          yield { damage: 'bytes that are not gzip data' };
        }
        if (start === -1) return hold(bytes.slice(Math.max(at, end)), 0);
        at = start;
        member = openMember();
      }
      const { chunks, state, used } = member.push(bytes.subarray(at, at + SLICE));
      yield* chunks;
      at += used;
      if (state === 'going') continue;
      member = null;
      if (state === 'ended') lost = false;
      else {
        // The inflater may have run on into the next members before it noticed. They are looked for once: going back from
        // each false start would take for ever.
        if (!lost) {
          yield { damage: 'damaged gzip data' };
          at = start + 1;
        }
        lost = true;
      }
    }
    const open = member === null || lost || start === -1 ? NONE : bytes.slice(start);
    if (open.byteLength <= MOST_HELD) hold(open, open.byteLength);
    else hold(NONE, 0);
  }

  function hold(bytes: Uint8Array, used: number): void {
    held = bytes;
    given = used;
  }

  function* end(): Generator<Uint8Array | Damage> {
    while (member !== null && !lost) {
      yield { damage: 'gzip data that is cut off' };
      const behind = held.subarray(1);
      member = null;
      lost = true;
      hold(NONE, 0);
      yield* push(behind);
    }
  }

  return { push, end };
}

interface Member {
  readonly push: (bytes: Uint8Array) => { readonly chunks: readonly Uint8Array[]; readonly state: 'going' | 'ended' | 'damaged'; readonly used: number };
}

/** What pako shows of its work besides what its types say. */
type OpenInflate = Inflate & { readonly ended: boolean; readonly strm: { readonly avail_in: number; readonly next_out: number; readonly output: Uint8Array } };

const Z_SYNC_FLUSH = 2;

function openMember(): Member {
  const { Inflate } = require('pako') as typeof Pako;
  // 31: the largest window, and gzip only.
  const inflate = new Inflate({ windowBits: 31, chunkSize: OUTPUT_CHUNK }) as OpenInflate;
  let chunks: Uint8Array[] = [];
  inflate.onData = (data) => void chunks.push(data as Uint8Array);
  inflate.onEnd = (status) => void (inflate.err = status);
  return {
    push: (bytes) => {
      chunks = [];
      inflate.push(bytes, Z_SYNC_FLUSH);
      const state = inflate.err !== 0 ? 'damaged' : inflate.ended ? 'ended' : 'going';
      // What stood before the damage is good.
      if (state === 'damaged' && inflate.strm.next_out > 0) chunks.push(inflate.strm.output.slice(0, inflate.strm.next_out));
      return { chunks, state, used: bytes.byteLength - inflate.strm.avail_in };
    },
  };
}

/** No text starts with two of these three bytes at their places, so one of them may be damaged. */
function startsAsGzip(bytes: Uint8Array): boolean {
  return MAGIC.filter((byte, index) => bytes[index] === byte).length > 1;
}

/** Index of the next three bytes that start a member, or -1. */
function findMagic(bytes: Uint8Array, from: number): number {
  const [first, second, third] = MAGIC;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second && bytes[at + 2] === third) return at;
  }
  return -1;
}

/** Zeros behind a member are padding, as tapes and disks leave them. */
function hasContent(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (bytes[at] !== 0) return true;
  return false;
}
