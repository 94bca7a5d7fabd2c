/** The working corpora beside the repository, where they are at hand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', '..', 'shared');

/** Absolute path of `<root>/../shared`, or null. */
export const shared: string | null = existsSync(folder) ? folder : null;
