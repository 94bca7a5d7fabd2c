/** Every kind of input the fuzzer makes, by name. */
import fc from 'fast-check';
import { generatedPage } from '../support/generated';
import { generatedHtml } from './html';
import { crossed, mutated } from './mutations';

/** Any bytes; bytes of the upper half, as legacy encodings have them; text of all the world. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(fc.oneof(fc.integer({ min: 0x80, max: 0xff }), fc.constantFrom(...Buffer.from('abc \n\r<>&;=/"'))), { maxLength: 400 }).map((list) => Uint8Array.from(list)),
);
const text = fc.string({ unit: 'binary', maxLength: 300 });

/** Name → how it is made, from these pages. */
export function inputKinds(pages: readonly Uint8Array[]): Readonly<Record<string, fc.Arbitrary<Uint8Array>>> {
  return {
    'any bytes': bytes,
    'any text': text.map((any) => Buffer.from(any)),
    'made-up text': generatedPage.map((page) => Buffer.from(page)),
    'made-up HTML': generatedHtml.map((page) => Buffer.from(page)),
    'made-up text, mutated': generatedPage.chain((page) => mutated([Buffer.from(page)])),
    'made-up HTML, mutated': generatedHtml.chain((page) => mutated([Buffer.from(page)])),
    'pages, mutated': mutated(pages),
    'pages, crossed': crossed(pages),
  };
}
