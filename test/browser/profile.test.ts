/** The reader's answers go along from page to page: asked once, in links only, kept on the device only where it was switched on. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage, origin } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const alive = (page: Page) => page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));

/** Types into a box; what takes it along is fetched then. */
async function enter(page: Page, key: string, text: string) {
  const box = page.locator(`#o-${key}`);
  await box.evaluate((element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  });
  await box.fill(text);
  await box.blur();
}

async function choose(page: Page, key: string, value: string) {
  const option = page.locator(`#o-${key} input[value="${value}"]`);
  await option.evaluate((element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  });
  await option.check({ force: true });
}

/** Goes to another page as a reader does: by a link of this one, or by the list of calculators. */
async function tap(page: Page, path: string) {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /carry-(answers|kept|brought)-/.test(name)));
  const link = page.locator(`a[href^="${path}"]`).first();
  if ((await link.count()) === 0) {
    await tap(page, '/tinh/');
    return tap(page, path);
  }
  await link.evaluate((element: HTMLAnchorElement) => {
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    element.click();
  });
  await page.waitForURL((url) => url.pathname === path);
  await alive(page);
}

/** All that leaves the phone, as it goes. */
function sentBy(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on('request', (request) => sent.push(`${request.url()} ${request.headers()['referer'] ?? ''} ${request.postData() ?? ''}`));
  return sent;
}

const value = (page: Page, key: string) =>
  page
    .locator(`#o-${key}`)
    .evaluate((box) => (box as HTMLInputElement).value ?? box.querySelector<HTMLInputElement>('input:checked')?.value);

test('six calculators in a row, and nothing asked twice; the link opens the same on a second phone', async () => {
  const { page, context, problems } = await openPage(browser, '/tinh/muc-dong/');
  const sent = sentBy(context);
  await choose(page, 'nhom', 'poor');
  await enter(page, 'tn', '3.210.000');
  await enter(page, 'ht', '17');
  await tap(page, '/tinh/ho-tro/');
  expect([await value(page, 'nhom'), await value(page, 'ht')]).toEqual(['poor', '17']);
  await tap(page, '/tinh/luong-huu/');
  expect([await value(page, 'nhom'), await value(page, 'ht'), await value(page, 'tn')]).toEqual(['poor', '17', '3.210.000']);
  await choose(page, 'gt', 'male');
  await enter(page, 'sinh', '8/1981');
  await enter(page, 'da', '61');
  await tap(page, '/tinh/tuoi-huu/');
  expect([await value(page, 'gt'), await value(page, 'sinh')]).toEqual(['male', '08/1981']);
  await tap(page, '/tinh/so-sanh/');
  expect([await value(page, 'gt'), await value(page, 'sinh'), await value(page, 'tn')]).toEqual(['male', '08/1981', '3.210.000']);
  // Back to the default of the page: an answer like any other.
  await choose(page, 'nhom', 'other');
  await tap(page, '/tinh/dong-bu/');
  expect([await value(page, 'gt'), await value(page, 'da'), await value(page, 'nhom')]).toEqual(['male', '61', 'other']);
  expect(await page.getByText('Đường dẫn này bị hỏng').count()).toBe(0);

  const second = await openPage(browser, page.url().slice(origin().length));
  await alive(second.page);
  for (const key of ['gt', 'sinh', 'da', 'tn']) expect(await value(second.page, key)).toBe(await value(page, key));
  await second.context.close();

  const { origins } = await context.storageState();
  expect(origins.flatMap(({ localStorage }) => localStorage)).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((line) => /3\.?210\.?000|1981|sinh=|[?&]nhom=/.test(line))).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('through pages that are read, to the form, the leaflet and the link, and never to a server', async () => {
  const { page, context, problems } = await openPage(browser, '/tinh/muc-dong/');
  const sent = sentBy(context);
  await choose(page, 'nhom', 'near-poor');
  await enter(page, 'tn', '3.210.000');
  /** By any link of the page, its hash as it is when it is reached for. */
  const follow = async (path: string) => {
    const link = page.locator(`a[href^="${path}"]`).first();
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /carry-(answers|brought)-/.test(name)));
    await link.evaluate((element: HTMLAnchorElement) => {
      element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      element.click();
    });
    await page.waitForURL((url) => url.pathname === path);
    expect(new URL(page.url()).hash).toContain('tn=3.210.000');
  };
  for (const path of ['/chinh-sach/', '/chinh-sach/luong-huu/', '/', '/ban-la/']) await follow(path);
  await follow('/tinh/');
  await follow('/tinh/luong-huu/');
  await alive(page);
  expect([await value(page, 'nhom'), await value(page, 'tn')]).toEqual(['near-poor', '3.210.000']);
  const { hash } = new URL(page.url());
  await page.goto(`${origin()}/truyen-thong/to-roi/${hash}`);
  await alive(page);
  expect(await page.locator('[data-open]').getAttribute('href')).toContain('tn=3.210.000');
  await page.goto(`${origin()}/truyen-thong/lien-ket/${hash}`);
  await alive(page);
  await page.waitForFunction(() => document.querySelector('p[data-link]')?.textContent?.includes('tn=3.210.000'));
  await page.goto(`${origin()}/thu-tuc/dang-ky-bhxh-tu-nguyen/to-khai/${hash}`);
  await alive(page);
  await page.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value.replace(/\D/g, '') === '3210000'));
  expect(sent.filter((line) => /3\.?210\.?000|nhom=/.test(line))).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('switched off, the numbers of a link somebody sent travel on as links do, and nothing is kept', async () => {
  const { page, context } = await openPage(browser, '/tinh/muc-dong/#nhom=poor&tn=3.210.000&v=1');
  await alive(page);
  await tap(page, '/tinh/ho-tro/');
  expect(await value(page, 'nhom')).toBe('poor');
  const { origins } = await context.storageState();
  expect(origins.flatMap(({ localStorage }) => localStorage)).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goto(`${origin()}/tinh/ho-tro/`);
  await alive(page);
  expect(await value(page, 'nhom')).toBe('other');
  await context.close();
});

