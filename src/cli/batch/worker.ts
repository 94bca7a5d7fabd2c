/** The program of a worker process: carries out the tasks of a message and reports outcomes as it goes. */
import { worker, workerEmit } from 'workerpool';
import { processIo } from '../process-io';
import { runTask } from './run-task';
import type { Outcome, Settings, Task } from './task';

/** Says who works, and what is done since the last report. */
export interface Report {
  readonly pid: number;
  readonly outcomes: readonly Outcome[];
}

/**
 * Milliseconds after which what is done is reported. So when a worker is killed, it is one of its latest pages that is at
 * fault; a message for each page would cost a twentieth of the time.
 */
const REPORT_AFTER = 20;

const io = processIo();

/** Outcomes in the order of the tasks: those not reported yet are returned at the end. */
async function run(tasks: readonly Task[], settings: Settings): Promise<readonly Outcome[]> {
  const report = (outcomes: readonly Outcome[]): void => workerEmit({ pid: process.pid, outcomes } satisfies Report);
  report([]);
  let outcomes: Outcome[] = [];
  let reported = performance.now();
  for (const task of tasks) {
    if (performance.now() - reported > REPORT_AFTER) {
      report(outcomes);
      outcomes = [];
      // A long message goes out bit by bit, and only while nothing else runs.
      await new Promise((resolve) => setImmediate(resolve));
      reported = performance.now();
    }
    outcomes.push(await runTask(task, settings, io));
  }
  return outcomes;
}

// Ctrl-C reaches all processes of a terminal. The one that started this one tells when to stop.
process.on('SIGINT', () => undefined);
worker({ run });
