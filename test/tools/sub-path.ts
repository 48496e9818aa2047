/** A build for a sub-path as a reader meets it: links, a calculator, search and the offline copy, all inside the sub-path. */
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.ts';
import { serveDist } from './serve.ts';

/** What went wrong, in words. */
export async function tryOut({ dir, base }: { dir: string; base: string }): Promise<string[]> {
  const site = await serveDist({ dir, base });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
  const problems: string[] = [];
  const check = (right: boolean, what: string) => {
    if (!right) problems.push(`${base}: ${what}`);
  };
  page.on('response', (response) => check(response.ok() || response.status() === 304, `${response.url()} answers ${response.status()}`));
  page.on('pageerror', (error) => problems.push(`${base}: ${error.message}`));

  await page.goto(site.origin + base);
  await page.locator('main a[href$="/tinh/muc-dong/"]').first().click();
  await page.waitForURL(`**${base}tinh/muc-dong/`);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const result = page.locator('[data-payable]');
  const before = await result.innerText();
  await page.getByLabel('Bạn chọn mức thu nhập nào để đóng?').fill('5 triệu');
  await page.waitForTimeout(500);
  check((await result.innerText()) !== before, 'the calculator does not compute');
  check(new URL(page.url()).pathname.startsWith(base), 'a result leads out');

  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  check(scope === site.origin + base, `the offline copy covers ${scope}`);
  await page.goto(`${site.origin}${base}tim/?q=dong%20bu`);
  const found = page.locator('[data-results] a');
  await found.first().waitFor();
  const led = await found.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  check(
    led.every((path) => path.startsWith(base)),
    `search leads to ${led}`,
  );

  await page.context().setOffline(true);
  await page.goto(`${site.origin}${base}ban-la/tieu-thuong/`);
  check(
    (await page.locator('link[rel="canonical"]').getAttribute('href'))!.endsWith(`${base}ban-la/tieu-thuong/`),
    'a persona is not kept',
  );
  await browser.close();
  await site.close();
  return problems;
}
