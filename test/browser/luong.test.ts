/** The wage calculator in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDong, formatMonth } from '#law/format';
import { month } from '#law/month';
import { fields } from '#calculators/luong/fields';
import workLife from '../cases/work-life.json';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/luong/';
const WAGE = /Lương một tháng trên hợp đồng/;
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-27', ...options });
const figure = (page: Page) => textOf(page, '[data-wage]');

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-wage]',
  fill: async (page) => {
    await page.getByLabel(WAGE).fill('60 triệu');
  },
  expected: '50.274.400 đồng',
  async type(page) {
    await tabTo(page, WAGE);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('12tr');
  },
  typed: '10.740.000 đồng',
  changed: /Bạn nhận về mỗi tháng/,
  old: '&luong=60.000.000',
  why: ['Mức cao nhất làm căn cứ đóng'],
  states: {
    error: (page) => page.getByLabel(WAGE).fill('hai chục'),
    net: (page) => page.getByRole('radio', { name: /Tiền muốn nhận về/ }).check(),
    'a low wage': (page) => page.getByLabel(WAGE).fill('4 triệu'),
  },
});

interface Published {
  id: string;
  benefit: string;
  on: string;
  inputs: { gross: number; insured?: number; dependants: number; region: number; reducedAccidentRate?: boolean };
  expected: { net: number; tax?: number };
}
const cases = (workLife as unknown as Published[]).filter(({ benefit, inputs }) => benefit === 'gross-net' && !inputs.reducedAccidentRate);

describe('luong', () => {
  test('every published case, entered by hand, there and back', async () => {
    const { page, context } = await open();
    expect(cases.length).toBeGreaterThan(5);
    await page.getByText('Hỏi thêm').click();
    for (const { id, on, inputs, expected } of cases) {
      await page.getByRole('radio', { name: /\(gross\)/ }).check();
      await page.getByLabel(WAGE).fill(String(inputs.gross));
      await page.getByLabel(/người phụ thuộc/).fill(String(inputs.dependants));
      await page.getByRole('radio', { name: `Vùng ${['I', 'II', 'III', 'IV'][inputs.region - 1]}`, exact: true }).check();
      await page.getByLabel(/Lương đóng bảo hiểm, nếu/).fill(inputs.insured ? String(inputs.insured) : '');
      await page.getByLabel('Lương của tháng nào?').fill(formatMonth(month(on)));
      await expect.poll(() => figure(page), { message: id }).toBe(plain(formatDong(expected.net)));
      await page.getByRole('radio', { name: /\(net\)/ }).check();
      await page.getByLabel('Bạn muốn nhận về').fill(String(expected.net));
      await expect.poll(() => figure(page), { message: `${id}, back` }).toBe(plain(formatDong(inputs.gross)));
    }
    await context.close();
  });

  test('what each part buys follows the wage', async () => {
    const { page, context } = await open('#luong=12.000.000&v=1');
    // 75 % of a 24th of the wage; 60 % of it.
    await expect.poll(() => reasonOf(page, '[data-row="sickness-maternity"]')).toContain('375.000 đồng một ngày');
    expect(await reasonOf(page, '[data-row="unemployment"]')).toContain('7.200.000 đồng mỗi tháng');
    await context.close();
  });

  test('the region is found by the commune of the workplace', async () => {
    const { page, context } = await open();
    await page.getByText('Hỏi thêm').click();
    await page.getByText('Chưa biết vùng nào?').click();
    await page.getByLabel('Xã, phường nơi làm việc').fill('ba che quang ninh');
    await page.getByRole('button', { name: 'Chọn Xã Ba Chẽ' }).click();
    expect(
      await page
        .getByRole('radio', { name: 'Vùng III', exact: true })
        .or(page.getByRole('radio', { name: 'Vùng IV', exact: true }))
        .and(page.locator(':checked'))
        .count(),
    ).toBe(1);
    await context.close();
  });

  test('answers that contradict each other get a sentence beside the box', async () => {
    const { page, context } = await open('#luong=8.000.000&luongdong=9.000.000&v=1');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('Lớn hơn cả lương 8.000.000 đồng');
    await context.close();
  });
});
