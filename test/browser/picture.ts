/** Makes the picture of a report that the README shows: `npm run pictures`. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../../src/cli/main';
import { processIo } from '../../src/cli/process-io';
import { launch } from './launch';

const root = join(__dirname, '..', '..');
const report = join(mkdtempSync(join(tmpdir(), 'extract-picture-')), 'report.html');

async function makePicture(): Promise<void> {
  process.chdir(root);
  const code = await main(['report', 'fixtures', '-q', '-o', report], processIo());
  if (code !== 0) throw new Error(`extract report exits ${code}`);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1120, height: 640 } });
  await page.goto(`${pathToFileURL(report).href}#missing=byline`);
  await page.getByRole('link', { name: /Los Calafates/ }).click();
  await page.locator('.result .f-byline').waitFor();
  // The mouse and the focus are no part of the picture.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(root, 'docs', 'report.png') });
  await browser.close();
}

void makePicture();
