/** What axe finds in a report: nothing may stand in the way of a reader with a screen reader, or of weak eyes. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { folderOf } from '../support/folder';
import { NO_TEXT } from '../support/pages';
import { run } from '../support/run';
import { describeInBrowser, DESKTOP, open, PHONE } from './chromium';
import { launch } from './launch';

const fixtures = join(__dirname, '..', '..', 'fixtures');
const folder = folderOf({ 'broken.txt': NO_TEXT });
const report = join(folder, 'report.html');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

interface Axe {
  readonly run: () => Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] }>;
}

describeInBrowser('axe', () => {
  beforeAll(async () => {
    await run(['report', fixtures, join(folder, 'broken.txt'), '-q', '-o', report]);
    browser = await launch();
  });
  afterAll(async () => browser.close());

  /** What each view looks like in the dark and on a phone is looked at where it differs. */
  const cases = [
    ['the list', '', DESKTOP, 'light'],
    ['the list', '', PHONE, 'dark'],
    ['a filtered list', '#missing=byline&kind=listing&sort=-date', DESKTOP, 'dark'],
    ['a list of nothing', '#search=nothing+at+all', PHONE, 'light'],
    ['a page', '#page=5', DESKTOP, 'light'],
    ['a page', '#page=5', PHONE, 'dark'],
    ['a page with a missing field', '#missing=byline&page=7', DESKTOP, 'dark'],
    ['a page with a missing field', '#missing=byline&page=7', PHONE, 'light'],
    ['a page that could not be read', '#page=39', DESKTOP, 'light'],
  ] as const;

  test.each(cases)('finds nothing in %s %s', async (_, hash, viewport, colorScheme) => {
    // The report's policy lets no other script in, so it is lifted for the examiner.
    const { page, close } = await open(browser, report, { viewport, colorScheme, bypassCSP: true });
    if (hash !== '') await page.evaluate((value) => void (location.hash = value), hash);
    await page.waitForSelector(hash.includes('page=') ? '#page' : '#list');
    await page.addScriptTag({ content: axe });
    const { violations } = await page.evaluate(async () => (window as unknown as { readonly axe: Axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`).join('\n')}`)).toEqual([]);
    await close();
  });
});
