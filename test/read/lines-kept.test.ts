import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPage } from '../../src/read';

const word = fc.constantFrom('nước', 'đường', 'xã', 'Đồng', 'Lâm', 'họp.', 'the', 'of', 'Bridge', '水', '会议', '12', '12/3/2024', '“và”', 'a)', '1.', 'o', '+', '(x)', 'https://xa.example/a?b=1');
const words = (most: number): fc.Arbitrary<string> => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const blank = fc.constantFrom('', '  ', '\t', '\u00a0');

const plain = fc.oneof(words(40), blank, words(4).map((text) => text.replaceAll(' ', '\t')), words(6).map((text) => `- ${text}`));

const lynx = fc.oneof(
  { weight: 4, arbitrary: words(14).map((text) => `   ${text}`) },
  words(8).map((text) => `     * [3]${text}`),
  words(8).map((text) => `          + ${text}`),
  words(8).map((text) => `    1. ${text}`),
  words(5),
  blank,
  fc.constantFrom('   (BUTTON)', '   (BUTTON) Go', '   [a.jpg]', '   ____________', '   IFRAME: /x', '          +', 'References', '   7. https://xa.example/', '   Đông   12   3', '   #alternate'),
);

const w3m = fc.oneof(words(14), words(8).map((text) => `  • ${text}`), words(8).map((text) => ` 1. ${text}`), blank, fc.constantFrom('┌──┬──┐', '│a │b │', '└──┴──┘', '[    ][Go]', '----'));

const markdown = fc.oneof(
  words(20), blank,
  words(4).map((text) => `## ${text}`), words(6).map((text) => `* [${text}](/a)`), words(6).map((text) => `> ${text}`), words(3).map((text) => `| ${text} | b |`),
  fc.constantFrom('---', '===', '```', '|---|---|', '![](/a.jpg)', '[x]: /y', '<br>', '**', '[', '](', '\\', '  * ', '| | |', '# '),
);

describe('every line that is not blank lies in a block', () => {
  test.each([['plain', plain, 'text'], ['lynx', lynx, 'text'], ['w3m', w3m, 'text'], ['markdown', markdown, 'markdown']] as const)('%s', (_, line, format) => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const page = readPage(lines.join('\n'), { format });
        const covered = new Set<number>();
        for (const block of page.blocks) {
          expect(block.text).not.toBe('');
          for (let at = block.lines.first; at <= block.lines.last; at++) covered.add(at);
        }
        const filled = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
        expect(filled.filter((number) => !covered.has(number))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('blocks come in the order of their lines and do not share any, but for a line that was cut', () => {
    fc.assert(
      fc.property(fc.array(lynx, { maxLength: 40 }), (lines) => {
        let last = 0;
        for (const block of readPage(lines.join('\n'), { format: 'text' }).blocks) {
          expect(block.lines.first).toBeGreaterThanOrEqual(last);
          last = block.lines.first;
        }
      }),
    );
  });
});
