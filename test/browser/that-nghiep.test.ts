/** The unemployment-benefit calculator in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { communes } from '#law/communes';
import { formatDay, formatDong } from '#law/format';
import { day, month } from '#law/month';
import type { Region } from '#rules/work/employment-contribution';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { fields } from '#calculators/that-nghiep/fields';
import workLife from '../cases/work-life.json';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/that-nghiep/';
const ENDED = 'Hợp đồng chấm dứt ngày nào?';
const WAGE = /Lương đóng bảo hiểm bình quân/;
const PAID = /tổng cộng bao nhiêu tháng/;
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-27', ...options });
const monthly = (page: Page) => textOf(page, '[data-monthly]');
const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-monthly]',
  fill: async (page) => {
    await page.getByLabel(ENDED).fill('31/10/2026');
    await page.getByLabel(WAGE).fill('10 triệu');
    await page.getByLabel(PAID).fill('48');
  },
  expected: '6.000.000 đồng',
  async type(page) {
    await tabTo(page, WAGE);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('15tr');
  },
  typed: '9.000.000 đồng',
  states: {
    error: (page) => page.getByLabel(ENDED).fill('31/02/2026'),
    'not entitled': (page) => page.getByLabel(PAID).fill('10'),
    'long benefit': (page) => page.getByLabel(PAID).fill('144'),
  },
});

interface Published {
  id: string;
  benefit: string;
  on: string;
  inputs: { kind: string; monthsPaid: number; averageWage?: number; region?: number; contract?: string; ended?: string; filedOn?: string };
  expected: { eligible?: boolean; monthly?: number; months?: number };
}
/** Those that ask what the page asks. */
const cases = (workLife as unknown as Published[]).filter(
  ({ benefit, inputs, on }) =>
    benefit === 'unemployment' && inputs.kind === 'benefit' && on >= '2026' && inputs.averageWage && !inputs.contract && !inputs.filedOn,
);

describe('that-nghiep', () => {
  test('every published case, entered by hand', async () => {
    const { page, context } = await open();
    expect(cases.length).toBeGreaterThan(5);
    await page.getByText('Hỏi thêm').click();
    for (const { id, on, inputs, expected } of cases) {
      await page.getByLabel(ENDED).fill(formatDay(day(on)));
      await page.getByLabel(WAGE).fill(String(inputs.averageWage));
      await page.getByLabel(PAID).fill(String(inputs.monthsPaid));
      await page.getByRole('radio', { name: `Vùng ${['I', 'II', 'III', 'IV'][inputs.region! - 1]}`, exact: true }).check();
      const ended = { unlawful: /Tự bỏ việc/, 'pension-eligible': /đủ điều kiện nhận lương hưu/ }[inputs.ended ?? ''] ?? /Hết hợp đồng/;
      await page.getByRole('radio', { name: ended }).check();
      const filed = on < '2026-08' ? formatDay(day(on)) : '';
      await page.getByLabel(/nộp đủ hồ sơ ngày nào/).fill(filed);
      await expect.poll(() => verdict(page), { message: id }).toBe(expected.eligible ? 'yes' : 'no');
      if (expected.monthly) expect(await monthly(page), id).toBe(`${expected.monthly.toLocaleString('vi-VN')} đồng`);
    }
    await context.close();
  });

  test('the deadline with the days left, the months to report and what is kept', async () => {
    const { page, context } = await open('#nghi=31%2F10%2F2026&bhtn=59&luong=8.000.000&v=1');
    await expect.poll(() => textOf(page, '[data-deadline]')).toContain('01/02/2027');
    expect(await textOf(page, '[data-sentence]')).toContain('còn 66 ngày');
    expect(await reasonOf(page, '[data-months]')).toContain('14/12/2026');
    expect(await reasonOf(page, '[data-kept]')).toContain('còn giữ 11 tháng');
    await context.close();
  });

  test('the file for the calendar holds every day to report', async () => {
    const { page, context } = await open('#nghi=31%2F10%2F2026&bhtn=59&v=1');
    await reasonOf(page, '[data-months]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /tình hình tìm việc/ }).click()]);
    const file = await (await import('node:fs/promises')).readFile(await download.path(), 'utf8');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    await context.close();
  });

  test('the region by the commune of the workplace, the cap with it', async () => {
    const { page, context } = await open('#nghi=31%2F10%2F2026&bhtn=24&luong=50.000.000&v=1');
    const commune = communes.find(({ name, region }) => name === 'Xã Ba Chẽ' && region > 1)!;
    await page.getByText('Tìm theo xã, phường').click();
    await page.getByLabel('Xã, phường nơi làm việc').fill('ba che quang ninh');
    await page.getByRole('button', { name: `Chọn ${commune.name}` }).click();
    await expect.poll(() => page.locator('summary:focus').innerText()).toContain(commune.name);
    const region = `region-${commune.region}`;
    await expect.poll(() => page.locator(`input[value="${region}"]`).isChecked()).toBe(true);
    const most = unemploymentBenefit({ on: month('2026-10'), monthsPaid: 24, averageWage: 50_000_000, region: region as Region });
    expect(await monthly(page)).toBe(plain(formatDong(most.value.monthly)));
    await context.close();
  });

  test('past the deadline without a file: no, and nothing is lost', async () => {
    const { page, context } = await open('#nghi=31%2F7%2F2026&v=1');
    await expect.poll(() => verdict(page)).toBe('no');
    expect(await textOf(page, '[data-verdict]')).toMatch(/02\/11\/2026.*giữ cho lần sau/);
    await context.close();
  });

  test('answers that contradict each other get a sentence beside the box', async () => {
    const { page, context } = await open('#bhtn=20&gan=24&v=1');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('Mới đóng 20 tháng');
    await context.close();
  });
});
