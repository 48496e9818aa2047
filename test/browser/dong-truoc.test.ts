/** Paying ahead or month by month across a rise of the lowest income, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fields } from '#calculators/dong-truoc/fields';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/dong-truoc/';
const INCOME = 'Bạn chọn mức thu nhập nào để đóng?';
const PACKAGE = 'Nếu đóng trước thì gói nào?';
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-27', ...options });
const saved = (page: Page) => textOf(page, '[data-saved]');
const side = (page: Page, row: string, which: 'Đóng trước' | 'Từng tháng') => textOf(page, `[data-row="${row}"] [data-label="${which}"]`);

contract(() => browser, {
  path: PATH,
  fields,
  figure: '[data-saved]',
  fill: async (page) => {
    await page.getByLabel(PACKAGE).selectOption('ahead-5-years');
  },
  // Against the months really coming: 22.985.600 − 14.138.148.
  expected: 'Nộp ít hơn 8.847.452 đồng',
  async type(page) {
    await tabTo(page, INCOME);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3tr');
  },
  // Ten months of 30.800 of support.
  typed: 'Nộp nhiều hơn 308.000 đồng',
  changed: /Đóng từng tháng/,
  why: ['Lúc đó: 06/2026. Bây giờ: 11/2026.'],
  states: {
    error: (page) => page.getByLabel(INCOME).fill('500.000'),
    'no pension': async (page) => {
      await page.getByText('Hỏi thêm').click();
      await page.getByLabel(/tổng cộng mấy năm/).fill('10');
    },
  },
});

describe('dong-truoc', () => {
  test('on 2026-11-27, at the lowest income: less money now, a lower pension later, both in one answer', async () => {
    const { page, context } = await open();
    expect(await textOf(page, 'h1')).toBe('Đóng trước 31/12/2026 hay đợi?');
    expect(await saved(page)).toBe('Nộp ít hơn 1.232.000 đồng');
    expect(await textOf(page, '[data-pension-lost]')).toBe('Lương hưu ít hơn 17.500 đồng/tháng');
    expect(await textOf(page, '[data-coming]')).toMatch(/387\.200 đồng \(nay 264\.000\).*96\.800 đồng/);
    expect(await side(page, 'income', 'Đóng trước')).toBe('1.500.000 đồng');
    expect(await side(page, 'income', 'Từng tháng')).toBe('1.500.000 đồng; từ 01/2027: 2.200.000 đồng');
    expect(await side(page, 'support', 'Từng tháng')).toBe('1.100.000 đồng');
    expect(await reasonOf(page, '[data-course] [data-from="2027-01"]')).toMatch(/mức bạn đóng từ 1\.500\.000 đồng thành 2\.200\.000 đồng/);
    await context.close();
  });

  test('who chose the coming floor or more: the same pension, and support gained by waiting', async () => {
    const { page, context } = await open('#tn=2.200.000&v=1');
    await expect.poll(() => saved(page)).toBe('Nộp nhiều hơn 308.000 đồng');
    expect(await textOf(page, '[data-sentence]')).toContain('lương hưu hai cách như nhau');
    expect(await side(page, 'pension', 'Đóng trước')).toBe(await side(page, 'pension', 'Từng tháng'));
    await context.close();
  });

  test('on the last day it still compares; the months past cannot be paid any more', async () => {
    const { page, context } = await open('', { clock: '2026-12-31' });
    await expect.poll(() => saved(page)).toBe('Nộp ít hơn 1.355.200 đồng');
    expect(await textOf(page, 'h1')).toContain('31/12/2026');
    await page.getByText('Hỏi thêm').click();
    await page.getByLabel('Nộp tiền từ tháng nào?').fill('11/2026');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('Tháng 11/2026 đã qua');
    await context.close();
  });

  test('on 2027-01-02 the same build says that the choice has passed and shows the new law', async () => {
    const { page, context } = await open('', { clock: '2027-01-02' });
    await expect.poll(() => saved(page)).toBe('Nộp như nhau');
    expect(await textOf(page, 'h1')).toBe('Đóng trước hay đợi?');
    expect(await textOf(page, '[data-passed]')).toMatch(/đã đổi từ 01\/01\/2027.*387\.200 đồng.*96\.800 đồng/);
    expect(await page.locator('[data-coming]').count()).toBe(0);
    await context.close();
  });

  test('a link of before the change shows then, now and why', async () => {
    const { page, context } = await open('#luat=2026-11&v=1', { clock: '2027-01-02' });
    const block = page.locator('[data-then-now]');
    await block.waitFor();
    const row = block.getByRole('row', { name: /Đóng trước cả gói/ });
    expect(plain(await row.locator('[data-then]').innerText())).toBe('3.168.000 đồng');
    expect(plain(await row.locator('[data-now]').innerText())).toBe('4.646.400 đồng');
    expect(plain(await block.innerText())).toContain('Nhà nước hỗ trợ mỗi tháng từ 66.000 đồng thành 96.800 đồng');
    await context.close();
  });

  test('a typed local share counts both ways and goes with the link to a second phone and to paper', async () => {
    const first = await open();
    await first.page.getByText(/Biết nơi bạn ở hỗ trợ bao nhiêu/).click();
    await first.page.getByLabel(/hỗ trợ thêm mỗi tháng bao nhiêu/).fill('20 %');
    // Twelve months of 20 % of 330.000, and two of them with ten of 20 % of 484.000.
    await expect.poll(() => side(first.page, 'local', 'Đóng trước')).toBe('792.000 đồng');
    expect(await side(first.page, 'local', 'Từng tháng')).toBe('1.100.000 đồng');
    await first.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await first.page.getByRole('button', { name: /Chép kết quả/ }).click();
    const message = await first.page.evaluate(() => navigator.clipboard.readText());
    const second = await open(message.slice(message.indexOf('#')));
    await expect.poll(() => saved(second.page)).toBe(await saved(first.page));
    await second.page.emulateMedia({ media: 'print' });
    expect(await side(second.page, 'local', 'Từng tháng')).toBe('1.100.000 đồng');
    expect(await textOf(second.page, '.result')).toContain('theo bạn nhập');
    await first.context.close();
    await second.context.close();
  });

  test('a career shorter than the package is a question, too few years are said', async () => {
    const { page, context } = await open('#v=1&tongnam=10');
    await expect.poll(() => textOf(page, '.result .assumption')).toContain('chưa đủ để có lương hưu');
    expect(await page.locator('[data-pension-lost]').count()).toBe(0);
    await page.getByLabel(PACKAGE).selectOption('ahead-5-years');
    await page.getByText('Hỏi thêm').click();
    await page.getByLabel(/tổng cộng mấy năm/).fill('4');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('ít nhất 5 năm');
    await context.close();
  });

  test('without JavaScript the common cases stand as tables, before and after the change', async () => {
    const { page, context } = await open('', { js: false });
    const text = await textOf(page, 'main');
    for (const figure of ['14.138.148', '23.108.800', '4.523.200', '20.735.951']) expect(text).toContain(figure);
    await context.close();
  });
});
