/**
 * npm run speed: how soon a page is there on a cheap phone and a slow network — 1.6 Mbit/s, 150 ms, CPU four times
 * slower, 360×740 — for the heaviest page of each kind. Depends on the machine it runs on, so it is no gate.
 */
import { statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { heaviestOfEachSection, pagesOf } from './dist.mjs';
import { serveDist } from './serve.mjs';
import { printTable } from './table.mjs';

const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const CPU_SLOWDOWN = 4;
const RUNS = 3;
const TARGET = { lcp: 800, tbt: 50, cls: 0.01 };
/** Work longer than this keeps a tap waiting. */
const LONG_TASK = 50;

/** Runs in the page before anything else; the entries are read when all is quiet. */
function observe() {
  window.seen = { lcp: 0, cls: 0, tasks: [] };
  const each = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  each('largest-contentful-paint', (entry) => (window.seen.lcp = entry.startTime));
  each('layout-shift', (entry) => (window.seen.cls += entry.hadRecentInput ? 0 : entry.value));
  each('longtask', (entry) => window.seen.tasks.push({ start: entry.startTime, duration: entry.duration }));
}

async function measure(browser, origin, path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', deviceScaleFactor: 2 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(observe);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const { lcp, cls, tasks, paint } = await page.evaluate(() => ({
    ...window.seen,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  const after = tasks.filter((task) => task.start + task.duration > paint);
  return {
    lcp,
    cls,
    tbt: after.reduce((sum, task) => sum + Math.max(0, task.duration - LONG_TASK), 0),
    // The end of the last long task before the quiet, or the first paint when there was none.
    interactive: Math.max(paint, ...after.map((task) => task.start + task.duration)),
    bytes,
  };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const site = await serveDist({ compress: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const rows = [];
for (const { path } of heaviestOfEachSection(pagesOf(), (page) => statSync(page.file).size)) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, site.origin, path));
  const of = (name) => median(runs.map((run) => run[name]));
  const met = of('lcp') <= TARGET.lcp && of('tbt') <= TARGET.tbt && of('cls') <= TARGET.cls;
  rows.push([
    path,
    Math.round(of('lcp')),
    Math.round(of('tbt')),
    of('cls').toFixed(3),
    Math.round(of('interactive')),
    of('bytes'),
    met ? 'met' : 'missed',
  ]);
}
await browser.close();
await site.close();
printTable(
  ['page (median of 3)', 'LCP ms', 'TBT ms', 'CLS', 'interactive ms', 'bytes', 'targets'],
  [...rows, ['target', `≤ ${TARGET.lcp}`, `≤ ${TARGET.tbt}`, `≤ ${TARGET.cls}`, '', '', '']],
);
