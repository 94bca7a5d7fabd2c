/** What holds for the explanation of every page. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/extract';
import { blocksByLine, explainField, FIELDS, trace } from '../../src/trace';

const folder = join(__dirname, '..', '..', 'fixtures');
const pages = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

const isMissing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

describe.each(pages)('%s', (name) => {
  const analysis = analyse(readFileSync(join(folder, name)));
  const { blocks, fields } = trace(analysis);

  test('every field has its lines or its head, and every missing one a sentence', () => {
    for (const { name: field, value, lines, missing, blocks: own } of fields) {
      if (isMissing(value)) expect({ field, lines, own, missing }).toEqual({ field, lines: [], own: [], missing: expect.stringMatching(/^\S.{10,}[^.]$/s) });
      else expect({ field, missing, found: lines.length > 0 || analysis.page.head !== null }).toEqual({ field, missing: null, found: true });
    }
  });

  test('lines and blocks of a field agree, both ways', () => {
    for (const { name: field, lines, blocks: own } of fields) {
      for (const index of own) {
        const [first, last] = blocks[index]?.lines ?? [0, 0];
        expect(lines.some(([from, to]) => from <= first && last <= to)).toBe(true);
        expect(blocks[index]?.fields).toContain(field);
      }
    }
    const named = fields.flatMap(({ name: field, blocks: own }) => own.map((index) => `${index} ${field}`)).sort();
    expect(blocks.flatMap(({ fields: own }, index) => own.map((field) => `${index} ${field}`)).sort()).toEqual(named);
  });

  test('a text stands on the lines that are named for it', () => {
    for (const { name: field, value, blocks: own } of fields) {
      if (typeof value !== 'string' || own.length === 0 || field.endsWith('At')) continue;
      const there = own.map((index) => `${blocks[index]?.text ?? ''} ${analysis.judged[index]?.block.links.map(({ url }) => url).join(' ') ?? ''}`).join(' ');
      for (const word of value.split(' ')) expect(there).toContain(word);
    }
  });

  test('every block has a place, a label and a reason', () => {
    const byLine = blocksByLine(analysis);
    blocks.forEach(({ lines: [first, last], reason, rule, verdicts }, index) => {
      for (let line = first; line <= last; line++) expect(byLine[line]).toContain(index);
      expect(reason.length).toBeGreaterThan(3);
      expect(rule).toBe(verdicts.at(-1)?.rule ?? null);
    });
  });

  test('a field has a winner exactly when it has a value', () => {
    for (const field of FIELDS) {
      const { value, candidates, decision } = explainField(field, analysis);
      expect({ field, won: candidates.some(({ chosen }) => chosen) }).toEqual({ field, won: !isMissing(value) });
      expect(decision).toMatch(/\S/);
    }
  });
});

describe('where a byline was looked for', () => {
  const missing = (page: string): string => trace(analyse(page)).fields.find(({ name }) => name === 'byline')?.missing ?? '';
  const text = 'The council agreed on Monday to rebuild the old bridge, which has been closed since the flood of last spring.\n\nWork begins in September, said the mayor, and it will take eleven months if the winter is mild this year.';
  test.each([
    ['a dump', `A new bridge over the Lene\n\n12 March 2023 | Town news\n\n${text}\n\nImprint`, /no label \("By", "Tác giả:"\) and no name between title and text \(line 3\), behind the text \(from line 9 on\), beside the date \(line 3\)$/],
    ['a page whose head names an account', `<html><head><meta name="author" content="admin"></head><body><h1>A new bridge over the Lene</h1><p>${text.split('\n\n').join('</p><p>')}</p></body></html>`, /the head names "admin", which is no person or not said of this article$/],
    ['a page without text', 'Home\nNews\nContact', /^nothing reads like running text/],
  ])('%s', (_, page, sentence) => expect(missing(page)).toMatch(sentence));
});
