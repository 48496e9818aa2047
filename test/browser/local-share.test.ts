/** What a place adds, typed by the reader where the site does not know it: it counts, says whose word it is, and goes along. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from './contract';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  // 330.000 less the State's 20 % and the place's 20 %.
  { path: '/tinh/muc-dong/', figure: '[data-payable]', typed: '20 %', expected: '198.000 đồng' },
  { path: '/tinh/muc-dong/', figure: '[data-payable]', typed: '50.000', expected: '214.000 đồng' },
  { path: '/tinh/bhyt/', figure: '[data-total]', typed: '20 %' },
])(
  '$path with $typed: counted, as the reader’s word, in the link, on paper, on a second phone',
  async ({ path, figure, typed, expected }) => {
    const first = await openPage(browser, path, { clock: '2026-11-27' });
    const before = await textOf(first.page, figure);
    await first.page.getByText(/Biết nơi bạn ở hỗ trợ bao nhiêu/).click();
    await first.page.getByLabel(/hỗ trợ thêm mỗi tháng bao nhiêu/).fill(typed);
    await expect.poll(() => textOf(first.page, figure)).not.toBe(before);
    const after = await textOf(first.page, figure);
    if (expected) expect(after).toBe(expected);
    await expect.poll(() => textOf(first.page, '.result')).toContain('theo bạn nhập');
    expect(await first.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(typed);

    await first.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await first.page.getByRole('button', { name: /Chép kết quả/ }).click();
    const message = await first.page.evaluate(() => navigator.clipboard.readText());
    const second = await openPage(browser, path + message.slice(message.indexOf('#')), { clock: '2026-11-27' });
    await expect.poll(() => textOf(second.page, figure)).toBe(after);
    await second.page.emulateMedia({ media: 'print' });
    await expect.poll(() => textOf(second.page, '.result')).toContain('theo bạn nhập');
    expect(await textOf(second.page, figure)).toBe(after);
    await first.context.close();
    await second.context.close();
  },
);
