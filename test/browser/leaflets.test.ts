/** Every leaflet as it comes out of the printer: its sheets, nothing cut off, letters large enough, codes that open the example. */
import { existsSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLeaflet, pagesOf } from '../tools/dist.mjs';
import { editionDays, leafletFaults, leafletFont, setForPrint, sheetFaults } from '../tools/leaflet-paper.mjs';
import { openBrowser, openPage, origin } from './harness';

const leaflets = pagesOf().filter(isLeaflet);
const formatOf = (path: string) => path.split('/').at(-2)!;
const FORMATS = [...new Set(leaflets.map(({ path }) => formatOf(path)))];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Side of the picture a code is read from, in pixels; as a letter a pixel, since numbers would take minutes to hand over. */
const SIDE = 220;
const read = new Map<string, string>();

/** Reads the codes a phone would find on the paper. */
async function codes(page: Page, within = 'main'): Promise<string[]> {
  const shown = page.locator(`${within} [data-code]:visible`);
  const found: string[] = [];
  for (const image of await shown.all()) {
    const source = (await image.getAttribute('src')) ?? '';
    if (!read.has(source)) {
      const text = await image.evaluate(async (element: HTMLImageElement, side) => {
        await element.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
        const context = canvas.getContext('2d')!;
        context.drawImage(element, 0, 0, side, side);
        const { data } = context.getImageData(0, 0, side, side);
        let dots = '';
        for (let index = 0; index < data.length; index += 4) dots += data[index]! < 128 ? '1' : '0';
        return dots;
      }, SIDE);
      const pixels = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
      for (let index = 0; index < text.length; index++) if (text[index] === '1') pixels.fill(0, index * 4, index * 4 + 3);
      read.set(source, jsQR(pixels, SIDE, SIDE)?.data ?? '');
    }
    found.push(read.get(source)!);
  }
  return found;
}

/** A calculator opened by a code, the figure beside it, and the day of its law. */
interface Promised {
  day: string;
  figure: string;
  address: string;
}
const promises = new Map<string, Promised>();

/** All of one size in one tab: a new one for each would take minutes. Every page is printed as PDF by `npm run leaflets`; here a few. */
describe.concurrent.each(FORMATS)('%s', (format) => {
  test('whole and legible in every edition, with its codes, contact, stamp and date', { timeout: 300_000 }, async () => {
    const { page, context } = await openPage(browser, '/', { width: 1300, bypassCSP: true });
    const font = leafletFont();
    const failed: string[] = [];
    for (const [index, { path }] of leaflets.filter((leaflet) => formatOf(leaflet.path) === format).entries()) {
      await page.goto(origin() + path);
      await page.addStyleTag({ content: font });
      for (const day of await page.evaluate(editionDays)) {
        const fail = (fault: string) => failed.push(`${path} ${day}: ${fault}`);
        await page.evaluate(setForPrint, day!);
        (await page.evaluate(leafletFaults)).forEach(fail);
        const text = await page.locator('main').innerText();
        if (!/Số liệu áp dụng (đến|từ) \d\d\/\d\d\/\d{4}/.test(text)) fail('until when?');
        for (const words of ['1900', 'Người hướng dẫn', 'Đóng dấu', 'Ví dụ'])
          if (!text.includes(words)) fail(`no "${words}"`);
        if ((await page.locator('.next:visible').count()) !== 1) fail('nothing to do next');
        for (const code of await codes(page)) if (!opens(code)) fail(`code "${code}"`);
        const figure = page.locator('[data-payable]:visible, [data-headline]:visible');
        const [address = ''] = await codes(page, '.leaflet-example');
        if (address.includes('#')) promises.set(`${day} ${address}`, { day: day!, figure: await figure.innerText(), address });
      }
      // One in twenty on paper.
      if (index % 20 === 0) {
        const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        (await sheetFaults(bytes, format)).forEach((fault) => failed.push(`${path}: ${fault}`));
      }
    }
    expect(failed).toEqual([]);
    await context.close();
  });
});

/** A code leads to a page of this build. */
function opens(code: string): boolean {
  return /^https:\/\//.test(code) && existsSync(`dist${new URL(code).pathname}index.html`);
}

test('the code beside an example opens the calculator with the figure on the leaflet', { timeout: 300_000 }, async () => {
  expect(promises.size).toBeGreaterThan(20);
  const failed: string[] = [];
  const queue = [...promises.values()];
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { day, figure, address } = next;
        const { pathname, hash } = new URL(address);
        const { page, context } = await openPage(browser, pathname + hash, { clock: day });
        const shown = () => page.locator('astro-island').allInnerTexts();
        const same = await expect
          .poll(shown, { timeout: 5000 })
          .toEqual(expect.arrayContaining([expect.stringContaining(figure)]))
          .then(() => true, () => false);
        if (!same) failed.push(`${day} ${address}: no ${figure}`);
        await context.close();
      }
    }),
  );
  expect(failed).toEqual([]);
});
