/** Codes, poster and banners on their paper: right size, nothing cut off, and codes that open what stands beside them. */
import { existsSync } from 'node:fs';
import { getDocument } from 'unpdf/pdfjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printTypeface } from '#print/typeface';
import { decode } from './camera';
import { openBrowser, openPage, origin } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const MM = 72 / 25.4;
const PAPERS: [path: string, width: number, height: number, smallestPoints: number][] = [
  ['/to-roi/truyen-thong/sau-ma-qr/a4/', 210, 297, 11],
  ['/to-roi/truyen-thong/thang-5/ap-phich/', 297, 420, 16],
  ['/to-roi/truyen-thong/do-vui/the/', 210, 297, 11],
  ['/to-roi/truyen-thong/do-vui/dap-an/', 210, 297, 11],
  ['/to-roi/truyen-thong/tin-don/a6/', 210, 297, 11],
  ['/to-roi/truyen-thong/the-gom-thang/a5/', 148, 210, 11],
  ['/to-roi/truyen-thong/nhan-ma-qr/a4/', 210, 297, 11],
  ['/to-roi/truyen-thong/toi-nay/ho-nong-lam-ngu-diem-nghiep/', 210, 297, 11],
  ['/to-roi/truyen-thong/toi-nay/dong-bao-dan-toc-thieu-so/', 210, 297, 11],
  ['/to-roi/truyen-thong/toi-nay/hoc-sinh-sinh-vien-phu-huynh/', 210, 297, 11],
  ['/to-roi/truyen-thong/thang-5/phuon/', 600, 2000, 18],
  // Drawn at a tenth of its size on the screen.
  ['/to-roi/truyen-thong/thang-5/bang-ron/', 3000, 600, 15],
];

/** Boxes whose words do not all show, and letters too small. */
async function faults(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]')) {
      const { bottom, right } = sheet.getBoundingClientRect();
      for (const part of sheet.querySelectorAll<HTMLElement>('*')) {
        const rect = part.getBoundingClientRect();
        if (rect.width > 0 && (rect.bottom > bottom + 1 || rect.right > right + 1))
          found.push(`cut off: ${part.textContent?.slice(0, 40)}`);
        const points = (parseFloat(getComputedStyle(part).fontSize) * 72) / 96;
        if (part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1)
          found.push(`runs over its side: ${part.textContent?.slice(-40)}`);
        if (part.childElementCount === 0 && part.textContent?.trim() && points < least) found.push(`${points} pt: ${part.textContent}`);
      }
    }
    return found;
  }, smallest);
}

test.each(PAPERS)('%s prints on its own paper, whole, in every edition', async (path, width, height, smallest) => {
  const { page, context, problems } = await openPage(browser, path, { width: 1300, clock: '2026-11-22', bypassCSP: true });
  // Wider than most typefaces.
  await page.addStyleTag({ content: printTypeface() });
  await page.evaluate(() => document.fonts.load('700 12pt "Be Vietnam Pro"', 'đồng'));
  const days = await page.evaluate(() => (document.documentElement.dataset['changes'] ?? '').split(' ').filter(Boolean));
  const sheets = await page.locator('[data-sheet]').count();
  for (const day of ['', ...days]) {
    await page.evaluate((on) => on && document.documentElement.classList.add(`d${on.replace(/-/g, '')}`), day);
    expect(await faults(page, smallest)).toEqual([]);
  }
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(sheets);
  const view = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect(Math.abs(view.width / MM - width)).toBeLessThan(1);
  expect(Math.abs(view.height / MM - height)).toBeLessThan(1);
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  await context.close();
});

/** What a phone reads from each code, and the figure that stands beside it. */
async function codes(page: Page): Promise<{ address: string; figure: string }[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('[data-code]')]
      .filter((image) => image.getClientRects().length > 0)
      .map((image) => ({ source: image.src, figure: image.closest('.beside')?.querySelector('strong')?.textContent ?? '' })),
  );
  return Promise.all(found.map(async ({ source, figure }) => ({ address: await decode(source), figure })));
}

test.each(['2026-11-22', '2027-01-05'])('on %s each of the six codes opens its calculator with the figure beside it', async (clock) => {
  const { page, context } = await openPage(browser, '/to-roi/truyen-thong/sau-ma-qr/a4/', { clock });
  const six = await codes(page);
  expect(six).toHaveLength(6);
  for (const { address, figure } of six) {
    const { pathname, hash } = new URL(address);
    await page.goto(origin() + pathname + hash);
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await expect.poll(() => page.locator('.result').textContent(), { message: address }).toContain(figure);
    expect(await page.locator('.notice').allInnerTexts()).not.toContainEqual(expect.stringContaining('bị hỏng'));
  }
  await context.close();
});

test('the codes of the poster lead to pages there are', async () => {
  const { page, context } = await openPage(browser, '/to-roi/truyen-thong/thang-5/ap-phich/');
  const addresses = (await codes(page)).map(({ address }) => new URL(address).pathname);
  expect(addresses).toHaveLength(2);
  for (const path of addresses) expect(existsSync(`dist${path}index.html`), path).toBe(true);
  await context.close();
});

test('what hangs in the street bears the commune, the unit and the day typed above it, and nothing while there is none', async () => {
  for (const path of PAPERS.map(([path]) => path).filter((path) => path.includes('thang-5'))) {
    const { page, context } = await openPage(browser, path, { width: 1300 });
    expect(await page.locator('.hung').first().isVisible(), path).toBe(false);
    await page.getByLabel('Xã, phường').fill('xã Tân Hòa');
    await page.getByLabel('Đơn vị').fill('Hội Phụ nữ');
    await page.getByLabel('Ngày').fill('01/05/2027');
    for (const sheet of await page.locator('[data-sheet]').all())
      expect((await sheet.locator('.hung').innerText()).replace(/\s+/g, ' ').trim()).toBe('Hội Phụ nữ xã Tân Hòa 01/05/2027');
    expect(decodeURIComponent(page.url())).not.toContain('Tân Hòa');
    await context.close();
  }
});

test('the sheet for tonight tells what the chosen province adds, still on one page', async () => {
  for (const id of ['ho-nong-lam-ngu-diem-nghiep', 'dong-bao-dan-toc-thieu-so']) {
    const { page, context } = await openPage(browser, `/to-roi/truyen-thong/toi-nay/${id}/`, { width: 1300, bypassCSP: true });
    await page.addStyleTag({ content: printTypeface() });
    const payable = () => page.locator('[data-payments]:visible tbody tr:first-child td strong').first().innerText();
    const before = await payable();
    await page.getByLabel('Bà con thường trú ở tỉnh, thành phố nào?').selectOption('hai-phong');
    await page.getByLabel('Nhà mấy người chưa có thẻ?').selectOption('3');
    await expect.poll(payable).not.toBe(before);
    expect(await page.locator('.chosen:visible').innerText()).toContain('3 người');
    expect(await faults(page, 11)).toEqual([]);
    await context.close();
  }
});
