/** Where the working corpora stand beside the checkout, if they do. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const beside = join(__dirname, '..', '..', '..', 'shared');

/** Absolute path of `<root>/../shared`, or null. */
export const shared: string | null = existsSync(beside) ? beside : null;
