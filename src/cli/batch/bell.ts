/** Lets several loops of one process wait until something has changed. */

export interface Bell {
  /** Wakes all who wait. */
  readonly ring: () => void;
  /** Resolves at the next ring. */
  readonly heard: () => Promise<void>;
}

/** A bell that nobody waits for yet. */
export function newBell(): Bell {
  let wake: () => void = () => undefined;
  let next: Promise<void> | null = null;
  return {
    ring: () => {
      wake();
      next = null;
    },
    heard: () => (next ??= new Promise((resolve) => (wake = resolve))),
  };
}
