/** The officer's tools on the phone of a busy person: by touch and keyboard, kept over a reload, nothing personal in a link. */
import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const OFFICER = { 'Tên người hướng dẫn': 'Trần Văn Bảy', 'Điện thoại': '0912345678', 'Nơi gặp': 'Nhà văn hóa ấp 3' };
const ready = (page: Page) => page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));

test('the officer’s contact outlives a reload, stands on the leaflet, and enters no address', async () => {
  const { page, context, problems } = await openPage(browser, '/truyen-thong/to-roi/');
  for (const [label, text] of Object.entries(OFFICER)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.reload();
  await ready(page);
  for (const [label, text] of Object.entries(OFFICER)) expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(text);

  await page.getByText('Đổi ví dụ theo số của xã mình').click();
  await page.getByRole('radio', { name: 'Hộ nghèo' }).check();
  await expect.poll(() => page.locator('[data-open]').getAttribute('href')).toContain('nhom=poor');
  await page.locator('[data-preview]').scrollIntoViewIfNeeded();
  const preview = page.frameLocator('[data-preview] iframe').locator('.sheet');
  await preview.locator('[data-own]').waitFor();
  for (const text of Object.values(OFFICER)) expect(await preview.innerText()).toContain(text);
  await page.getByLabel('Nơi gặp', { exact: true }).fill('Chợ Gò');
  await expect.poll(() => preview.innerText()).toContain('Chợ Gò');
  await page.getByLabel('Nơi gặp', { exact: true }).fill(OFFICER['Nơi gặp']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.locator('[data-open]').click();
  await page.waitForURL(/to-roi\/.*\/a5\//);
  await page.waitForSelector('[data-own] img[src^="data:"]');
  const leaflet = await page.locator('.sheet').innerText();
  for (const text of Object.values(OFFICER)) {
    expect(leaflet).toContain(text);
    expect(decodeURIComponent(page.url())).not.toContain(text);
  }
  expect(await page.locator('[data-leaflet-example="contribution"]').isVisible()).toBe(false);
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  await context.close();
});

test('Back keeps the officer’s contact, whatever was chosen besides', async () => {
  const { page, context } = await openPage(browser, '/truyen-thong/to-roi/');
  for (const [label, text] of Object.entries(OFFICER)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Mẫu tờ, khi đang thử hai, ba mẫu').selectOption('B');
  await page.goto(new URL('/chinh-sach/luong-huu/', page.url()).href);
  await page.goBack();
  await ready(page);
  for (const [label, text] of Object.entries(OFFICER))
    await expect.poll(() => page.getByLabel(label, { exact: true }).inputValue()).toBe(text);
  await context.close();
});

test.each(['lien-ket', 'do-vui'])('%s: Back brings all of the form or none of it', async (name) => {
  const { page, context, arrived } = await openPage(browser, `/truyen-thong/${name}/`);
  const boxes = () =>
    page
      .locator('main :is(input, select)')
      .evaluateAll((all) => all.map((box) => ('checked' in box && box.checked ? 'x' : '') + (box as HTMLInputElement).value).join());
  /** The questions of a calculator are fetched once it is chosen. */
  const asked = () => arrived().then(() => page.locator('main input').first().waitFor({ state: 'attached' }));
  await asked();
  const before = await boxes();
  await page.locator('main select').first().selectOption({ index: 1 });
  if (name === 'do-vui') await page.getByLabel('Tên đội một').fill('Ấp Một');
  await asked();
  const filled = await boxes();
  await page.goto(new URL('/chinh-sach/luong-huu/', page.url()).href);
  await page.goBack();
  await ready(page);
  await asked();
  expect([before, filled]).toContain(await boxes());
  await context.close();
});

test('what has been printed is offered where the officer prints: one colour, in colour, for the print shop, of the law of the day', async () => {
  const { page, context } = await openPage(browser, '/truyen-thong/');
  const names = ['', '-mau', '-tiem-in', '-tu-2027-01-01'].map((end) => `ban-la-tieu-thuong-a5${end}.pdf`);
  await page.route('**/to-roi/pdf/list.json', (route) => route.fulfill({ json: names }));
  const offered = () =>
    page.locator('a[href$=".pdf"]:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-1)));
  await page.goto(new URL('/to-roi/ban-la/tieu-thuong/a5/', page.url()).href);
  await expect.poll(offered).toEqual(names.slice(0, 3));
  await page.goto(new URL('/truyen-thong/to-roi/', page.url()).href);
  await page.getByLabel('Tờ rơi cho ai?').selectOption('/ban-la/tieu-thuong/');
  await expect.poll(offered).toEqual(names.slice(0, 3));
  await page.getByLabel('Tờ rơi cho ai?').selectOption('/ban-la/ngu-dan/');
  await expect.poll(offered).toEqual([]);
  await page.getByText('chọn lưu thành PDF').waitFor();
  await context.close();
});

test('own numbers on a leaflet keep the package, income and group of its page', async () => {
  const { page, context } = await openPage(browser, '/truyen-thong/to-roi/');
  await page.getByLabel('Tờ rơi cho ai?').selectOption('/ban-la/ho-nong-lam-ngu-diem-nghiep/');
  await page.getByText('Đổi ví dụ theo số của xã mình').click();
  await page.getByLabel('Bạn thường trú ở tỉnh, thành phố nào?').selectOption('hai-phong');
  const address = () => page.locator('[data-open]').getAttribute('href');
  await expect.poll(address).toContain('tinh=hai-phong');
  await page.goto(new URL((await address())!, page.url()).href);
  const own = page.locator('[data-own]');
  await own.waitFor();
  const words = (await own.innerText()).replace(/\u00a0/g, ' ');
  expect(words).toContain('Tự nộp cho 6 tháng');
  expect(words).toContain('Chọn mức thu nhập 2.500.000 đồng');
  expect(words).toContain('Hải Phòng');
  // The code opens the calculator with these numbers.
  expect(await own.getAttribute('data-own')).toMatch(/tn=2\.?500\.?000.*tinh=hai-phong|tinh=hai-phong.*tn=2\.?500\.?000/);
  await context.close();
});

test('a phone number typed as an amount reaches neither link, message nor code', async () => {
  const { page, context } = await openPage(browser, '/truyen-thong/lien-ket/');
  await page.getByLabel('Bạn chọn mức thu nhập nào để đóng?').fill('0912345678');
  const seen = await page.locator('.receiver').innerText();
  expect(seen.replace(/\D/g, '')).not.toContain('912345678');
  await context.close();
});

test('by keyboard: choose a group, see what the receiver sees, and open just that', async () => {
  const { page, context, problems } = await openPage(browser, '/truyen-thong/lien-ket/');
  const before = await page.locator('[data-figures]').innerText();
  await page.getByRole('radio', { name: 'Không thuộc nhóm nào' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('[data-figures]').innerText()).not.toBe(before);
  const shown = await page.locator('.figure-line strong').last().innerText();
  const { pathname, hash } = new URL(await page.locator('p[data-link]').innerText());
  await page.goto(new URL(pathname + hash, page.url()).href);
  await ready(page);
  expect(await page.locator('[data-payable]').innerText()).toBe(shown);
  expect(problems).toEqual([]);
  await context.close();
});

test('every calculator: its questions come when it is chosen, and its link opens with the figures promised', async () => {
  const { page, context, problems } = await openPage(browser, '/truyen-thong/lien-ket/');
  const pick = page.getByLabel('Gửi máy tính nào?');
  const paths = await pick.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(paths).toHaveLength(globSync('src/calculators/*/calculator.*').length);
  for (const path of paths) {
    await pick.selectOption(path);
    await expect.poll(() => page.locator('p[data-link]').innerText()).toContain(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    const figures = await page.locator('.figure-line strong').allInnerTexts();
    await page.getByText('Xem đúng trang sẽ mở ra').click();
    const opened = page.frameLocator('.receiver iframe').locator('.result');
    await expect.poll(() => opened.textContent(), { message: path }).toContain(figures[0]);
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('a row of months and an amount for the whole household are filled in as in the calculator', async () => {
  const { page, context } = await openPage(browser, '/truyen-thong/lien-ket/');
  const link = () => page.locator('p[data-link]').innerText();
  await page.getByLabel('Gửi máy tính nào?').selectOption('/tinh/bhyt/');
  await page.getByRole('button', { name: '+ Thêm một người' }).click();
  await expect.poll(link).toContain('nguoi=12-12-12-12');
  await page.getByLabel('Gửi máy tính nào?').selectOption('/tinh/ho-tro/');
  await page.getByText(/Thêm \d ô ít dùng/).click();
  await page.getByRole('button', { name: 'Thêm một giai đoạn' }).click();
  await page.getByLabel('Từ tháng của giai đoạn 1').fill('1/2020');
  await page.getByLabel('Đến tháng của giai đoạn 1').fill('12/2021');
  await expect.poll(link).toContain('quang=01-2020~12-2021');
  await context.close();
});

test('the donors’ table follows the people and fits the phone', async () => {
  const { page, context } = await openPage(browser, '/truyen-thong/nha-hao-tam/');
  const amount = () =>
    page
      .locator('[data-donor]')
      .innerText()
      .then((text) => Number(text.replace(/\D/g, '')));
  const ten = await amount();
  await page.getByLabel(/Sổ BHXH: Hộ cận nghèo/).fill('20');
  await expect.poll(amount).toBe(2 * ten);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test('the next deadline goes into the reader’s calendar', async () => {
  const { page, context } = await openPage(browser, '/tinh/muc-dong/', { clock: '2026-11-22' });
  await page.getByRole('heading', { name: 'Nộp cách nào tiện?' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Thêm vào lịch: 6 tháng/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^nop-6-months-\d{4}-\d\d-\d\d\.ics$/);
  await context.close();
});
