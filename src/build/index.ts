/** The second half of the build: run behind the compiler, it puts finished and packed things into `dist`. */
import { join } from 'node:path';
import { compileLexicon } from './compile-lexicon';
import { compileModel } from './compile-model';
import { keepCode } from './keep-code';
import { packProgram } from './pack-program';
import { packReport } from './pack-report';

const root = join(__dirname, '..', '..');

void packReport(root)
  .then(() => packProgram(root, compileLexicon(root), compileModel(root)))
  .then(() => keepCode(root));
