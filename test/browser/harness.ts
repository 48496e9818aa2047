/** A real Chromium on the built site, with the clock, the width and the scripts a test asks for. */
import { availableParallelism, loadavg } from 'node:os';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page, type Request } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumPath, CHROMIUM_ARGS } from '../tools/chromium';

/** The built site, served once per run (server.ts). */
export function origin(): string {
  return inject('origin');
}

/**
 * A guard against what never ends; what is waited for decides how long a test takes. It counts work, not seconds: where others
 * use the processors too, it is the longer.
 */
function patience(): number {
  return 90_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
}

/**
 * Pages live for a moment here: V8 compiles for speed what runs ten times as often as it otherwise asks for. Every tab would
 * compile axe anew.
 */
const SHORT_LIVED = '--js-flags=--invocation-count-for-maglev=4000,--invocation-count-for-turbofan=30000';

async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const args = [...CHROMIUM_ARGS, SHORT_LIVED];
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args, timeout: patience(), ...options });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(patience());
    return context;
  };
  return browser;
}

/** One browser for all files of a worker, which come one after the other: it ends with the worker. Workers share no clipboard. */
let shared: Promise<Browser> | undefined;

/** `inMemory` lets it keep pages for Back and Forward, as phones do; such a browser is the caller's own. */
export async function openBrowser({ inMemory = false } = {}): Promise<Browser> {
  if (inMemory) return launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  shared ??= launch().then((browser) => Object.assign(browser, { close: () => Promise.resolve() }));
  return shared;
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
  /** Whether a file may be kept; so unless told otherwise. */
  downloads?: boolean;
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
  /** Resolves once nothing the page asked for is under way. */
  arrived: () => Promise<void>;
}

/** Opens a page of the site in a tab that an earlier test is done with, where there is one: a new one costs more than a page. */
export async function openPage(browser: Browser, path: string, options: PageOptions = {}): Promise<Opened> {
  const waiting = idle(browser);
  const at = waiting.findLastIndex(({ kind }) => kind === JSON.stringify(options));
  const tab = at < 0 ? await newTab(browser, options) : waiting.splice(at, 1)[0]!.tab;
  await visit(tab.page, path, options.js ?? true);
  return tab;
}

/** Tabs nobody uses, by what they were opened with, the one that has waited longest first. */
const tabs = new WeakMap<Browser, { kind: string; tab: Opened; end: () => Promise<void> }[]>();
const MOST_IDLE = 8;

function idle(browser: Browser) {
  const waiting = tabs.get(browser) ?? [];
  tabs.set(browser, waiting);
  return waiting;
}

const sizeOf = ({ width = 360, height = 740 }: PageOptions) => ({ width, height });
const schemeOf = ({ dark }: PageOptions) => (dark ? 'dark' : 'light');

async function newTab(browser: Browser, options: PageOptions): Promise<Opened> {
  const context = await browser.newContext({
    viewport: sizeOf(options),
    colorScheme: schemeOf(options),
    javaScriptEnabled: options.js ?? true,
    bypassCSP: options.bypassCSP ?? false,
    locale: 'vi-VN',
    acceptDownloads: options.downloads ?? true,
    serviceWorkers: options.keeps ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const problems = await watch(page);
  const arrived = underWay(page);
  if (options.clock)
    await page.clock.install({ time: new Date(options.clock.includes('T') ? options.clock : `${options.clock}T03:00:00Z`) });
  if (options.large) await page.addInitScript(() => localStorage.setItem('text', 'large'));
  if (options.tool) await page.addInitScript({ content: options.tool });

  const tab = { page, context, problems, arrived };
  const close = context.close.bind(context);
  // What is kept for reading offline stays with its tab.
  let spent = Boolean(options.keeps);
  for (const [owner, names] of LASTING(tab))
    for (const name of names) {
      const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Reflect.set(owner, name, (...given: unknown[]) => {
        spent = true;
        return original.apply(owner, given);
      });
    }
  const listeners = heardBy(page);
  context.close = async () => {
    if (spent || page.isClosed()) return close();
    const idles = idle(browser);
    try {
      await clear(tab, options);
      listeners.splice(0).forEach((end) => end());
      idles.push({ kind: JSON.stringify(options), tab, end: close });
    } catch {
      // It was on its way to another page.
      return close();
    }
    if (idles.length > MOST_IDLE) await idles.shift()!.end();
  };
  return tab;
}

/** From now on: what takes each listener off the page again. */
function heardBy(page: Page): (() => unknown)[] {
  const ends: (() => unknown)[] = [];
  const on = page.on.bind(page) as (...given: unknown[]) => Page;
  const off = page.off.bind(page) as (...given: unknown[]) => Page;
  page.on = (...given: unknown[]) => {
    ends.push(() => off(...given));
    return on(...given);
  };
  return ends;
}

/** Leaves a tab as a new one of the same options would be. */
async function clear({ page, context, problems }: Opened, options: PageOptions): Promise<void> {
  // Without scripts nothing is kept and nothing more is said.
  if (options.js ?? true) {
    const left = await page.evaluate(() => {
      if (location.protocol !== 'http:') return false;
      [localStorage, sessionStorage].forEach((kept) => kept.clear());
      return true;
    });
    if (!left) throw new Error('what the pages before kept cannot be reached from here');
    await page.goto('about:blank');
  }
  await page.emulateMedia({ media: null, colorScheme: schemeOf(options), forcedColors: null, reducedMotion: null });
  const { width, height } = sizeOf(options);
  if (page.viewportSize()?.width !== width || page.viewportSize()?.height !== height) await page.setViewportSize({ width, height });
  await context.clearPermissions();
  // What the last page still had to say has been heard once it is left.
  problems.length = 0;
}

/** What cannot be undone and ends the tab: scripts and routes added, a clock moved, further tabs. */
const LASTING = ({ page, context }: Opened): [object, string[]][] => [
  [page, ['addInitScript', 'exposeFunction', 'route']],
  [page.clock, ['fastForward', 'pauseAt', 'resume', 'runFor', 'setFixedTime', 'setSystemTime']],
  [context, ['addInitScript', 'exposeFunction', 'route', 'on', 'newPage', 'newCDPSession', 'setDefaultTimeout', 'setOffline']],
];

async function visit(page: Page, path: string, js: boolean): Promise<void> {
  await page.goto(origin() + path);
  if (!js) return;
  // An island reads the address and the day in an effect, after the next frame: as `settled`, at one asking. To wait outside the
  // page, Playwright puts all of its script into it, which costs as much as a small page: only where an address leads on.
  await page
    .evaluate(
      () =>
        new Promise<void>((done) => {
          const look = () => requestAnimationFrame(document.querySelector('astro-island[ssr]') ? look : () => setTimeout(done));
          look();
        }),
    )
    .catch(() => page.waitForFunction(() => !document.querySelector('astro-island[ssr]')));
}

/**
 * Resolves once what follows the paint has been done: Preact runs what comes after the paint in a frame and a timeout asked
 * for when it drew the rest, so before those asked for here.
 */
export const settled = (page: Page) => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

function underWay(page: Page): Opened['arrived'] {
  const asked = new Set<Request>();
  let heard: (() => void)[] = [];
  const ended = (request: Request) => {
    asked.delete(request);
    if (asked.size === 0) heard = heard.flatMap((tell) => (tell(), []));
  };
  page.on('request', (request) => {
    // A new page stops what the last one asked for.
    if (request.isNavigationRequest()) asked.clear();
    asked.add(request);
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    await settled(page);
    if (asked.size > 0) await new Promise<void>((done) => heard.push(done));
  };
}

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
