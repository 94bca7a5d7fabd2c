/** Every page at hand: the fixtures, and, where they stand beside the repository, the seed and the corpora. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { shared } from './shared';

export interface PageFile {
  /** Short name for messages: path within the corpus. */
  readonly name: string;
  readonly path: string;
}

const ENDINGS = /\.(?:txt|md|html)$/;
/** Of the open web's text renderings, every so-manieth: enough to find a fault, few enough to run each time. */
const WEB_STEP = 20;

function pagesBelow(folder: string): PageFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ENDINGS.test(name) && !name.endsWith('README.md'))
    .sort()
    .map((name) => ({ name: relative(join(folder, '..'), join(folder, name)), path: join(folder, name) }));
}

const fixtures = pagesBelow(join(__dirname, '..', '..', 'fixtures'));

function sharedPages(root: string): PageFile[] {
  const web = pagesBelow(join(root, 'corpus', 'web', 'dumps')).filter((_, index) => index % WEB_STEP === 0);
  return [...pagesBelow(join(root, 'seed')), ...pagesBelow(join(root, 'corpus', 'municipal')), ...pagesBelow(join(root, 'corpus', 'municipal-html')), ...web];
}

if (shared === null) console.warn('skipped: the seed and the corpora are not beside this repository; only the fixtures are read');

export const pageFiles: readonly PageFile[] = shared === null ? fixtures : [...fixtures, ...sharedPages(shared)];

export const bytesOf = ({ path }: PageFile): Uint8Array => readFileSync(path);
