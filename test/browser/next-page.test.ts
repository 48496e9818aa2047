/** The next page is on its way before the tap is complete, and nothing is fetched that nobody reaches for. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage, origin } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Addresses of pages asked for from now on. */
function pagesAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('/')) asked.push(request.url().slice(origin().length));
  });
  return asked;
}

/** A link into a calculator that carries answers behind "#". */
const target = 'main a[href*="/#"][href^="/tinh/"]';

test('the page under the finger is fetched once; its answers stay behind, and no other page is asked for', async () => {
  const { page, context, problems } = await openPage(browser, '/chinh-sach/muc-dong/', { clock: '2026-11-27' });
  await page.waitForLoadState('networkidle');
  const asked = pagesAskedFor(page);
  const link = page.locator(target).first();
  const path = await link.evaluate((a: HTMLAnchorElement) => a.pathname);
  await link.dispatchEvent('touchstart');
  await link.dispatchEvent('touchstart');
  await expect.poll(() => asked).toEqual([path]);
  // A finger that only scrolls over a link, and a link that leads to no page of the site.
  await page.locator('a[rel="next"]').evaluate((next) => {
    for (const type of ['touchstart', 'touchmove']) next.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await page.clock.runFor(1000);
  await page.locator('a[href^="tel:"]').first().dispatchEvent('touchstart');
  await page.clock.runFor(1000);
  expect(asked).toEqual([path]);
  expect(problems).toEqual([]);
  await context.close();
});

test('who saves data fetches nothing beforehand', async () => {
  const { page, context } = await openPage(browser, '/chinh-sach/muc-dong/', {
    clock: '2026-11-27',
    tool: 'Object.defineProperty(navigator, "connection", { value: { saveData: true } })',
  });
  await page.waitForLoadState('networkidle');
  const asked = pagesAskedFor(page);
  await page.locator(target).first().dispatchEvent('touchstart');
  await page.clock.runFor(1000);
  expect(asked).toEqual([]);
  await context.close();
});
