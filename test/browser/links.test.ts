/** What chats, old phones and impatient readers do to links, addresses, scripts and clocks, tried in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from './contract';
import { openBrowser, openPage, origin, settled } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PAGE = '/tinh/muc-dong/';
const INCOME = /mức thu nhập/;
const CLOCK = '2026-11-22';
const LINK = '#luat=2026-11&nhom=near-poor&tn=3.000.000&v=1';
const payable = (page: Page) => textOf(page, '[data-payable]');
const alive = (page: Page) => page.waitForFunction(() => !document.querySelector('astro-island[ssr]')).then(() => settled(page));
const broken = (page: Page) => page.getByText('Đường dẫn này bị hỏng').count();

describe('a link on its way through chats', () => {
  let expected = '';
  beforeAll(async () => {
    const { page, context } = await openPage(browser, PAGE + LINK, { clock: CLOCK });
    expected = await payable(page);
    await context.close();
  });

  const encoded = encodeURIComponent(LINK.slice(1));
  const ways: Record<string, string> = {
    'a full stop': `${LINK}.`,
    'a bracket': `${LINK})`,
    'a comma': `${LINK},`,
    'a quotation mark': `${LINK}”`,
    'words behind': `${LINK} nhé chị`,
    'a mark of Zalo before': `?zarsrc=30&utm_source=zalo${LINK}`,
    'a mark of Zalo behind': `${LINK}?zarsrc=1303`,
    HTML: LINK.replaceAll('&', '&amp;'),
    'encoded once': `#${encoded}`,
    'encoded twice': `#${encodeURIComponent(encoded)}`,
    '%23': `%23${LINK.slice(1)}`,
    '%23 and all': `%23${encoded}`,
    '%2523': `%2523${encodeURIComponent(encoded)}`,
    'upper case': LINK.toUpperCase(),
    'the hash as a query': `?${LINK.slice(1)}`,
    'a bracket behind the path': `)${LINK}`,
    'the link behind the path without its sign': LINK.slice(1),
  };

  test('opens the same result, whatever was added', async () => {
    const { page, context } = await openPage(browser, '/', { clock: CLOCK });
    for (const [way, behind] of Object.entries(ways)) {
      await page.goto('about:blank');
      await page.goto(`${origin()}${PAGE}${behind}`);
      await page.waitForURL((url) => url.pathname === PAGE);
      await alive(page);
      await expect.poll(() => payable(page), { message: way }).toBe(expected);
      expect([way, await broken(page)]).toEqual([way, 0]);
    }
    await context.close();
  });

  test('pasted over an open page it is put right as well', async () => {
    const { page, context } = await openPage(browser, PAGE, { clock: CLOCK });
    await page.evaluate((hash) => (location.hash = hash), LINK.toUpperCase().replaceAll('&', '&amp;'));
    await expect.poll(() => payable(page)).toBe(expected);
    await context.close();
  });

  test('cut, it opens what it can and says so', async () => {
    const { page, context } = await openPage(browser, PAGE + LINK.slice(0, LINK.indexOf('&tn') + 8), { clock: CLOCK });
    expect(await broken(page)).toBe(1);
    expect(await page.getByRole('radio', { name: /Hộ cận nghèo/ }).isChecked()).toBe(true);
    expect(await page.getByLabel(INCOME).inputValue()).toBe('1.500.000');
    await context.close();
  });

  test.each([
    '/tinh/muc-dong',
    '/TINH/Muc-Dong/',
    '/tinh/muc-dong/).',
    '/tinh/muc-dong/nhé',
    '/chinh-sach/luong-huu/%E2%80%9D',
    '/tinh/muc_dong/',
    '/tinh/mucdong/',
  ])('the path %s leads to its page', async (path) => {
    const page = await browser.newPage();
    await page.goto(origin() + path);
    await page.waitForURL((url) => /^\/(tinh\/muc-dong|chinh-sach\/luong-huu)\/?$/.test(url.pathname));
    expect(await page.locator('h1').innerText()).not.toContain('Không có trang');
    await page.close();
  });

  test('a page that is not there stays the page that says so', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin()}/chinh-sach/khong-co-trang/`, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').innerText()).toContain('Không có trang');
    await page.close();
  });
});

describe.each(['with', 'without'])('Back and Forward %s the page kept in memory', (kept) => {
  let own: Browser;
  beforeAll(async () => {
    own = await openBrowser({ inMemory: kept === 'with' });
  });
  afterAll(() => own.close());

  test('bring back all of a form', async () => {
    const { page, context } = await openPage(own, PAGE, { clock: CLOCK });
    await page.getByLabel(INCOME).fill('3 triệu');
    await page.getByRole('radio', { name: /Hộ nghèo/ }).check();
    await page.getByText(/^Hỏi thêm/).click();
    await page.getByLabel('Bạn đã được Nhà nước hỗ trợ bao nhiêu tháng?').fill('7');
    await page.getByLabel('Bạn đã được Nhà nước hỗ trợ bao nhiêu tháng?').blur();
    await settled(page);
    const answers = () => page.locator('.answers dd').allTextContents();
    const before = [await payable(page), await answers()];
    await page.goto(`${origin()}/chinh-sach/muc-dong/`);
    await page.goBack();
    await alive(page);
    await expect.poll(async () => [await payable(page), await answers()]).toEqual(before);
    expect(new URL(page.url()).hash).toBe('');
    await page.goForward();
    await page.goBack();
    await alive(page);
    await expect.poll(async () => [await payable(page), await answers()]).toEqual(before);
    await page.reload();
    await alive(page);
    await expect.poll(async () => [await payable(page), await answers()]).toEqual(before);
    await context.close();
  });
});

test('Back over a hash restores what stood there: a link, what was typed, the form at rest', async () => {
  const { page, context } = await openPage(browser, PAGE, { clock: CLOCK });
  const rest = await payable(page);
  const go = (hash: string) => page.evaluate((next) => (location.hash = next), hash);
  await go(LINK);
  await expect.poll(() => payable(page)).not.toBe(rest);
  const linked = await payable(page);
  await page.getByLabel(INCOME).fill('5000000');
  await page.getByLabel(INCOME).blur();
  await expect.poll(() => payable(page)).not.toBe(linked);
  const typed = await payable(page);
  await go('#luat=2026-11&nhom=poor&v=1');
  await expect.poll(() => payable(page)).not.toBe(typed);
  await page.goBack();
  await expect.poll(() => payable(page)).toBe(typed);
  await page.goBack();
  await expect.poll(() => payable(page)).toBe(rest);
  await page.goForward();
  await expect.poll(() => payable(page)).toBe(typed);
  await context.close();
});

test('the address follows the search box, and Back finds the same pages', async () => {
  const { page, context } = await openPage(browser, '/tim/');
  await page.getByRole('searchbox').fill('lương hưu');
  await page.locator('[data-results] a').first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('lương hưu');
  await page.locator('[data-results] a').first().click();
  await page.waitForURL((url) => url.pathname !== '/tim/');
  await page.goBack();
  await page.locator('[data-results] a').first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('lương hưu');
  await context.close();
});

describe('the script of a calculator', () => {
  const open = async (hash: string, route: (page: Page) => Promise<unknown>) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.clock.install({ time: new Date(`${CLOCK}T03:00:00Z`) });
    await route(page);
    await page.goto(`${origin()}${PAGE}${hash}`, { waitUntil: 'commit' });
    return { page, context };
  };

  test('does not arrive: the page says so and shows the common cases, and that the numbers of the link are not in', async () => {
    const { page, context } = await open(LINK, (one) => one.route('**/_astro/muc-dong*', (route) => route.abort()));
    await page.getByText(/Phần này không tải được/).waitFor();
    expect(await page.locator('main').innerText()).toContain('Các số trong đường dẫn bạn mở chưa được điền');
    expect(await page.getByLabel(INCOME).isVisible()).toBe(false);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    await page.unroute('**/_astro/muc-dong*');
    await page.getByRole('button', { name: 'Tải lại trang' }).click();
    await alive(page);
    expect(await page.getByText(/Phần này không tải được/).count()).toBe(0);
    await context.close();
  });

  test.each([
    ['/truyen-thong/do-vui/', 'quiz'],
    ['/truyen-thong/to-roi/', 'kit'],
    ['/thu-tuc/dang-ky-bhxh-tu-nguyen/to-khai/', 'to-khai'],
  ])('%s: no dead form, what can be printed stays, and no word of a table that is not there', async (path, script) => {
    const { page, context } = await openPage(browser, '/', { clock: CLOCK });
    await page.route(`**/_astro/${script}*.js*`, (route) => route.abort());
    await page.goto(origin() + path);
    await page.getByText(/Phần này không tải được/).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Bảng dưới đây');
    expect(await page.locator('astro-island form').first().isVisible()).toBe(false);
    if (script === 'to-khai') expect(await page.getByRole('heading', { name: 'Tờ khai sẽ in ra' }).isVisible()).toBe(true);
    await context.close();
  });

  test('is late: the page says so, and no more once it is there; nothing typed is lost', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const { page, context } = await open('', (one) =>
      one.route('**/_astro/muc-dong*.js', async (route) => {
        await released;
        await route.continue();
      }),
    );
    await page.getByLabel(INCOME).fill('5000000');
    await page.clock.runFor(10_000);
    await page.getByText(/phần này còn đang tải/).waitFor();
    const cases = page.locator('.common-cases');
    expect(await cases.getAttribute('open')).not.toBeNull();
    release();
    await alive(page);
    expect(await page.getByText(/phần này còn đang tải/).count()).toBe(0);
    expect(await cases.getAttribute('open')).toBeNull();
    expect(await page.getByLabel(INCOME).inputValue()).toBe('5000000');
    await context.close();
  });
});

describe.each(['1970-01-02', '2015-03-04', '2038-01-19', '2099-12-31'])('on a phone whose clock says %s', (clock) => {
  test('the law of the law day holds, a notice says so, and no box is in error', async () => {
    const { page, context } = await openPage(browser, '/', { clock });
    for (const path of ['/chinh-sach/muc-dong/', '/tinh/muc-dong/', '/tinh/luong-huu/', '/tinh/that-nghiep/', '/tinh/rut-hay-giu/']) {
      await page.goto(origin() + path);
      await page.getByText(/Đồng hồ trong máy/).waitFor();
      await alive(page);
      expect(await page.evaluate(() => document.documentElement.dataset['today'])).toBe('2026-11-22');
      expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
    }
    await context.close();
  });
});
