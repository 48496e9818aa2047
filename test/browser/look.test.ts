/** What everyone meets before any content: it can be read, reached, sent on and printed. Every page's width: pages.test.ts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scan } from './camera';
import { openBrowser, openPage, type PageOptions } from './harness';
import { tooWideInAnySize } from './width';

const PAGES = [
  '/',
  '/thiet-ke/',
  '/tinh/',
  '/tinh/muc-dong/',
  '/chinh-sach/',
  '/chinh-sach/muc-dong/',
  '/ban-la/tieu-thuong/',
  '/404.html',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function on<T>(path: string, options: PageOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const { page, context } = await openPage(browser, path, { clock: '2026-11-22', ...options });
  try {
    return await use(page);
  } finally {
    await context.close();
  }
}

test.each(PAGES)('%s is nowhere wider than the screen', async (path) => {
  await on(path, {}, async (page) => {
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect([width, await tooWideInAnySize(page)]).toEqual([width, []]);
    }
  });
});

test.each(PAGES)('%s: everything to tap is 48 px high', async (path) => {
  await on(path, {}, async (page) => {
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button,summary,select,input:not([type=radio]),.choice,nav a,.button,.link-cards a,.brand',
        ),
      ]
        .filter((part) => part.getClientRects().length > 0 && part.getBoundingClientRect().height < 48)
        .map((part) => `${part.getBoundingClientRect().height} ${part.outerHTML.slice(0, 80)}`),
    );
    expect(small).toEqual([]);
  });
});

test('home on one screen of a phone: who you are, the questions, the hotline', async () => {
  await on('/', {}, async (page) => {
    const bottom = (part: Element) => part.getBoundingClientRect().bottom;
    expect(
      await page
        .getByRole('link', { name: /Bạn là ai\?/ })
        .first()
        .evaluate(bottom),
    ).toBeLessThan(740);
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: /1900 9068/ })
        .evaluate(bottom),
    ).toBeLessThan(740);
  });
});

describe('by keyboard alone', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  test('the skip link comes first, is seen, and leads to the content', async () => {
    await on('/chinh-sach/muc-dong/', {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Đến nội dung chính');
      expect((await page.locator('.skip').boundingBox())!.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    });
  });

  test('the menu opens, is walked, and closes on Escape', async () => {
    await on('/chinh-sach/muc-dong/', {}, async (page) => {
      for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Mục lục');
      await page.keyboard.press('Enter');
      const menu = page.getByRole('navigation', { name: 'Mục lục' });
      expect(await menu.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await menu.evaluate((part) => part.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).toBe(false);
      expect(await focused(page)).toBe('Mục lục');
    });
  });

  test.each(['/', '/chinh-sach/muc-dong/', '/ban-la/', '/tinh/muc-dong/'])(
    '%s: Tab goes down the page and every stop is seen, with a thick outline',
    async (path) => {
      await on(path, {}, async (page) => {
        let above = 0;
        for (let stop = 0; ; stop++) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const part = document.activeElement!;
            const { top, bottom } = part.getBoundingClientRect();
            const { outlineStyle, outlineWidth } = getComputedStyle(part);
            return {
              name: part.outerHTML.slice(0, 60),
              left: part === document.body,
              seen: top < innerHeight && bottom > 0 && part.getClientRects().length > 0,
              outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
              place: bottom + scrollY,
              fixed: part.matches('.skip'),
            };
          });
          if (at.left) {
            expect(stop).toBeGreaterThan(10);
            return;
          }
          expect(at, at.name).toMatchObject({ seen: true });
          expect(at.outline, at.name).toBeGreaterThanOrEqual(3);
          // Beside each other counts as down; a jump back up does not, but for the columns of the foot.
          if (!at.fixed && !(await page.evaluate(() => document.activeElement!.closest('.foot-lists')))) {
            expect(at.place, at.name).toBeGreaterThan(above - 120);
            above = at.place;
          }
        }
      });
    },
  );

  test('the finder leads from question to question and to a page', async () => {
    await on('/ban-la/', {}, async (page) => {
      const answer = () => page.evaluate(() => document.activeElement?.closest('.finder section')?.id ?? '');
      const toAnswer = async () => {
        for (let presses = 0; presses < 20 && !(await answer()); presses++) await page.keyboard.press('Tab');
        return answer();
      };
      const first = await toAnswer();
      for (let step = 0; step < 5; step++) {
        const before = await toAnswer();
        expect(await page.locator(`#${before}`).isVisible()).toBe(true);
        const here = page.url();
        await page.keyboard.press('Enter');
        await expect.poll(() => page.url()).not.toBe(here);
        if (/\/ban-la\/[^/#]+\//.test(page.url())) break;
        // The next Tab continues inside the question just opened.
        await page.keyboard.press('Tab');
        expect(await answer()).toBe(new URL(page.url()).hash.slice(1));
      }
      expect(first).not.toBe('');
      expect(page.url()).toMatch(/\/ban-la\/[^/#]+\//);
    });
  });

  test('copying and printing', async () => {
    await on('/chinh-sach/muc-dong/', {}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
      await page.getByRole('button', { name: 'Chép đường dẫn' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Đã chép').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/chinh-sach/muc-dong/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('In trang này');
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-printed]').count()).toBe(1);
    });
  });
});

describe('only what the browser can do is offered', () => {
  const names = ['Nói với người khác', 'Nghe trang này'];

  test('no share sheet, no Vietnamese voice: no such buttons', async () => {
    await on('/ban-la/tieu-thuong/', {}, async (page) => {
      const able = await page.evaluate(() => 'share' in navigator);
      if (!able) expect(await page.getByRole('button', { name: names[0] }).count()).toBe(0);
      expect(await page.getByRole('button', { name: names[1] }).count()).toBe(0);
    });
  });

  test('with both: sharing hands over the address, listening reads the title first', async () => {
    const { page, context } = await openPage(browser, '/chinh-sach/');
    await page.addInitScript(() => {
      const log: string[] = [];
      Object.assign(window, { log });
      Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => void log.push(data.url ?? '') });
      const speech = {
        getVoices: () => [{ lang: 'vi-VN' }],
        addEventListener: () => undefined,
        cancel: () => undefined,
        speak: (words: { text: string }) => void log.push(words.text),
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          constructor(public text: string) {}
        },
      });
    });
    await page.reload();
    const log = () => page.evaluate(() => (window as never as { log: string[] }).log);
    await page.getByRole('button', { name: names[0] }).click();
    expect(await log()).toEqual([page.url()]);
    await page.getByRole('button', { name: names[1] }).click();
    const title = await page.locator('h1').innerText();
    await expect.poll(async () => (await log())[1]).toBe(title);
    // A second tap stops it, a third begins anew.
    const listen = page.getByRole('button', { name: names[1] });
    await listen.click();
    expect(await listen.getAttribute('aria-pressed')).toBe('false');
    const spoken = (await log()).length;
    await listen.click();
    expect((await log())[spoken]).toBe(title);
    await context.close();
  });

  test('without script: no dead button, the menu opens', async () => {
    await on('/chinh-sach/muc-dong/', { js: false }, async (page) => {
      expect(await page.getByRole('button').count()).toBe(0);
      await page.locator('.menu summary').click();
      expect(await page.getByRole('navigation', { name: 'Mục lục' }).isVisible()).toBe(true);
    });
  });
});

test('larger text and the dark ground are kept on the device', async () => {
  await on('/chinh-sach/muc-dong/', {}, async (page) => {
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = [await size(), await ground()] as const;
    await page.getByRole('button', { name: 'Chữ to' }).click();
    await page.getByRole('button', { name: 'Nền tối' }).click();
    await page.goto(new URL('/', page.url()).href);
    expect(await size()).toBeGreaterThan(before[0]);
    expect(await ground()).not.toBe(before[1]);
    expect(await page.getByRole('button', { name: 'Chữ to', pressed: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Nền tối', pressed: true }).count()).toBe(1);
  });
});

test.each(['#sau-cach-nop', '#Sáu-cách-nộp', '#s%C3%A1u-c%C3%A1ch-n%E1%BB%99p'])('the anchor %s finds its heading', async (anchor) => {
  await on(`/chinh-sach/muc-dong/${anchor}`, {}, async (page) => {
    const heading = page.getByRole('heading', { name: 'Sáu cách nộp' });
    await expect.poll(() => heading.evaluate((part) => Math.abs(part.getBoundingClientRect().top))).toBeLessThan(100);
  });
});

describe('on paper', () => {
  test('folds open for printing and close again', async () => {
    await on('/chinh-sach/muc-dong/', {}, async (page) => {
      const folded = () => page.locator('main details:not([open])').count();
      const before = await folded();
      expect(before).toBeGreaterThan(0);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await folded()).toBe(0);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      expect(await folded()).toBe(before);
    });
  });

  test.each(['/chinh-sach/muc-dong/', '/ban-la/tieu-thuong/'])(
    '%s carries sources, day of law and a code that leads back',
    async (path) => {
      await on(path, {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        const foot = page.locator('.site-foot');
        expect(await foot.innerText()).toMatch(/Số liệu theo luật\s+kiểm tra đến 22\/11\/2026/);
        expect(await page.getByRole('heading', { name: 'Nguồn' }).isVisible()).toBe(true);
        expect(await page.getByRole('button').count()).toBe(0);
        const address = await page.locator('link[rel=canonical]').getAttribute('href');
        expect(await scan(foot.locator('img'))).toBe(address);
      });
    },
  );
});
