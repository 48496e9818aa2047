/** Withdraw or keep, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields } from '#calculators/rut-hay-giu/fields';
import '#calculators/rut-hay-giu/history';
import { contract, plain, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/rut-hay-giu/';
const FIRST = 'Bạn đóng tháng đầu tiên khi nào?';
const CREDITED = 'Bạn đã đóng được bao nhiêu tháng?';
const STOPPED = 'Bạn đã ngừng đóng bao nhiêu tháng liền?';
const PAID = 'Tổng số tiền đã đóng những tháng đó';
const AVERAGE = 'Thu nhập bình quân của những tháng đã đóng';
const GRID = 'Có bảng quá trình đóng?';
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-22', ...options });
const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');

/** Published: 36 months before 2014 and 84 from then on, average 8,000,000, no voluntary months. */
async function published(page: Page) {
  await page.getByLabel(FIRST).fill('1/2011');
  await page.getByLabel(CREDITED).fill('120');
  await page.getByLabel(AVERAGE).fill('8 triệu');
  await page.getByText('Hỏi thêm').click();
  await page.getByLabel('Trong đó bao nhiêu tháng đóng tự nguyện?').fill('0');
  await page.getByLabel(/Trong đó bao nhiêu tháng đóng trước/).fill('36');
}

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-amount]',
  fill: published,
  expected: '148.000.000 đồng',
  async type(page) {
    await tabTo(page, STOPPED);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('0');
  },
  typed: 'Chưa được rút',
  changed: /Thẻ BHYT hộ gia đình một năm/,
  why: ['Thẻ BHYT một năm cho một người: lúc đó', 'Lúc đó: 06/2026. Bây giờ: 11/2026.'],
  states: {
    error: (page) => page.getByLabel(CREDITED).fill('nhiều'),
    history: async (page) => {
      await page.getByText(GRID).click();
      await page.getByRole('button', { name: 'Thêm một giai đoạn' }).click();
    },
    'not eligible': (page) => page.getByLabel(FIRST).fill('8/2025'),
  },
});

describe('rut-hay-giu', () => {
  test('whoever began since the new law may not withdraw for having stopped, and sees the ways out', async () => {
    const { page, context } = await open('#v=1&dau=08%2F2025&da=3&nghi=12');
    await expect.poll(() => verdict(page)).toBe('no');
    await expect.poll(() => textOf(page, '[data-amount]')).toBe('Chưa được rút');
    await page.locator('[data-way-out="go-on"]').waitFor();
    await expect.poll(() => textOf(page, '[data-way-out="go-on"] .fig')).toBe('264.000 đồng');
    await expect.poll(() => textOf(page, '[data-row="now"]')).toContain('chưa được rút');
    await context.close();
  });

  test('whoever does not remember the first month: it depends, with the question', async () => {
    const { page, context } = await open();
    await page.getByLabel(FIRST).fill('');
    await expect.poll(() => verdict(page)).toBe('depends');
    await expect.poll(() => textOf(page, '[data-verdict]')).toContain('Hãy xem lại');
    await context.close();
  });

  test('serious illness: nothing of the State support is taken back', async () => {
    const { page, context } = await open();
    await expect.poll(() => textOf(page, '[data-row="support"]')).toContain('trả lại ngân sách');
    await page.getByText('Hỏi thêm').click();
    await page.getByRole('radio', { name: 'Mắc bệnh hiểm nghèo' }).check();
    await expect.poll(() => textOf(page, '[data-row="support"]')).toContain('không phải trả lại');
    await context.close();
  });

  test('the published case of an ill voluntary payer', async () => {
    const { page, context } = await open('#v=1&lydo=serious-illness&da=48&tunguyen=48&bq=1.578.750');
    await expect.poll(() => textOf(page, '[data-amount]')).toBe('12.630.000 đồng');
    await context.close();
  });

  test('so short a career asks for the sum paid, believes it, and says when it cannot be', async () => {
    const { page, context } = await open();
    await expect.poll(() => page.getByLabel(PAID).count()).toBe(0);
    await page.getByLabel(CREDITED).fill('8');
    await page.getByText('Hỏi thêm').click();
    await page.getByRole('radio', { name: 'Mắc bệnh hiểm nghèo' }).check();
    await page.getByLabel(PAID).fill('2 triệu');
    await expect.poll(() => textOf(page, '[data-amount]')).toBe('2.000.000 đồng');
    await page.getByLabel(PAID).fill('12 triệu');
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('không phải thu nhập');
    await context.close();
  });

  test('a history typed here takes the place of months and average, year by year; what reads it is fetched for it alone', async () => {
    const { page, context } = await open();
    const scripts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(' '),
      );
    expect(await scripts()).not.toMatch(/PeriodGrid|history\./);
    await page.getByText(GRID).click();
    await page.getByRole('button', { name: 'Dán bảng' }).click();
    await page.getByLabel(/Mỗi dòng một giai đoạn/).fill('01/2018 - 12/2020 5.000.000\n01/2021 - 06/2024 7.000.000');
    await page.getByRole('button', { name: 'Dùng bảng này' }).click();
    // The example of /tinh/rut-mot-lan/, which the sum of the published case stands for.
    await expect.poll(() => textOf(page, '[data-amount]')).toBe('89.590.000 đồng');
    for (const label of [FIRST, CREDITED, STOPPED, AVERAGE]) expect(await page.getByLabel(label).count()).toBe(0);
    expect(await textOf(page, '[data-years-table] >> nth=0')).toContain('× hệ số');
    await page.getByRole('button', { name: 'Xóa giai đoạn 2' }).click();
    await page.getByRole('button', { name: 'Xóa giai đoạn 1' }).click();
    await expect.poll(() => page.getByLabel(CREDITED).count()).toBe(1);
    await context.close();
  });

  test('months told otherwise than the history shows: a sentence beside it, and neither is counted with the other', async () => {
    const { page, context } = await open('#da=72&qt=b~01-2018~12-2020~5.000.000_b~*~06-2024~7.000.000&v=1');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('ghi 6 năm');
    await expect.poll(() => page.locator('[data-not-counted]').count()).toBe(1);
    await page.getByLabel(CREDITED).fill('78');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => page.getByLabel(CREDITED).count()).toBe(0);
    await context.close();
  });

  test('the years drawn are an assumption the reader moves', async () => {
    const { page, context } = await open();
    await page.getByText('Hỏi thêm').click();
    const before = await textOf(page, '[data-row="pension-total"]');
    await page.getByLabel('Số năm nhận lương hưu').fill('10');
    await expect.poll(() => textOf(page, '[data-row="pension-total"]')).not.toBe(before);
    await context.close();
  });

  test('more voluntary months than months: said beside the box; left empty, all of them', async () => {
    const { page, context } = await open();
    await page.getByLabel(CREDITED).fill('36');
    await page.getByText('Hỏi thêm').click();
    const box = page.getByLabel('Trong đó bao nhiêu tháng đóng tự nguyện?');
    await box.fill('60');
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Không thể nhiều hơn');
    await box.fill('');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => textOf(page, '.answers')).toContain('tất cả');
    await context.close();
  });

  test('without JavaScript the common cases stand as a table', async () => {
    const { page, context } = await open('', { js: false });
    await expect.poll(() => textOf(page, 'main')).toContain('Rút bây giờ');
    await context.close();
  });
});
