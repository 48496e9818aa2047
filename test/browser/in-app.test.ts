/** Inside Zalo and its kind: no sharing, printing, speech, service worker or downloads; every button that shows does something. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind, sweptPages } from '../tools/dist';
import { openBrowser, openPage } from './harness';
import { likeInApp } from './in-app';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A guard: what a button sets going may take a while on a busy machine. */
const MOST_TRIES = 3000;

/** The specimen of the design system shows controls that belong to nothing. */
const pages = onePageOfEachKind(sweptPages().filter(({ section }) => section !== 'thiet-ke'));

test.concurrent.each(pages)('$path', async ({ path }) => {
  // Without permission to download, as in a view whose app does not handle files.
  const { page, context, problems } = await openPage(browser, path, { tool: `(${likeInApp})()`, downloads: false });
  expect(await page.evaluate(() => ['share', 'serviceWorker', 'clipboard'].filter((name) => name in navigator))).toEqual([]);

  const dead = await page.evaluate(async (most) => {
    const silent: string[] = [];
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')].filter(
      // A form with an address leads away when it is sent; what cannot be pressed says so.
      (button) => button.checkVisibility({ visibilityProperty: true }) && !button.disabled && !button.closest('form[action]'),
    );
    for (const button of buttons) {
      if (!button.isConnected || button.disabled) continue;
      let changes = 0;
      const watch = new MutationObserver((list) => (changes += list.length));
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const before = document.activeElement;
      const values = () => [...document.querySelectorAll('input')].map((input) => input.value + String(input.checked)).join();
      const typed = values();
      button.click();
      const still = () => changes === 0 && document.activeElement === before && values() === typed;
      for (let tries = 0; still() && tries < most; tries++) await new Promise((done) => setTimeout(done, 20));
      watch.disconnect();
      if (still()) silent.push(button.outerHTML.slice(0, 160));
    }
    return silent;
  }, MOST_TRIES);
  expect(dead).toEqual([]);
  expect(problems.filter((problem) => problem.startsWith('exception:'))).toEqual([]);
  await context.close();
});
