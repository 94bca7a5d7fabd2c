/**
 * Quality and cost beside other programs: `npm run benchmark -- --corpus DIR [--ids 789] [--out docs/BENCHMARK.md]`. Build first.
 *
 * Measures our HTML path, our text path on each renderer's dumps, and the peers that npm offers, on the same pages, one after another.
 * Prints the tables and writes the document.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPages } from './corpus';
import { costTable, documentOf, qualityTable, type Result } from './document';
import { figuresOf } from './figures';
import { install, PEERS } from './peers';
import { runSystem } from './run';
import { RENDERERS, type System } from './types';

const root = join(__dirname, '..', '..', '..');
/** How the section opens that speed.js writes. */
const SPEED = '\n## Speed and size\n';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

function ownSystems(): System[] {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return (['html', ...RENDERERS] as const).map((input) => ({ name: `extract ${version}`, adapter: 'extract', input, folder: root }));
}

/** What speed.js wrote into a document, which is kept when the rest of it is written anew. */
function speedSection(document: string): string {
  const text = existsSync(document) ? readFileSync(document, 'utf8') : '';
  const start = text.indexOf(SPEED);
  return start < 0 ? '' : text.slice(start);
}

function benchmark(corpus: string, digits: string, out: string, scratch: string): void {
  const pages = readPages(corpus, digits);
  if (pages.length === 0) throw new Error(`${corpus}: no pages whose ids end in one of ${digits}`);
  const loadBefore = loadavg()[0] ?? NaN;
  const peers = PEERS.map((peer) => ({ peer, installed: install(peer, scratch) }));
  const skipped = peers.flatMap(({ peer, installed }) => ('error' in installed ? [`${peer.name} (${installed.error})`] : []));
  for (const peer of skipped) log(`skipped, as npm could not install it: ${peer}`);

  const systems = [...ownSystems(), ...peers.flatMap(({ installed }) => ('error' in installed ? [] : [installed]))];
  const results: Result[] = systems.map((system) => {
    log(`${system.name}, ${system.input}: ${pages.length} pages`);
    const run = runSystem(system, corpus, pages, scratch);
    return { system, run, figures: figuresOf(pages, run) };
  });
  process.stdout.write(`${qualityTable(results)}\n\n${costTable(results)}\n`);

  const idle = Number(execFileSync(process.execPath, ['-p', 'process.resourceUsage().maxRSS / 1024'], { encoding: 'utf8' }));
  writeFileSync(out, documentOf(results, { digits, node: process.versions.node, cores: cpus().length, load: [loadBefore, loadavg()[0] ?? NaN], idle, skipped, speed: speedSection(out) }));
  log(`${out}: written`);
}

function main(): void {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, ids: { type: 'string', default: '789' }, out: { type: 'string', default: join(root, 'docs', 'BENCHMARK.md') } } });
  const { corpus, ids, out } = values;
  const wrong =
    corpus === undefined ? 'which pages? --corpus DIR, with gold/, html/ and dumps/ in it'
    : !existsSync(join(corpus, 'gold')) ? `${corpus}: no folder gold/ in it`
    : !existsSync(join(root, 'dist', 'extract.js')) ? 'there is no build yet: npm run build'
    : null;
  if (corpus === undefined || wrong !== null) {
    log(`benchmark: ${wrong}`);
    process.exitCode = 2;
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'extract-benchmark-'));
  try {
    benchmark(corpus, ids, out, scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

main();
