/** The sickness calculator in a real browser. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields } from '#calculators/om-dau/fields';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/om-dau/';
const FROM = 'Nghỉ từ ngày nào?';
const TO = 'Nghỉ đến hết ngày nào?';
const WAGE = /Lương đóng BHXH của tháng/;
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-27', ...options });
const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check();
const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-total]',
  fill: async (page) => {
    await page.getByLabel(FROM).fill('5/10/2026');
    await page.getByLabel(TO).fill('10/10/2026');
    await page.getByLabel(WAGE).fill('9,6 triệu');
  },
  expected: '1.800.000 đồng',
  async type(page) {
    await page.getByLabel(FROM).fill('5/10/2026');
    await page.getByLabel(TO).fill('6/10/2026');
    await tabTo(page, WAGE);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('12tr');
  },
  typed: '750.000 đồng',
  changed: /Mỗi ngày nghỉ/,
  old: '&caom=rest',
  states: {
    error: (page) => page.getByLabel(FROM).fill('31/02/2026'),
    'sick child': (page) => choose(page, /Chăm con ốm/),
    'long illness': (page) => choose(page, /bệnh dài ngày/),
    rest: (page) => choose(page, /Dưỡng sức/),
    voluntary: (page) => choose(page, 'Tự nguyện'),
  },
});

describe('om-dau', () => {
  test('what is left of the year, and the day to hand in the papers', async () => {
    const { page, context } = await open('#omtu=02%2F11%2F2026&omden=14%2F11%2F2026&omtruoc=10&v=1');
    await expect.poll(() => textOf(page, '[data-year]')).toMatch(/Đợt này\s+12 ngày[^]*còn lại\s+8 ngày/);
    expect(await reasonOf(page, '[data-dates]')).toContain('30/12/2026');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /vào lịch/ }).click()]);
    const file = await readFile(await download.path(), 'utf8');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).toContain('DTSTART;VALUE=DATE:20261230');
    await context.close();
  });

  test('the days of the year are gone: the way out for a long illness; a child over the age: no', async () => {
    const { page, context } = await open('#omtu=02%2F11%2F2026&omden=14%2F11%2F2026&omtruoc=30&v=1');
    await expect.poll(() => verdict(page)).toBe('no');
    expect(await page.locator('[data-way-out=long]').count()).toBe(1);
    await choose(page, /bệnh dài ngày/);
    await expect.poll(() => verdict(page)).toBe('yes');
    await choose(page, /Chăm con ốm/);
    await page.getByLabel('Con sinh ngày nào?').fill('1/1/2019');
    await expect.poll(() => textOf(page, '[data-verdict]')).toContain('đã đủ 7 tuổi');
    await context.close();
  });

  test.each([
    ['#omtu=10%2F11%2F2026&omden=01%2F11%2F2026&v=1', 'bắt đầu ngày 10/11/2026'],
    ['#omtu=10%2F01%2F2026&omden=12%2F01%2F2026&omtruoc=20&v=1', 'mới qua 9 ngày'],
    ['#luongthang=100.000.000&v=1', 'cao nhất là 50.600.000 đồng'],
    ['#omtu=02%2F11%2F2026&omden=03%2F11%2F2026&trungle=3&v=1', 'chỉ có 2 ngày làm việc'],
  ])('answers that contradict each other get a sentence beside the box: %s', async (hash, said) => {
    const { page, context } = await open(hash);
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain(said);
    await context.close();
  });
});
