/** The line of a life in a real browser. */
import { getDocument } from 'unpdf/pdfjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDong } from '#law/format';
import { day } from '#law/month';
import { fields, type Values } from '#calculators/doi-toi/fields';
import { compute, figureOf } from '#calculators/doi-toi/model';
import { contract, plain, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/doi-toi/';
const ON = day('2026-11-22');
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: ON, ...options });

/** The figure of the life the page opens with, one income changed. */
function withIncome(income: number): string {
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(ON)])) as Values;
  const life = values.life.map((period) => (period.kind === 'voluntary' ? { ...period, income } : period));
  return plain(formatDong(figureOf(compute({ ...values, life }, ON))));
}

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-figure]',
  fill: (page) => page.getByLabel('Mức thu nhập của quãng 3').fill('4 triệu'),
  expected: withIncome(4_000_000),
  async type(page) {
    await tabTo(page, 'Mức thu nhập của quãng 3');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('5.000.000');
  },
  typed: withIncome(5_000_000),
  states: {
    error: (page) => page.getByLabel('Từ tháng của quãng 1').fill('15/2018'),
    filled: async (page) => {
      await page.getByLabel('Bạn làm gì? của quãng 3').selectOption('g');
    },
    empty: async (page) => {
      for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Xóa quãng 1' }).click();
    },
  },
});

/** Ten stretches: three of work, three of voluntary contribution, two losses, one overlap. */
const TEN = `#gt=male&nhom=near-poor&qd=${[
  'b~02-2000~11-2002~1.500.000_b~01-2004~12-2006~2.500.000_t~02-2010~11-2012~1.000.000_b~03-2013~04-2016~4.000.000',
  'b~06-2016~12-2019~6.000.000_m~12-2019~~_t~10-2020~06-2025~2.000.000_b~01-2025~06-2027~9.000.000_m~06-2027~~_t~04-2028~12-2043~3.000.000',
].join('_')}&sinh=12-1981&v=1`;

const remarks = (page: Page, row: number) => textOf(page, `[data-life-row="${row}"] [data-remarks]`);

describe('doi-toi', () => {
  test('ten stretches: sentences beside rows, a picture, a table that leads on, one sheet of paper', async () => {
    const { page, context, problems } = await open(TEN);
    await expect.poll(() => remarks(page, 2)).toContain('12/2002–12/2003');
    expect(await remarks(page, 8)).toContain('01/2025–06/2025 trùng với quãng 7');
    expect(await page.locator('.timeline rect[x]:not(.left)').count()).toBeGreaterThan(9);
    expect(await page.locator('[data-life] [data-stretch]').count()).toBeGreaterThan(10);
    const own = await page.locator('[data-link]').getAttribute('data-link');
    expect(`${page.url().split('#')[0]}${own}`.length).toBeLessThanOrEqual(600);
    const link = page.locator('[data-stretch=pension] a');
    expect(await link.getAttribute('href')).toContain('/tinh/luong-huu/#');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const { numPages } = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    expect(numPages).toBe(1);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('a row that cannot be says so beside itself', async () => {
    const { page, context } = await open();
    await page.getByLabel('Đến tháng của quãng 1').fill('1/2015');
    await page.getByLabel('Đến tháng của quãng 1').blur();
    await expect.poll(() => remarks(page, 1)).toContain('phải sau');
    await context.close();
  });

  test('what another calculator was told becomes rows', async () => {
    const { page, context } = await open('#gt=male&mang=1&qt=b~01-2010~12-2020~5.000.000&sinh=08-1981&v=1');
    await expect.poll(() => page.getByLabel('Lương đóng của quãng 1').inputValue()).toBe('5.000.000');
    expect(await page.locator('[data-life-row]').count()).toBe(1);
    expect(await page.getByText('Đường dẫn này bị hỏng').count()).toBe(0);
    await context.close();
  });
});
