/** The long run: npm run fuzz -- [--runs N] [--seed S] [--kind NAME] [--keep FOLDER]. Ends with 1 if anything was found. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { inputKinds } from './inputs';
import type { Finding, Round, Told } from './round';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' }, kind: { type: 'string' }, keep: { type: 'string', default: join('.cache', 'fuzz') } } });
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const kinds = Object.keys(inputKinds([Buffer.alloc(0)])).filter((kind) => values.kind === undefined || kind === values.kind);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Inputs of a round: a worker serves one round, so little is lost with one that hangs. */
const ROUND = 1000;
/** An input that takes more processor time than this hangs: all are below 200 kB, and such a page takes a fraction of a second. */
const PATIENCE_MS = 20_000;

/** Milliseconds of processor time of this process, whose main thread only waits. A busy machine does not look like a hang. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One round in a worker of its own, which is killed when one input takes too long. */
function runRound(round: Round): Promise<{ readonly tried: number; readonly slowest: number; readonly findings: readonly Finding[] }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'round.ts'), { workerData: round, execArgv: ['-r', 'ts-node/register/transpile-only'], env: { ...process.env, TS_NODE_PREFER_TS_EXTS: 'true' } });
    let tried = 0;
    let current: Uint8Array = Buffer.alloc(0);
    let slowest = 0;
    let begun = clock();
    const watch = setInterval(() => {
      if (clock() - begun < PATIENCE_MS) return;
      clearInterval(watch);
      void worker.terminate().then(() => resolve({ tried, slowest: PATIENCE_MS, findings: [{ faults: [`no answer within ${PATIENCE_MS / 1000} s`], bytes: current }] }));
    }, 1000);
    worker.on('message', (told: Told) => {
      // The first message comes after the start of the worker.
      if (tried > 0) slowest = Math.max(slowest, clock() - begun);
      begun = clock();
      if ('bytes' in told) {
        tried++;
        current = told.bytes;
        return;
      }
      clearInterval(watch);
      resolve({ tried, slowest, findings: told.findings });
    });
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

async function main(): Promise<void> {
  print(`seed ${seed}, ${runs} inputs of ${kinds.length} kinds`);
  mkdirSync(values.keep, { recursive: true });
  const totals = new Map(kinds.map((kind) => [kind, { tried: 0, found: 0 }]));
  const known = new Set<string>();
  let done = 0;
  for (let turn = 0; done < runs; turn++) {
    const kind = kinds[turn % kinds.length] ?? '';
    const round = { kind, seed: seed + turn, runs: Math.min(ROUND, runs - done) };
    const { tried, slowest, findings } = await runRound(round);
    const total = totals.get(kind);
    if (total !== undefined) {
      total.tried += tried;
      total.found += findings.length;
    }
    done += round.runs;
    for (const { faults, bytes } of findings) {
      // One of each sort is enough: the same fault is found over and over.
      const sort = (faults[0] ?? '').replace(/\d+/g, '0').slice(0, 70);
      if (known.has(sort)) continue;
      known.add(sort);
      const file = join(values.keep, `${seed + turn}-${known.size}.bin`);
      writeFileSync(file, bytes);
      print(`FOUND by --kind '${kind}' --seed ${round.seed}: ${file}\n  ${faults.join('\n  ')}`);
    }
    if (slowest > 2000) print(`slow: ${kind}, seed ${round.seed}: ${slowest.toFixed(0)} ms of processor time for one input`);
    if (turn % kinds.length === kinds.length - 1) print(`${done} inputs, ${known.size} sorts of faults`);
  }
  for (const [kind, { tried, found }] of totals) print(`${String(tried).padStart(8)} ${kind}${found === 0 ? '' : `: ${found} rounds with a fault`}`);
  print(known.size === 0 ? `${done} inputs tried, nothing found` : `${done} inputs tried, ${known.size} sorts of faults found, one of each in ${values.keep}`);
  process.exitCode = known.size === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  print(`the fuzzer itself failed: ${String(error instanceof Error ? error.stack : JSON.stringify(error))}`);
  process.exitCode = 2;
});
