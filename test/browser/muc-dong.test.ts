/** The contribution calculator in a real browser, as a market trader meets it. */
import { getDocument } from 'unpdf/pdfjs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDong, formatMonth } from '#law/format';
import { month } from '#law/month';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import type { Group } from '#rules/voluntary/support';
import published from '../cases/published.json';
import { fields } from '#calculators/muc-dong/fields';
import { contract, plain, reasonOf, tabTo, textOf as text } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/muc-dong/';
const INCOME = 'Bạn chọn mức thu nhập nào để đóng?';
const payable = (page: Page) => text(page, '[data-payable]');
const stepOf = (page: Page, key: string) => reasonOf(page, `[data-step="${key}"] .fig`);
const wayOf = (page: Page, key: string) => reasonOf(page, `[data-way="${key}"] .fig`);
const open = (hash = '', options = {}): Promise<{ page: Page; context: BrowserContext }> =>
  openPage(browser, `${PATH}${hash}`, { clock: '2026-11-22', ...options });

interface Published {
  id: string;
  calculator: string;
  input: { on: string; income: number; method: string; groups: Group[]; localSupportPercent?: number; monthsSupported?: number };
  expected: { payable?: number; support?: number };
}
/** Those a reader can enter: one group, no province of their own making, a sum to pay. */
const cases = (published as unknown as Published[]).filter(
  ({ calculator, input, expected }) =>
    calculator === 'contribution' &&
    input.groups.length === 1 &&
    !input.localSupportPercent &&
    !input.method.startsWith('ahead') &&
    expected.payable !== undefined,
);

async function enter(page: Page, { input }: Published) {
  await page.getByRole('radio', { name: new RegExp(`^${GROUP_LABELS[input.groups[0]!]}`) }).check();
  const month = page.getByLabel('Đóng cho tháng nào?');
  if (!(await month.isVisible())) await page.getByText('Hỏi thêm').click();
  await month.fill(monthOf(input));
  await page.getByLabel('Bạn đã được Nhà nước hỗ trợ bao nhiêu tháng?').fill(String(input.monthsSupported ?? 0));
  await page.getByLabel(INCOME).fill(String(input.income));
}
const monthOf = ({ on }: Published['input']) => formatMonth(month(on));
const monthly = cases.find(({ input }) => input.method === 'monthly')!;

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-payable]',
  fill: (page) => enter(page, monthly),
  expected: formatDong(monthly.expected.payable!).replace(/\u00a0/g, ' '),
  async type(page) {
    await tabTo(page, INCOME);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2tr');
  },
  typed: '374.000 đồng',
  // The same month under the same law; what Hà Nội pays changed in between.
  changed: /Bạn nộp mỗi tháng/,
  old: '&tinh=ha-noi',
  why: ['Địa phương hỗ trợ mỗi tháng', 'Lúc đó: 06/2026. Bây giờ: 11/2026.'],
  states: {
    error: (page) => page.getByLabel(INCOME).fill('500.000'),
    'no support any more': async (page) => {
      await page.getByText('Hỏi thêm').click();
      await page.getByLabel('Bạn đã được Nhà nước hỗ trợ bao nhiêu tháng?').fill('120');
    },
  },
});

