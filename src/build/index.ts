/** The second half of the build: run behind the compiler, it puts finished and packed things into `dist`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programSpec } from '../cli/program';
import { compileLexicon } from './compile-lexicon';
import { compileModel } from './compile-model';
import { keepCode } from './keep-code';
import { manPage } from './man-page';
import { packProgram } from './pack-program';
import { packReport } from './pack-report';

const root = join(__dirname, '..', '..');

compileLexicon(root);
compileModel(root);
void packReport(root)
  .then(() => packProgram(root))
  .then(() => keepCode(root));

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
mkdirSync(join(root, 'dist', 'man'), { recursive: true });
writeFileSync(join(root, 'dist', 'man', 'extract.1'), manPage(programSpec(), version));
