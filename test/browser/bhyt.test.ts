/** Household health insurance, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields } from '#calculators/bhyt/fields';
import { contract, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/bhyt/';
const STUDENTS = 'Nhà có mấy học sinh, sinh viên?';
const FARM = /Nhà làm nông/;
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-22', ...options });
const member = (page: Page, number: number) => page.getByLabel(`Người thứ ${number}`, { exact: true });
const more = (page: Page) => page.getByText('Hỏi thêm').click();

/** Published: 12, 6 and 3 months in 08/2026. */
async function published(page: Page) {
  await member(page, 2).selectOption('6');
  await member(page, 3).selectOption('3');
  await more(page);
  await page.getByLabel('Mua vào tháng nào?').fill('08/2026');
}

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-total]',
  fill: published,
  expected: '2.049.300 đồng',
  async type(page) {
    await tabTo(page, STUDENTS);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1');
  },
  // Three people in household form and one pupil who pays half of the first person's amount.
  typed: '3.825.360 đồng',
  changed: /Cả nhà nộp/,
  why: ['Mức đóng một tháng của người thứ nhất: lúc đó', 'Lúc đó: 06/2026. Bây giờ: 11/2026.'],
  states: {
    error: (page) => page.getByLabel(STUDENTS).fill('nhiều'),
    'farm household': (page) => page.getByRole('group', { name: FARM }).getByRole('radio', { name: 'Có' }).check(),
    nobody: async (page) => {
      for (let left = 3; left > 0; left--) await page.getByRole('button', { name: `Bỏ người thứ ${left}` }).click();
    },
  },
});

describe('bhyt', () => {
  test('seven members in 01/2026, as published', async () => {
    const { page, context } = await open(`#v=1&nguoi=${Array.from({ length: 7 }, () => 12).join('-')}&thang=01%2F2026`);
    const amounts = async () => (await page.locator('[data-line] .fig').allInnerTexts()).map((amount) => Number(amount.replace(/\D/g, '')));
    await expect.poll(amounts).toEqual([1263600, 884520, 758160, 631800, 505440, 505440, 505440]);
    await context.close();
  });

  test('one person more, one person less', async () => {
    const { page, context } = await open();
    await page.getByRole('button', { name: 'Thêm một người' }).click();
    await expect.poll(() => page.locator('[data-line]').count()).toBe(4);
    await page.getByRole('button', { name: 'Bỏ người thứ 1' }).click();
    await expect.poll(() => page.locator('[data-line]').count()).toBe(3);
    await expect.poll(() => textOf(page, '[data-total]')).toBe('3.142.260 đồng');
    await context.close();
  });

  test('a farm household pays the cheaper way and sees both', async () => {
    const { page, context } = await open();
    await page.getByRole('group', { name: FARM }).getByRole('radio', { name: 'Có' }).check();
    await expect.poll(() => page.locator('[data-farm]').getAttribute('data-farm')).toBe('supported');
    const cheaper = await textOf(page, '[data-total]');
    await expect.poll(() => textOf(page, '[data-farm]')).toContain(cheaper);
    for (let added = 0; added < 2; added++) await page.getByRole('button', { name: 'Thêm một người' }).click();
    await expect.poll(() => page.locator('[data-farm]').getAttribute('data-farm')).toBe('household');
    await context.close();
  });

  test('the province pays on top of the State, each in its own line', async () => {
    const { page, context } = await open('#v=1&nguoi=&cohotro=1');
    const line = page.locator('[data-line="near-poor"]');
    await line.locator('[data-label="Nhà nước trả"]').waitFor();
    const before = await textOf(page, '[data-total]');
    await page.getByLabel(/Bạn thường trú/).selectOption('hue');
    await line.locator('[data-label="Huế trả"]').waitFor();
    // Seventy percent and thirty: nothing is left.
    await expect.poll(() => textOf(page, '[data-total]')).toBe('0 đồng');
    expect(before).not.toBe('0 đồng');
    await page.getByText('Huế hỗ trợ những ai?').click();
    expect(await page.locator('[data-local-groups] li').count()).toBeGreaterThan(1);
    await context.close();
  });

  test('nothing paid, nothing known and no longer known are three answers', async () => {
    const note = async (hash: string) => {
      const { page, context } = await open(`#v=1&nguoi=&cohotro=1&${hash}`);
      await page.locator('[data-local-note]').first().waitFor();
      const text = await textOf(page, '[data-local-note]');
      await context.close();
      return text;
    };
    expect(await note('nhombhyt=artisan&tinh=hue')).toContain('không hỗ trợ thêm cho cả nhóm này');
    expect(await note('tinh=an-giang')).toContain('chưa có dữ liệu');
    expect(await note('tinh=hung-yen&thang=01/2027')).toContain('hết hạn 31/12/2026');
  });

  test("a farm household: the province makes the State's support the cheaper way", async () => {
    const { page, context } = await open('#v=1&nong=co&nguoi=12-12-12-12-12&tinh=ha-noi');
    await expect.poll(() => page.locator('[data-farm]').getAttribute('data-farm')).toBe('supported');
    await expect.poll(() => textOf(page, '[data-total]')).toBe('0 đồng');
    await context.close();
  });

  test('the former province is asked where it matters, counts only its own support, and travels in the link', async () => {
    const { page, context } = await open('#v=1&nguoi=&hs=1&tinh=an-giang');
    const question = page.getByRole('group', { name: /Trước 01\/07\/2025/ });
    await question.waitFor();
    await expect.poll(() => textOf(page, '[data-local-note]')).toContain('chỉ hỗ trợ ở Kiên Giang cũ');
    const before = await textOf(page, '[data-total]');
    await page.getByText('An Giang hỗ trợ những ai?').click();
    expect(await page.locator('[data-former]').count()).toBe(2);

    await question.getByRole('radio', { name: 'An Giang' }).check();
    await expect.poll(() => page.locator('[data-former]').count()).toBe(0);
    expect(await textOf(page, '[data-total]')).toBe(before);

    await question.getByRole('radio', { name: 'Kiên Giang' }).check();
    await page.locator('[data-line="student"] [data-label="An Giang trả"]').waitFor();
    const after = await textOf(page, '[data-total]');
    expect(after).not.toBe(before);

    const { page: second, context: other } = await open('#v=1&nguoi=&hs=1&tinh=an-giang&tinhcu=kien-giang');
    await expect.poll(() => textOf(second, '[data-total]')).toBe(after);
    await other.close();

    await page.getByLabel(/Bạn thường trú/).selectOption('hue');
    await expect.poll(() => question.count()).toBe(0);
    await context.close();
  });

  test('Phú Thọ pays a part of the first member of a household', async () => {
    const { page, context } = await open('#v=1&nguoi=12-12&tinh=phu-tho');
    await page.locator('[data-line="member-1"] [data-label="Phú Thọ trả"]').waitFor();
    expect(await page.locator('[data-line="member-2"] [data-label="Phú Thọ trả"]').count()).toBe(0);
    await context.close();
  });

  test('a group the law of the month does not know is refused beside the field', async () => {
    const { page, context } = await open('#v=1&cohotro=1&nhombhyt=artisan&thang=01%2F2024');
    await expect.poll(() => textOf(page, '[role="alert"]')).toContain('nhóm này chưa được hỗ trợ');
    await context.close();
  });

  test('without JavaScript the ladder stands as a table', async () => {
    const { page, context } = await open('', { js: false });
    await expect.poll(() => textOf(page, 'main')).toContain('1.366.200');
    await context.close();
  });
});
