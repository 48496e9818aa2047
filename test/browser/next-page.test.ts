/** The next page is on its way before the tap is complete, and nothing is fetched that nobody reaches for. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDist } from '../tools/serve';
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

test('kept as the sample for hosts says, the page reached for comes with the tap, and nothing is asked again', async () => {
  const keep = /^ {2}Cache-Control: (.*)$/m.exec(readFileSync('public/_headers', 'utf8'))![1]!;
  const site = await serveDist({ keep });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.origin}/chinh-sach/muc-dong/`, { waitUntil: 'networkidle' });
  const link = page.locator(target).first();
  const { pathname, hash } = await link.evaluate((a: HTMLAnchorElement) => ({ pathname: a.pathname, hash: a.hash }));
  const fetched = page.waitForEvent('requestfinished', (request) => new URL(request.url()).pathname === pathname);
  await link.dispatchEvent('touchstart');
  await fetched;
  await link.click();
  await page.waitForURL((url) => url.pathname === pathname, { waitUntil: 'load' });
  const received = () => performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).transferSize);
  expect([await page.evaluate(received), new URL(page.url()).hash]).toEqual([[0], hash]);
  await context.close();
  await site.close();
});
