/** axe on every page, with every disclosure open, light and dark. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweptPages } from '../tools/dist.mjs';
import { axeScript, COLOURS, EVERYTHING, violations } from './accessibility';
import { openBrowser, sweep } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const MENU = 'body > header details';
const setOpen = (page: Page, which: string, open: boolean) =>
  page.locator(which).evaluateAll((all, way) => all.forEach((details) => ((details as HTMLDetailsElement).open = way)), open);

const look = sweep(() => browser, { bypassCSP: true, tool: axeScript });
/** The same menu in the same style has the same faults. */
const menus = new Set<string>();

test.concurrent.each(sweptPages())('$path has no fault axe can find, light or dark', async ({ path }) => {
  await look(path, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    // The open menu lies over the page: looked at by itself, then closed again.
    await setOpen(page, MENU, true);
    const menu = await page.evaluate(
      (selector) =>
        document.querySelector(selector) &&
        [...document.querySelectorAll('style'), document.querySelector('body > header')!].map((part) => part.outerHTML).join(''),
      MENU,
    );
    if (menu && !menus.has(menu)) expect(await violations(page, EVERYTHING, 'body > header'), 'menu').toEqual([]);
    if (menu) menus.add(menu);
    await setOpen(page, 'details', true);
    await setOpen(page, MENU, false);
    expect(await violations(page, EVERYTHING), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS), 'dark').toEqual([]);
  });
});
