/**
 * A cheap phone on a slow network, in a real Chromium: 360×740, 1.6 Mbit/s, 150 ms to the host, a processor four times slower
 * than this machine's. What it measures depends on the machine and what else runs there, so none of it is a gate.
 */

const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const CPU_SLOWDOWN = 4;

/** Runs in the page before anything else; the entries are read when all is quiet. */
function observe() {
  window.seen = { lcp: 0, largest: '', cls: 0, shifts: 0, tasks: [], keys: [] };
  const each = (type, take, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
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
  each('event', (entry) => entry.interactionId && window.seen.keys.push(entry.duration), { durationThreshold: 16 });
}

/** A new page on such a phone; `bytes()` are those received so far. Close its context when done. */
export async function openOnPhone(browser) {
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

/**
 * Follows the page's own thread: `stop()` ends it and gives its tasks after the first paint, each with the time that passed and the
 * time the processor spent on it, in milliseconds. What else the machine does adds much to the one, less to the other.
 */
export async function followTasks({ devtools }) {
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await devtools.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'loading'], excludedCategories: ['*'] } });
  return async function stop() {
    const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await complete;
    const paint = events.find(({ name }) => name === 'firstContentfulPaint');
    return events
      .filter(({ name, pid, tid, ts, dur }) => name.endsWith('RunTask') && pid === paint?.pid && tid === paint.tid && ts + dur > paint.ts)
      .map(({ dur, tdur }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
  };
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
