/** The line on a terminal that says how far a batch is. */
import { clip } from '../width';
import type { Io } from '../io';
import type { Tally } from './tally';

/** Milliseconds between two drawings. */
const DRAWN_EVERY = 100;
const CLEAR = '\r\u001b[K';

/** On a terminal unless it is refused; elsewhere only when it is asked for. */
export function wantsProgress({ quiet, progress }: { readonly quiet?: boolean; readonly progress?: boolean }, { stderrIsTerminal, env }: Io): boolean {
  return progress ?? (stderrIsTerminal && env['TERM'] !== 'dumb' && quiet !== true);
}

export interface Progress {
  /** Draws the line anew when it is time. */
  readonly update: (tally: Tally) => void;
  /** Writes talk in the place of the line. */
  readonly err: (text: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Without a terminal, or when it is not wanted, only `err` does anything. */
export function newProgress(wanted: boolean, total: number | null, io: Io): Progress {
  if (!wanted) return { update: () => undefined, err: io.err, end: () => undefined };
  const began = io.now();
  let drawn = -Infinity;
  let isShown = false;
  const clear = (): void => {
    if (isShown) io.err(CLEAR);
    isShown = false;
  };
  return {
    update: (tally) => {
      const now = io.now();
      if (now - drawn < DRAWN_EVERY) return;
      drawn = now;
      isShown = true;
      io.err(`${CLEAR}${clip(progressLine(tally, total, (now - began) / 1000), io.columns - 1)}`);
    },
    err: (text) => {
      clear();
      io.err(text);
    },
    end: clear,
  };
}

/** `120 of 1000 pages, 40/s, 3 failed, 0:22 left`; pages that were passed over count as done, but not for the rate. */
export function progressLine({ pages, upToDate, failed }: Tally, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? (pages - upToDate) / seconds : 0;
  const parts = [`${pages}${total === null ? '' : ` of ${total}`} pages`, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (total !== null && rate > 0) parts.push(`${clock((total - pages) / rate)} left`);
  return parts.join(', ');
}

/** Seconds as `0:07`, `12:30` or `1:02:03`. */
function clock(seconds: number): string {
  const all = Math.ceil(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}
