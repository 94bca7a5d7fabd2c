/** Deals the pages of one input out to several runs, each of which gets its share. */
import type { Task } from './task';

/** The `index`-th of `count` runs, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Every `count`-th task, the `index`-th first: the shares of all runs, taken in turns, are the whole in its order. */
export async function* shareOf(tasks: Iterable<Task> | AsyncIterable<Task>, { index, count }: Shard): AsyncGenerator<Task> {
  let number = 0;
  for await (const task of tasks) {
    if (number % count === index - 1) yield task;
    number++;
  }
}

/** How many of `total` pages a share holds. */
export function shareSize(total: number, { index, count }: Shard = { index: 1, count: 1 }): number {
  return Math.max(0, Math.ceil((total - index + 1) / count));
}
