/** Every leaflet as it comes out of the printer: its sheets, nothing cut off, letters large enough, codes that open the example. */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONGEST } from '#site/officer';
import { isLeaflet, pagesOf } from '../tools/dist';
import { editionDays, fitFaults, setForPrint, sheetFaults } from '#print/fit';
import { printPdf } from '#print/pdf';
import { decode } from './camera';
import { openBrowser, openPage, origin } from './harness';
import { addTypeface } from './served';

/** The other sheets of the kit have a test of their own. */
const leaflets = pagesOf().filter((page) => isLeaflet(page) && !page.path.startsWith('/to-roi/truyen-thong/'));
const formatOf = (path: string) => path.split('/').at(-2)!;
const FORMATS = [...new Set(leaflets.map(({ path }) => formatOf(path)))];

/** Low: the sheets are measured, which goes by no height of a window, and what is not seen need not be painted. */
const WINDOW = { width: 1300, height: 100, bypassCSP: true };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What stands on the paper, asked for at once: every question to the browser costs as much as the answer. */
function paper() {
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0);
  return {
    text: document.querySelector('main')!.innerText,
    next: visible('.next').length,
    // What a birth brings is no calculator's answer: there the price stands in the words below.
    figure:
      (/\/(thai-san|sinh-con)\//.test(location.pathname)
        ? /[\d.]+ đồng/.exec(visible('.told')[0]!.innerText)?.[0]
        : visible('[data-payable], [data-headline]')[0]?.innerText) ?? '',
    beside: visible('.leaflet-example [data-code]').map((image) => (image as HTMLImageElement).src),
    codes: visible('[data-code]').map((image) => (image as HTMLImageElement).src),
  };
}

/** A calculator opened by a code, the figure beside it, and the day of its law. */
interface Promised {
  day: string;
  figure: string;
  address: string;
}
const promises = new Map<string, Promised>();

/** All of one size in one tab: a new one for each would take minutes. Every page is printed as PDF by `npm run print`; here a few. */
describe.each(FORMATS)('%s', (format) => {
  test('whole and legible in every edition, with its codes, contact and date', async () => {
    const { page, context } = await openPage(browser, '/', WINDOW);
    const failed: string[] = [];
    for (const [index, { path }] of leaflets.filter((leaflet) => formatOf(leaflet.path) === format).entries()) {
      await page.goto(origin() + path);
      await addTypeface(page);
      for (const day of await page.evaluate(editionDays)) {
        const fail = (fault: string) => failed.push(`${path} ${day}: ${fault}`);
        await page.evaluate(setForPrint, day!);
        [...(await page.evaluate(fitFaults)), ...(await page.evaluate(sheetFaults))].forEach(fail);
        const { text, next, figure, beside, codes } = await page.evaluate(paper);
        if (!/Số liệu áp dụng (đến|từ) \d\d\/\d\d\/\d{4}/.test(text)) fail('until when?');
        for (const words of ['1900', 'Người hướng dẫn', 'Ví dụ']) if (!text.includes(words)) fail(`no "${words}"`);
        if (text.includes('Đóng dấu')) fail('room for a stamp that no office can give');
        if (next !== 1) fail('nothing to do next');
        if (beside.length !== 1) fail(`${beside.length} codes beside the example`);
        for (const source of codes) if (!opens(await decode(source))) fail(`code "${await decode(source)}"`);
        const address = beside[0] ? await decode(beside[0]) : '';
        if (address.includes('#')) promises.set(`${day} ${address}`, { day: day!, figure, address });
      }
      if (index % 20 === 0) {
        (await printPdf(page, path)).faults.forEach((fault) => failed.push(`${path}: ${fault}`));
      }
    }
    expect(failed).toEqual([]);
    await context.close();
  });
});

test('an infographic for the wall is whole, also when the law has changed', async () => {
  const { page, context } = await openPage(browser, '/', WINDOW);
  const failed: string[] = [];
  for (const { path } of pagesOf().filter(({ path }) => path.startsWith('/to-roi/truyen-thong/hinh/'))) {
    await page.goto(origin() + path);
    await addTypeface(page);
    for (const day of await page.evaluate(editionDays)) {
      await page.evaluate(setForPrint, day);
      failed.push(...(await page.evaluate(sheetFaults)).map((fault) => `${path} ${day}: ${fault}`));
    }
  }
  expect(failed).toEqual([]);
  await context.close();
});

test('the longest contact an officer can keep leaves the smallest sheet whole', async () => {
  const { page, context } = await openPage(browser, '/', WINDOW);
  const line = 'Nhà văn hóa thôn Đông, cạnh chợ huyện cũ, sáng thứ Bảy, Chủ nhật'.slice(0, LONGEST).trim();
  await page.evaluate((text) => localStorage.setItem('officer', JSON.stringify({ name: text, phone: text, place: text })), line);
  const failed: string[] = [];
  // Every fourth: the foot is the same on all, what stands above it differs in length.
  for (const { path } of leaflets.filter((leaflet, index) => formatOf(leaflet.path) === 'a5' && Math.floor(index / 3) % 4 === 0)) {
    await page.goto(origin() + path);
    await addTypeface(page);
    await page.evaluate(setForPrint, '2026-11-22');
    if (!(await page.locator('.leaflet-foot').innerText()).includes(line)) failed.push(`${path}: no contact`);
    failed.push(...(await page.evaluate(sheetFaults)).map((fault) => `${path}: ${fault}`));
  }
  expect(failed).toEqual([]);
  await context.close();
});

/** A code leads to a page of this build. */
function opens(code: string): boolean {
  return /^https:\/\//.test(code) && existsSync(`dist${new URL(code).pathname}index.html`);
}

test('the code beside an example opens the calculator with the figure on the leaflet', async () => {
  expect(promises.size).toBeGreaterThan(20);
  const failed: string[] = [];
  const queue = [...promises.values()];
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { day, figure, address } = next;
        const { pathname, hash } = new URL(address);
        const { page, context } = await openPage(browser, pathname + hash, { clock: day });
        // A clock years off is not believed (links.test.ts): the page then tells the law day's figures.
        const believed = (await page.evaluate(() => document.documentElement.dataset['today'])) === day;
        const shown = () => page.locator('astro-island').allInnerTexts();
        const same =
          !believed ||
          (await expect
            .poll(shown)
            .toEqual(expect.arrayContaining([expect.stringContaining(figure)]))
            .then(
              () => true,
              () => false,
            ));
        if (!same) failed.push(`${day} ${address}: no ${figure}`);
        await context.close();
      }
    }),
  );
  expect(failed).toEqual([]);
});
