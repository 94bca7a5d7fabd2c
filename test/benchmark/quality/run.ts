/** Runs one system over the pages, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputFile } from './corpus';
import type { Answer, Cost, Page, Run, System } from './types';

const FAILURES_SHOWN = 3;

type Outcome = { readonly answer: Answer } | { readonly failed: string };
type Line = (Cost & { readonly id: string } & Outcome) | { readonly memory: number };

/** `scratch` is a folder for the list of pages and the answers. */
export function runSystem(system: System, corpus: string, pages: readonly Page[], scratch: string): Run {
  const [list, out] = [join(scratch, 'pages.json'), join(scratch, 'answers.ndjson')];
  // A dump has no address to be told.
  writeFileSync(list, JSON.stringify(pages.map(({ id, gold }) => ({ id, file: inputFile(corpus, id, system.input), url: system.input === 'html' ? gold.url : null }))));
  execFileSync(process.execPath, [join(__dirname, 'child.js'), system.adapter, system.folder, list, out], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });

  const answers = new Map<string, Answer>();
  const failures: string[] = [];
  const costs: Cost[] = [];
  let memory = NaN;
  for (const text of readFileSync(out, 'utf8').trimEnd().split('\n')) {
    const line = JSON.parse(text) as Line;
    if ('memory' in line) memory = line.memory;
    else {
      costs.push(line);
      if ('answer' in line) answers.set(line.id, line.answer);
      else failures.push(`${line.id}: ${line.failed}`);
    }
  }
  return { answers, failures: failures.slice(0, FAILURES_SHOWN), costs, memory };
}
