/** axe on every page, with every disclosure open: WCAG 2.2 AA, best practice, and contrast for tired eyes (AAA), light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweptPages } from '../tools/dist.mjs';
import { openBrowser, sweep } from './harness';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};
/** Only colours differ in the dark. */
const COLOURS: RunOptions = { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] };

const MENU = 'body > header details';
const setOpen = (page: Page, which: string, open: boolean) =>
  page.locator(which).evaluateAll((all, way) => all.forEach((details) => ((details as HTMLDetailsElement).open = way)), open);

async function violations(page: Page, options: RunOptions, within = 'html'): Promise<string[]> {
  const found = await page.evaluate(
    ([given, part]) =>
      (window as unknown as { axe: { run: (context: string, o: RunOptions) => Promise<AxeResults> } }).axe.run(part, {
        ...given,
        resultTypes: ['violations'],
        // A page shown in a frame has a test of its own.
        iframes: false,
      }),
    [options, within] as const,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}

const look = sweep(() => browser, { bypassCSP: true, tool: axe });
/** The same menu in the same style has the same faults. */
const menus = new Set<string>();

test.concurrent.each(sweptPages())('$path has no fault axe can find, light or dark', async ({ path }) => {
  await look(path, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    // The open menu lies over the page: looked at by itself, then closed again.
    await setOpen(page, MENU, true);
    const menu = await page.evaluate(
      (selector) =>
        document.querySelector(selector) &&
        [...document.querySelectorAll('style'), document.querySelector('body > header')!].map((part) => part.outerHTML).join(''),
      MENU,
    );
    if (menu && !menus.has(menu)) expect(await violations(page, EVERYTHING, 'body > header'), 'menu').toEqual([]);
    if (menu) menus.add(menu);
    await setOpen(page, 'details', true);
    await setOpen(page, MENU, false);
    expect(await violations(page, EVERYTHING), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS), 'dark').toEqual([]);
  });
});
