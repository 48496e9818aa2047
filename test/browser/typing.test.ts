/** Typing in peace: no error that a further key may mend, nothing that moves, one announcement per entry, nothing wrong sent on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculators } from '#calculators/registry';
import { openBrowser, openPage, settled } from './harness';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const open = (path: string) => openPage(browser, path, { clock: '2026-11-22' });

/** Counts what a screen reader is told from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    const live = '[role="status"], [role="alert"], [aria-live]';
    const told = (node: Node | null) => (node instanceof Element ? node : node?.parentElement)?.closest(live);
    new MutationObserver((changes) => {
      const places = changes.flatMap(({ target, addedNodes }) => [told(target), ...[...addedNodes].map((node) => told(node))]);
      for (const place of new Set(places)) if (place?.textContent?.trim()) heard.push(place.textContent.trim());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Tells whether such an element has come into the page from now on, or is there. */
async function watch(page: Page, selector: string): Promise<() => Promise<boolean>> {
  const handle = await page.evaluateHandle((wanted) => {
    const watched = { came: false };
    const isOne = (node: Node) => node instanceof Element && (node.matches(wanted) || node.querySelector(wanted) !== null);
    new MutationObserver((changes) => {
      watched.came ||= changes.some(({ addedNodes }) => [...addedNodes].some(isOne));
    }).observe(document.body, { subtree: true, childList: true });
    return watched;
  }, selector);
  return () => settled(page).then(() => handle.evaluate(({ came }, wanted) => came || document.querySelector(wanted) !== null, selector));
}

/** Where everything that can be touched in the form stands. */
const places = (page: Page) =>
  page
    .locator('.calculator form')
    .last()
    .evaluate((form) => [...form.querySelectorAll('label, input, button, select')].map((box) => box.getBoundingClientRect().top + scrollY));

/** The places before, where all still stand there to within what scrolling rounds off; else the new ones. */
async function placesSince(before: number[], page: Page): Promise<number[]> {
  const now = await places(page);
  const still = now.length === before.length && now.every((place, index) => Math.abs(place - before[index]!) < 1);
  return still ? before : now;
}

/** Every calculator, with all it may ask unfolded. */
test.each(Object.keys(calculators))('%s: at every box keys bring no error, a finished entry one word, and nothing moves', async (name) => {
  const { page, context } = await open(`/tinh/${name}/`);
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('.calculator form details').forEach((part) => (part.open = true)),
  );
  await settled(page);
  const boxes = await page.locator('.calculator form input[type=text][id^=o-]').evaluateAll((all) => all.map(({ id }) => id));
  const heard = await listen(page);
  // A share of the place asks a further question as soon as it is typed; rows of periods and of people have one message together.
  for (const id of boxes.filter((box) => !/^o-(dp|dpden|q[dt]-.*|thannhan-.*)$/.test(box))) {
    const box = page.locator(`#${id}`);
    // What stands below the figure follows the last entry a frame later.
    await settled(page);
    const [before, text, told] = [await places(page), await box.inputValue(), (await heard()).length];
    await box.fill('@@');
    await box.blur();
    await page.locator(`#${id}-loi`).waitFor();
    expect([id, await placesSince(before, page)]).toEqual([id, before]);
    expect([id, (await heard()).slice(told)]).toEqual([id, [expect.any(String)]]);
    await box.fill('');
    // In one go: a pause counts as the end of an entry.
    const appeared = await watch(page, `#${id}-loi`);
    await page.keyboard.type(text);
    expect([id, await appeared()]).toEqual([id, false]);
    await box.blur();
    // Of a box that is empty as before there may be nothing to say.
    if (text) await expect.poll(async () => (await heard()).length).toBe(told + 2);
    else await settled(page);
    expect([id, await placesSince(before, page)]).toEqual([id, before]);
  }
  await context.close();
});

const BOXES = [
  ['/tinh/muc-dong/', '#o-tn', '3.500.000', '3'],
  ['/tinh/rut-hay-giu/', '#o-dau', '3/2015', '13/2015'],
  ['/tinh/so-sanh/', '#o-sinh', '15/8/1990', '31/2/1990'],
  ['/tinh/dong-bu/', '#o-da', '150', '999'],
] as const;

describe.each(BOXES)('%s %s', (path, box, right, wrong) => {
  test('no error on the way to a right entry; a wrong one is said when it is finished, and moves nothing', async () => {
    const { page, context } = await open(path);
    const input = page.locator(box);
    const before = await places(page);
    const heard = await listen(page);
    await input.fill('');
    // In one go: a pause counts as the end of an entry.
    const appeared = await watch(page, '[role=alert]');
    await page.keyboard.type(right);
    expect(await appeared()).toBe(false);
    expect(await heard()).toEqual([]);
    await input.blur();
    await expect.poll(heard).toEqual([expect.any(String)]);
    expect(await placesSince(before, page)).toEqual(before);

    await input.fill(wrong);
    expect(await page.getByRole('alert').count()).toBe(0);
    await input.blur();
    await page.getByRole('alert').first().waitFor();
    expect(await placesSince(before, page)).toEqual(before);
    expect(await page.locator('[data-not-counted]').count()).toBe(1);
    expect(await heard()).toEqual([expect.any(String), expect.any(String)]);
    await input.fill(right);
    await input.blur();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    expect(await placesSince(before, page)).toEqual(before);
    expect(await page.locator('[data-not-counted]').count()).toBe(0);
    await context.close();
  });
});

