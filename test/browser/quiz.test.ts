/** The quiz in a hall: played by keys and by touch, with the figures of the day, and readable without script. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/truyen-thong/do-vui/';
const ready = (page: Page) => page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
const begin = (page: Page) => page.getByRole('button', { name: 'Bắt đầu chơi' }).click();

/** The letter of the right option of the question on the screen, from the list that stands on the page. */
const rightLetter = (page: Page) =>
  page.evaluate(() => {
    const asked = document.querySelector('.quiz-ask')!.textContent;
    const block = [...document.querySelectorAll('[data-question] > div')].find((one) => one.querySelector('.ask')!.textContent === asked)!;
    return 'abc'[Number(block.querySelector<HTMLElement>('[data-right]')!.dataset['right'])]!;
  });
const scores = (page: Page) => page.locator('.quiz-scores strong').allInnerTexts();

test('by keys: a right answer scores, a wrong one passes on, the answer tells its article, the end tells who won', async () => {
  const { page, context, problems } = await openPage(browser, PATH, { width: 1280, height: 720 });
  await ready(page);
  await page.getByLabel('Tên đội một').fill('Xóm Chùa');
  await page.getByLabel('Độ khó').selectOption('1');
  await page.getByLabel('Số câu').selectOption('6');
  await begin(page);
  await page.keyboard.press(await rightLetter(page));
  await expect.poll(() => scores(page)).toEqual(['1', '0']);
  expect(await page.locator('.quiz-cite').innerText()).toMatch(/Luật|Nghị định|Nghị quyết|Công văn|Bộ luật/);
  await page.keyboard.press('PageDown');
  await page.getByText('Câu 2/6').waitFor();
  // The second team begins, is wrong, and the first may try.
  const right = await rightLetter(page);
  await page.keyboard.press([...'abc'].find((letter) => letter !== right)!);
  await expect.poll(() => page.locator('.quiz-said').innerText()).toContain('Xóm Chùa');
  await page.keyboard.press(right);
  await expect.poll(() => scores(page)).toEqual(['2', '0']);
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.quiz-ask').innerText()).toBe('Xóm Chùa thắng!');
  expect(decodeURIComponent(page.url())).not.toContain('Chùa');
  expect(problems).toEqual([]);
  await context.close();
});

test('out of time twice, the answer shows', async () => {
  const { page, context } = await openPage(browser, PATH, { clock: '2026-11-22' });
  await ready(page);
  await page.getByLabel('Thời gian mỗi câu').selectOption('10');
  await begin(page);
  await page.clock.runFor(10_500);
  await expect.poll(() => page.locator('.quiz-said').innerText()).toContain('Đội hai');
  await page.clock.runFor(10_500);
  await expect.poll(() => page.locator('.quiz-said').innerText()).toContain('Đáp án');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test.each([
  ['2026-11-22', '66.000 đồng'],
  ['2027-01-02', '96.800 đồng'],
])('on %s the questions have the figures of that day', async (clock, figure) => {
  const { page, context } = await openPage(browser, PATH, { clock });
  const question = page.locator('[data-question="ho-tro-nguoi-khac"]');
  const shown = await question.evaluate((node) =>
    [...node.children]
      .filter((block) => getComputedStyle(block).display !== 'none')
      .map((block) => block.textContent!.replace(/\u00a0/g, ' ')),
  );
  expect(shown).toHaveLength(1);
  expect(shown[0]).toContain(figure);
  await context.close();
});

test('without script the list of questions opens, each with its answer folded', async () => {
  const { page, context } = await openPage(browser, PATH, { js: false });
  expect(await page.locator('.quiz-setup').isVisible()).toBe(false);
  await page.locator('details.topic > summary').first().click();
  const first = page.locator('[data-question]').first();
  expect(await first.locator('[data-right]').isVisible()).toBe(false);
  await first.locator('summary').click();
  expect(await first.locator('[data-right]').isVisible()).toBe(true);
  await context.close();
});