describe('muc-dong at 360 px', () => {
  test('every published case, entered by hand', async () => {
    const { page, context } = await open();
    for (const one of cases) {
      await enter(page, one);
      await expect.poll(() => wayOf(page, one.input.method), { message: one.id }).toBe(plain(formatDong(one.expected.payable!)));
    }
    await context.close();
  });

  test('months that may be filled in one payment follow the law of the month', async () => {
    const { page, context } = await open();
    await page.getByText('Hỏi thêm').click();
    const missing = page.getByLabel(/còn thiếu bao nhiêu tháng/);
    await missing.fill('61');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('từ 1 đến 60 tháng');
    await page.getByLabel('Đóng cho tháng nào?').fill('6/2025');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await context.close();
  });

  test('at rest: the lowest base, group "other", no province', async () => {
    const { page, context } = await open();
    expect(await payable(page)).toBe('264.000 đồng');
    expect(await page.getByLabel('Bạn chọn mức thu nhập nào để đóng?').inputValue()).toBe('1.500.000');
    expect(await page.locator('[data-way]').count()).toBe(6);
    expect(await page.getByRole('img', { name: /Bạn 264.000.*Nhà nước 66.000/ }).count()).toBe(1);
    await context.close();
  });

  test('State, province and payer for 08/2026', async () => {
    const { page, context } = await open('#luat=2026-08&thang=08%2F2026&v=1');
    expect([await stepOf(page, 'gross'), await stepOf(page, 'support'), await stepOf(page, 'payable')]).toEqual([
      '330.000 đồng',
      '66.000 đồng',
      '264.000 đồng',
    ]);
    await page.getByLabel(/tỉnh, thành phố/).selectOption('ha-noi');
    await expect.poll(() => payable(page)).toBe('198.000 đồng');
    await page.getByRole('radio', { name: 'Hộ nghèo' }).check();
    await expect.poll(() => payable(page)).toBe('0 đồng');
    await context.close();
  });

  test('an income below the lowest allowed: a message beside the field, the typed text stays', async () => {
    const { page, context } = await open();
    const box = page.getByLabel('Bạn chọn mức thu nhập nào để đóng?');
    await box.fill('500.000');
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.innerText().then(plain)).toContain('1.500.000 đồng');
    expect(await box.inputValue()).toBe('500.000');
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    await box.fill('2tr5');
    await expect.poll(() => alert.count()).toBe(0);
    expect(await page.getByText('hai triệu năm trăm nghìn đồng').count()).toBe(1);
    await context.close();
  });

  test('on 2027-01-02 the same build shows the new law', async () => {
    const { page, context } = await open('', { clock: '2027-01-02' });
    await expect.poll(() => payable(page)).toBe('387.200 đồng');
    expect(await page.getByLabel('Bạn chọn mức thu nhập nào để đóng?').inputValue()).toBe('2.200.000');
    expect(await page.getByRole('img', { name: /Bạn 387.200.*Nhà nước 96.800/ }).count()).toBe(1);
    const widths = await page
      .locator('[data-result] figure > svg rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width')));
    expect(widths).toEqual(['80', '20']);
    expect(await wayOf(page, 'monthly')).toBe('387.200 đồng');
    expect(await wayOf(page, '12-months')).toBe('4.646.400 đồng');
    for (const [key, provisional] of [
      ['monthly', 0],
      ['3-months', 0],
      ['6-months', 0],
      ['12-months', 0],
      ['ahead-5-years', 1],
      ['back-payment', 1],
    ] as const)
      expect([key, await page.locator(`[data-way="${key}"]`).getByText('tạm tính').count()]).toEqual([key, provisional]);
    expect(await page.getByText(/chưa công bố cho 2027, tạm tính theo mức 2026/).count()).toBeGreaterThan(0);
    await context.close();
  });

  test('over midnight an open page changes by itself', async () => {
    const { page, context } = await open('', { clock: '2026-12-31T16:59:30Z' });
    expect(await payable(page)).toBe('264.000 đồng');
    await page.clock.runFor(120_000);
    await expect.poll(() => payable(page)).toBe('387.200 đồng');
    await context.close();
  });

  test('an old link shows then, now and the difference', async () => {
    const { page, context } = await open('#luat=2026-11&tn=2.000.000&v=1', { clock: '2027-01-02' });
    const block = page.locator('[data-then-now]');
    await block.waitFor();
    const row = block.getByRole('row', { name: /Bạn nộp mỗi tháng/ });
    expect(plain(await row.locator('[data-then]').innerText())).toContain('374.000 đồng');
    expect(plain(await row.locator('[data-now]').innerText())).toContain('387.200 đồng');
    expect(plain(await row.locator('[data-difference]').innerText())).toContain('+13.200 đồng');
    expect(plain(await page.getByRole('alert').innerText())).toContain('2.200.000 đồng');
    await context.close();
  });

  test('a local top-up past its end is neither zero nor continued', async () => {
    const before = await open('#luat=2026-11&nhom=near-poor&thang=12%2F2026&tinh=hung-yen&v=1');
    await expect.poll(() => stepOf(before.page, 'localSupport')).toBe('33.000 đồng');
    await before.context.close();
    const after = await open('#luat=2026-11&nhom=near-poor&thang=01%2F2027&tinh=hung-yen&tn=2.200.000&v=1');
    await expect.poll(() => after.page.getByText(/hết hạn 31\/12\/2026, chưa có dữ liệu/).count()).toBe(1);
    expect(await after.page.locator('[data-step="localSupport"]').count()).toBe(0);
    await after.context.close();
  });

  test('a broken link opens with defaults and says so', async () => {
    const { page, context } = await open('#v=1&tn=<script>alert(1)</script>');
    expect(await page.getByText('Đường dẫn này bị hỏng').count()).toBe(1);
    expect(await payable(page)).toBe('264.000 đồng');
    await context.close();
  });

  test('prints on one A4', async () => {
    const { page, context } = await open('#luat=2026-11&nhom=near-poor&tinh=hue&tn=3.000.000&v=1');
    await page.locator('[data-result-qr] img').waitFor({ state: 'attached' });
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(1);
    await context.close();
  });

  test('without JavaScript the common cases stand as a table, with both stretches of law', async () => {
    const { page, context } = await open('', { js: false });
    const tables = plain(await page.locator('main').innerText());
    for (const amount of ['264.000', '231.000', '198.000', '165.000', '387.200']) expect(tables).toContain(amount);
    await context.close();
  });
});

describe('pages switch over midnight without a rebuild', () => {
  test.each(['/chinh-sach/muc-dong/', '/ban-la/tieu-thuong/'])('%s', async (path) => {
    const before = await openPage(browser, path, { clock: '2026-12-31' });
    const after = await openPage(browser, path, { clock: '2027-01-02' });
    const beforeText = plain(await before.page.locator('article').innerText());
    const afterText = plain(await after.page.locator('article').innerText());
    const figure = (page: Page) => page.locator('[data-figure="contribution.payable"]').first().innerText().then(plain);
    expect(await figure(before.page)).toBe('264.000 đồng');
    // The change is announced before its day, with what it does to the reader, and no more afterwards.
    expect(beforeText).toContain(
      'Từ 01/01/2027, mỗi tháng bạn nộp BHXH tự nguyện ít nhất 387.200 đồng (nay 264.000), Nhà nước góp 96.800 đồng.',
    );
    expect(await figure(after.page)).toBe('387.200 đồng');
    expect(afterText).not.toContain('264.000');
    await before.context.close();
    await after.context.close();
  });
});
