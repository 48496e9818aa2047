/** Every leaflet as it comes out of the printer: its sheets, nothing cut off, letters large enough, codes that open. */
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '../tools/dist.mjs';
import { openBrowser, openPage, origin } from './harness';

const leaflets = pagesOf().filter(({ section }) => section === 'to-roi');
/** Points to a millimetre. */
const MM = 72 / 25.4;
const PAPER: Record<string, { pages: number; width: number; height: number }> = {
  a5: { pages: 1, width: 148, height: 210 },
  a4: { pages: 1, width: 210, height: 297 },
  'gap-ba': { pages: 2, width: 297, height: 210 },
};
const SMALLEST_POINTS = 11;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What a reader would miss or not be able to read. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const found: string[] = [];
    for (const box of document.querySelectorAll<HTMLElement>('[data-box], [data-sheet]')) {
      const bottom = box.getBoundingClientRect().bottom;
      const inner = Math.max(0, ...[...box.children].map((child) => child.getBoundingClientRect().bottom));
      if (box.scrollHeight > box.clientHeight + 1 || inner > bottom + 1)
        found.push(`cut off by ${Math.max(box.scrollHeight - box.clientHeight, Math.round(inner - bottom))} px`);
      if (box.scrollWidth > box.clientWidth + 1) found.push(`too wide by ${box.scrollWidth - box.clientWidth} px`);
    }
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement!;
      if (!walker.currentNode.textContent?.trim() || parent.getClientRects().length === 0 || parent.closest('script, style')) continue;
      const points = (parseFloat(getComputedStyle(parent).fontSize) * 72) / 96;
      if (points < smallest - 0.05) found.push(`${points} pt: ${walker.currentNode.textContent.slice(0, 40)}`);
    }
    return found;
  }, SMALLEST_POINTS);
}

/** Side of the picture a code is read from, in pixels; as a letter a pixel, since numbers would take minutes to hand over. */
const SIDE = 220;

/** Reads the codes a phone would find on the paper. */
async function codes(page: Page): Promise<string[]> {
  const pictures = await page.evaluate(async (side) => {
    const shown = [...document.querySelectorAll<HTMLImageElement>('[data-code]')].filter((image) => image.getClientRects().length > 0);
    return Promise.all(
      shown.map(async (image) => {
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0, side, side);
        const { data } = context.getImageData(0, 0, side, side);
        let text = '';
        for (let index = 0; index < data.length; index += 4) text += data[index]! < 128 ? '1' : '0';
        return text;
      }),
    );
  }, SIDE);
  return pictures.map((text) => {
    const pixels = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
    for (let index = 0; index < text.length; index++) if (text[index] === '1') pixels.fill(0, index * 4, index * 4 + 3);
    return jsQR(pixels, SIDE, SIDE)?.data ?? '';
  });
}

const formatOf = (path: string) => path.split('/').at(-2)!;

/** All of one size in one tab: a new one for each would take minutes. */
describe.each(Object.entries(PAPER))('%s', (format, paper) => {
  test('prints on exactly its sheets, whole and legible, in every edition; its codes lead to the site', { timeout: 300_000 }, async () => {
    const { page, context } = await openPage(browser, '/to-roi/ban-la/tieu-thuong/a5/', { width: 1300 });
    const failed: string[] = [];
    for (const { path } of leaflets.filter((leaflet) => formatOf(leaflet.path) === format)) {
      await page.goto(origin() + path);
      const days = await page.evaluate(() => (document.documentElement.dataset['changes'] ?? '').split(' ').filter(Boolean));
      for (const day of ['', ...days]) {
        // What early.js does on that day.
        await page.evaluate((on) => {
          const changes = (document.documentElement.dataset['changes'] ?? '').split(' ');
          for (const change of changes) if (change && change <= on) document.documentElement.classList.add(`d${change.replace(/-/g, '')}`);
        }, day);
        failed.push(...(await faults(page)).map((fault) => `${path} ${day}: ${fault}`));
        if (!/Số liệu áp dụng (đến|từ) \d\d\/\d\d\/\d{4}/.test(await page.locator('.valid').innerText()))
          failed.push(`${path} ${day}: until when?`);
        for (const code of await codes(page))
          if (!/^https:\/\/[^/]+\/(tinh|chinh-sach|ban-la)\//.test(code)) failed.push(`${path} ${day}: code "${code}"`);
      }
      const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
      if (pdf.numPages !== paper.pages) failed.push(`${path}: ${pdf.numPages} pages`);
      for (let number = 1; number <= pdf.numPages; number++) {
        const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
        if (Math.abs(width / MM - paper.width) > 0.6 || Math.abs(height / MM - paper.height) > 0.6)
          failed.push(`${path}: ${width / MM} × ${height / MM} mm`);
      }
    }
    expect(failed).toEqual([]);
    await context.close();
  });
});

const examples = leaflets.filter(({ path }) => formatOf(path) === 'a5');
test('the code beside a contribution example opens the calculator with the same result', async () => {
  let seen = 0;
  for (const { path } of examples) {
    const { page, context } = await openPage(browser, path, { clock: '2026-11-22' });
    const own = page.locator('[data-leaflet-example="contribution"] [data-payable]:visible');
    if ((await own.count()) === 1) {
      seen++;
      const promised = await own.innerText();
      const [code = ''] = await codes(page);
      const { pathname, hash } = new URL(code);
      await page.goto(origin() + pathname + hash);
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      // An example paid for several months at once stands among the ways to pay.
      await expect.poll(() => page.locator('[data-payable], [data-way] .fig').allInnerTexts(), { message: path }).toContain(promised);
    }
    await context.close();
  }
  expect(seen).toBeGreaterThan(2);
});
