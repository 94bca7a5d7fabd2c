/** How an article is set: what its short lines are likely to be. */
import { isUpper } from '../../text';
import { isVietnamese } from '../common-words';
import { endsWithCredit } from '../credit';
import type { Item } from '../item';
import type { Habits } from './kinds';
import { isLoneSentence, NUMBERED, opensHeading } from './short-lines';

/** Articles with captions have few lines without a full stop; articles with sub-headings and lists have many. */
const MOST_FRAGMENTS = 5;
const FRAGMENTS_PER_PARAGRAPH = 0.5;
/** Long articles may have one more for every ten paragraphs. */
const MORE_PER_PARAGRAPH = 0.1;
const ALWAYS_ALLOWED = 3;

const CAPTION_WORDS = { least: 2, most: 45 } as const;
const PARAGRAPH_WORDS = 12;

export function habitsOf(body: readonly Item[]): Habits {
  const open = body.filter((item) => item.label === null && item.block.hint === null);
  const bare = open.filter(isFragment);
  const [short, long] = [bare.filter(({ block }) => block.words <= SHORT_HEADING).length, bare.filter(({ block }) => block.words >= LONG_CAPTION).length];
  // Sub-headings of a few words beside longer lines without a full stop: those are the captions.
  const plainHeadings = !body.some(({ block }) => block.hint === 'heading' || (isUpper(block.text) && block.words >= LEAST_HEADING));
  const mixed = short > 0 && long > 0 && short + long === bare.length && plainHeadings && bare.every(({ block }) => isVietnamese(block.text));
  const fragments = mixed ? long : bare.length;
  const paragraphs = open.filter((item) => item.sentence && item.block.words >= PARAGRAPH_WORDS).length;
  return {
    fewFragments: fragments <= MOST_FRAGMENTS + paragraphs * MORE_PER_PARAGRAPH && fragments <= Math.max(ALWAYS_ALLOWED, paragraphs * FRAGMENTS_PER_PARAGRAPH),
    mixed,
    fewLoneSentences: body.filter((item, index) => item.label === null && isLoneSentence(body, index)).length <= MOST_LONE,
    headingsShow: bare.some(opensHeading),
    imagesShow: body.some((item, index) => item.label === 'image' && (isFragment(body[index - 1]) || isFragment(body[index + 1]))),
    captionsInCapitals: body.some((item, index) => item.label === null && isUpper(item.block.text) && !item.sentence && item.block.words >= CAPITAL_WORDS && (body[index + 1]?.block.folded === item.block.folded || endsWithCredit(item.block))),
    captionsShow: body.some((item) => item.block.hint === 'caption' || (item.block.words <= CAPTION_WORDS.most && endsWithCredit(item.block))),
  };
}

/** Where more single sentences stand between paragraphs, that is how the author writes. */
const MOST_LONE = 4;

/** Initials and abbreviations are capitals, too. */
const LEAST_HEADING = 2;
/** In syllables, as Vietnamese sets its words: longest sub-heading and shortest caption on a page that has both and tells them apart by nothing else. */
const SHORT_HEADING = 6;
const LONG_CAPTION = 9;

/** Fewer words in capitals may be any heading. */
const CAPITAL_WORDS = 4;

function isFragment(item: Item | undefined): boolean {
  if (item === undefined || item.label !== null || item.sentence) return false;
  const { words, text } = item.block;
  return words >= CAPTION_WORDS.least && words <= CAPTION_WORDS.most && !isUpper(text) && !/[:：,，]$/.test(text) && !NUMBERED.test(text) && !endsWithCredit(item.block);
}
