/** A clip as it is filmed: each scene fills the picture, its words in it, of the day its edition is for. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scenes, show } from '#clips/scenes';
import { CLIPS } from '#components/clip/clips';
import { editionDays, setForPrint } from '#print/fit';
import { clipPage, SHAPES } from '#site/clips';
import { openBrowser, openPage, origin } from './harness';
import { addTypeface } from './served';

/** What else than the scene is in the picture, or the scene is not. */
function strangers(): string[] {
  const scene = document.querySelector('.scene[data-shown]')!;
  const { left, top, width, height } = scene.getBoundingClientRect();
  const others = [...document.querySelectorAll<HTMLElement>('h1, p, li, figure')].filter(
    (part) => !scene.contains(part) && part.getClientRects().length > 0,
  );
  return [
    ...(left === 0 && top === 0 && width === innerWidth && height === innerHeight ? [] : [`is ${width} × ${height} at ${left}, ${top}`]),
    ...others.map(({ innerText }) => `stands beside "${innerText.slice(0, 40)}"`),
  ];
}

/** Every scene as `show` finds it, and what is wrong with its picture; in one go, so that none is painted. */
const shownIn = (page: Page) =>
  page.evaluate<(ReturnType<typeof show> & { others: string[] })[]>(
    `(${scenes})().map(({ rows }, index) => ({ ...(${show})([index, rows]), others: (${strangers})() }))`,
  );

test('every scene fills the picture, upright and square', async () => {
  const { page, context } = await openPage(await openBrowser(), '/', { bypassCSP: true });
  const failed: string[] = [];
  for (const { id } of CLIPS) {
    await page.goto(origin() + clipPage(id));
    await addTypeface(page);
    for (const day of await page.evaluate(editionDays)) {
      await page.evaluate(setForPrint, day);
      for (const [shape, [width, height]] of Object.entries(SHAPES)) {
        await page.setViewportSize({ width, height });
        for (const [index, { words, fits, others }] of (await shownIn(page)).entries()) {
          const found = [...(fits ? [] : [`has too many words: "${words}"`]), ...others];
          failed.push(...found.map((fault) => `${id} ${shape} ${day}: scene ${index + 1} ${fault}`));
        }
      }
    }
  }
  expect(failed).toEqual([]);
  await context.close();
});

test('a film that takes long to make stays at its edition', async () => {
  const { page, context } = await openPage(await openBrowser(), '/', { width: 1080, height: 1080, bypassCSP: true });
  await page.goto(origin() + clipPage('buoc-ngoat'));
  const days = await page.evaluate(editionDays);
  const told = async (day: string) => {
    await page.evaluate(setForPrint, day);
    // As every minute.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    return page.locator('.end').innerText();
  };
  const editions = [];
  for (const day of days) editions.push(await told(day));
  expect(new Set(editions).size).toBe(days.length);
  expect(days.length).toBeGreaterThan(1);
  await context.close();
});

test('films that have been made are offered with their stills and words, those of the law of the day', async () => {
  const { page, context } = await openPage(await openBrowser(), '/', { clock: '2027-01-05' });
  const names = ['buoc-ngoat-dung', 'buoc-ngoat-tu-2027-01-01-dung', 'buoc-ngoat-tu-2027-01-01-vuong'];
  await page.route('**/clip/list.json', (route) => route.fulfill({ json: names.map((name) => `${name}.mp4`) }));
  await page.goto(origin() + clipPage('buoc-ngoat'));
  const offered = () =>
    page.locator('.films a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-1)!));
  const ofEach = ['dung', 'vuong'].flatMap((shape) => [`-${shape}.mp4`, `-${shape}.png`, '.txt']);
  await expect.poll(offered).toEqual(ofEach.map((end) => `buoc-ngoat-tu-2027-01-01${end}`));
  await context.close();
});
