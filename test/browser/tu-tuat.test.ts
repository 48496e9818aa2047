/** The survivors calculator in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields } from '#calculators/tu-tuat/fields';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/tu-tuat/';
const AVERAGE = /đóng BHXH bình quân/;
const COMPULSORY = /bắt buộc bao nhiêu tháng/;
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-27', ...options });
const amount = (page: Page) => textOf(page, '[data-amount]');
/** The verdict on the monthly allowance. */
const monthly = (page: Page) => page.locator('[data-verdict]').nth(1).getAttribute('data-verdict');

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-amount]',
  fill: async (page) => {
    await page.getByLabel(COMPULSORY).fill('120');
    await page.getByLabel(AVERAGE).fill('5 triệu');
  },
  expected: '100.000.000 đồng',
  async type(page) {
    await tabTo(page, COMPULSORY);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('132');
  },
  typed: '154.000.000 đồng',
  changed: /Tuất hằng tháng/,
  why: ['Lúc đó: 01/06/2026'],
  states: {
    error: (page) => page.getByLabel(/mất ngày nào/).fill('31/12/2030'),
    'two people': async (page) => {
      await page.getByRole('button', { name: '+ Thêm một người' }).click();
      await page.getByLabel('Là ai của người thứ 2').selectOption('me');
      await page.getByLabel('Sinh tháng, năm của người thứ 2').fill('1950');
    },
    pensioner: (page) => page.getByRole('radio', { name: /lương hưu/ }).check(),
  },
});

describe('tu-tuat', () => {
  // Luật BHXH Điều 87: 50 % of the reference level each, 70 % without a direct carer; cases TT-06 and TT-07 of the published file.
  test('published cases: who draws, and how much', async () => {
    const cases: [string, string][] = [
      ['#bb=240&thannhan=con~11-2021~n&v=1', '1.771.000 đồng'],
      ['#bb=60&vi=work-accident&thannhan=vo~11-1969~n_con~11-2013~&v=1', '3.036.000 đồng'],
      ['#bb=180&thannhan=con~11-2024~_con~11-2021~_con~11-2018~_con~11-2015~_con~11-2012~&v=1', '5.060.000 đồng'],
      ['#bb=240&hai=2&thannhan=con~11-2021~n&v=1', '3.542.000 đồng'],
    ];
    for (const [hash, expected] of cases) {
      const { page, context } = await open(hash);
      await expect.poll(() => amount(page), { message: hash }).toBe(expected);
      await context.close();
    }
  });

  test('a few months short: it depends on paying them; nobody qualifies: once; a pensioner: by the months drawn', async () => {
    const { page, context } = await open('#bb=175&v=1');
    await expect.poll(() => monthly(page)).toBe('depends');
    await page.getByLabel(COMPULSORY).fill('240');
    await expect.poll(() => monthly(page)).toBe('yes');
    await page.getByLabel('Sinh tháng, năm của người thứ 1').fill('1990');
    await expect.poll(() => monthly(page)).toBe('no');
    await page.getByRole('radio', { name: /Đang hưởng lương hưu/ }).check();
    await expect.poll(() => amount(page)).toBe('104.400.000 đồng');
    await context.close();
  });

  test('the deadline, with its day moved off a weekend', async () => {
    const { page, context } = await open('#mat=1%2F11%2F2026&v=1');
    expect(await reasonOf(page, '[data-deadline]')).toContain('01/02/2027');
    await context.close();
  });

  test('what cannot be gets a sentence beside the box', async () => {
    const { page, context } = await open();
    await page.getByLabel('Sinh tháng, năm của người thứ 1').fill('31/2/1990');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('Người thứ 1');
    await context.close();
  });
});
