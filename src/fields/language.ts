/** The page's language: Vietnamese by its letters, others by script or by the share of their function words. */
import { wordsOf } from '../chars';
import { lexicon } from '../lexicon';
import { memo } from '../memo';
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

const ownWords = memo(wordsOf);

/** BCP 47 code by script and function words; where none is clearly ahead what the page declares, or null. */
export function guessLanguage(page: Page): string | null {
  const words: string[] = [];
  let han = 0;
  let kana = 0;
  for (const block of page.blocks) {
    if (block.words < 5) continue;
    han += block.text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
    kana += block.text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
    if (words.length < SAMPLE_WORDS) for (const word of ownWords(block.folded.slice(0, SAMPLE_CHARS))) words.push(word);
  }
  if (han + kana > words.join('').length * 0.3 && han + kana > 10) return kana > han * 0.1 ? 'ja' : 'zh';
  const declared = page.head?.language?.split(/[-_]/)[0]?.toLowerCase() ?? null;
  if (words.length < 8) return declared;
  if (words.filter((word) => VIETNAMESE.test(word)).length / words.length >= VIETNAMESE_SHARE) return 'vi';
  let best: string | null = null;
  let most = STOPWORD_SHARE;
  let second = 0;
  for (const [code, stopwords] of lexicon().stopwords) {
    const share = words.filter((word) => stopwords.has(word)).length / words.length;
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
