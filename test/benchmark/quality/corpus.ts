/** Pages of a corpus with their gold: gold/ID.json, html/ID.html.gz, and dumps/RENDERER/ID.txt. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RENDERERS, type Gold, type Page, type System } from './types';

export function inputFile(corpus: string, id: string, input: System['input']): string {
  return input === 'html' ? join(corpus, 'html', `${id}.html.gz`) : join(corpus, 'dumps', input, `${id}.txt`);
}

/** In order of their ids. Only pages that are there as HTML and as every dump, so that all systems get the same; `digits` are those an id may end in. */
export function readPages(corpus: string, digits: string): Page[] {
  return readdirSync(join(corpus, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((id) => digits.includes(id.at(-1) ?? '') && (['html', ...RENDERERS] as const).every((input) => existsSync(inputFile(corpus, id, input))))
    .sort()
    .map((id) => ({ id, gold: JSON.parse(readFileSync(join(corpus, 'gold', `${id}.json`), 'utf8')) as Gold }));
}
