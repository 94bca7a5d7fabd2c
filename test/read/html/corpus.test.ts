import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decode } from '../../../src/decode';
import { readHtml } from '../../../src/read/html';
import { declaredCharset } from '../../../src/read/html/charset';
import type { Block } from '../../../src/types';
import { shared } from '../../support/shared';

interface Gold {
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: readonly { readonly kind: string; readonly text: string }[];
  readonly related: readonly { readonly title: string; readonly url: string | null }[];
}

const folder = shared === null ? null : join(shared, 'corpus', 'municipal-html');
const pages = folder === null ? [] : readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));
/** Its previous and next article are glued to their labels, as a browser shows them. */
const GLUED = new Set(['d-luongtrac']);

function load(folder: string, id: string): { blocks: readonly Block[]; gold: Gold } {
  const bytes = readFileSync(join(folder, `${id}.html`));
  const { text } = decode(bytes, { declared: declaredCharset(bytes) });
  const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8')) as Gold;
  return { blocks: readHtml(text).blocks.filter((block) => block.hint !== 'hidden'), gold };
}

const HINTS: Readonly<Record<string, string>> = { caption: 'caption', tableRow: 'row', listItem: 'item', quote: 'quote' };

if (folder === null) test.skip('municipal pages: no corpora beside the repository', () => undefined);
else {
  describe('municipal pages: what a person marked comes back block by block', () => {
    test.each(pages)('%s', (id) => {
      const { blocks, gold } = load(folder, id);
      const wanted = [gold.title, gold.lead, ...gold.body.map(({ text }) => text)].filter((text) => text !== null);
      expect(wanted.filter((text) => !blocks.some((block) => block.text === text))).toEqual([]);
      const hinted = gold.body.filter(({ kind }) => HINTS[kind] !== undefined);
      expect(hinted.filter(({ kind, text }) => !blocks.some((block) => block.text === text && block.hint === HINTS[kind]))).toEqual([]);
      if (GLUED.has(id)) return;
      const found = (title: string, url: string | null): boolean => blocks.some((block) => block.text.startsWith(title) && (url === null ? block.links.every((link) => link.url === null) : block.links.some((link) => link.url === url)));
      expect(gold.related.filter(({ title, url }) => !found(title, url))).toEqual([]);
    });
  });
}
