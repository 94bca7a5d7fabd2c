/** Sets of topics as bits of a number. */
import { LINE_TOPICS, PART_TOPICS, SELDOM_TOPICS, START_TOPICS, type LineTopic, type PartTopic, type SeldomTopic, type StartTopic } from './topics';

/** A bit for each topic of a list; a number holds up to 31 of them without being boxed. */
function bitsOf<T extends string>(topics: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(topics.map((topic, index) => [topic, 1 << index])) as Record<T, number>;
}

/** The bit of each topic that matches a whole line. */
export const LINE_BITS: Readonly<Record<LineTopic, number>> = bitsOf(LINE_TOPICS);
/** The bit of each topic that matches the first words of a line. */
export const START_BITS: Readonly<Record<StartTopic, number>> = bitsOf(START_TOPICS);
/** The bit of each topic that matches anywhere in a line. */
export const PART_BITS: Readonly<Record<PartTopic, number>> = bitsOf(PART_TOPICS);
/** The bit of each topic that few lines are asked for. */
export const SELDOM_BITS: Readonly<Record<SeldomTopic, number>> = bitsOf(SELDOM_TOPICS);
