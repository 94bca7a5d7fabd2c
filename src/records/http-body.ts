/** Undoes the coding of an HTTP body, within a limit. */
import type * as Zlib from 'node:zlib';

/** Null when there would be more than `maxBytes`; undefined when this program does not know the coding. */
export function decodeBody(body: Uint8Array, coding: string, maxBytes: number): Uint8Array | null | undefined {
  const name = coding.trim().toLowerCase();
  if (name === '' || name === 'identity') return body;
  const zlib = require('node:zlib') as typeof Zlib;
  // A body that is cut off is worth reading, as far as it goes.
  const options = { maxOutputLength: maxBytes, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  const brotli = { maxOutputLength: maxBytes, finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };
  const decoders: Readonly<Record<string, () => Uint8Array>> = {
    gzip: () => zlib.gunzipSync(body, options),
    'x-gzip': () => zlib.gunzipSync(body, options),
    // Servers mean either of two things by it.
    deflate: () => ((body[0] ?? 0) % 16 === 8 ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options)),
    br: () => zlib.brotliDecompressSync(body, brotli),
  };
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decode === undefined) return undefined;
  try {
    return decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    // Many archives keep the header and store the body without its coding.
    return body;
  }
}
