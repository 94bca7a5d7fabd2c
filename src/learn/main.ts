/**
 * Trains the learned judge: `npm run learn -- --corpus DIR … [--family text|html] [--out FILE] [--ablation]`.
 *
 * Writes the model file and prints its figures. The same corpora give the same file, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Family, ModelData, PairData } from '../label/prose/model';
import present from '../label/prose/model.json';
import { ablate } from './ablation';
import { readCorpus, type SourcePage } from './corpus';
import { buildDataset } from './dataset';
import { options } from './options';
import { formatRow, report } from './report';
import { trainLooks } from './stack';
import { forestData } from './write-model';

const started = performance.now();
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const log = (line: string): void => void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: join(__dirname, '../label/prose/model.json') },
    family: { type: 'string' },
    ablation: { type: 'boolean', default: false },
  },
});

function train(name: keyof ModelData, sources: readonly SourcePage[]): PairData {
  log(`${name}: reading ${sources.length} pages`);
  const data = buildDataset(sources, options.seed, log);
  log(`${name}: ${data.rows} blocks, ${data.names.length} features`);
  if (values.ablation) for (const line of ablate(data, options, log)) print(line);
  const trained = trainLooks(data, options, log);
  for (const row of report(trained)) print(formatRow(row));
  return { first: forestData(trained.first), second: forestData(trained.second) };
}

const sources = values.corpus.flatMap((dir) => readCorpus(dir));
if (sources.length === 0) throw new Error('name at least one corpus: --corpus DIR');
const isHtml = (source: SourcePage): boolean => source.renderer.endsWith('html');
/** Trains the forests of one family, or takes them over from the model file when the other family is asked for. */
const pairOf = (family: Family): PairData =>
  values.family === undefined || values.family === family ? train(family, sources.filter((source) => isHtml(source) === (family === 'html'))) : present[family];
const model: ModelData = { text: pairOf('text'), html: pairOf('html') };
const file = `${JSON.stringify(model)}\n`;
writeFileSync(values.out, file);
log(`${values.out}: ${file.length} bytes`);
