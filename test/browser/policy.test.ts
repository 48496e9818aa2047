/** No page asks anybody else, runs what it did not bring, or leaves a reader without scripts in the dark. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsOn, sweptPages } from '../tools/dist.mjs';
import { openBrowser, origin, sweep } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = sweep(() => browser);
const openWithout = sweep(() => browser, { js: false });

test.concurrent.each(sweptPages())('$path opens without an error, keeps to itself and refuses foreign scripts', async ({ path }) => {
  await open(path, async ({ page, problems }) => {
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.foreign = "inline"';
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.foreign = "attribute"');
      const failed = new Promise((resolve) => image.addEventListener('error', resolve));
      image.src = 'data:image/png,broken';
      document.body.append(script, image);
      await failed;
      return (window as unknown as { foreign?: string }).foreign ?? 'nothing';
    });
    expect(ran).toBe('nothing');
    await expect
      .poll(() => problems.filter((problem) => problem.startsWith('policy:')).length, { message: 'violations seen by the test' })
      .toBeGreaterThan(0);
  });
});

/** An old address leads on before it is read. */
const read = sweptPages().filter((page) => !leadsOn(page));

test.concurrent.each(read)('$path reads without JavaScript: the same text, no control that does nothing', async ({ path }) => {
  await openWithout(path, async ({ page }) => {
    const main = page.locator('main');
    expect(await main.locator('h1').isVisible()).toBe(true);
    expect((await main.innerText()).split(/\s+/).length).toBeGreaterThan(40);
    const dead = await page.locator('button, input, select, textarea').evaluateAll((controls) =>
      controls
        // A form with an address works by itself: the browser sends it.
        .filter((control) => control.checkVisibility() && !control.closest('form[action]'))
        .map((control) => control.outerHTML.slice(0, 120)),
    );
    expect(dead).toEqual([]);
  });
});

test('an inline script slipped into the page on its way does not run', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${origin()}/**/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</body>', '<script>window.foreign = true</script></body>') });
  });
  await page.goto(`${origin()}/`);
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('window.foreign'))).toBe(true);
  expect(await page.evaluate(() => 'foreign' in window)).toBe(false);
  await context.close();
});
