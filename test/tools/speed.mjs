/**
 * npm run speed [-- PART_OF_A_PATH …]: how soon a page is there on a cheap phone and a slow network (phone.mjs), one page of
 * each kind. Depends on the machine and what else runs on it, so it is no gate: every page is opened several times, the median
 * counts, and the best stands beside it, because other work on the machine can only add time.
 */
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { onePageOfEachKind } from './dist.mjs';
import { median, openOnPhone } from './phone.mjs';
import { serveDist } from './serve.mjs';
import { printTable } from './table.mjs';

const RUNS = 5;
const TARGET = { lcp: 800, tbt: 50, cls: 0.01 };
/** Work longer than this keeps a tap waiting. */
const LONG_TASK = 50;

async function measure(browser, address) {
  const { page, context, bytes } = await openOnPhone(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
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
    bytes: bytes(),
  };
}

const both = (times) => [median(times), Math.min(...times)].map(Math.round);

const wanted = process.argv.slice(2);
const pages = onePageOfEachKind().filter(({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
const site = await serveDist({ compress: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const rows = [];
// The first page of all also pays for starting the browser's processes.
await measure(browser, `${site.origin}/`);
for (const { path } of pages) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, site.origin + path));
  const all = (name) => runs.map((run) => run[name]);
  const [lcp, tbt, cls] = ['lcp', 'tbt', 'cls'].map((name) => median(all(name)));
  rows.push([
    path,
    ...both(all('lcp')),
    ...both(all('tbt')),
    cls.toFixed(3),
    ...both(all('interactive')),
    median(all('bytes')),
    lcp <= TARGET.lcp && tbt <= TARGET.tbt && cls <= TARGET.cls ? 'met' : 'missed',
  ]);
}
await browser.close();
await site.close();
printTable(
  [`page (median of ${RUNS})`, 'LCP ms', 'best', 'TBT ms', 'best', 'CLS', 'interactive ms', 'best', 'bytes', 'targets'],
  [...rows, ['target', `≤ ${TARGET.lcp}`, '', `≤ ${TARGET.tbt}`, '', `≤ ${TARGET.cls}`, '', '', '', '']],
);
