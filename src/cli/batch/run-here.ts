/** Carries tasks out one after the other in this process. */
import type { Io } from '../io';
import { runTask } from './run-task';
import type { Runner, Settings } from './task';

/** Carries the tasks out one after the other. */
export function runHere(settings: Settings, io: Pick<Io, 'read' | 'open'>): Runner {
  return async function* run(tasks) {
    for await (const task of tasks) yield { task, outcome: await runTask(task, settings, io) };
  };
}
