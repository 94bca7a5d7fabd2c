/** Opens reports in the system's Chromium, where there is one. */
import { describe } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { executablePath } from './launch';

if (executablePath === undefined) console.warn('No Chromium here, so these tests are skipped. Install it (Debian: apt-get install chromium), or say where it is with CHROMIUM=/path.');

/** `describe`, skipped with a message where there is no browser. */
export const describeInBrowser = executablePath === undefined ? describe.skip : describe;

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 780 };

export interface Opened {
  readonly page: Page;
  /** Everything that must not be: console messages, exceptions, requests for anything but the report. */
  readonly trouble: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a report in a fresh profile. */
export async function open(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const trouble: string[] = [];
  page.on('console', (message) => void trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => void trouble.push(`exception: ${error.message}`));
  page.on('request', (request) => void (request.url().split('#')[0] === address || trouble.push(`request: ${request.url()}`)));
  page.on('dialog', (dialog) => void (trouble.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on('popup', () => void trouble.push('a window was opened'));
  await page.goto(address);
  await page.waitForSelector('main');
  return { page, trouble, close: async () => context.close() };
}
