/** Trains the learned judge, writes the model file and prints its figures. The same corpora give the same file, byte for byte. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ForestData } from '../label/prose/forest';
import type { Family, ModelData } from '../label/prose/model';
import present from '../label/prose/model.json';
import { ablate } from './ablation';
import { readCorpus, type SourcePage } from './corpus';
import { buildDataset } from './dataset';
import { options } from './options';
import { formatRow, report } from './report';
import { train } from './train';
import { forestData } from './write-model';

const started = performance.now();
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const log = (line: string): void => void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

const USAGE = `npm run learn -- --corpus DIR [--corpus DIR ...] [--family text|html] [--out FILE] [--ablation]

  --corpus DIR   a folder of pages with gold; as many as there are
  --family NAME  only the forest for text, or for html; the other stays as it is
  --out FILE     the model file to write (src/label/prose/model.json)
  --ablation     print what each group of features brings
`;

function readOptions() {
  try {
    const { values: read } = parseArgs({
      options: {
        corpus: { type: 'string', multiple: true, default: [] },
        out: { type: 'string', default: join(__dirname, '../label/prose/model.json') },
        family: { type: 'string' },
        ablation: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (read.help) return refuse(process.stdout, USAGE, 0);
    if (read.corpus.length === 0) return refuse(process.stderr, `name at least one corpus: --corpus DIR\n\n${USAGE}`, 2);
    if (read.family !== undefined && read.family !== 'text' && read.family !== 'html') return refuse(process.stderr, `--family is text or html, not ${read.family}\n`, 2);
    return read;
  } catch (error) {
    return refuse(process.stderr, `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
  }
}

function refuse(to: NodeJS.WriteStream, text: string, code: number): never {
  to.write(text);
  process.exit(code);
}

const values = readOptions();

function learn(name: Family, sources: readonly SourcePage[]): ForestData {
  log(`${name}: reading ${sources.length} pages`);
  const data = buildDataset(sources, options.seed, log);
  log(`${name}: ${data.rows} blocks, ${data.names.length} features`);
  if (values.ablation) for (const line of ablate(data, options, log)) print(line);
  const trained = train(data, options, log);
  for (const row of report(trained)) print(formatRow(row));
  return forestData(trained);
}

const sources = values.corpus.flatMap((dir) => readCorpus(dir));
const isHtml = (source: SourcePage): boolean => source.renderer.endsWith('html');
/** Trains the forest of one family, or takes it over from the model file when the other family is asked for. */
const forestOf = (family: Family): ForestData =>
  values.family === undefined || values.family === family ? learn(family, sources.filter((source) => isHtml(source) === (family === 'html'))) : present[family];
const model: ModelData = { text: forestOf('text'), html: forestOf('html') };
const file = `${JSON.stringify(model)}\n`;
writeFileSync(values.out, file);
log(`${values.out}: ${file.length} bytes`);
