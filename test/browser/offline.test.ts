/** The site without a network, after one visit; and what a kept copy says when it has grown old. */
import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDist } from '../tools/serve';
import { openBrowser } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const FIRST = '/chinh-sach/muc-dong/';

interface Visit {
  page: Page;
  context: BrowserContext;
  site: { origin: string; close: () => Promise<unknown> };
}

async function visit({ dir = 'dist', clock = '2026-11-22', saveData = false } = {}): Promise<Visit> {
  const site = await serveDist({ dir });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
  if (saveData) await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const page = await context.newPage();
  await page.clock.install({ time: new Date(`${clock}T03:00:00Z`) });
  await page.goto(site.origin + FIRST);
  await page.clock.resume();
  return { page, context, site };
}

/** Resolves when the site is stored and answers for the network. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function unplug({ context, site }: Visit): Promise<void> {
  await context.setOffline(true);
  await site.close();
}

describe('in airplane mode after one visit', () => {
  let stay: Visit;
  const open = (path: string) => stay.page.goto(stay.site.origin + path);
  beforeAll(async () => {
    stay = await visit();
    await kept(stay.page);
    await unplug(stay);
  });
  afterAll(() => stay.context.close());

  test('the front page and a page never opened before', async () => {
    await open('/');
    expect(await stay.page.locator('h1').count()).toBe(1);
    await open('/chinh-sach/luong-huu/');
    expect(await stay.page.locator('h1').innerText()).toContain('Khi nào tôi có lương hưu và được bao nhiêu?');
  });

  test('a persona, a topic of law and a province never opened before, also from a link with a messenger’s mark', async () => {
    for (const path of ['/ban-la/tieu-thuong/', '/luat/luong-huu/', '/luat/tinh/ha-noi/', '/ban-la/ngu-dan/?zarsrc=30&utm_source=zalo']) {
      await open(path);
      expect(await stay.page.locator('link[rel="canonical"]').getAttribute('href')).toContain(path.split('?')[0]);
      expect(await stay.page.locator('main').innerText()).not.toContain('chưa được lưu trong máy');
      // The page is whole: its styles are in it, and its own policy lets them be.
      expect(await stay.page.locator('body').evaluate((body) => getComputedStyle(body).marginTop)).toBe('0px');
    }
  });

  test('a calculator computes', async () => {
    await open('/tinh/muc-dong/');
    await stay.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    const result = stay.page.locator('[data-payable]');
    const before = await result.innerText();
    await stay.page.getByLabel('Bạn chọn mức thu nhập nào để đóng?').fill('5 triệu');
    await expect.poll(() => result.innerText()).not.toBe(before);
  });

  test('search finds pages by their text, also from a link with ?q=', async () => {
    await open('/tim/');
    await stay.page.getByRole('searchbox').fill('dong bu');
    await stay.page.getByRole('searchbox').press('Enter');
    await stay.page.locator('[data-results] li').first().waitFor();
    await open('/tim/?q=tieu%20thuong');
    await stay.page.locator('[data-results] li a[href*="tieu-thuong"]').first().waitFor();
  });

  test('without the final stroke, or with something behind it, an address leads to its page, and its numbers are in', async () => {
    for (const [path, hash] of [
      ['/tinh/muc-dong', '#luat=2026-11&nhom=poor&v=1'],
      ['/tinh/muc-dong/).', '#luat=2026-11&nhom=poor&v=1'],
      ['/TINH/muc-dong/%23luat=2026-11&nhom=poor&v=1', ''],
    ]) {
      await open(`${path}${hash}`);
      expect(new URL(stay.page.url()).pathname).toBe('/tinh/muc-dong/');
      await expect.poll(() => stay.page.getByRole('radio', { name: 'Hộ nghèo' }).isChecked(), { message: path }).toBe(true);
    }
  });

  test('what is not kept says so', async () => {
    await open('/trang-khong-co/');
    expect(await stay.page.locator('h1').innerText()).toContain('không có mạng');
  });
});

describe('with Save-Data', () => {
  test('only the core is kept, until the reader asks for all', async () => {
    const stay = await visit({ saveData: true });
    const { page } = stay;
    await kept(page);
    const heading = async (path: string) => {
      await page.goto(stay.site.origin + path);
      return page.locator('h1').innerText();
    };
    await stay.context.setOffline(true);
    expect(await heading('/tinh/muc-dong/')).not.toContain('không có mạng');
    expect(await heading('/chinh-sach/luong-huu/')).toContain('không có mạng');
    await stay.context.setOffline(false);
    await page.goto(stay.site.origin + FIRST);
    await page.getByRole('button', { name: 'Lưu để đọc khi không có mạng' }).click();
    await page.getByRole('button', { name: 'Đã lưu' }).waitFor();
    await unplug(stay);
    expect(await heading('/chinh-sach/luong-huu/')).not.toContain('không có mạng');
    await stay.context.close();
  });
});

describe('a kept copy', () => {
  test('is silent while its law holds, and says so once a change has come', async () => {
    const stay = await visit();
    await kept(stay.page);
    await stay.page.reload();
    expect(await stay.page.getByText('Bản lưu trong máy').count()).toBe(0);
    await unplug(stay);
    await stay.page.clock.setFixedTime(new Date('2027-01-02T03:00:00Z'));
    await stay.page.reload();
    await stay.page.getByText(/Bản lưu trong máy lập trước ngày 01\/01\/2027/).waitFor();
    await stay.context.close();
  });

  test('offers the new version, and changes only when asked', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync('dist', dir, { recursive: true });
    const stay = await visit({ dir });
    await kept(stay.page);
    appendFileSync(join(dir, 'sw.js'), '// newer');
    await stay.page.reload();
    const button = stay.page.getByRole('button', { name: 'Dùng bản mới' });
    await button.waitFor();
    expect(await stay.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(true);
    await Promise.all([stay.page.waitForEvent('load'), button.click()]);
    await expect
      .poll(() => stay.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)))
      .toBe(false);
    await stay.context.close();
    await stay.site.close();
  });
});
