/** Kills a worker that takes too long for one page. */
import { systemCode } from '../exit-codes';

export interface Watch {
  /** Says that the worker lives and begins a page. */
  readonly restart: (pid: number) => void;
  readonly stop: () => void;
  readonly hasBegun: () => boolean;
  /** True when the worker was killed. */
  readonly isOver: () => boolean;
}

/** Milliseconds between two reports of a worker that is quick; see worker.ts. */
const REPORTS_APART = 20;

/** `timeout` in milliseconds; null = never. */
export function newWatch(timeout: number | null): Watch {
  let timer: NodeJS.Timeout | undefined;
  let begun = false;
  let over = false;
  return {
    restart: (pid) => {
      begun = true;
      clearTimeout(timer);
      if (timeout === null) return;
      timer = setTimeout(() => {
        over = true;
        kill(pid);
      }, timeout + REPORTS_APART);
    },
    stop: () => clearTimeout(timer),
    hasBegun: () => begun,
    isOver: () => over,
  };
}

function kill(pid: number): void {
  try {
    // Not the signal that asks: a page that hangs lets nothing else run.
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has just ended by itself.
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}
