/** The withdrawal calculator in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDong, formatMonth } from '#law/format';
import { month, monthOf, day } from '#law/month';
import { fields } from '#calculators/rut-mot-lan/fields';
import workLife from '../cases/work-life.json';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/rut-mot-lan/';
const ON = 'Rút vào tháng nào?';
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-27', ...options });
const amount = (page: Page) => textOf(page, '[data-amount]');
const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: /Dán bảng/ }).click();
  await page.getByLabel(/Mỗi dòng một giai đoạn/).fill(text);
}

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-amount]',
  async fill(page) {
    await page.getByLabel('Thu nhập đóng của giai đoạn 1').fill('5 triệu');
    await page.getByLabel('Từ tháng của giai đoạn 2').fill('1/2021');
    await page.getByLabel('Đến tháng của giai đoạn 2').fill('6/2024');
    await page.getByLabel('Thu nhập đóng của giai đoạn 2').fill('7.000.000');
    await page.getByLabel(ON).fill('3/2026');
  },
  expected: '89.590.000 đồng',
  async type(page) {
    await tabTo(page, 'Đến tháng của giai đoạn 2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('11/2026');
  },
  typed: 'Chưa được rút',
  states: {
    error: (page) => page.getByLabel('Từ tháng của giai đoạn 1').fill('15/2018'),
    'not yet': (page) => page.getByLabel('Đến tháng của giai đoạn 2').fill('11/2026'),
    'no period': async (page) => {
      for (const _ of [1, 2]) await page.getByRole('button', { name: 'Xóa giai đoạn 1' }).click();
    },
    'both schemes': async (page) => {
      await page.getByLabel('Loại của giai đoạn 2').selectOption('voluntary');
    },
    pasted: (page) => paste(page, '01/2015 - 12/2016 5.000.000\n13/2017 6 triệu'),
  },
});

interface Published {
  id: string;
  benefit: string;
  on: string;
  inputs: { kind: string; reason?: string; periods?: [string, string, number][]; coefficients?: unknown };
  expected: { amount: number };
}
const cases = (workLife as unknown as Published[]).filter(
  ({ benefit, inputs }) =>
    benefit === 'lump-withdrawal' && inputs.kind === 'history' && !inputs.coefficients && inputs.reason === 'stopped',
);

describe('rut-mot-lan', () => {
  test('every published history, pasted', async () => {
    expect(cases.length).toBeGreaterThan(2);
    const { page, context } = await open();
    await page.getByRole('button', { name: /Dán bảng/ }).click();
    for (const { id, on, inputs, expected } of cases) {
      const lines = inputs.periods!.map(([from, to, wage]) => `${formatMonth(month(from))}\t${formatMonth(month(to))}\t${wage}`);
      await page.getByLabel(/Mỗi dòng một giai đoạn/).fill(lines.join('\n'));
      await page.getByRole('button', { name: 'Dùng bảng này' }).click();
      await page.getByLabel(ON).fill(formatMonth(monthOf(day(on))));
      await expect.poll(() => amount(page), { message: id }).toBe(plain(formatDong(expected.amount)));
      expect(await verdict(page), id).toBe('yes');
    }
    await context.close();
  });

  test('what cannot be read is told line by line, what was pasted stays, and the link carries what was read', async () => {
    const { page, context } = await open();
    const text = 'Quá trình tham gia BHXH\n01/2015 - 12/2016  5.000.000\n13/2017 - 06/2018  6.000.000\n01/2019 - 12/2019';
    await paste(page, text);
    await expect.poll(() => textOf(page, '[data-read]')).toContain('Đọc được 1 giai đoạn');
    const refused = await textOf(page, '[data-refused]');
    expect(refused).toMatch(/Dòng 3.*Không có tháng 13\/2017/);
    expect(refused).toMatch(/Dòng 4.*Chưa thấy lương/);
    await page.getByRole('button', { name: 'Dùng bảng này' }).click();
    expect(await page.getByLabel(/Mỗi dòng một giai đoạn/).inputValue()).toBe(text);
    await expect.poll(() => page.getByLabel('Đến tháng của giai đoạn 1').inputValue()).toBe('12/2016');
    await context.close();
  });

  test('every year with its coefficient', async () => {
    const { page, context } = await open('#thang=3/2026&v=1');
    const years = await reasonOf(page, '[data-years-table]');
    expect(years).toContain('60.000.000 đồng × hệ số 1,23');
    await context.close();
  });

  test('State support is asked about where there may have been some, and taken back only for its months', async () => {
    const hash = '#qt=b~01-2015~12-2017~5.000.000_t~*~12-2020~2.000.000&v=1';
    const { page, context } = await open(hash);
    await expect.poll(() => page.getByLabel(/được Nhà nước hỗ trợ/).count()).toBe(1);
    const all = await amount(page);
    await page.getByLabel(/được Nhà nước hỗ trợ/).fill('0');
    await expect.poll(() => amount(page)).not.toBe(all);
    expect(await textOf(page, '[data-sentence]')).not.toContain('Nhà nước đã hỗ trợ');
    await page.getByRole('radio', { name: 'Mắc bệnh hiểm nghèo' }).check();
    await page.getByLabel(/được Nhà nước hỗ trợ/).fill('');
    expect(await textOf(page, '[data-sentence]')).not.toContain('Nhà nước đã hỗ trợ');
    await context.close();
  });

  test('the retirement age is asked where it decides', async () => {
    const { page, context } = await open();
    await page.getByRole('radio', { name: /Đến tuổi nghỉ hưu/ }).check();
    await expect.poll(() => verdict(page)).toBe('depends');
    await page.getByRole('radio', { name: 'Rồi' }).check();
    await expect.poll(() => verdict(page)).toBe('yes');
    await page.getByRole('radio', { name: 'Chưa', exact: true }).check();
    await expect.poll(() => verdict(page)).toBe('no');
    await context.close();
  });

  test('leads to “rút hay giữ” with the whole history, be it the example: the same sum there', async () => {
    for (const hash of ['#v=1', '#qt=b~01-2010~12-2015~4.000.000_t~*~12-2020~2.000.000&hotro=30&v=1']) {
      const { page, context, problems } = await open(hash);
      await expect.poll(() => page.locator('[data-keep]').getAttribute('href')).toContain('qt=');
      const sum = await amount(page);
      await page.locator('[data-keep]').click();
      await page.waitForURL(/rut-hay-giu/);
      await expect.poll(() => page.getByLabel('Thu nhập đóng của giai đoạn 2').count(), { message: hash }).toBe(1);
      await expect.poll(() => amount(page), { message: hash }).toBe(sum);
      expect(await page.getByLabel(/được Nhà nước hỗ trợ/).count()).toBe(hash.includes('hotro') ? 1 : 0);
      expect(await page.getByLabel(/đã đóng được bao nhiêu tháng/).count()).toBe(0);
      expect(await page.getByText('Đường dẫn này bị hỏng').count()).toBe(0);
      expect(problems).toEqual([]);
      await context.close();
    }
  });

  test('answers that contradict each other get a sentence beside the box', async () => {
    const { page, context } = await open('#qt=t~01-2005~12-2009~2.000.000&v=1');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('BHXH tự nguyện có từ 01/2008');
    await context.close();
  });
});
