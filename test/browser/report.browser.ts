/** A report of the fixtures in a real browser, as a reader uses it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { folderOf } from '../support/folder';
import { run } from '../support/run';
import { describeInBrowser, DESKTOP, open, PHONE, type Opened } from './chromium';
import { launch } from './launch';

const fixtures = join(__dirname, '..', '..', 'fixtures');
const report = join(folderOf({}), 'report.html');
/** Waits until the report has drawn what its new address asks for: browsers tell a page of a new address a moment later. */
const turned = (page: Opened['page']): Promise<unknown> => page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 50)));
let browser: Browser;
let opened: Opened;

describeInBrowser('a report of the fixtures', () => {
  beforeAll(async () => {
    expect((await run(['report', fixtures, '-q', '-o', report])).code).toBe(0);
    browser = await launch();
  });
  afterAll(async () => browser.close());

  const eachTest = (name: string, options: Parameters<typeof open>[2], use: (page: Opened['page']) => Promise<void>): void =>
    test(name, async () => {
      opened = await open(browser, report, options);
      await use(opened.page);
      expect(opened.trouble).toEqual([]);
      await opened.close();
    });

  for (const [name, options] of [['a desktop, light', { viewport: DESKTOP }], ['a desktop, dark', { viewport: DESKTOP, colorScheme: 'dark' }], ['a phone, light', { viewport: PHONE }], ['a phone, dark', { viewport: PHONE, colorScheme: 'dark' }]] as const) {
    eachTest(`on ${name}: lists the pages without a byline, and tells of one of them why`, options, async (page) => {
      await page.getByRole('button', { name: /^no byline/ }).click();
      const rows = page.locator('tbody tr');
      const number = await rows.count();
      expect(number).toBeGreaterThan(0);
      expect(await page.getByRole('status').textContent()).toMatch(new RegExp(`^${number} of `));
      await page.getByRole('link', { name: /Calafates/ }).click();
      await turned(page);
      // The field that was filtered by is chosen, the lines that were looked at are marked, the reason is told.
      expect(await page.locator('.result [aria-selected=true]').textContent()).toMatch(/^Byline/);
      expect(await page.locator('.line.near').first().textContent()).toContain('Por admin');
      expect(await page.locator('.why').textContent()).toMatch(/no name between title and text \(line \d+\).*"admin"/);
      await page.getByRole('link', { name: /All pages/ }).click();
      await turned(page);
      expect(await rows.count()).toBe(number);
    });

    eachTest(`on ${name}: nothing is wider than the window`, options, async (page) => {
      const tooWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(await tooWide()).toBe(false);
      await page.locator('tbody a').nth(5).click();
      await turned(page);
      expect(await tooWide()).toBe(false);
    });
  }

  eachTest('sorts by a column, the other way round, and back', {}, async (page) => {
    const dates = (): Promise<string[]> => page.locator('td.c-date').allTextContents();
    const before = await dates();
    const head = page.getByRole('columnheader', { name: 'Date' });
    const sort = head.getByRole('button');
    await sort.click();
    const up = await dates();
    const dated = up.filter((date) => date !== 'none');
    expect(dated).toEqual([...dated].sort());
    // What has no value stands last either way.
    expect(up.slice(0, dated.length)).toEqual(dated);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await sort.click();
    expect((await dates()).slice(0, dated.length)).toEqual([...dated].reverse());
    expect(await sort.evaluate((button) => button === document.activeElement)).toBe(true);
    await sort.click();
    expect(await dates()).toEqual(before);
  });

  eachTest('filters combine, show in the address, and can be taken away', {}, async (page) => {
    const rows = page.locator('tbody tr');
    const all = await rows.count();
    await page.getByRole('button', { name: /^html/ }).click();
    const html = await rows.count();
    await page.getByRole('button', { name: /^Vietnamese/ }).click();
    const both = await rows.count();
    expect(both).toBeLessThan(html);
    expect(html).toBeLessThan(all);
    expect(new URL(page.url()).hash).toBe('#language=vi&format=html');
    await page.reload();
    await turned(page);
    expect(await rows.count()).toBe(both);
    await page.getByRole('button', { name: 'Show all pages' }).click();
    expect(await rows.count()).toBe(all);
  });

  eachTest('the search needs no marks, and says when nothing is found', {}, async (page) => {
    await page.getByRole('searchbox').fill('dak rve');
    expect(await page.locator('tbody a').allTextContents()).toEqual([expect.stringContaining('Đắk Rve')]);
    await page.getByRole('searchbox').fill('no such page at all');
    expect(await page.locator('.nothing').textContent()).toMatch(/No page answers/);
  });

  eachTest('a date in the chart lists its pages', {}, async (page) => {
    const column = page.locator('.column:not([aria-label$=" 0 pages"])').first();
    const [step = '', number = ''] = ((await column.getAttribute('aria-label')) ?? '').split(/: | page/);
    await column.click();
    expect(await page.locator('tbody tr').count()).toBe(Number(number));
    for (const date of await page.locator('td.c-date').allTextContents()) expect(date.startsWith(step)).toBe(true);
  });

  eachTest('pointing at a field lights its lines, and at a line its field', {}, async (page) => {
    await page.getByRole('link', { name: /Kerstin|Fußgängerbrücke/ }).click();
    await turned(page);
    const lit = async (): Promise<string[]> => page.locator('.line.lit .text').allTextContents();
    await page.locator('.result .f-byline').hover();
    expect(await lit()).toEqual([expect.stringContaining('Kerstin Wieczorrek')]);
    expect(await page.locator('.why > div').textContent()).toMatch(/^Byline from lines? \d/);
    await page.locator('.dump [data-group=title]').hover();
    expect(await page.locator('.result .lit').allTextContents()).toEqual([expect.stringMatching(/^Title/)]);
    await page.locator('.dump [data-group=furniture]').first().hover();
    expect(await page.locator('.result .lit').count()).toBe(0);
    expect((await page.locator('.why').textContent()) ?? '').toMatch(/line.*\w/);
  });

  eachTest('works without a mouse', {}, async (page) => {
    const focus = async (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.locator('tbody a').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('.result').waitFor();
    for (let tabs = 0; !(await page.evaluate(() => document.activeElement?.closest('.result') !== null)); tabs++) {
      expect(tabs).toBeLessThan(12);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Home');
    expect(await focus()).toMatch(/^Title/);
    const title = await page.locator('.line.lit .text').textContent();
    await page.keyboard.press('ArrowDown');
    expect(await focus()).toMatch(/^Lead/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    expect(await page.locator('.dump [role=option]').last().getAttribute('aria-selected')).toBe('true');
    const first = page.url();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.href !== first);
    await turned(page);
    expect(await page.locator('h1').textContent()).not.toBe(title);
    await page.keyboard.press('Escape');
    await page.locator('tbody').waitFor();
  });

  eachTest('furniture can be hidden and every reason shown, and both stay so on the next page', {}, async (page) => {
    await page.locator('tbody a').nth(1).click();
    await turned(page);
    await page.getByRole('button', { name: 'Hide furniture' }).click();
    expect(await page.locator('.line[data-group=furniture]:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Every reason' }).click();
    await page.getByRole('link', { name: 'next page' }).click();
    await turned(page);
    expect(await page.locator('.line:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.line[data-group=furniture]:visible').count()).toBe(0);
    expect(await page.locator('.line:visible .reason:visible').count()).toBe(await page.locator('.line:visible').count());
  });

  eachTest('prints a page with every line and every reason', {}, async (page) => {
    await page.locator('tbody a').nth(1).click();
    await turned(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.line .reason:visible').count()).toBe(await page.locator('.line').count());
    expect(await page.locator('nav:visible, .why:visible').count()).toBe(0);
  });
});
