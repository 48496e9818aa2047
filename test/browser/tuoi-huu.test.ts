/** The retirement-age calculator in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatMonth } from '#law/format';
import { month } from '#law/month';
import published from '../cases/published.json';
import { plain, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/tuoi-huu/';
const BIRTH = 'Bạn sinh tháng, năm nào?';
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-22', ...options });
const figure = (page: Page) => textOf(page, '[data-pension-from]');
const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');

interface AgeCase {
  id: string;
  input: { sex: 'male' | 'female'; birth: string };
  expected: { pensionFrom: string };
}
const cases = published.filter((one) => one.calculator === 'retirement-age') as unknown as AgeCase[];

async function enter(page: Page, { input }: AgeCase) {
  await page.getByRole('radio', { name: input.sex === 'male' ? 'Nam' : 'Nữ' }).check();
  await page.getByLabel(BIRTH).fill(formatMonth(month(input.birth)));
}
const expectedOf = ({ expected }: AgeCase) => formatMonth(month(expected.pensionFrom));

describe('tuoi-huu', () => {
  test('every published case, entered by hand', async () => {
    const { page, context } = await open();
    for (const one of cases) {
      await enter(page, one);
      await expect.poll(() => figure(page), { message: one.id }).toBe(expectedOf(one));
    }
    await context.close();
  });

  test('birthdays as people write them: with a day, without strokes, the year alone', async () => {
    const { page, context } = await open();
    await page.getByLabel(BIRTH).fill('8/1975');
    const plainMonth = await figure(page);
    for (const text of ['31/8/1975', '01-08-75', '8.1975', '31081975', '81975']) {
      await page.getByLabel(BIRTH).fill('1/1950');
      await page.getByLabel(BIRTH).fill(text);
      await expect.poll(() => figure(page), { message: text }).toBe(plainMonth);
    }
    await page.getByLabel(BIRTH).fill('1/1975');
    const january = await figure(page);
    await page.getByLabel(BIRTH).fill('1975');
    await expect.poll(() => figure(page)).toBe(january);
    await context.close();
  });

  test('a wrong birthday: the message beside the box, what was typed stays', async () => {
    const { page, context } = await open();
    const box = page.getByLabel(BIRTH);
    await box.fill('13/1975');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toMatch(/Không có tháng 13|8\/1975/);
    expect(await box.inputValue()).toBe('13/1975');
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    await context.close();
  });

  test('young: not yet; of the old age: depends; of age: the years decide', async () => {
    const { page, context } = await open();
    await page.getByLabel(BIRTH).fill('1/1990');
    await expect.poll(() => verdict(page)).toBe('no');
    await page.getByLabel(BIRTH).fill('6/1971');
    await expect.poll(() => verdict(page)).toBe('depends');
    expect(await textOf(page, '[data-verdict]')).toContain('tuổi cũ');
    await page.getByLabel(BIRTH).fill('1/1960');
    await expect.poll(() => textOf(page, '[data-verdict]')).toContain('còn tùy số năm đóng');
    await context.close();
  });

  test('without JavaScript the whole table stands', async () => {
    const { page, context } = await open('', { js: false });
    const tables = plain(await page.locator('main').innerText());
    expect(tables).toContain('61 tuổi 6 tháng');
    expect(tables).toContain('từ 05/1975');
    await context.close();
  });
});
