/** One round of the fuzzer in a worker: tells each input before it is tried, and at the end what was found. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { bytesOf, pageFiles } from '../support/corpora';
import { faults } from './check';
import { inputKinds } from './inputs';

export interface Round {
  readonly kind: string;
  readonly seed: number;
  readonly runs: number;
}

export interface Finding {
  readonly faults: readonly string[];
  /** The smallest input that still shows it. */
  readonly bytes: Uint8Array;
}

export type Told = { readonly bytes: Uint8Array } | { readonly findings: readonly Finding[] };

/** Tries at making a failing input smaller; then it is small enough. */
const MOST_SHRINKS = 300;
/** Larger pages say nothing new and take long. */
const MOST_BYTES = 40_000;

function play({ kind, seed, runs }: Round): readonly Finding[] {
  const pages = pageFiles.map(bytesOf).filter((page) => page.byteLength <= MOST_BYTES);
  const input = inputKinds(pages)[kind];
  if (input === undefined) throw new Error(`no kind of input is called ${kind}`);
  const tell = (told: Told): void => parentPort?.postMessage(told);
  let shrinks = -1;
  const { counterexample } = fc.check(fc.property(input, (bytes) => {
    if (shrinks >= MOST_SHRINKS) return true;
    tell({ bytes });
    const fine = faults(bytes).length === 0;
    if (!fine || shrinks >= 0) shrinks++;
    return fine;
  }), { seed, numRuns: runs });
  const smallest = counterexample?.[0];
  return smallest === undefined ? [] : [{ faults: faults(smallest), bytes: smallest }];
}

const findings = play(workerData as Round);
parentPort?.postMessage({ findings } satisfies Told);
