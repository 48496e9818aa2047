/** BHXH beside a bank deposit, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields } from '#calculators/so-sanh/fields';
import { contract, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/so-sanh/';
const INCOME = 'Bạn chọn mức thu nhập nào để đóng?';
const BANK = 'Lãi gửi tiết kiệm';
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-22', ...options });

async function fill(page: Page) {
  await page.getByRole('radio', { name: 'Nam' }).check();
  await page.getByLabel(INCOME).fill('10 triệu');
  await page.getByText('Hỏi thêm').click();
  await page.getByLabel(BANK).fill('0');
  await page.getByLabel('Lương hưu tăng mỗi năm').fill('0');
}

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-break-even]',
  fill,
  // Without interest and rises: what was paid in lasts 114 whole months of 4.500.000, from 62 years and one month on.
  expected: '71 tuổi 7 tháng',
  async type(page) {
    await page.locator('summary', { hasText: 'Hỏi thêm' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, BANK);
    for (let presses = 0; presses < 10; presses++) await page.keyboard.press('ArrowLeft');
    await tabTo(page, 'Lương hưu tăng mỗi năm');
    for (let presses = 0; presses < 8; presses++) await page.keyboard.press('ArrowLeft');
  },
  typed: '68 tuổi',
  changed: /Bạn nộp tổng cộng/,
  why: ['Lúc đó: 06/2026. Bây giờ: 11/2026.'],
  states: {
    error: (page) => page.getByLabel(INCOME).fill('500.000'),
    'no pension': (page) => page.getByLabel('Bạn đóng bao nhiêu năm?').fill('10'),
  },
});

describe('so-sanh', () => {
  test('a published pension: a man, 20 years, 10,000,000', async () => {
    const { page, context } = await open();
    await fill(page);
    await expect.poll(() => textOf(page, '[data-step="monthly"] .fig')).toBe('4.500.000 đồng/tháng');
    await expect.poll(() => textOf(page, '[data-step="rate"] .fig')).toBe('45 %');
    await context.close();
  });

  test('too few years: no pension, and nothing is compared', async () => {
    const { page, context } = await open('#v=1&dong=10');
    await expect.poll(() => textOf(page, '[data-break-even]')).toBe('Chưa có lương hưu');
    expect(await page.locator('[data-row="out"]').count()).toBe(0);
    await context.close();
  });

  test('a high bank rate and no rises: the deposit lasts, and the page says so', async () => {
    const { page, context } = await open('#v=1&guitk=10&tang=0');
    await expect.poll(() => textOf(page, '[data-break-even]')).toMatch(/^hơn \d+ năm$/);
    await context.close();
  });

  test('the assumptions stand beside the result, marked as such', async () => {
    const { page, context } = await open();
    await expect
      .poll(() => textOf(page, '.result .assumption'))
      .toMatch(/Giả định: tiết kiệm 5 %\/năm, lương hưu tăng 4 %\/năm, nhận 20 năm/);
    await context.close();
  });

  test('the chart has the same data as a table', async () => {
    const { page, context } = await open();
    await page.getByText('Xem bằng bảng').click();
    const received = (await textOf(page, '[data-row="out"]')).match(/[\d.]+ đồng/)?.[0];
    await expect.poll(() => textOf(page, 'figure.chart table')).toContain(received);
    await context.close();
  });

  test('without JavaScript the common cases stand as a table', async () => {
    const { page, context } = await open('', { js: false });
    await expect.poll(() => textOf(page, 'main')).toContain('Tiết kiệm hết khi');
    await context.close();
  });
});
