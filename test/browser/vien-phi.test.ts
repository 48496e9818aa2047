/** The hospital-bill calculator in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatMonth } from '#law/format';
import { month } from '#law/month';
import { fields } from '#calculators/vien-phi/fields';
import workLife from '../cases/work-life.json';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/vien-phi/';
const BILL = /Tổng chi phí bảo hiểm/;
const CARD = /Thẻ của bạn thuộc loại nào/;
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-27', ...options });
const patient = (page: Page) => textOf(page, '[data-patient]');
const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');
const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-patient]',
  fill: async (page) => {
    await page.getByLabel(CARD).selectOption('pensioner');
    await page.getByLabel(BILL).fill('20 triệu');
  },
  expected: '1.000.000 đồng',
  async type(page) {
    await tabTo(page, BILL);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('15tr');
  },
  typed: '3.000.000 đồng',
  changed: /Bạn trả/,
  old: '&cach=elsewhere&bv=former-provincial&nam=outpatient',
  why: ['80 % × 0 % = 0 %', '80 % × 50 % = 40 %'],
  states: {
    error: (page) => page.getByLabel(BILL).fill('0'),
    'nothing paid': async (page) => {
      await choose(page, /Tự đi nơi khác/);
      await choose(page, /Cấp chuyên sâu khác/);
    },
    'five years': async (page) => {
      await choose(page, /^Đủ/);
      await page.getByLabel(/Năm nay bạn đã cùng chi trả/).fill('14 triệu');
    },
  },
});

interface Published {
  id: string;
  benefit: string;
  on: string;
  inputs: { level: number; place: string; covered: number; outside?: number; continuousYears?: number; coPaidThisYear?: number };
  expected: { patient: number };
}
const cases = (workLife as unknown as Published[]).filter(({ benefit }) => benefit === 'hospital-bill');
const CARD_OF: Record<number, string> = { 80: 'employee', 95: 'pensioner', 100: 'poor' };
/** How a reader would say where they went. */
const WAYS: Record<string, string> = {
  right: 'cach=right',
  primary: 'cach=primary',
  emergency: 'cach=emergency',
  'basic-inpatient': 'cach=elsewhere&bv=basic-low&nam=inpatient',
  'basic-outpatient-mid': 'cach=elsewhere&bv=basic-mid&nam=outpatient',
  'basic-outpatient-former-provincial': 'cach=elsewhere&bv=former-provincial&nam=outpatient',
  'specialised-former-provincial-inpatient': 'cach=elsewhere&bv=former-provincial&nam=inpatient',
  'specialised-inpatient': 'cach=elsewhere&bv=specialised&nam=inpatient',
  'specialised-outpatient': 'cach=elsewhere&bv=specialised&nam=outpatient',
};

describe('vien-phi', () => {
  test('every published case opens with what the patient pays', async () => {
    expect(cases.length).toBeGreaterThan(10);
    for (const { id, on, inputs, expected } of cases) {
      const { level, place, covered, outside = 0, continuousYears = 0, coPaidThisYear = 0 } = inputs;
      const long = continuousYears >= 5 ? `&lt=co&da=${coPaidThisYear}` : '';
      const hash = `#the=${CARD_OF[level]}&${WAYS[place]}&tien=${covered}&ngoai=${outside}${long}&thang=${formatMonth(month(on.slice(0, 7)))}&v=1`;
      const { page, context } = await open(hash.replaceAll('/', '%2F'));
      await expect.poll(() => patient(page), { message: id }).toBe(`${expected.patient.toLocaleString('vi-VN')} đồng`);
      await context.close();
    }
  });

  test('the questions about the hospital come when they count, and a referral is priced', async () => {
    const { page, context } = await open();
    expect(await page.getByText('Bạn tự đến bệnh viện nào?').count()).toBe(0);
    await choose(page, /Tự đi nơi khác/);
    await expect.poll(() => patient(page)).toBe('5.400.000 đồng');
    expect(await textOf(page, '[data-way-out="referral"]')).toContain('1.800.000 đồng');
    await choose(page, /Cấp chuyên sâu khác/);
    await expect.poll(() => verdict(page)).toBe('no');
    await choose(page, /Chưa biết/);
    await expect.poll(() => verdict(page)).toBe('depends');
    await choose(page, /Nằm viện/);
    await choose(page, /Cấp chuyên sâu khác/);
    await page.getByRole('radio', { name: 'Có', exact: true }).check();
    await expect.poll(() => patient(page)).toBe('1.800.000 đồng');
    await context.close();
  });

  test('the limit of the year: how much is left, and when it is reached', async () => {
    const { page, context } = await open('#lt=co&v=1');
    await expect.poll(() => textOf(page, '[data-year]')).toContain('13.380.000 đồng nữa trong năm 2026');
    await page.getByLabel(/Năm nay bạn đã cùng chi trả/).fill('14 triệu');
    await expect.poll(() => patient(page)).toBe('1.180.000 đồng');
    expect(await textOf(page, '[data-year]')).toContain('hết 31/12/2026');
    await page.getByLabel(/trước khi lương cơ sở tăng/).fill('15 triệu');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('mới cùng chi trả 14.000.000 đồng');
    await context.close();
  });

  test('a card that is paid in full is not asked about the year', async () => {
    const { page, context } = await open('#the=poor&v=1');
    await expect.poll(() => patient(page)).toBe('0 đồng');
    expect(await page.getByText(/thẻ liên tục đủ/).count()).toBe(0);
    expect(await reasonOf(page, '[data-refund]')).toContain('9.000.000 đồng');
    await context.close();
  });

  test('too much for one bill gets a sentence, not a guess', async () => {
    const { page, context } = await open();
    await page.getByLabel(BILL).fill('350 triệu');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('chia ra');
    await context.close();
  });
});
