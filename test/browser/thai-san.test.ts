/** The maternity calculator in a real browser. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields } from '#calculators/thai-san/fields';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/thai-san/';
const BIRTH = 'Con sinh ngày nào?';
const WAGE = /Lương đóng BHXH bình quân/;
const PAID = /đã đóng BHXH mấy tháng/;
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-27', ...options });
const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check();
/** Months paid, children and delivery are folded away. */
const paidMonths = async (page: Page, months: string) => {
  await page.getByText('tháng đã đóng, mấy con').click();
  await page.getByLabel(PAID).fill(months);
};
const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-total]',
  fill: async (page) => {
    await page.getByLabel(BIRTH).fill('15/8/2026');
    await page.getByLabel(WAGE).fill('18 triệu');
  },
  expected: '113.060.000 đồng',
  async type(page) {
    await page.getByLabel(BIRTH).fill('15/8/2026');
    await tabTo(page, WAGE);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('10tr');
  },
  typed: '65.060.000 đồng',
  changed: /Tổng cộng/,
  states: {
    error: (page) => page.getByLabel(BIRTH).fill('31/02/2026'),
    'too few months': (page) => paidMonths(page, '4'),
    father: (page) => choose(page, /Cha có vợ/),
    loss: (page) => choose(page, /không giữ được/),
    adoption: (page) => choose(page, /con nuôi/),
  },
});

describe('thai-san', () => {
  test('the second child, with the leave on the calendar', async () => {
    const { page, context } = await open('#co=1&luong=18.000.000&be=15%2F08%2F2026&v=1');
    await expect.poll(() => textOf(page, '[data-total]')).toBe('131.060.000 đồng');
    expect(await textOf(page, '[data-leave]')).toBe('Nghỉ 7 tháng, từ 15/08/2026 đến hết 14/03/2027.');
    expect(await reasonOf(page, '[data-dates]')).toContain('28/04/2027');
    await context.close();
  });

  test('the file for the calendar holds what is still to come, the leave from its first to its last day', async () => {
    const { page, context } = await open('#be=15%2F12%2F2026&kia=compulsory&v=1');
    await reasonOf(page, '[data-dates]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /vào lịch/ }).click()]);
    const file = await readFile(await download.path(), 'utf8');
    // The first day of a leave before the birth has gone by.
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(6);
    expect(file).toMatch(/DTSTART;VALUE=DATE:20261215\r\nDTEND;VALUE=DATE:20270615/);
    await context.close();
  });

  test('a father, a loss, an adoption: each is asked only what counts', async () => {
    const { page, context } = await open();
    await choose(page, /Cha có vợ/);
    expect(await textOf(page, '[data-leave]')).toContain('Nghỉ 5 ngày làm việc');
    await choose(page, /không giữ được/);
    expect(await page.getByLabel(BIRTH).count()).toBe(0);
    await page.getByLabel('Thai được mấy tuần?').fill('12');
    await expect.poll(() => textOf(page, '[data-leave]')).toContain('Nghỉ 20 ngày');
    await choose(page, /con nuôi/);
    await page.getByLabel(BIRTH).fill('1/4/2026');
    await expect.poll(() => verdict(page)).toBe('no');
    await context.close();
  });

  test('voluntary: the grant, and for a birth still far away the way to it', async () => {
    const { page, context } = await open('#loai=voluntary&be=15%2F06%2F2027&dongsinh=2&v=1');
    await expect.poll(() => verdict(page)).toBe('no');
    expect(await page.locator('[data-way-out=voluntary]').count()).toBe(1);
    await paidMonths(page, '6');
    await expect.poll(() => textOf(page, '[data-total]')).toBe('2.000.000 đồng');
    await context.close();
  });

  test.each([
    ['#luong=100.000.000&v=1', 'cao nhất là 50.600.000 đồng'],
    ['#be=15%2F12%2F2026&nghitu=01%2F10%2F2026&v=1', 'sớm nhất là ngày 15/10/2026'],
    ['#be=15%2F12%2F2026&lam=01%2F02%2F2027&v=1', 'ít nhất 4 tháng'],
    ['#loai=both&dongsinh=5&bb=6&v=1', 'Cả hai loại mới 5 tháng'],
  ])('answers that contradict each other get a sentence beside the box: %s', async (hash, said) => {
    const { page, context } = await open(hash);
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain(said);
    await context.close();
  });

  test('what is wrong in a box that is no longer asked troubles nobody', async () => {
    const { page, context } = await open();
    await page.getByLabel(BIRTH).fill('32/13/2026');
    await choose(page, /không giữ được/);
    expect(await page.getByText('Ô báo lỗi').count()).toBe(0);
    await context.close();
  });
});
