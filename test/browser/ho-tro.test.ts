/** The support calculator in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import published from '../cases/published.json';
import { fields } from '#calculators/ho-tro/fields';
import { contract, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage, settled } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/ho-tro/';
const PROVINCE = /tỉnh, thành phố/;
const USED = 'Bạn đã được Nhà nước hỗ trợ bao nhiêu tháng?';
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-22', ...options });
const figure = (page: Page) => textOf(page, '[data-helped]');
const stepOf = (page: Page, key: string) => reasonOf(page, `[data-step="${key}"] .fig`);
const more = (page: Page) => page.getByText('Hỏi thêm').click();

async function fill(page: Page) {
  await page.getByRole('radio', { name: 'Hộ cận nghèo' }).check();
  await page.getByLabel(PROVINCE).selectOption('hung-yen');
  await more(page);
  await page.getByLabel(USED).fill('30');
}

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-helped]',
  fill,
  expected: '165.000 đồng',
  async type(page) {
    await tabTo(page, PROVINCE);
    await page.keyboard.type('Hà N');
  },
  typed: '132.000 đồng',
  changed: /Địa phương hỗ trợ mỗi tháng/,
  old: '&tinh=ha-noi',
  why: ['Địa phương hỗ trợ mỗi tháng', 'Lúc đó: 06/2026. Bây giờ: 11/2026.'],
  states: {
    error: async (page) => {
      await more(page);
      await page.getByLabel(USED).fill('nhiều');
    },
    'not supported any more': async (page) => {
      await more(page);
      await page.getByLabel(USED).fill('120');
    },
    periods: async (page) => {
      await more(page);
      await addPeriod(page, '1/2020', '12/2021');
    },
  },
});

async function addPeriod(page: Page, from: string, to: string) {
  await page.getByRole('button', { name: 'Thêm một giai đoạn' }).click();
  const row = page.getByRole('group', { name: /^Giai đoạn/ }).last();
  await row.getByLabel(/Từ tháng/).fill(from);
  await row.getByLabel(/Đến tháng/).fill(to);
}

describe('ho-tro', () => {
  test('State and province stand apart', async () => {
    const { page, context } = await open('#nhom=near-poor&tinh=hung-yen&v=1');
    expect([await stepOf(page, 'support'), await stepOf(page, 'localSupport')]).toEqual(['132.000 đồng', '33.000 đồng']);
    expect(await page.getByRole('img', { name: /Nhà nước 132.000.*Hưng Yên 33.000/ }).count()).toBe(1);
    await context.close();
  });

  test('no data for a province is said, and is not zero', async () => {
    const { page, context } = await open();
    const { provinces } = await import('#law/provinces');
    const silent = provinces.find((province) => province.voluntary.length === 0)!;
    await page.getByLabel(PROVINCE).selectOption(silent.id);
    await expect.poll(() => page.getByText(`Hỗ trợ thêm của ${silent.name}: chưa có dữ liệu`).count()).toBe(1);
    await settled(page);
    expect(await page.locator('[data-step="localSupport"]').count()).toBe(0);
    expect(await reasonOf(page, '[data-groups]')).toContain('chưa có dữ liệu');
    await context.close();
  });

  test('what changes on the next enacted date: the course switches in 01/2027, with its reasons', async () => {
    const { page, context } = await open();
    expect(await textOf(page, '[data-course] [data-from="2026-11"]')).toContain('66.000 đồng');
    const next = await textOf(page, '[data-course] [data-from="2027-01"]');
    expect(next).toContain('96.800 đồng');
    expect(next).toContain('Nhà nước hỗ trợ mỗi tháng từ 66.000 đồng thành 96.800 đồng');
    await context.close();
  });

  test('months left as a bar, and the month support ends', async () => {
    const { page, context } = await open('#ht=100&v=1');
    expect(await page.getByRole('img', { name: /Còn được hỗ trợ 1 năm 8 tháng/ }).count()).toBe(1);
    expect(await textOf(page, '[data-result]')).toContain('đến hết tháng 06/2028');
    await context.close();
  });

  test('all months used: no support, the payer pays in full', async () => {
    const { page, context } = await open('#ht=120&v=1');
    expect(await figure(page)).toBe('0 đồng');
    expect(await textOf(page, '[data-result]')).toContain('dùng hết số tháng');
    await context.close();
  });

  test('prepaid packages keep the support of their day', async () => {
    const { page, context } = await open();
    const year = await textOf(page, '[data-package="12-months"]');
    expect(year).toContain('792.000 đồng');
    expect(year).toContain('3.168.000 đồng');
    await context.close();
  });

  test.each(published.filter((one) => one.calculator === 'support-months').map((one) => [one.id, one] as const))(
    'published case %s, entered by hand',
    async (_id, one) => {
      const { periods } = one.input as { periods: { from: string; to: string }[] };
      const { supported } = one.expected as { supported: number };
      const { page, context } = await open();
      await more(page);
      await page.getByLabel('Xem hỗ trợ của tháng nào?').fill('6/2028');
      const typed = (text: string) => text.slice(5) + '/' + text.slice(0, 4);
      for (const { from, to } of periods) await addPeriod(page, typed(from), typed(to));
      await expect.poll(() => stepOf(page, 'supported')).toBe(supported === 120 ? '10 năm' : `${supported} tháng`);
      expect(await page.locator('[data-period-summary]').count()).toBe(1);
      await context.close();
    },
  );

  test('gaps and overlaps are named; a row not yet complete does not count', async () => {
    const { page, context } = await open();
    await more(page);
    await addPeriod(page, '1/2020', '6/2020');
    await addPeriod(page, '10/2020', '12/2020');
    await addPeriod(page, '12/20', '1/21');
    await expect.poll(() => textOf(page, '[data-period-summary]')).toContain('Cộng lại: 10 tháng');
    const summary = await textOf(page, '[data-period-summary]');
    expect(summary).toContain('Quãng trống, không tính: 07/2020–09/2020');
    expect(summary).toContain('Quãng trùng, chỉ tính một lần: 12/2020');
    await page.getByRole('button', { name: 'Thêm một giai đoạn' }).click();
    expect(await page.getByText('Chưa đủ nên chưa tính').count()).toBe(1);
    expect(await textOf(page, '[data-period-summary]')).toContain('Cộng lại: 10 tháng');
    await page.getByRole('button', { name: 'Xóa giai đoạn 2' }).click();
    await expect.poll(() => page.getByRole('group', { name: /^Giai đoạn/ }).count()).toBe(3);
    await context.close();
  });

  test('on 2027-01-02 the same build shows the new law', async () => {
    const { page, context } = await open('', { clock: '2027-01-02' });
    await expect.poll(() => figure(page)).toBe('96.800 đồng');
    await context.close();
  });
});
