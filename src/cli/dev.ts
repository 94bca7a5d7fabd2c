/** Runs the source through ts-node: `npm run dev -- page.txt`. */
import { main } from './main';
import { processIo } from './process-io';

void main(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
