/** A script that is put into a page on its way does not run; pages.test.ts asks every page what it runs and whom it asks. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, origin } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('an inline script slipped into the page on its way does not run', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${origin()}/**/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</body>', '<script>window.foreign = true</script></body>') });
  });
  await page.goto(`${origin()}/`);
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('window.foreign'))).toBe(true);
  expect(await page.evaluate(() => 'foreign' in window)).toBe(false);
  await context.close();
});