test('a life tells the pension what is paid, and stays whole', async () => {
  const { page, context } = await openPage(browser, '/tinh/doi-toi/');
  await alive(page);
  await page.getByLabel('Lương đóng của quãng 1').fill('7.000.000');
  await page.getByLabel('Lương đóng của quãng 1').blur();
  await tap(page, '/tinh/luong-huu/');
  await page.waitForFunction(() =>
    document.querySelector('form[data-link]')?.getAttribute('data-link')?.includes('qt=b~01-2016~03-2026~7.000.000'),
  );
  await tap(page, '/tinh/doi-toi/');
  expect(await page.getByLabel('Lương đóng của quãng 1').inputValue()).toBe('7.000.000');
  expect(await page.getByLabel('Tháng nghỉ việc của quãng 2').inputValue()).toBe('03/2026');
  await context.close();
});

test('a page nobody answered on leaves its links alone; Back brings the answers and their links again', async () => {
  const { page, context } = await openPage(browser, '/tinh/muc-dong/');
  await alive(page);
  const href = () =>
    page
      .locator('a[href^="/tinh/ho-tro/"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => (link.focus(), link.hash));
  expect(await href()).toBe('');
  await enter(page, 'tn', '3.210.000');
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /carry-answers/.test(name)));
  await tap(page, '/tinh/ho-tro/');
  await page.goBack();
  await alive(page);
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#o-tn')?.value === '3.210.000');
  expect(new URL(page.url()).hash).toBe('');
  await context.close();
});

test('kept on this device only while the switch is on', async () => {
  const { page, context, problems } = await openPage(browser, '/rieng-tu/');
  const kept = () => page.evaluate(() => localStorage.getItem('profile'));
  const visit = async (path: string) => {
    await page.goto(origin() + path);
    await alive(page);
  };
  const toggle = page.getByRole('button', { name: 'Giữ số của tôi trên máy này' });
  expect(await toggle.getAttribute('aria-pressed')).toBe('false');
  await toggle.click();
  await page.getByText('Đã bật').waitFor();
  expect(await kept()).toBe('{}');

  await visit('/tinh/luong-huu/');
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /carry-kept/.test(name)));
  await enter(page, 'sinh', '8/1981');
  await visit('/tinh/tuoi-huu/');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#o-sinh')?.value === '08/1981');
  expect(new URL(page.url()).hash).toBe('');

  await visit('/rieng-tu/');
  await page.getByRole('button', { name: 'Xóa số đang giữ' }).click();
  await page.getByText('Đã xóa hết số đang giữ. Máy vẫn').waitFor();
  expect(await kept()).toBe('{}');
  await toggle.click();
  await page.getByText('Đã tắt').waitFor();
  expect(await kept()).toBeNull();
  await visit('/tinh/tuoi-huu/');
  expect(await value(page, 'sinh')).not.toBe('08/1981');
  expect(problems).toEqual([]);
  await context.close();
});