test.each(['/tinh/bhyt/#cohotro=1&v=1', '/truyen-thong/lien-ket/#cohotro=1&v=1'])(
  '%s: a choice that another answer makes wrong says so, and moves nothing',
  async (path) => {
    const { page, context } = await open(path);
    const builder = page.locator('#may-tinh');
    if (await builder.count()) await builder.selectOption('/tinh/bhyt/');
    await page.locator('.calculator form #o-nhombhyt').waitFor({ state: 'attached' });
    const month = page.locator('#o-thang');
    if (!(await month.isVisible()))
      await page.evaluate(() =>
        document.querySelectorAll<HTMLDetailsElement>('.calculator form details').forEach((part) => (part.open = true)),
      );
    const group = page.getByLabel('Những người đó thuộc nhóm nào?');
    await month.fill('1/2024');
    await month.blur();
    const before = await places(page);
    await group.selectOption('artisan');
    await page.locator('#o-nhombhyt-loi').waitFor();
    expect(await placesSince(before, page)).toEqual(before);
    await group.selectOption('near-poor');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    expect(await placesSince(before, page)).toEqual(before);
    await context.close();
  },
);

test('a pause says the error too', async () => {
  const { page, context } = await open('/tinh/muc-dong/');
  await page.locator('#o-tn').fill('3');
  await page.getByRole('alert').waitFor();
  expect(await page.locator('#o-tn').evaluate((box) => box === document.activeElement)).toBe(true);
  await context.close();
});

test('nothing is copied while a box is in error; the text says which', async () => {
  const { page, context } = await open('/tinh/muc-dong/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('trước'));
  await page.locator('#o-tn').fill('3');
  await page.getByRole('button', { name: 'Chép kết quả' }).click();
  await expect.poll(() => page.locator('.result .said').innerText()).toContain('Bạn chọn mức thu nhập nào để đóng?');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('trước');
  await context.close();
});

test('a share that the phone refuses is copied, with a word', async () => {
  const { page, context } = await openPage(browser, '/', {});
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.goto(new URL('/tinh/muc-dong/', page.url()).href);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await settled(page);
  await page.getByRole('button', { name: 'Gửi cho người khác' }).click();
  await expect.poll(() => page.locator('.result .said').innerText()).toContain('Đã chép');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('264.000');
  await context.close();
});

test('a link whose answers cannot be together says so beside the box and over the result', async () => {
  const { page, context } = await open('/tinh/rut-hay-giu/#da=300&sinh=1/2000&v=1');
  await page.getByRole('alert').first().waitFor();
  expect(await page.locator('[data-not-counted]').innerText()).toContain('Chưa phải kết quả của bạn');
  await context.close();
});

test.each([
  ['/tinh/luong-huu/', '#o-sinh', '31/6/1980', 'Tháng 6 năm 1980 không có ngày 31'],
  ['/tinh/luong-huu/', '#o-sinh', '45', 'không nhập tuổi'],
  ['/tinh/muc-dong/', '#o-tn', '200k/ngày', 'không viết theo ngày'],
  ['/tinh/dong-bu/', '#o-da', '2010-2025', 'không nhập ngày tháng'],
])('%s %s: “%s” is refused with what is wrong with it', async (path, box, text, reason) => {
  const { page, context } = await open(path);
  await page.locator(box).fill(text);
  await page.locator(box).blur();
  await expect.poll(() => page.locator(`${box}-loi`).innerText()).toContain(reason);
  await context.close();
});

test('the list of hamlets is judged when it is finished, and moves nothing', async () => {
  const { page, context } = await open('/truyen-thong/thu-nghiem/');
  const [list, lot] = [page.locator('#o-ap-ten'), page.locator('#o-ap-tham')];
  await lot.fill('4711');
  await list.fill('');
  await list.blur();
  const before = await places(page);
  const appeared = await watch(page, '[role=alert]');
  await list.focus();
  await page.keyboard.type('Ấp Một\nẤp Một');
  expect(await appeared()).toBe(false);
  await page.keyboard.type(' A\nẤp Hai');
  await list.blur();
  await page.locator('[data-dealt]').waitFor();
  expect(await appeared()).toBe(false);
  await list.fill('Ấp Một\nấp  một\nẤp Hai');
  await list.blur();
  await page.getByText('có hai lần trong danh sách').waitFor();
  expect(await page.locator('[data-dealt]').count()).toBe(0);
  expect(await placesSince(before, page)).toEqual(before);
  await context.close();
});
