/** A calculator at rest is short enough to be scrolled through on a small phone: what few readers need is folded, and nothing is lost by it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf } from '../tools/dist.mjs';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** CSS pixels at 360 wide; about six screens. */
const MOST = 4500;
/** These ask more, or put two ways side by side: not short enough yet, and never longer. */
const LONGER: Record<string, number> = {
  '/tinh/dong-truoc/': 5800,
  '/tinh/so-sanh/': 7000,
  '/tinh/thai-san/': 7000,
  '/tinh/rut-hay-giu/': 7800,
};

const calculators = pagesOf().filter(({ path }) => /^\/tinh\/[^/]+\/$/.test(path));

test.concurrent.each(calculators)('$path', async ({ path }) => {
  const { page, context } = await openPage(browser, path);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(LONGER[path] ?? MOST);
  const folds = page.locator('main details:not([open])');
  expect(await folds.count()).toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await folds.count()).toBe(0);
  await context.close();
});

test('without script the common cases stand open', async () => {
  const { page, context } = await openPage(browser, '/tinh/muc-dong/', { js: false });
  expect(await page.locator('.common-cases table').first().isVisible()).toBe(true);
  await context.close();
});
