/** Every page, opened once: what holds for all of them on the phone and on paper. All its faults are told, not the first alone. */
import { getDocument } from 'unpdf/pdfjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, type ExpectStatic } from 'vitest';
import { isWritten, leadsOn, sweptPages } from '../tools/dist';
import { faults } from './accessibility';
import { decode } from './camera';
import { openBrowser, openPage } from './harness';
import { tooWideInAnySize } from './width';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const pages = sweptPages();

test.concurrent.for(pages)('$path', async ({ path, section }, { expect }) => {
  const { page, context, problems, arrived } = await openPage(browser, path, { clock: '2026-11-22' });
  await arrived();
  if (/^\/tinh\/[^/]+\/$/.test(path)) await shortAndFolded(page, expect);
  if (isWritten({ path })) await printsWhole(page, section, expect);
  await accessible(page, expect);
  // A leaflet on the screen is a sheet of paper and keeps its size.
  if (section !== 'to-roi') await fitsNarrowScreen(page, expect);
  // Last, for what comes late.
  expect.soft(problems, 'errors, and requests to others').toEqual([]);
  await refusesForeignScripts(page, problems, expect);
  await context.close();
});

/** An old address leads on before it is read. */
const read = pages.filter((page) => !leadsOn(page));

test.concurrent.for(read)('$path reads without JavaScript: the same text, no control that does nothing', async ({ path }, { expect }) => {
  // Low: what is asked goes by no height of a window, and what is not seen need not be painted.
  const { page, context } = await openPage(browser, path, { js: false, height: 100 });
  const seen = await page.evaluate(() => ({
    heading: document.querySelector('main h1')?.checkVisibility(),
    words: document.querySelector('main')!.innerText.split(/\s+/).length,
    dead: [...document.querySelectorAll('button, input, select, textarea')]
      // A form with an address works by itself: the browser sends it.
      .filter((control) => control.checkVisibility() && !control.closest('form[action]'))
      .map((control) => control.outerHTML.slice(0, 120)),
    cases: document.querySelector('.common-cases table')?.checkVisibility(),
  }));
  expect(seen).toMatchObject({ heading: true, dead: [] });
  expect(seen.words).toBeGreaterThan(40);
  if (path === '/tinh/muc-dong/') expect(seen.cases).toBe(true);
  await context.close();
});

/** CSS pixels at 360 wide; about six screens. */
const MOST = 4500;
/** A calculator at rest can be scrolled through on a small phone: what few readers need is folded, and on paper nothing is lost by it. */
async function shortAndFolded(page: Page, expect: ExpectStatic): Promise<void> {
  expect.soft(await page.evaluate(() => document.documentElement.scrollHeight), 'height').toBeLessThanOrEqual(MOST);
  const folds = page.locator('main details:not([open])');
  expect.soft(await folds.count(), 'folds').toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect.soft(await folds.count(), 'folds on paper').toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
}

async function refusesForeignScripts(page: Page, problems: readonly string[], expect: ExpectStatic): Promise<void> {
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.foreign = "inline"';
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.foreign = "attribute"');
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'data:image/png,broken';
    document.body.append(script, image);
    await failed;
    script.remove();
    image.remove();
    return (window as unknown as { foreign?: string }).foreign ?? 'nothing';
  });
  expect.soft(ran, 'a foreign script').toBe('nothing');
  await expect
    .poll(() => problems.filter((problem) => problem.startsWith('policy:')).length, { message: 'violations seen by the test' })
    .toBeGreaterThan(0);
}

test('a text paler than its neighbours is found, though they have been judged', async () => {
  const { page, context } = await openPage(browser, '/rieng-tu/');
  expect(await faults(page)).toEqual([]);
  await page.evaluate(() => (document.querySelector<HTMLElement>('main p:not([class])')!.style.color = 'gray'));
  expect(await faults(page)).toEqual([
    expect.stringMatching(/^light: color-contrast /),
    expect.stringMatching(/^dark: color-contrast-enhanced /),
  ]);
  await context.close();
});

