/** The working form of a judged block while a page is being labelled, and the one way to record a verdict. */
import type { FoundDate } from '../dates';
import { lexicon, type Topic } from '../lexicon';
import { once } from '../memo';
import { endsSentence } from '../text';
import type { Block, Judged, Label, Verdict } from '../types';
import { datesOf } from './dates-of';

export class Item {
  readonly verdicts: Verdict[] = [];
  /** What the block is so far; null = undecided. */
  label: Label | null = null;
  /** Name of the rule whose verdict holds. */
  rule = '';
  /** Heading of the list a related item stands under. */
  section: string | null = null;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
  /** Why the judge leaves the block out of the article, in words; null = it does not. */
  outside: (() => string) | null = null;
  private found: readonly FoundDate[] | null = null;

  constructor(readonly block: Block) {
    this.sentence = endsSentence(block.text);
  }

  /** Full dates in the text, in order. */
  get dates(): readonly FoundDate[] {
    this.found ??= datesOf(this.block.text);
    return this.found;
  }

  /** Topics that have the whole line as a phrase. */
  is(topic: Topic): boolean {
    return lexicon().isLine(this.block.folded, topic);
  }

  give(label: Label, rule: string, reason: string): void {
    this.record({ label, rule, reason });
  }

  /** As `give`; the reason is worked out when somebody reads it. */
  giveFor(label: Label, rule: string, why: () => string): void {
    const reason = once(why);
    this.record({ label, rule, get reason() { return reason(); } });
  }

  record(verdict: Verdict): void {
    const { label, rule } = verdict;
    this.verdicts.push(verdict);
    this.label = label;
    this.rule = rule;
  }

  judged(): Judged {
    return { block: this.block, verdicts: this.verdicts, label: this.label ?? 'noise' };
  }
}
