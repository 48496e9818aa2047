/**
 * A cheap phone on a slow network, in a real Chromium: 360×740, 1.6 Mbit/s, 150 ms to the host, a processor four times slower
 * than this machine's. What it measures depends on the machine and what else runs there, so none of it is a gate.
 */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** What the page saw of itself, in milliseconds. */
interface Seen {
  lcp: number;
  largest: string;
  cls: number;
  shifts: number;
  tasks: { start: number; duration: number }[];
  keys: number[];
}
declare global {
  interface Window {
    seen: Seen;
  }
}
/** Entries whose types the compiler does not know. */
type Entry = PerformanceEntry & { element?: Element; hadRecentInput: boolean; value: number; interactionId: number };

const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const CPU_SLOWDOWN = 4;

/** Runs in the page before anything else; the entries are read when all is quiet. */
function observe(): void {
  window.seen = { lcp: 0, largest: '', cls: 0, shifts: 0, tasks: [], keys: [] };
  const each = (type: string, take: (entry: Entry) => void, options?: PerformanceObserverInit & { durationThreshold?: number }) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(take)).observe({ type, buffered: true, ...options });
  each('largest-contentful-paint', ({ startTime, element }) => {
    window.seen.lcp = startTime;
    window.seen.largest = element ? `${element.localName} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 24)}”` : '';
  });
  each('layout-shift', (entry) => {
    window.seen.cls += entry.hadRecentInput ? 0 : entry.value;
    // Those soon after a key too.
    window.seen.shifts += entry.value;
  });
  each('longtask', (entry) => window.seen.tasks.push({ start: entry.startTime, duration: entry.duration }));
  each(
    'event',
    (entry) => {
      if (entry.interactionId) window.seen.keys.push(entry.duration);
    },
    { durationThreshold: 16 },
  );
}

/** A page on such a phone; `bytes()` are those received so far. Close its context when done. */
export interface Phone {
  page: Page;
  context: BrowserContext;
  devtools: CDPSession;
  bytes: () => number;
}

export async function openOnPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', deviceScaleFactor: 2 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(observe);
  return { page, context, devtools, bytes: () => bytes };
}

/** An event of Chromium's trace, times in microseconds. */
interface Traced {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

/**
 * Follows the page's own thread: `stop()` ends it and gives its tasks after the first paint, each with the time that passed and the
 * time the processor spent on it, in milliseconds. What else the machine does adds much to the one, less to the other.
 */
export async function followTasks({ devtools }: Phone): Promise<() => Promise<{ wall: number; cpu: number }[]>> {
  const events: Traced[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  await devtools.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'loading'], excludedCategories: ['*'] } });
  return async function stop() {
    const complete = new Promise<unknown>((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await complete;
    const paint = events.find(({ name }) => name === 'firstContentfulPaint');
    return events
      .filter(
        ({ name, pid, tid, ts, dur = 0 }) => name.endsWith('RunTask') && pid === paint?.pid && tid === paint.tid && ts + dur > paint.ts,
      )
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
  };
}

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
