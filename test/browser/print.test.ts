/** The page is the leaflet: it prints as clean A4 and its QR code leads back to it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isWritten, pagesOf } from '../tools/dist.mjs';
import { scan } from './camera';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A leaflet is one sheet, both sides. */
const PERSONA_PAGES = 2;
const A4 = { width: 595, height: 842 };

/** Size in points and text of every page of a PDF. */
async function read(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({
      width,
      height,
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .trim(),
    });
  }
  return pages;
}

test.concurrent.each(pagesOf().filter(isWritten))(
  '$path prints as A4, no sheet empty, and the code leads back',
  async ({ path, section }) => {
    const { page, context } = await openPage(browser, path, { width: 794 });
    const pages = await read(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    for (const { width, height } of pages) {
      expect(Math.abs(width - A4.width)).toBeLessThan(2);
      expect(Math.abs(height - A4.height)).toBeLessThan(2);
    }
    expect(pages.map(({ text }, index) => (text.length < 20 ? `page ${index + 1} is empty` : '')).filter(Boolean)).toEqual([]);
    if (section === 'ban-la') expect(pages.length).toBeLessThanOrEqual(PERSONA_PAGES);

    await page.emulateMedia({ media: 'print' });
    const scanned = await scan(page.locator('[data-print-qr] img'));
    expect(scanned).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
    expect(pages.at(-1)!.text.replace(/\s/g, '')).toContain(scanned);
    await context.close();
  },
);
