/** The one-time payment for missing months, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields } from '#calculators/dong-bu/fields';
import { contract, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/dong-bu/';
const CREDITED = 'Bạn đã đóng được bao nhiêu tháng?';
const INCOME = 'Bạn chọn mức thu nhập nào để đóng bù?';
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-22', ...options });
const more = (page: Page) => page.getByText('Hỏi thêm').click();
const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');

/** Published: income 3,000,000, 144 months credited, paid in 08/2026 at 0.31 % a month. */
async function published(page: Page) {
  await page.getByLabel(CREDITED).fill('144');
  await page.getByLabel(INCOME).fill('3 triệu');
  await more(page);
  await page.getByLabel('Đóng bù vào tháng nào?').fill('8/26');
  await page.getByLabel(/Lãi suất tháng của quỹ/).fill('0,31');
}

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-gross]',
  fill: published,
  expected: '25.173.244 đồng',
  async type(page) {
    await tabTo(page, INCOME);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3tr');
  },
  typed: '25.173.244 đồng',
  changed: /Trợ cấp mỗi tháng nếu không đóng bù/,
  why: ['Không đóng bù: Trợ cấp mỗi tháng: lúc đó'],
  states: {
    error: (page) => page.getByLabel(INCOME).fill('500.000'),
    'not eligible': (page) => page.getByLabel(CREDITED).fill('60'),
  },
});

describe('dong-bu', () => {
  test('the second published case: 60 months at 5,000,000', async () => {
    const { page, context } = await open('#v=1&da=120&tn=5.000.000&thang=08%2F2026&lai=0%2C31');
    await expect.poll(() => textOf(page, '[data-gross]')).toBe('72.638.474 đồng');
    await expect.poll(() => page.locator('[data-month]').count()).toBe(60);
    await context.close();
  });

  test('more than the limit missing: no, and the ways out with their price', async () => {
    const { page, context } = await open();
    await page.getByLabel(CREDITED).fill('100');
    await expect.poll(() => verdict(page)).toBe('no');
    await expect.poll(() => textOf(page, '[data-gross]')).toBe('Chưa đóng bù được');
    await expect.poll(() => textOf(page, '[data-way-out="go-on-then-back-payment"] .fig')).toMatch(/đồng$/);
    await context.close();
  });

  test('not yet of age: when it becomes possible, and the sum at that time on an income allowed then', async () => {
    const { page, context } = await open();
    await page.getByLabel('Bạn sinh tháng, năm nào?').fill('1/1975');
    await expect.poll(() => verdict(page)).toBe('no');
    await expect.poll(() => textOf(page, '[data-result]')).toContain('Nộp khi đến tuổi');
    await expect.poll(() => textOf(page, '[data-result]')).toContain('2.200.000 đồng, nên tính theo mức đó');
    await context.close();
  });

  test('nothing missing: nothing to pay', async () => {
    const { page, context } = await open('#v=1&da=180');
    await expect.poll(() => textOf(page, '[data-gross]')).toBe('Không cần đóng bù');
    await context.close();
  });

  test('without JavaScript the common cases stand as a table', async () => {
    const { page, context } = await open('', { js: false });
    await expect.poll(() => textOf(page, 'main')).toContain('21.791.542');
    await context.close();
  });
});
