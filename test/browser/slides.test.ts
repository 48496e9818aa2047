/** A deck in a hall: by keys and by finger, nothing cut off on a wall or a phone, sheets of 16 to 9 on paper, no network once opened. */
import { globSync } from 'node:fs';
import { getDocument } from 'unpdf/pdfjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printTypeface } from '#print/typeface';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const DECKS = globSync('content/outreach/slides/*.mdx').map((file) => `/truyen-thong/trinh-chieu/${/([^/]+)\.mdx$/.exec(file)![1]}/`);
const EACH = 12;
/** A page that fills the screen cannot be given another size. */
const WINDOWED = 'Element.prototype.requestFullscreen = () => Promise.reject(new Error())';
const show = (page: Page) => page.getByRole('button', { name: 'Chiếu toàn màn hình' }).click();
const at = (page: Page) => page.locator('[data-at]').innerText();

/** Slides of which not all can be seen. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slide')]
      .filter((slide) => slide.scrollHeight > slide.clientHeight + 1 || slide.scrollWidth > slide.clientWidth + 1)
      .map((slide) => slide.querySelector('h2')!.textContent),
  );

test.each(DECKS)('%s has twelve slides, whole on a wall, on a phone and on paper, on both sides of the change', async (path) => {
  const { page, context, problems } = await openPage(browser, path, {
    width: 1280,
    height: 720,
    clock: '2026-11-22',
    bypassCSP: true,
    tool: WINDOWED,
  });
  // Wider than most typefaces.
  await page.addStyleTag({ content: printTypeface() });
  await page.evaluate(() => document.fonts.load('700 12pt "Be Vietnam Pro"', 'đồng'));
  expect(await page.locator('.slide').count()).toBe(EACH);
  expect(await page.locator('.slide:has(.notes)').count()).toBe(EACH);
  await show(page);
  for (const later of [false, true]) {
    if (later)
      await page.evaluate(() =>
        document.documentElement.dataset['changes']!.split(' ').forEach(
          (day) => day && document.documentElement.classList.add(`d${day.replace(/-/g, '')}`),
        ),
      );
    for (const [width, height] of [
      [1280, 720],
      [360, 740],
      [740, 360],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (let slide = 0; slide < EACH; slide++) {
        await page.keyboard.press(slide === 0 ? 'Home' : 'PageDown');
        expect(await cutOff(page), `${width}×${height}`).toEqual([]);
      }
    }
  }
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  expect(await cutOff(page)).toEqual([]);
  await page.getByLabel('In kèm lời người nói').evaluate((box: HTMLInputElement) => box.click());
  expect(await cutOff(page)).toEqual([]);
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })), verbosity: 0 })
    .promise;
  expect(pdf.numPages).toBe(EACH);
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect(width / height).toBeCloseTo(16 / 9, 2);
  expect(problems).toEqual([]);
  await context.close();
});

test('keys, remote, notes and a dark screen; a reload stays on its slide; without network it goes on', async () => {
  const { page, context } = await openPage(browser, DECKS[0]!, { width: 1280, height: 720 });
  await show(page);
  for (const key of ['ArrowRight', 'PageDown', ' ', 'PageUp']) await page.keyboard.press(key);
  expect(await at(page)).toBe(`3/${EACH}`);
  expect(await page.locator('.slide.current .notes').isVisible()).toBe(false);
  await page.keyboard.press('n');
  expect(await page.locator('.slide.current .notes').isVisible()).toBe(true);
  await page.keyboard.press('b');
  expect(await page.locator('.slide.current').isVisible()).toBe(false);
  await page.keyboard.press('b');
  await page.reload();
  await context.setOffline(true);
  await show(page);
  expect(await at(page)).toBe(`3/${EACH}`);
  await page.keyboard.press('End');
  expect(await page.locator('.slide.current img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await page.locator('.slide').first().isVisible()).toBe(true);
  await context.close();
});

test('a finger swipes on and back', async () => {
  const { page, context } = await openPage(browser, DECKS[0]!, {});
  await show(page);
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([from, to]) => {
        const touch = (x: number) => new Touch({ identifier: 1, target: document.body, clientX: x!, clientY: 300 });
        dispatchEvent(new TouchEvent('touchstart', { touches: [touch(from!)] }));
        dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(to!)] }));
      },
      [from, to],
    );
  await swipe(300, 100);
  expect(await at(page)).toBe(`2/${EACH}`);
  await swipe(100, 300);
  expect(await at(page)).toBe(`1/${EACH}`);
  await context.close();
});

test('without script the deck reads down the page, notes included', async () => {
  const { page, context } = await openPage(browser, DECKS[0]!, { js: false });
  expect(await page.locator('.deck-tools').first().isVisible()).toBe(false);
  expect(await page.locator('.slide h2').last().isVisible()).toBe(true);
  expect(await page.locator('.notes').last().isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});
