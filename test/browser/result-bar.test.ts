/** The bar with the result at the foot of a calculator: there while one types, never in the way, never on paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculators } from '../../src/site/sections';
import { openBrowser, openPage, type PageOptions } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function on(path: string, options: PageOptions, look: (page: Page) => Promise<void>) {
  const { context, page, problems } = await openPage(browser, path, options);
  try {
    await look(page);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

const bar = (page: Page) => page.locator('.result-bar');
const income = (page: Page) => page.getByRole('textbox', { name: /Bạn chọn mức thu nhập/ });

async function typeIncome(page: Page, text: string) {
  await income(page).fill(text);
  await bar(page).waitFor();
}

describe('the result in sight', () => {
  test('what one types shows at the foot at once, with its change; one tap leads to the result', async () => {
    await on('/tinh/muc-dong/', {}, async (page) => {
      expect(await bar(page).count()).toBe(0);
      const before = await page.locator('[data-payable]').innerText();
      await typeIncome(page, '3.000.000');
      await page.waitForFunction(() => /↑/.test(document.querySelector('.result-bar')?.textContent ?? ''));
      const [title, figure] = await bar(page).locator('span').allInnerTexts();
      expect(title).toBe(await page.locator('#ket-qua').innerText());
      expect(figure).toBe(await page.locator('[data-payable]').innerText());
      expect(figure).not.toBe(before);
      await bar(page).click();
      await bar(page).waitFor({ state: 'hidden' });
    });
  });

  test('a box in error: no figure, and the message stays in view', async () => {
    await on('/tinh/muc-dong/', {}, async (page) => {
      await typeIncome(page, '3.000.000');
      await income(page).fill('abc');
      await income(page).blur();
      await page.waitForFunction(() => document.querySelector('.result-bar')?.textContent === 'Có ô cần sửa');
    });
  });

  test('never over the box in use or what is said of it', async () => {
    await on('/tinh/muc-dong/', { height: 480 }, async (page) => {
      await typeIncome(page, '3.000.000');
      for (const box of await page.locator('.calculator form input[type=text]:visible').all()) {
        await box.focus();
        const gap = await page.evaluate(() => {
          const active = document.activeElement!;
          const described = (active.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
          const bottoms = [active, ...described].map((part) => part?.getBoundingClientRect().bottom ?? 0);
          const shown = document.querySelector<HTMLElement>('.result-bar:not([hidden])');
          return shown ? shown.getBoundingClientRect().top - Math.max(...bottoms) : 1;
        });
        expect(gap).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('moves nothing, is not on paper, and leaves a low screen to the boxes', async () => {
    await on('/tinh/muc-dong/', {}, async (page) => {
      const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
      const opened = await page.locator('[data-payable]').innerText();
      await income(page).fill('2.000.000');
      await expect.poll(() => page.locator('[data-payable]').innerText()).not.toBe(opened);
      // The reasons come with a script of their own, after the result.
      await expect.poll(() => page.locator('.reasons').textContent()).toContain('2.000.000');
      const before = await heightOf();
      await typeIncome(page, '3.000.000');
      expect(await heightOf()).toBe(before);
      await page.emulateMedia({ media: 'print' });
      expect(await bar(page).isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 640, height: 220 });
      await page.waitForFunction(() => getComputedStyle(document.querySelector('.result-bar')!).display === 'none');
    });
  });

  test.each(calculators.map(({ path }) => path))('%s shows its own result', async (path) => {
    // On a high screen the shortest form leaves its result in sight.
    await on(path, { height: 340 }, async (page) => {
      await page.locator('.calculator form input[type=radio]:visible, .calculator form button:visible').last().click();
      await page.waitForFunction(() => document.querySelector('.result-bar'));
      await page.locator('.calculator form').evaluate((form) => form.scrollIntoView({ block: 'start' }));
      await bar(page).waitFor();
      expect(await bar(page).locator('span').first().innerText()).toMatch(/\S/);
    });
  });
});
