/** The article's blocks and text. */
import type { ArticleBlock, BlockKind, Judged } from '../types';

const KINDS: ReadonlySet<string> = new Set<BlockKind>(['paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'caption']);

/** The blocks of the body in their order, captions included. */
export function articleBlocks(judged: readonly Judged[]): ArticleBlock[] {
  return judged
    .filter(({ label }) => KINDS.has(label))
    .map(({ block, label }) => ({ kind: label as BlockKind, text: block.text, lines: [block.lines.first, block.lines.last] as const }));
}

/** Body text without captions; blocks joined by a blank line. */
export function articleText(blocks: readonly ArticleBlock[]): string {
  return blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text).join('\n\n');
}
