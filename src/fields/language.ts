/** The page's language: Vietnamese by its letters, others by script or by the share of their function words. */
import { lexicon } from '../lexicon';
import { keptWords } from '../text';
import type { Page } from '../types';

/** Not ă, which Romanian has in one word of seven; Vietnamese has enough of the others. */
const VIETNAMESE = /[đơư\u1ea0-\u1ef9]/;
/** Measured on fourteen languages: in Vietnamese far more, in all others far fewer words hold such a letter. */
const VIETNAMESE_SHARE = 0.15;
/** Fewer function words than this and the language stays unknown. */
const STOPWORD_SHARE = 0.08;
/** The best language must have clearly more of them than the next, as neighbours share words; measured on fifteen languages. */
const CLEARLY_MORE = 1.25;
const SAMPLE_WORDS = 1500;
const SAMPLE_CHARS = 20_000;

/** What is counted over the blocks of a page; words and their letters only until there are enough of them. */
interface Counts {
  han: number;
  kana: number;
  words: number;
  letters: number;
  vietnamese: number;
  /** Function words by language. */
  readonly functionWords: Map<string, number>;
}

/** BCP 47 code by script and function words; where none is clearly ahead what the page declares, or null. */
export function guessLanguage(page: Page): string | null {
  const { han, kana, words, letters, vietnamese, functionWords } = countPage(page);
  if (han + kana > letters * 0.3 && han + kana > 10) return kana > han * 0.1 ? 'ja' : 'zh';
  const declared = page.head?.language?.split(/[-_]/)[0]?.toLowerCase() ?? null;
  if (words < 8) return declared;
  if (vietnamese / words >= VIETNAMESE_SHARE) return 'vi';
  let best: string | null = null;
  let most = STOPWORD_SHARE;
  let second = 0;
  for (const code of lexicon().languages) {
    const share = (functionWords.get(code) ?? 0) / words;
    if (code === 'vi') continue;
    if (share <= most) second = Math.max(second, share);
    else {
      if (best !== null) second = most;
      most = share;
      best = code;
    }
  }
  return best !== null && most >= second * CLEARLY_MORE ? best : declared;
}

function countPage({ blocks }: Page): Counts {
  const counts: Counts = { han: 0, kana: 0, words: 0, letters: 0, vietnamese: 0, functionWords: new Map() };
  for (const { text, folded, words } of blocks) {
    if (words < 5) continue;
    if (EAST_ASIAN.test(text)) {
      counts.han += text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
      counts.kana += text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
    }
    if (counts.words < SAMPLE_WORDS) countWords(folded.slice(0, SAMPLE_CHARS), counts);
  }
  return counts;
}

const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff]/;

function countWords(folded: string, counts: Counts): void {
  const { stopwords } = lexicon();
  const words = keptWords(folded);
  const mayBeVietnamese = VIETNAMESE.test(folded);
  counts.words += words.length;
  for (const word of words) {
    counts.letters += word.length;
    if (mayBeVietnamese && VIETNAMESE.test(word)) counts.vietnamese++;
    const languages = stopwords.get(word);
    if (languages !== undefined) for (const code of languages) counts.functionWords.set(code, (counts.functionWords.get(code) ?? 0) + 1);
  }
}
