/** What /rieng-tu/ promises: no cookie, nothing stored but what it lists, nothing asked of anybody else. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STORED } from '#site/stored';
import { openBrowser, openPage, origin } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a visit with every control tried leaves no cookie and only what the page on privacy lists', async () => {
  const { page, context, problems } = await openPage(browser, '/rieng-tu/');
  const kinds = ['/', '/chinh-sach/muc-dong/', '/ban-la/', '/ban-la/tieu-thuong/', '/tinh/muc-dong/', '/luat/', '/tim/?q=luong%20huu'];
  for (const path of kinds) {
    await page.goto(origin() + path);
    await page.waitForLoadState('networkidle');
    for (const control of await page.locator('button:visible').all()) await control.click({ timeout: 2000 }).catch(() => undefined);
  }
  expect(await context.cookies()).toEqual([]);
  const { origins } = await context.storageState();
  const kept = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
  expect(kept.filter((name) => !(name in STORED))).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(problems.filter((problem) => problem.startsWith('third party'))).toEqual([]);
  await context.close();
});
