/** The working form of a judged block while a page is being labelled, and the one way to record a verdict. */
import type { FoundDate } from '../dates';
import { endOf, lexicon, spanOf, type Holding, type Opening, type PartTopic, type Span, type StartTopic, type Topic } from '../lexicon';
import { LINE_BITS } from '../lexicon/bits';
import { once } from '../memo';
import { endsSentence } from '../text';
import type { Block, Judged, Label, Verdict } from '../types';
import { datesOf } from './dates-of';
import { marksOf } from './marks';
import { oneVerdict } from './one-verdict';

/** The learned judge's decision about a block. */
export interface Opinion {
  readonly inside: boolean;
  /** Its strongest reasons, in words; worked out when asked for. */
  readonly why: () => string;
}

const UNJUDGED: readonly Verdict[] = [];
/** A block between the parts that rules know, on a page too short for the judge. */
const UNKNOWN: readonly Verdict[] = [{ label: 'noise', rule: '', reason: 'no rule knows it' }];

export class Item {
  /** In the order they were given. */
  verdicts: readonly Verdict[] = UNJUDGED;
  /** What the block is so far; null = undecided. */
  label: Label | null = null;
  /** Name of the rule whose verdict holds. */
  rule = '';
  /** Heading of the list a related item stands under. */
  section: string | null = null;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
  /** What the judge thinks of the block; null = it was not asked. */
  opinion: Opinion | null = null;
  private found: readonly FoundDate[] | null = null;
  private line = -1;
  private opening: Opening | null = null;
  private holding: Holding | null = null;
  private markBits = -1;

  constructor(readonly block: Block) {
    this.sentence = endsSentence(block.text);
  }

  /** Full dates in the text, in order. */
  get dates(): readonly FoundDate[] {
    this.found ??= datesOf(this.block.text);
    return this.found;
  }

  /** Marks in the text, as bits of `MARK`. */
  get marks(): number {
    if (this.markBits < 0) this.markBits = marksOf(this.block.text);
    return this.markBits;
  }

  /** The topics that have the whole line as a phrase, as bits of `LINE_BITS`. */
  get topics(): number {
    if (this.line < 0) this.line = lexicon().lineBits(this.block.folded);
    return this.line;
  }

  /** True when a topic has the whole line as a phrase. */
  is(topic: Topic): boolean {
    return (this.topics & LINE_BITS[topic]) !== 0;
  }

  /** End of the longest phrase of a topic that opens the folded text, or 0. */
  opens(topic: StartTopic): number {
    this.opening ??= lexicon().opening(this.block.folded);
    return endOf(this.opening, topic);
  }

  /** First place where a phrase of a topic stands in the folded text, or null. */
  holds(topic: PartTopic): Span | null {
    this.holding ??= lexicon().holding(this.block.folded);
    return spanOf(this.holding, topic);
  }

  give(label: Label, rule: string, reason: string): void {
    this.record(oneVerdict(label, rule, reason));
  }

  /** As `give`; the reason is worked out when somebody reads it. */
  giveFor(label: Label, rule: string, why: () => string): void {
    const reason = once(why);
    this.record([{ label, rule, get reason() { return reason(); } }]);
  }

  private record(more: readonly [Verdict]): void {
    const [{ label, rule }] = more;
    // A new list each time, as there are few: one that grows takes room for a dozen more at once.
    this.verdicts = this.verdicts.length === 0 ? more : [...this.verdicts, ...more];
    this.label = label;
    this.rule = rule;
  }

  judged(): Judged {
    return { block: this.block, verdicts: this.verdicts.length === 0 ? UNKNOWN : this.verdicts, label: this.label ?? 'noise' };
  }
}
