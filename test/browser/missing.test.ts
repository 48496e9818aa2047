/** A script that does not come, comes late, or comes without its later parts: the page says so, and nothing on it is dead. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Calculator } from '#calculators/calculator';
import { loadCalculators } from '#calculators/registry';
import { idOf } from '#calculators/ui/Input.tsx';
import { pagesOf } from '../tools/dist';
import { openBrowser, origin } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const SCRIPTS = '**/_astro/*.js';
/** Longer than a script is waited for in silence, milliseconds. */
const LONG = 10_000;

/** A tab whose exceptions are collected. */
async function openTab(): Promise<{ page: Page; exceptions: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const exceptions: string[] = [];
  page.on('pageerror', ({ message }) => exceptions.push(message));
  await page.clock.install({ time: new Date('2026-11-22T03:00:00Z') });
  return { page, exceptions, close: () => context.close() };
}

/** Controls that can be seen and do nothing: without their script, all but those of a form with an address, and the notices' own. */
const dead = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('form[action], p[role=status]'))
      .map((control) => control.outerHTML.slice(0, 120)),
  );

/** One page of every component that comes alive, and pages of the shell alone. */
const islands = new Map<string, string>();
for (const { path, file } of pagesOf())
  for (const [component] of readFileSync(file, 'utf8').matchAll(/component-url="[^"]*" component-export="[^"]*"/g))
    if (!islands.has(component)) islands.set(component, path);
const shells = ['/', '/tim/', '/rieng-tu/', '/truyen-thong/tin-don/', '/chinh-sach/luong-huu/'];
/** Their script stands in the page itself: on one with an island the shell's too. */
const INLINE = /data-(keep|colour)/;
const INLINE_BESIDE_ISLAND = /data-(switch|copy|print|colour)/;

test.each([...new Set(islands.values()), ...shells])(
  '%s without its script says so, and shows no button that does nothing',
  async (path) => {
    const { page, exceptions, close } = await openTab();
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(`${origin()}${path}#luat=2026-11&v=1`);
    const needed = await page.locator('astro-island:has(.calculator, form)').count();
    if (needed > 0) {
      const notice = page.getByText('Phần này không tải được nên chưa dùng được.').first();
      await page.clock.fastForward(LONG);
      await notice.waitFor();
      expect(await notice.innerText()).toContain('Các số trong đường dẫn bạn mở chưa được điền.');
      expect(await notice.getByRole('button', { name: 'Tải lại trang' }).isVisible()).toBe(true);
      if (path.startsWith('/tinh/')) expect(await page.locator('.common-cases table').first().isVisible()).toBe(true);
    }
    const inline = (await page.locator('astro-island').count()) > 0 ? INLINE_BESIDE_ISLAND : INLINE;
    expect((await dead(page)).filter((control) => !inline.test(control))).toEqual([]);
    expect(exceptions).toEqual([]);
    await close();
  },
);

const calculators = await loadCalculators();

/** An answer other than the one that stands there: a choice, or of a calculator without one its example. */
async function answer(page: Page, { fields, example = {} }: Calculator): Promise<void> {
  // Behind the form: all of it is there.
  await page.locator('[data-result]').waitFor({ state: 'attached' });
  const choice = page.locator('form [type=radio]:not(:checked)').first();
  if ((await choice.count()) > 0) return choice.check({ force: true });
  const [[name, text]] = Object.entries(example) as [[string, string]];
  await page.locator(`#${idOf(fields[name]!)}`).fill(text, { force: true });
}

/** The scripts a calculator comes alive with, by name; what it fetches later is not among them. */
function firstScripts(name: string): Set<string> {
  const html = readFileSync(`dist/tinh/${name}/index.html`, 'utf8');
  const found = new Set([...html.matchAll(/(?:component|renderer)-url="[^"]*\/([^"/]+)"/g)].map(([, file]) => file!));
  for (const file of found)
    for (const [, next] of readFileSync(`dist/_astro/${file}`, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)) found.add(next!);
  return found;
}

test.each(Object.entries(calculators))(
  '/tinh/%s/: its script late, what was chosen stays; its parts missing, it says so, and the page anew has all',
  async (name, calculator) => {
    const { page, exceptions, close } = await openTab();
    const first = firstScripts(name);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let missing = true;
    await page.route(SCRIPTS, async (route) => {
      await released;
      const isFirst = first.has(new URL(route.request().url()).pathname.split('/').at(-1)!);
      await (isFirst || !missing ? route.continue() : route.abort());
    });
    await page.goto(`${origin()}/tinh/${name}/`, { waitUntil: 'commit' });
    const link = () => page.locator('[data-link]').getAttribute('data-link');
    const served = await link();
    await answer(page, calculator);
    await page.clock.fastForward(LONG);
    expect(await page.getByText('Mạng chậm, phần này còn đang tải.').isVisible()).toBe(true);
    expect(await page.locator('.common-cases table').first().isVisible()).toBe(true);
    expect(
      await page.locator('[data-result] button').evaluateAll((all) => all.some((one) => one.checkVisibility({ visibilityProperty: true }))),
    ).toBe(false);

    release();
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await expect.poll(link).not.toBe(served);
    // The change asks for the parts.
    await page.getByText('Có phần không tải được.').waitFor();
    expect(await page.getByText('Mạng chậm').count()).toBe(0);
    const chosen = await link();
    // The visit has the answers a moment later.
    await page.waitForFunction(() => (history.state as { answers?: string } | null)?.answers !== undefined);

    // One more part missing leaves the button where it is, or a tap just then would be lost.
    const reload = page.getByRole('button', { name: 'Tải lại trang' });
    const button = (await reload.elementHandle())!;
    await page.evaluate(() =>
      (window as unknown as { fetchPart: (load: () => Promise<never>) => Promise<never> })
        .fetchPart(() => Promise.reject(new Error('missing')))
        .catch(() => undefined),
    );
    expect(await button.evaluate((shown) => shown.isConnected)).toBe(true);

    missing = false;
    await reload.click();
    await page.getByText('Có phần không tải được.').waitFor({ state: 'detached' });
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await expect.poll(link).toBe(chosen);
    await expect
      .poll(() => page.locator('[data-later]').evaluateAll((parts) => parts.filter((part) => part.textContent!.trim() === '').length))
      .toBe(0);
    expect(exceptions).toEqual([]);
    await close();
  },
);
