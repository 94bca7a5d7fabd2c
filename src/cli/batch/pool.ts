/**
 * Carries tasks out in several processes that may be killed one by one. Loaded by the first batch that asks for it, and not
 * packed with the rest of the program.
 *
 * workerpool is the library, with processes rather than threads: a thread takes the whole program with it when it is killed
 * or out of memory, and its pages count as the program's memory (5,000 text pages: 250 MB with threads, 90 to 110 MB with
 * processes). Of the libraries that offer processes, tinypool gives a worker a second before it kills it, writes what V8 says of
 * a full heap to our stderr and is an ES module only. All of them, and bare `fork`, take the same processor time within 5 %.
 */
import { totalmem } from 'node:os';
import { join } from 'node:path';
import * as workerpool from 'workerpool';
import { newBacklog, type Job } from './backlog';
import { newBell } from './bell';
import type { Damage, Outcome, Runner, Settings, Task } from './task';
import { newWatch } from './watch';
import type { Report } from './worker';

export interface PoolOptions {
  readonly settings: Settings;
  /** Carries a task out in this process; for error records, which nobody can be killed by. */
  readonly runHere: (task: Task) => Promise<Outcome>;
  /** Calls back when the user wants an end: then no more outcomes are given. */
  readonly onSignal: (listener: () => void) => void;
  readonly workers: number;
  /** Milliseconds a page may take; null = as long as it wants. */
  readonly timeout: number | null;
  /** Gives outcomes as they come, not in the order of their tasks. */
  readonly unordered: boolean;
  /** Megabytes of heap a worker may fill. */
  readonly heap?: number;
}

/** The compiled worker, also when this file runs from the source. */
const WORKER = join(__dirname, '..', '..', '..', 'dist', 'cli', 'batch', 'worker.js');
/** Workers that die so often in a row before they begin are not going to begin. */
const MOST_FALSE_STARTS = 5;

/** Standard input is this process's own: a task that names it as its file is not for a worker. */
export function runInPool({ settings, runHere, onSignal, workers, timeout, unordered, heap = heapFor(workers) }: PoolOptions): Runner {
  return async function* run(tasks) {
    const backlog = newBacklog(workers, unordered);
    const changes = newBell();
    const pool = workerpool.pool(WORKER, {
      workerType: 'process',
      maxWorkers: workers,
      // What V8 says when it runs out of memory is not for the user's eyes.
      emitStdStreams: true,
      forkOpts: { serialization: 'advanced', env: process.env, execArgv: [`--max-old-space-size=${heap}`] },
      workerTerminateTimeout: 200,
    });
    let inputEnded = false;
    let stopped = false;
    let falseStarts = 0;
    let broken: { readonly error: unknown } | null = null;

    async function feed(): Promise<void> {
      for await (const task of tasks) {
        backlog.add(task);
        changes.ring();
        while (backlog.isFull() && !stopped) await changes.heard();
        if (stopped) return;
      }
      inputEnded = true;
      changes.ring();
    }

    async function serve(): Promise<void> {
      while (!stopped && !(inputEnded && backlog.isEmpty())) {
        const jobs = backlog.take();
        if (jobs.length === 0) await changes.heard();
        else await send(jobs);
      }
    }

    /** Has one message of jobs carried out. Those a dying worker leaves behind are given back, or their error is their outcome. */
    async function send(jobs: readonly Job[]): Promise<void> {
      const open = [...jobs];
      const finish = (outcomes: readonly Outcome[]): void => {
        for (const outcome of outcomes) {
          const job = open.shift();
          if (job !== undefined) backlog.finish(job, outcome);
        }
        changes.ring();
      };
      const watch = newWatch(timeout);
      try {
        const on = (report: Report | object): void => {
          // What the worker writes to its standard streams comes this way, too.
          if (!('pid' in report)) return;
          watch.restart(report.pid);
          finish(report.outcomes);
        };
        finish((await pool.exec('run', [jobs.map(({ task }) => task), settings], { on })) as readonly Outcome[]);
        falseStarts = 0;
      } catch (error) {
        if (stopped) return;
        if (!watch.hasBegun() && ++falseStarts >= MOST_FALSE_STARTS) throw error;
        if (!watch.hasBegun()) return backlog.giveBack(open);
        const [first, ...others] = open;
        // One page alone is at fault; of several it will show when each has a worker of its own.
        if (first !== undefined && others.length === 0 && (watch.isOver() || first.alone)) {
          const damaged = watch.isOver() ? tooSlow(timeout) : deadly(error, heap);
          backlog.finish(first, await runHere({ ...first.task, content: { damaged } }));
        } else {
          for (const job of open) job.alone = true;
          backlog.giveBack(open);
        }
      } finally {
        watch.stop();
        changes.ring();
      }
    }

    const fail = (error: unknown): void => {
      broken ??= { error };
      changes.ring();
    };
    onSignal(() => {
      stopped = true;
      changes.ring();
    });
    feed().catch(fail);
    for (let worker = 0; worker < workers; worker++) serve().catch(fail);
    try {
      while (!stopped) {
        const done = backlog.next();
        if (done !== null) {
          changes.ring();
          yield done;
        } else if (broken !== null) throw (broken as { readonly error: unknown }).error;
        else if (inputEnded && backlog.isEmpty()) return;
        else await changes.heard();
      }
    } finally {
      stopped = true;
      changes.ring();
      await pool.terminate(true);
    }
  };
}

/** Half of the memory shared among the workers, in megabytes: as much as V8 takes by itself at most, and enough for a page at least. */
function heapFor(workers: number): number {
  return Math.round(Math.min(4096, Math.max(512, totalmem() / 2e6 / workers)));
}

function tooSlow(timeout: number | null): Damage {
  return { code: 'timeout', message: `took longer than ${(timeout ?? 0) / 1000} s; allow more with --timeout` };
}

/** Why a worker died with a page twice. */
function deadly(error: unknown, heap: number): Damage {
  const told = error instanceof Error ? error.message : String(error);
  const how = /signalCode: `(SIG\w+)`/.exec(told)?.[1] ?? /exitCode: `(\d+)`/.exec(told)?.[1] ?? 'no word';
  // V8 aborts a process whose heap is full.
  if (how === 'SIGABRT' || how === '134') return { code: 'too-large', message: `takes more than ${heap} MB of memory; read it alone, without --jobs and --timeout, or cut it up` };
  return { code: 'internal', message: `two processes ended while they read it (${how})` };
}
