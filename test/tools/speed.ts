/**
 * npm run more -- speed [PART_OF_A_PATH …]: how soon a page is there on a cheap phone and a slow network (phone.ts), one page of
 * each kind. Depends on the machine and what else runs on it, so it is no gate: every page is opened several times, the median
 * counts, and the best stands beside it, because other work on the machine can only add time. A bare page (a heading and a
 * paragraph, no styles) is opened in the same run: "of a bare page" compares with it, and travels better than milliseconds. Of the
 * longest task after the first paint, "CPU" is what the page's thread itself spent, which other work lengthens less than the clock.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.ts';
import { onePageOfEachKind } from './dist.ts';
import { followTasks, median, openOnPhone } from './phone.ts';
import { serveDist, type ServedSite } from './serve.ts';
import { printTable } from './table.ts';

const RUNS = 5;
/** Work longer than this keeps a tap waiting. */
const LONG_TASK = 50;
const TARGET = { lcp: 800, tbt: 50, task: LONG_TASK, cls: 0.01, bare: 1.5 };

interface Load {
  lcp: number;
  largest: string;
  paint: number;
  cls: number;
  task: number;
  cpu: number;
  tbt: number;
  interactive: number;
  bytes: number;
}

async function measure(browser: Browser, address: string): Promise<Load> {
  const phone = await openOnPhone(browser);
  const { page, context, bytes } = phone;
  const stop = await followTasks(phone);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const { lcp, largest, cls, tasks, paint } = await page.evaluate(() => ({
    ...window.seen,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const followed = await stop();
  const longest = (clock: 'wall' | 'cpu') => Math.max(0, ...followed.map((task) => task[clock]));
  await context.close();
  const after = tasks.filter((task) => task.start + task.duration > paint);
  return {
    lcp,
    largest,
    paint,
    cls,
    task: longest('wall'),
    cpu: longest('cpu'),
    tbt: after.reduce((sum, task) => sum + Math.max(0, task.duration - LONG_TASK), 0),
    // The end of the last long task before the quiet, or the first paint when there was none.
    interactive: Math.max(paint, ...after.map((task) => task.start + task.duration)),
    bytes: bytes(),
  };
}

const BARE =
  '<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang trơn</title>';
const WORDS = 'Nhà nước hỗ trợ một phần tiền đóng, bạn chọn mức vừa sức mình. '.repeat(12);

/** Serves the page that ours are compared with. */
async function serveBare(): Promise<ServedSite> {
  const dir = mkdtempSync(join(tmpdir(), 'bare-'));
  writeFileSync(join(dir, 'index.html'), `${BARE}<h1>Đóng bao nhiêu?</h1><p>${WORDS}</p>`);
  const { origin, close } = await serveDist({ dir, compress: true });
  return { origin, close: () => close().then(() => rmSync(dir, { recursive: true })) };
}

const both = (times: readonly number[]) => [median(times), Math.min(...times)].map(Math.round);
const times = (factor: number) => `${factor.toFixed(2)} ×`;

const wanted = process.argv.slice(2);
const pages = onePageOfEachKind().filter(({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
const site = await serveDist({ compress: true });
const bare = await serveBare();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const rows: (string | number)[][] = [];
// The first page of all also pays for starting the browser's processes.
await measure(browser, `${site.origin}/`);
for (const { path } of pages) {
  const runs: Load[] = [];
  const bareRuns: Load[] = [];
  // By turns, so that what else happens on the machine happens to both.
  for (let run = 0; run < RUNS; run++) {
    bareRuns.push(await measure(browser, `${bare.origin}/`));
    runs.push(await measure(browser, site.origin + path));
  }
  const all = (name: Exclude<keyof Load, 'largest'>) => runs.map((run) => run[name]);
  const [lcp, tbt, cpu, cls] = [median(all('lcp')), median(all('tbt')), median(all('cpu')), median(all('cls'))];
  const ratio = lcp / median(bareRuns.map((run) => run.lcp));
  rows.push([
    path,
    ...both(all('paint')),
    ...both(all('lcp')),
    times(ratio),
    ...both(all('tbt')),
    ...both(all('task')),
    ...both(all('cpu')),
    cls.toFixed(3),
    ...both(all('interactive')),
    median(all('bytes')),
    lcp <= TARGET.lcp && tbt <= TARGET.tbt && cpu <= TARGET.task && cls <= TARGET.cls && ratio <= TARGET.bare ? 'met' : 'missed',
    runs.at(-1)!.largest,
  ]);
}
await browser.close();
await site.close();
await bare.close();
const COLUMNS: readonly (readonly [name: string, target?: string])[] = [
  [`page (median of ${RUNS})`, 'target'],
  ['first paint ms'],
  ['best'],
  ['LCP ms', `≤ ${TARGET.lcp}`],
  ['best'],
  ['of a bare page', `≤ ${times(TARGET.bare)}`],
  ['TBT ms', `≤ ${TARGET.tbt}`],
  ['best'],
  ['longest task ms'],
  ['best'],
  ['of it CPU ms', `≤ ${TARGET.task}`],
  ['best'],
  ['CLS', `≤ ${TARGET.cls}`],
  ['interactive ms'],
  ['best'],
  ['bytes'],
  ['targets'],
  ['largest element'],
];
printTable(
  COLUMNS.map(([name]) => name),
  [...rows, COLUMNS.map(([, target = '']) => target)],
);
