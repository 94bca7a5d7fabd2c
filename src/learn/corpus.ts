/** Reads the corpora a model is trained on: pages with their gold text, from the folders named on the command line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokensOf } from './align';

export interface SourcePage {
  /** `renderer/id`, one of a kind. */
  readonly name: string;
  readonly renderer: string;
  readonly id: string;
  /** Pages of one site are never on both sides of a split. */
  readonly site: string;
  /** Held out: never trained on. */
  readonly heldOut: boolean;
  readonly bytes: () => Uint8Array;
  readonly gold: readonly string[];
  /** How many times a page counts: a small corpus of a kind that matters must not drown in a large one. */
  readonly weight: number;
}

/** The pages made for the purpose are few. */
const BESIDE_WEIGHT = 3;

/** Ids that end in one of these digits are for validation only. */
const HELD_OUT = '789';

interface Gold {
  readonly url?: string | null;
  readonly text?: string;
  readonly lead?: string | null;
  readonly body?: readonly { readonly text: string }[];
}

/** Pages of a folder in one of two layouts: `gold/ dumps/ html/`, or `<id>.gold.json` beside `<id>.txt` or `<id>.html`. */
export function readCorpus(dir: string): SourcePage[] {
  return existsSync(join(dir, 'gold')) ? readWeb(dir) : readBeside(dir);
}

function readWeb(dir: string): SourcePage[] {
  const ids = readdirSync(join(dir, 'gold')).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5)).sort();
  const renderers = readdirSync(join(dir, 'dumps')).sort();
  return ids.flatMap((id) => {
    const gold = JSON.parse(readFileSync(join(dir, 'gold', `${id}.json`), 'utf8')) as Gold;
    const base = { id, site: siteOf(gold.url) ?? id, heldOut: HELD_OUT.includes(id.slice(-1)), gold: tokensOf(gold.text ?? ''), weight: 1 };
    const dumps = renderers.map((renderer) => ({ renderer, path: join(dir, 'dumps', renderer, `${id}.txt`) }));
    const pages = [...dumps, { renderer: 'html', path: join(dir, 'html', `${id}.html.gz`) }].filter(({ path }) => existsSync(path));
    return pages.map(({ renderer, path }): SourcePage => ({
      ...base, renderer, name: `${renderer}/${id}`,
      bytes: () => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)),
    }));
  });
}

function siteOf(url: string | null | undefined): string | null {
  if (url === null || url === undefined || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}

function readBeside(dir: string): SourcePage[] {
  return readdirSync(dir).filter((file) => file.endsWith('.gold.json')).sort().flatMap((file) => {
    const id = file.slice(0, -'.gold.json'.length);
    const path = ['.txt', '.html', '.md'].map((end) => join(dir, id + end)).find((candidate) => existsSync(candidate));
    if (path === undefined) return [];
    const gold = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Gold;
    const text = [gold.lead, ...(gold.body ?? []).map((block) => block.text)].filter((part) => part !== null && part !== undefined).join('\n');
    const renderer = path.endsWith('.html') ? 'municipal-html' : 'municipal';
    return [{ name: `${renderer}/${id}`, renderer, id, site: id, heldOut: false, bytes: () => readFileSync(path), gold: tokensOf(text), weight: BESIDE_WEIGHT }];
  });
}
