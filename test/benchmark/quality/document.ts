/** The results as Markdown: what docs/BENCHMARK.md says. */
import type { Figures } from './figures';
import type { Cost, Run, System } from './types';

export interface Result {
  readonly system: System;
  readonly figures: Figures;
  readonly run: Run;
}

/** What stands around the tables. */
export interface Circumstances {
  /** Digits that the ids of the pages end in. */
  readonly digits: string;
  readonly node: string;
  readonly cores: number;
  /** Processes that wanted a core, on average, before and after the run. */
  readonly load: readonly [number, number];
  /** Memory of a Node process that does nothing, in MB. */
  readonly idle: number;
  /** Peers that could not be installed, and why. */
  readonly skipped: readonly string[];
  /** The section on speed and size, as speed.js wrote it. */
  readonly speed: string;
}

/** Last digits of the ids of pages that the model was trained on. */
const TRAINED_ON = /[0-6]/;

const decimals = (value: number): string => value.toFixed(3);
const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(0)} %`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function qualityTable(results: readonly Result[]): string {
  const head = ['system', 'input', 'words, F1', 'shingles, F1', 'precision', 'recall', 'title', 'author', 'date', 'author invented', 'date invented', 'no text'];
  return table(head, results.map(({ system, figures: f }) => [system.name, system.input, ...[f.wordF1, f.shingleF1, f.precision, f.recall].map(decimals), ...[f.title, f.author, f.date, f.inventedAuthor, f.inventedDate].map(percent), String(f.empty)]));
}

export function costTable(results: readonly Result[]): string {
  const head = ['system', 'input', 'pages a second', 'MB a second', 'pages a second, second half', 'MB a second, second half', 'memory at most'];
  return table(head, results.map(({ system, run: { costs, memory } }) => [system.name, system.input, ...speeds(costs), ...speeds(costs.slice(costs.length >> 1)), `${memory.toFixed(0)} MB`]));
}

/** Pages and megabytes of input a second. */
function speeds(costs: readonly Cost[]): [string, string] {
  const seconds = costs.reduce((sum, cost) => sum + cost.seconds, 0);
  return [(costs.length / seconds).toFixed(0), (costs.reduce((sum, cost) => sum + cost.bytes, 0) / seconds / 1e6).toFixed(1)];
}

function conditions({ node, cores, load }: Circumstances): string {
  const busy = Math.min(...load) > cores ? ' The machine was busy with other work before and after, which makes even processor time longer: compare the systems with each other, rather than with figures from elsewhere.' : '';
  return `Node ${node}, ${cores} cores, load ${load.map((one) => one.toFixed(1)).join(' before and ')} after.${busy}`;
}

export function documentOf(results: readonly Result[], around: Circumstances): string {
  const failures = results.flatMap(({ system, run }) => run.failures.map((failure) => `- ${system.name}, ${system.input}: ${failure}`));
  return `# Benchmark

Written by \`npm run benchmark -- --corpus ../shared/corpus/web --ids ${around.digits}\`; what is edited by hand is lost.

${results[0]?.figures.pages ?? 0} pages of the open web with articles that people marked, mostly English: those pages of WCXB (CC-BY-4.0) whose ids end in one
of ${[...around.digits].join(', ')}. Our model is trained on pages whose ids end in 0 to 6 ([MODEL.md](MODEL.md)); ${TRAINED_ON.test(around.digits) ? '**some of these are among them, so our figures flatter us**' : 'nothing is fitted on these, but versions of the program were compared by them'}.

Each system gets the same pages, and is called as its documentation recommends: with the page's address where it takes one,
without fetching anything. Where it fails or finds nothing, its answer counts as empty. Our rows by other inputs get the text
that Chromium shows, lxml gives, or lynx prints of the same pages, and no address.
${around.skipped.map((peer) => `\nNot measured, as npm could not install it: ${peer}\n`).join('')}
## How much of the article, and what about it

${qualityTable(results)}

- Words: bags of words without case, mean over pages. Shingles: runs of four words; precision and recall are of these, as the
  Article Extraction Benchmark defines them. The peers' HTML is turned into text with each block on lines of its own.
- Title, author and date: exactly right, of the pages whose gold names one; of several authors one must be right. A peer's line
  of authors is right as a whole or by any name in it. Dates are compared by the day, whatever notation they are in.
- Invented: given on pages whose gold has none. No text: failures included.
${failures.length === 0 ? '' : `\nThe first failures:\n\n${failures.join('\n')}\n`}
## What it costs

${costTable(results)}

${conditions(around)}

- Time is processor time, all threads together, from the page's bytes to its result (ours: to JSON), once over all pages.
  The second half shows the speed when the engine has compiled the program. Loading the program and reading files are left out,
  and of peers the turning of their HTML into text too.
- Memory is the most that the process ever took; each system has one of its own. Node alone takes ${around.idle.toFixed(0)} MB. It depends on when
  memory is collected and may differ by half from run to run.

## Other measurements

| what | command |
| --- | --- |
| all of the next section, which it writes | \`node test/benchmark/speed.js\` |
| a batch against a bare loop, two processes against one, memory over 100,000 pages | \`node test/benchmark/batch.js\` |
| a WET file of any size: memory and time of one process | \`node test/benchmark/records.js 2000 1/20\` |
${around.speed}`;
}
