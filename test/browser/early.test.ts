/** On a slow phone a reader is faster than the script: what was entered before the calculator came alive must count. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from './contract';
import { openBrowser, origin, settled } from './harness';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Opens a page whose scripts wait, lets the reader enter something, then lets the scripts through. */
async function enterEarly(path: string, enter: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(origin() + path, { waitUntil: 'commit' });
  await enter(page);
  expect(await page.locator('astro-island[ssr]').count()).toBe(1);
  release();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  // The day and the address are read in an effect, after the next frame: the reader's entries must outlive it.
  await settled(page);
  await settled(page);
  return page;
}

const answers = (page: Page) => textOf(page, '.answers');

test('an amount typed, a group and a province chosen', async () => {
  const page = await enterEarly('/tinh/muc-dong/', async (early) => {
    await early.getByLabel(/mức thu nhập/).fill('3500000');
    await early.getByLabel(/Hộ nghèo/).check();
    await early.getByLabel(/tỉnh/i).selectOption({ index: 1 });
  });
  expect(await page.getByLabel(/mức thu nhập/).inputValue()).toBe('3500000');
  expect(await page.getByLabel(/Hộ nghèo/).isChecked()).toBe(true);
  const province = await page.getByLabel(/tỉnh/i).evaluate((box: HTMLSelectElement) => box.selectedOptions[0]!.text);
  expect(await answers(page)).toContain('3.500.000 đồng');
  expect(await answers(page)).toContain('Hộ nghèo');
  expect(await answers(page)).toContain(province);
  await page.context().close();
});

test('taps on a chip and on the steps beside the box', async () => {
  const page = await enterEarly('/tinh/muc-dong/', async (early) => {
    await early.getByRole('button', { name: '3 triệu', exact: true }).click();
    for (let taps = 0; taps < 2; taps++) await early.getByRole('button', { name: /^Thêm .* đồng$/ }).click();
  });
  await expect.poll(() => page.getByLabel(/mức thu nhập/).inputValue()).toBe('3.100.000');
  await page.context().close();
});

test('a slider moved, beside what the link says', async () => {
  const page = await enterEarly('/tinh/so-sanh/#tn=4.000.000&v=1', async (early) => {
    const slider = early.locator('input[type=range]').first();
    await early.locator('details', { has: slider }).first().locator('summary').first().click();
    await slider.press('ArrowRight');
  });
  const slider = page.locator('input[type=range]').first();
  expect(await slider.inputValue()).not.toBe(await slider.getAttribute('value'));
  expect(await answers(page)).toContain((await page.locator('.slider output').first().innerText()).trim());
  expect(await answers(page)).toContain('4.000.000 đồng');
  await page.context().close();
});

test('a member of the household with a shorter card', async () => {
  const page = await enterEarly('/tinh/bhyt/', (early) => early.getByLabel('Người thứ 2', { exact: true }).selectOption({ index: 0 }));
  const chosen = await page.getByLabel('Người thứ 2', { exact: true }).inputValue();
  expect(await answers(page)).toMatch(new RegExp(`3 người: \\d+, ${chosen}, \\d+ tháng`));
  await page.context().close();
});
