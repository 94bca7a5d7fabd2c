/** Pages that try to run something in the reader's browser. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { folderOf } from '../support/folder';
import { run } from '../support/run';
import { describeInBrowser, open } from './chromium';
import { launch } from './launch';

/** Each would set `hacked`, open a dialog or load something, were it ever taken for markup. */
const ATTACKS = [
  '<script>window.hacked = 1</script>',
  '</script><script>window.hacked = 2</script>',
  '<!--<script>window.hacked = 3</script>-->',
  '--><script>window.hacked = 4</script><!--',
  '<img src="https://attacker.example/x.png" onerror="window.hacked = 5">',
  '"><svg onload="alert(6)">',
  "' onfocus='alert(7)' autofocus='",
  '</title></style><iframe srcdoc="<script>parent.hacked = 8</script>"></iframe>',
  '<a href="javascript:alert(9)">Read the whole story</a>',
  '\u2028window.hacked = 10\u2029',
  '{{constructor.constructor("window.hacked = 11")()}}',
  '<meta http-equiv="refresh" content="0; url=https://attacker.example/">',
  '<base href="https://attacker.example/"><link rel="stylesheet" href="/x.css">',
];

const text = `Home
${ATTACKS[1] ?? ''}

The council of Alder opened a footbridge ${ATTACKS[0] ?? ''}

Published: 12 March 2024

The parish council opened a new footbridge over the Alder Brook on Saturday, after eight months of work. ${ATTACKS.join(' ')}

The bridge is 21 metres long and replaces a crossing that was washed away three winters ago, which had cut off the footpath.

By Wanda </script><script>window.hacked = 12</script> Applegarth
Source: javascript:alert(13)

Related news
${ATTACKS.map((attack, index) => `${attack} (${index + 1} March 2024)`).join('\n')}
`;

const escaped = (raw: string): string => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const folder = folderOf({
  'attack.txt': text,
  'attack.md': `# ${ATTACKS[0] ?? ''} ${ATTACKS[4] ?? ''}\n\n${text}`,
  'raw.html': `<html lang='"><script>window.hacked=14</script>'><head><title>${ATTACKS.join('')}</title></head><body>${text}</body></html>`,
  'escaped.html': `<html><body><h1>${escaped(ATTACKS[1] ?? '')}</h1>${text.split('\n\n').map((part) => `<p>${escaped(part)}</p>`).join('')}</body></html>`,
  '<img src=x onerror=window.hacked=15>.txt': text,
  '"><script>window.hacked=16<!--.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0, 1, 2, 3]),
});
const report = join(folder, '..', `${folder.split('/').at(-1) ?? ''}.html`);
let browser: Browser;

describeInBrowser('a report of hostile pages', () => {
  beforeAll(async () => {
    await run(['report', folder, '-q', '-o', report]);
    browser = await launch();
  });
  afterAll(async () => browser.close());

  test('runs nothing, loads nothing, and shows all of it as text', async () => {
    const { page, trouble, close } = await open(browser, report);
    const state = (): Promise<unknown> =>
      page.evaluate(() => ({
        hacked: 'hacked' in window,
        foreign: document.querySelectorAll('#app :is(script, img, iframe, style, link, base, meta, object, embed, form)').length,
        handlers: [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
        links: [...document.querySelectorAll('a')].map((link) => link.protocol).filter((protocol) => protocol !== 'file:'),
      }));
    const clean = { hacked: false, foreign: 0, handlers: [], links: [] };
    expect(await state()).toEqual(clean);
    const number = await page.locator('tbody tr').count();
    expect(number).toBe(6);
    for (let index = 0; index < number; index++) {
      await page.locator('tbody a').nth(index).click();
      await page.waitForSelector('#page');
      expect(await state()).toEqual(clean);
      for (const option of await page.locator('.result [role=option]').all()) await option.hover();
      expect(await state()).toEqual(clean);
      await page.getByRole('link', { name: /All pages/ }).click();
    }
    await page.getByRole('link', { name: /attack\.txt|footbridge/ }).first().click();
    expect(await page.locator('.dump').textContent()).toContain('</script><script>window.hacked = 2</script>');
    expect(trouble).toEqual([]);
    await close();
  });

  test('an address that asks for anything else runs nothing either', async () => {
    const { page, trouble, close } = await open(browser, report);
    for (const hash of ['#page=999999', '#page=-1', '#sort=<script>', '#missing=<img src=x onerror=alert(1)>', '#search=<script>alert(1)</script>', '#%', '#kind=__proto__']) {
      await page.evaluate((value) => void (location.hash = value), hash);
      await page.waitForSelector('#list');
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });

  test('its policy lets no other script and no markup made of strings in', async () => {
    const { page, close } = await open(browser, report);
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => void> = {
        markup: () => void (document.body.innerHTML = '<b>x</b>'),
        script: () => {
          const script = document.createElement('script');
          script.append('window.hacked = 1');
          document.body.append(script);
          if (!('hacked' in window)) throw new Error('did not run');
        },
        style: () => {
          document.body.setAttribute('style', 'opacity: 0.5');
          if (getComputedStyle(document.body).opacity === '1') throw new Error('had no effect');
        },
      };
      return Object.entries(tries).filter(([, attempt]) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      }).map(([name]) => name);
    });
    expect(refused).toEqual(['markup', 'script', 'style']);
    await close();
  });

  test('the file itself holds one script that runs', () => {
    const html = readFileSync(report, 'utf8');
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes ?? '');
    expect(scripts.filter((attributes) => !attributes.startsWith(' type="application/json" id='))).toEqual(['']);
  });
});