test('targets too small and too close for a finger are found', async () => {
  const { page, context } = await openPage(browser, '/rieng-tu/');
  await page.evaluate(() => {
    const added = ['−', '+'].map((sign) => {
      const button = document.createElement('button');
      button.ariaLabel = sign;
      button.style.cssText = 'all: initial; width: 12px; height: 12px; margin: 0';
      return button;
    });
    document.querySelector('main p')!.after(...added);
  });
  expect(await faults(page)).toEqual([expect.stringMatching(/^target-size /), expect.stringMatching(/^target-size /)]);
  await context.close();
});

const MENU = 'body > header details';
/** A menu that reads and looks like one before has the same faults. */
const menus = new Set<string>();

/** axe finds nothing, with every disclosure open, light and dark. */
async function accessible(page: Page, expect: ExpectStatic): Promise<void> {
  const setOpen = (which: string, open: boolean) =>
    page.evaluate(([which, open]) => document.querySelectorAll<HTMLDetailsElement>(which).forEach((details) => (details.open = open)), [
      which,
      open,
    ] as const);
  // The open menu lies over the page: looked at by itself, then closed again.
  await setOpen(MENU, true);
  const menu = await page.evaluate(() => {
    const header = document.querySelector('body > header');
    return [header, ...(header?.querySelectorAll('*') ?? [])]
      .map((part) => {
        if (!part) return '';
        const { x, y, width, height } = part.getBoundingClientRect();
        const { color, backgroundColor, visibility } = getComputedStyle(part);
        return [part === header ? part.outerHTML : '', x, y, width, height, color, backgroundColor, visibility].join();
      })
      .join();
  });
  if (menu && !menus.has(menu)) expect.soft(await faults(page, 'body > header'), 'menu').toEqual([]);
  menus.add(menu);
  await setOpen('details', true);
  await setOpen(MENU, false);
  expect.soft(await faults(page), 'page').toEqual([]);
}

/** Everything unfolded, it fits 320 px in every size of text. The page stays as narrow: nothing asked afterwards goes by its width. */
async function fitsNarrowScreen(page: Page, expect: ExpectStatic): Promise<void> {
  await page.setViewportSize({ ...page.viewportSize()!, width: 320 });
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  expect.soft(await tooWideInAnySize(page), 'at 320 px').toEqual([]);
}

/** A leaflet is one sheet, both sides. */
const PERSONA_PAGES = 2;
const A4 = { width: 595, height: 842 };

/** Prints as clean A4, no sheet empty, and its code leads back to it. */
async function printsWhole(page: Page, section: string, expect: ExpectStatic): Promise<void> {
  const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  for (const { width, height } of sheets) {
    expect.soft(Math.abs(width - A4.width), 'width of a sheet').toBeLessThan(2);
    expect.soft(Math.abs(height - A4.height), 'height of a sheet').toBeLessThan(2);
  }
  expect.soft(sheets.map(({ text }, index) => (text.length < 20 ? `sheet ${index + 1} is empty` : '')).filter(Boolean)).toEqual([]);
  if (section === 'ban-la') expect.soft(sheets.length, 'sheets').toBeLessThanOrEqual(PERSONA_PAGES);

  const [code, address] = await page.evaluate(() => [
    document.querySelector<HTMLImageElement>('[data-print-qr] img')!.src,
    document.querySelector('link[rel=canonical]')!.getAttribute('href'),
  ]);
  const scanned = await decode(code!);
  expect.soft(scanned, 'the code').toBe(address);
  expect.soft(sheets.at(-1)!.text.replace(/\s/g, '')).toContain(scanned);

  const before = page.viewportSize()!;
  await page.setViewportSize({ ...before, width: 794 });
  await page.emulateMedia({ media: 'print' });
  const width = await page.evaluate(() => document.querySelector('[data-print-qr] img')!.getBoundingClientRect().width);
  expect.soft(width, 'width of the code').toBeGreaterThan(75);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(before);
}

/** Size in points and text of every sheet of a PDF. */
async function sheetsOf(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    sheets.push({ width, height, text: text.trim() });
  }
  return sheets;
}
