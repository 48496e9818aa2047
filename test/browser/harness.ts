/** A real Chromium on the built site, with the clock, the width and the scripts a test asks for. */
import { availableParallelism, loadavg } from 'node:os';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumPath, CHROMIUM_ARGS } from '../tools/chromium.mjs';

/** The built site, served once per run (server.ts). */
export function origin(): string {
  return inject('origin');
}

/**
 * A guard against what never ends; what is waited for decides how long a test takes. It counts work, not seconds: where others
 * use the processors too, it is the longer.
 */
function patience(): number {
  return 180_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
}

/** `inMemory` lets it keep pages for Back and Forward, as phones do. */
export async function openBrowser({ inMemory = false } = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: CHROMIUM_ARGS,
    timeout: patience(),
    ...(inMemory ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
  });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(patience());
    return context;
  };
  return browser;
}

export interface PageOptions {
  /** The device's time: a day in Vietnam (YYYY-MM-DD, taken at 10:00) or an instant. */
  clock?: string;
  width?: number;
  height?: number;
  dark?: boolean;
  js?: boolean;
  /** Let the page keep the site for reading offline; otherwise every test sees the network. */
  keeps?: boolean;
  /** Large text, as the reader set it on an earlier visit. */
  large?: boolean;
  /** Lets a tool add its own script; never for tests of the policy itself. */
  bypassCSP?: boolean;
  /** A script of a tool, put into every page before its own. */
  tool?: string;
}

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Console errors, exceptions, policy violations and requests that left the site, as they come. */
  problems: string[];
}

export async function openPage(browser: Browser, path: string, options: PageOptions = {}): Promise<Opened> {
  const js = options.js ?? true;
  const context = await browser.newContext({
    viewport: { width: options.width ?? 360, height: options.height ?? 740 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: js,
    bypassCSP: options.bypassCSP ?? false,
    locale: 'vi-VN',
    serviceWorkers: options.keeps ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const problems = await watch(page);
  if (options.clock)
    await page.clock.install({ time: new Date(options.clock.includes('T') ? options.clock : `${options.clock}T03:00:00Z`) });
  if (options.large) await page.addInitScript(() => localStorage.setItem('text', 'large'));
  if (options.tool) await page.addInitScript({ content: options.tool });
  await visit(page, path, js);
  return { page, context, problems };
}

async function visit(page: Page, path: string, js: boolean): Promise<void> {
  await page.goto(origin() + path);
  if (!js) return;
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  // An island reads the address and the day in an effect, after the next frame.
  await settled(page);
}

/**
 * For sweeps over many pages: tabs that go from page to page, since a new one costs about as much as a page. A tab in which a
 * test failed is not used again.
 */
export function sweep(browser: () => Browser, options: PageOptions = {}) {
  const free: Opened[] = [];
  return async (path: string, look: (opened: Opened) => Promise<void>): Promise<void> => {
    const used = free.pop();
    if (used) {
      // What the last page still had to say has been heard once it is left.
      await used.page.goto('about:blank');
      used.problems.length = 0;
      await visit(used.page, path, options.js ?? true);
    }
    const tab = used ?? (await openPage(browser(), path, options));
    await look(tab);
    free.push(tab);
  };
}

/**
 * Resolves once what follows the paint has been done: Preact runs what comes after the paint in a frame and a timeout asked
 * for when it drew the rest, so before those asked for here.
 */
export const settled = (page: Page) => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

/** Collects what a careful reader would see in the developer tools. */
async function watch(page: Page): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin()) problems.push(`third party: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => problems.push(`policy: ${text}`));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { reportViolation: (text: string) => void }).reportViolation(
        `${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  return problems;
}
