/** The bar with the result at the foot of a calculator: there while one types, never in the way, never on paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculators } from '#site/sections';
import { faults } from './accessibility';
import { openBrowser, openPage, type PageOptions } from './harness';
import { likeInApp } from './in-app';
import { tooWide } from './width';

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

/** CSS pixels between the bar and the box in use with what is said of it; 1 where no bar is shown. */
const roomOverBar = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement!;
    const described = (active.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    const bottoms = [active, ...described].map((part) => part?.getBoundingClientRect().bottom ?? 0);
    const bar = document.querySelector('.result-bar');
    return bar?.checkVisibility() ? bar.getBoundingClientRect().top - Math.max(...bottoms) : 1;
  });

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
        expect(await roomOverBar(page)).toBeGreaterThanOrEqual(0);
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
      const control = page.locator('.calculator form :is(input[type=radio], button):visible');
      if ((await control.count()) > 0) await control.last().click();
      else await page.locator('.calculator form input:visible').first().pressSequentially('1');
      await page.waitForFunction(() => document.querySelector('.result-bar'));
      await page.locator('.calculator form').evaluate((form) => form.scrollIntoView({ block: 'start' }));
      // Of one box the result is in sight even here.
      if (await page.locator('#ket-qua').evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)) return;
      await bar(page).waitFor();
      expect(await bar(page).locator('span').first().innerText()).toMatch(/\S/);
    });
  });
});

describe('for every reader', () => {
  test.each<PageOptions>([{}, { large: true }])('%o: axe finds nothing with a figure, nor with a box in error', async (options) => {
    await on('/tinh/muc-dong/', options, async (page) => {
      /** Hidden from screen readers the bar is none of axe's concern, but everyone else is to read it. */
      const told = async () => [
        ...(await faults(page)),
        ...(await bar(page).evaluate((element) => element.removeAttribute('aria-hidden')), await faults(page, '.result-bar')),
      ];
      await typeIncome(page, '3.000.000');
      await page.waitForFunction(() => /↑/.test(document.querySelector('.result-bar')?.textContent ?? ''));
      expect(await told()).toEqual([]);
      await bar(page).evaluate((element) => element.setAttribute('aria-hidden', 'true'));
      await income(page).fill('abc');
      await income(page).blur();
      await page.waitForFunction(() => document.querySelector('.result-bar')?.textContent === 'Có ô cần sửa');
      expect(await told()).toEqual([]);
    });
  });

  test('by keyboard: every control of the form in turn, none under the bar, the bar never', async () => {
    await on('/tinh/muc-dong/', { height: 480 }, async (page) => {
      await typeIncome(page, '3.000.000');
      const reached = new Set<string>();
      for (;;) {
        await page.keyboard.press('Tab');
        const active = await page.evaluate(() => ({
          inForm: document.activeElement?.closest('.calculator form') !== null,
          html: document.activeElement?.outerHTML.slice(0, 120) ?? '',
          onBar: document.activeElement?.closest('.result-bar') !== null,
        }));
        expect(active.onBar).toBe(false);
        if (!active.inForm) break;
        expect([active.html, await roomOverBar(page)]).toEqual([active.html, expect.toSatisfy((room: number) => room >= 0)]);
        reached.add(active.html);
      }
      expect(reached.size).toBeGreaterThan(2);
    });
  });

  test('at twice the text: whole on the screen, under half of it, and over no box', async () => {
    await on('/tinh/luong-huu/', {}, async (page) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const box = page.locator('.calculator form input[type=text]:visible').first();
      await box.fill('5/1981');
      await bar(page).waitFor();
      expect(await tooWide(page)).toEqual([]);
      expect(await bar(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      expect((await bar(page).boundingBox())!.height).toBeLessThan(370);
      await box.focus();
      expect(await roomOverBar(page)).toBeGreaterThanOrEqual(0);
    });
  });

  test('in forced colours: an edge and a text of their own', async () => {
    await on('/tinh/muc-dong/', {}, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await typeIncome(page, '3.000.000');
      const { ground, rest } = await bar(page).evaluate((element) => {
        const style = getComputedStyle(element);
        const texts = [...element.children].map((part) => getComputedStyle(part).color);
        return { ground: style.backgroundColor, rest: [style.borderTopColor, ...texts] };
      });
      expect(rest.length).toBeGreaterThan(2);
      expect(rest).not.toContain(ground);
    });
  });

  /** Chromium on a desk has no keyboard on the screen: its view, as phones tell it. */
  const WITH_KEYBOARD = `Object.defineProperty(window, 'visualViewport', {
    value: Object.assign(new EventTarget(), { height: innerHeight, width: innerWidth, offsetTop: 0, offsetLeft: 0, scale: 1 }),
  })`;
  const openKeyboard = (page: Page, height: number, offsetTop = 0) =>
    page.evaluate((view) => visualViewport!.dispatchEvent(Object.assign(visualViewport!, view) && new Event('resize')), {
      height,
      offsetTop,
    });

  test('upright with the keyboard open it stands on the keyboard; lying down it leaves the little room to the boxes', async () => {
    await on('/tinh/muc-dong/', { tool: WITH_KEYBOARD }, async (page) => {
      await typeIncome(page, '3.000.000');
      await openKeyboard(page, 420);
      const { y, height } = (await bar(page).boundingBox())!;
      expect(y + height).toBeCloseTo(420, 0);
      expect(await roomOverBar(page)).toBeGreaterThanOrEqual(0);
      await openKeyboard(page, 420, 100);
      const moved = (await bar(page).boundingBox())!;
      expect(moved.y + moved.height).toBeCloseTo(520, 0);
    });
    await on('/tinh/muc-dong/', { width: 740, height: 360, tool: WITH_KEYBOARD }, async (page) => {
      await typeIncome(page, '3.000.000');
      await openKeyboard(page, 160);
      await bar(page).waitFor({ state: 'hidden' });
      await openKeyboard(page, 360);
      await bar(page).waitFor();
    });
  });

  test('magnified with two fingers it stays at the foot of what is seen', async () => {
    await on('/tinh/muc-dong/', {}, async (page) => {
      await typeIncome(page, '3.000.000');
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      await page.waitForFunction(() => {
        const { offsetTop, height } = visualViewport!;
        const { bottom } = document.querySelector('.result-bar')!.getBoundingClientRect();
        return visualViewport!.scale === 2 && Math.abs(bottom - offsetTop - height) <= 1;
      });
    });
  });

  test("in Zalo's browser, one tap leads to the result", async () => {
    await on('/tinh/muc-dong/', { tool: `(${likeInApp.toString()})()` }, async (page) => {
      expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
      await typeIncome(page, '3.000.000');
      await bar(page).click();
      await bar(page).waitFor({ state: 'hidden' });
      const result = page.locator('#ket-qua');
      expect((await result.boundingBox())!.y).toBeLessThan(740);
    });
  });
});
