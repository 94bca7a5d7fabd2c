/** Runs the source through ts-node: `npm run dev -- page.txt`. */
import { processIo } from './io';
import { main } from './main';

void main(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
