/** The tasks between whoever makes them and whoever reads their outcomes: some wait, some are with a worker, some are done. */
import type { Done, Outcome, Task } from './task';

/** A task on its way. */
export interface Job {
  readonly task: Task;
  outcome: Outcome | null;
  /** True when a worker died with it: it is sent again in a message of its own, so that the one at fault shows. */
  alone: boolean;
}

export interface Backlog {
  /** True when no more should be added before some are read. */
  readonly isFull: () => boolean;
  /** True when all that was added has been read. */
  readonly isEmpty: () => boolean;
  readonly add: (task: Task) => void;
  /** The jobs of one message to a worker; none when none wait. */
  readonly take: () => Job[];
  /** Jobs that a worker did not carry out; they are the next to be taken. */
  readonly giveBack: (jobs: readonly Job[]) => void;
  readonly finish: (job: Job, outcome: Outcome) => void;
  /** The next outcome to be read, or null when it is not there yet. */
  readonly next: () => Done | null;
}

/** Enough pages that a worker need not wait for the next message, and few enough that all workers end at about the same time. */
const MOST_IN_MESSAGE = 16;
/** Pages that come with their tasks fill a message sooner. */
const MOST_BYTES_IN_MESSAGE = 1_000_000;
/** A page that takes long holds up those behind it: so many per worker may wait for it to be read … */
const MOST_HELD_PER_WORKER = 8 * MOST_IN_MESSAGE;
/** … unless they are so large together: pages and records of all workers. */
const MOST_BYTES_HELD = 32_000_000;

/** Outcomes are read in the order their tasks were added, or with `unordered` as they come. */
export function newBacklog(workers: number, unordered: boolean): Backlog {
  const held: Job[] = [];
  let waiting: Job[] = [];
  let bytes = 0;
  return {
    isFull: () => held.length >= workers * MOST_HELD_PER_WORKER || bytes > MOST_BYTES_HELD,
    isEmpty: () => held.length === 0,
    add: (task) => {
      const job = { task, outcome: null, alone: false };
      held.push(job);
      waiting.push(job);
      bytes += sizeOf(task);
    },
    take: () => {
      let size = 0;
      let end = 0;
      for (const { task, alone } of waiting) {
        size += sizeOf(task);
        if (end > 0 && (alone || end === MOST_IN_MESSAGE || size > MOST_BYTES_IN_MESSAGE)) break;
        end++;
        if (alone) break;
      }
      return waiting.splice(0, end);
    },
    giveBack: (jobs) => {
      waiting = [...jobs, ...waiting];
    },
    finish: (job, outcome) => {
      job.outcome = outcome;
      bytes += outcome.text.length;
    },
    next: () => {
      const at = unordered ? held.findIndex(({ outcome }) => outcome !== null) : 0;
      const job = held[at];
      if (job === undefined || job.outcome === null) return null;
      held.splice(at, 1);
      bytes -= sizeOf(job.task) + job.outcome.text.length;
      return { task: job.task, outcome: job.outcome };
    },
  };
}

function sizeOf({ content }: Task): number {
  if ('bytes' in content) return content.bytes.byteLength;
  return 'text' in content ? content.text.length : 0;
}
