import { describe, expect, test } from '@jest/globals';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { cutBlocks } from '../../../src/label/cut';
import type { Item } from '../../../src/label/item';
import { judgeProse, type ProseJudgement } from '../../../src/label/prose/judge';
import { bestPath } from '../../../src/label/prose/path';
import { readCorpus } from '../../../src/learn/corpus';
import { tokensOf } from '../../../src/learn/align';
import { numberWords } from '../../../src/learn/dataset';
import { mean, wordF1 } from '../../../src/learn/score';
import { makeItems } from '../../../src/learn/variants';
import { readPage } from '../../../src/read';
import { shared } from '../../support/shared';

/** From the Latin letters to the Cyrillic ones. */
const CAPITALS = 0x410 - 'A'.charCodeAt(0);
const SMALL_LETTERS = 0x430 - 'a'.charCodeAt(0);

const paragraphs = [
  'The town council agreed on Monday to rebuild the old bridge over the Lene, which has been closed to cars since the flood of last spring.',
  'Work begins in September, said the mayor, and it will take eleven months if the winter is mild. Until then buses go round by the mill.',
  'Half of the money, about two million, comes from the county; the rest is paid out of the sale of the former school.',
  'Residents asked for a path for bicycles on both sides, but the arches are too narrow for it, and a second bridge was found to be too dear.',
  'The plans can be seen in the town hall on weekdays, and remarks can be left there until the end of the month.',
];
const menu = ['Start', 'Town hall', 'Services', 'Culture', 'Tourism', 'Business', 'Contact'];
const foot = ['Opening hours', 'Monday to Friday', 'Phone', 'Imprint', 'Privacy', 'Site map', 'Login'];

function insideOf(items: readonly Item[], judged: readonly ProseJudgement[]): boolean[] {
  return bestPath(items.map((item) => item.block.words), judged.map(({ probability }) => probability)).inside;
}

function judgements(lines: readonly string[]): readonly ProseJudgement[] {
  const page = readPage(lines.join('\n'), { format: 'text' });
  return judgeProse(makeItems(cutBlocks(page.blocks), true), page);
}

function judge(lines: readonly string[]): { inside: boolean[]; probability: number[]; reasons: (readonly string[])[] } {
  const page = readPage(lines.join('\n'), { format: 'text' });
  const items = makeItems(cutBlocks(page.blocks), true);
  const judged = judgeProse(items, page);
  return { inside: insideOf(items, judged), probability: judged.map(({ probability }) => probability), reasons: judged.map(({ reasons, probability }) => reasons(probability >= 0.5)) };
}

describe('the learned judge', () => {
  const page = [...menu, 'A new bridge over the Lene', ...paragraphs, ...foot];

  test('tells paragraphs from a menu and a foot', () => {
    const { inside } = judge(page);
    const first = menu.length + 1;
    expect(inside.slice(first, first + paragraphs.length)).toEqual(paragraphs.map(() => true));
    expect(inside.slice(0, menu.length)).toEqual(menu.map(() => false));
    expect(inside.slice(first + paragraphs.length)).toEqual(foot.map(() => false));
  });

  test('knows no word: other letters in the same shape are judged alike', () => {
    const moved = (text: string): string => text.replace(/[A-Z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + (letter < 'a' ? CAPITALS : SMALL_LETTERS)));
    const plain = (lines: readonly string[]): number[] => {
      const source = readPage(lines.join('\n'), { format: 'text' });
      return judgeProse(makeItems(source.blocks, false), source).map(({ probability }) => probability);
    };
    plain(page.map(moved)).forEach((probability, at) => expect(probability).toBeCloseTo(plain(page)[at] ?? -1, 6));
  });

  test('gives each block a probability and reasons in words', () => {
    const { probability, reasons } = judge(page);
    expect(probability.every((value) => value > 0 && value < 1)).toBe(true);
    expect(reasons.every((own) => own.length >= 1 && own.length <= 3 && own.every((words) => words.length > 3))).toBe(true);
  });

  test('tells reasons that are true of a dump, and on the side that a person expects', () => {
    const first = menu.length + 1;
    const told = [true, false].flatMap((inside) => judgements(page).map(({ reasons }, at) => ({ inside, at, reasons: reasons(inside) })));
    // A dump shows neither links nor markup.
    expect(told.filter(({ reasons }) => reasons.some((words) => /link|marked|heading|bold/.test(words)))).toEqual([]);
    for (const { inside, at, reasons } of told) {
      const paragraph = at >= first && at < first + paragraphs.length;
      expect({ at, inside, short: reasons.includes('short') && (inside || paragraph), long: reasons.includes('long') && (!inside || !paragraph) }).toEqual({ at, inside, short: false, long: false });
      if (at < first) expect(reasons).not.toContain('behind the end of the article');
      if (at >= first + paragraphs.length) expect(reasons).not.toContain('before the start of the article');
    }
    expect(told[first]?.reasons).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:long|ends as a sentence does|the article around it|long paragraph close behind it)$/)]));
  });

  test('judges the same page the same', () => expect(judge(page)).toEqual(judge(page)));

  test.each([['no blocks', []], ['one word', ['Welcome']]])('takes %s', (_, lines) => {
    expect(judge(lines).inside.length).toBe(lines.length);
  });

  test('its file stays small', () => {
    expect(statSync(join(__dirname, '../../../src/label/prose/model.json')).size).toBeLessThan(600_000);
  });
});

const web = shared === null ? null : join(shared, 'corpus', 'web');

(web === null ? describe.skip : describe)('on pages it was not trained on (skipped without ../shared)', () => {
  test('keeps the article', () => {
    const held = readCorpus(web ?? '').filter(({ renderer, heldOut }) => renderer === 'chromium' && heldOut).filter((_, index) => index % 9 === 0);
    const scores = held.map((source) => {
      const page = readPage(Buffer.from(source.bytes()).toString('utf8'));
      const items = makeItems(cutBlocks(page.blocks), true);
      const mask = insideOf(items, judgeProse(items, page));
      const number = numberWords();
      const words = items.map((item) => Int32Array.from(tokensOf(item.block.text), number));
      return wordF1({ words, gold: Int32Array.from(source.gold, number) }, (block) => mask[block] ?? false);
    });
    expect(mean(scores)).toBeGreaterThan(0.88);
  });
});
