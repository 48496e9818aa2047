/** A real Chromium on the built site, with the clock, the width and the scripts a test asks for. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from '../tools/chromium.mjs';
import { serveDist } from '../tools/serve.mjs';

let site: Promise<{ origin: string }> | undefined;

/** The built site, served once per test file; it ends with the process. */
export function origin(): Promise<string> {
  site ??= serveDist();
  return site.then((served) => served.origin);
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
}

export interface PageOptions {
  /** The device's time: a day in Vietnam (YYYY-MM-DD, taken at 10:00) or an instant. */
  clock?: string;
  width?: number;
  height?: number;
  dark?: boolean;
  js?: boolean;
}

export async function openPage(
  browser: Browser,
  path: string,
  options: PageOptions = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 360, height: options.height ?? 740 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: options.js ?? true,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  if (options.clock)
    await page.clock.install({ time: new Date(options.clock.includes('T') ? options.clock : `${options.clock}T03:00:00Z`) });
  await page.goto((await origin()) + path);
  if (options.js ?? true) await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return { page, context };
}
