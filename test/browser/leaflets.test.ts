/** Every leaflet as it comes out of the printer: its sheets, nothing cut off, letters large enough, codes that open. */
import jsQR from 'jsqr';
import { PDFDocument } from 'pdf-lib';
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

/** Reads the codes a phone would find on the paper. */
async function codes(page: Page): Promise<string[]> {
  const pictures = await page.evaluate(async () => {
    const shown = [...document.querySelectorAll<HTMLImageElement>('[data-code]')].filter((image) => image.getClientRects().length > 0);
    return Promise.all(
      shown.map(async (image) => {
        await image.decode();
        const side = 400;
        const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0, side, side);
        return { side, data: [...context.getImageData(0, 0, side, side).data] };
      }),
    );
  });
  return pictures.map(({ side, data }) => jsQR(new Uint8ClampedArray(data), side, side)?.data ?? '');
}

const formatOf = (path: string) => path.split('/').at(-2)!;

describe.concurrent.each(leaflets)('$path', ({ path }) => {
  test('prints on exactly its sheets, whole and legible, in every edition', async () => {
    const { page, context, problems } = await openPage(browser, path);
    const days = await page.evaluate(() => [
      document.documentElement.dataset['lawDay']!,
      ...(document.documentElement.dataset['changes'] ?? '').split(' ').filter(Boolean),
    ]);
    for (const day of days) {
      await page.clock.setFixedTime(new Date(`${day}T03:00:00Z`));
      await page.reload();
      expect(await faults(page), day).toEqual([]);
      const paper = PAPER[formatOf(path)]!;
      const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(pdf.getPageCount(), day).toBe(paper.pages);
      for (const sheet of pdf.getPages()) {
        expect(sheet.getWidth() / MM).toBeCloseTo(paper.width, 0);
        expect(sheet.getHeight() / MM).toBeCloseTo(paper.height, 0);
      }
      expect(await page.locator('.valid').innerText()).toMatch(/Số liệu áp dụng (đến|từ) \d\d\/\d\d\/\d{4}/);
      for (const code of await codes(page)) expect(code).toMatch(/^https:\/\/[^/]+\/(tinh|chinh-sach|ban-la)\//);
    }
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
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
      expect(await page.locator('[data-payable]').innerText(), path).toBe(promised);
    }
    await context.close();
  }
  expect(seen).toBeGreaterThan(2);
});
