/**
 * npm run more -- soak: 200 visits in one tab over all kinds of pages and every calculator, with and without network, through three
 * releases of the site. Memory stays level, storage bounded, no page shows the law of an earlier release once the new one was
 * taken, every calculator computes and copies. Prints its figures; fails when one of these does not hold.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { isKept, writeServiceWorkers } from '#build/offline';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.ts';
import { isLeaflet, pagesOf } from './dist.ts';
import { serveDist } from './serve.ts';
import { printTable } from './table.ts';

const VISITS = 200;
/** Visits between two looks at memory and storage. */
const LOOK = 20;
/** Of every ten visits the last three are without network. */
const OFFLINE = (visit: number) => visit % 10 >= 7;
const FIRST_DAY = '2026-11-22';
/** The law day of each release after the first, and the visit before which it goes out. */
const RELEASES: ReadonlyMap<number, string> = new Map([
  [60, '2026-12-15'],
  [110, '2027-01-05'],
  [160, '2027-02-01'],
]);
/** How much the last look may lie above the highest of those after the first. */
const LEVEL = 1.25;
/** A button that has done nothing for this long is dead, milliseconds. */
const GUARD = 30_000;

const dir = mkdtempSync(join(tmpdir(), 'soak-'));
cpSync('dist', dir, { recursive: true });
const all = pagesOf(dir);
const readable = all.filter((page) => isKept(page.path) && !/name="robots" content="noindex"/.test(readFileSync(page.file, 'utf8')));

/** The same site, built on a later day. */
async function release(day: string): Promise<void> {
  for (const { file } of all) writeFileSync(file, readFileSync(file, 'utf8').replace(/data-law-day="[^"]*"/, `data-law-day="${day}"`));
  await writeServiceWorkers(
    dir,
    readable.map(({ path }) => path),
  );
}

const calculators = readable.filter(({ path }) => /^\/tinh\/.+/.test(path));
const others = readable.filter((page) => !calculators.includes(page) && !isLeaflet(page));
/** Every third visit is a calculator; the written pages in strides, so that all parts of the site come early. */
const pathOf = (visit: number) =>
  (visit % 3 === 0 ? calculators[(visit / 3) % calculators.length]! : others[(visit * 7) % others.length]!).path;

interface Look {
  visit: number;
  day: string;
  heap: number;
  nodes: number;
  usage: number;
  caches: number;
  kept: number;
}
const problems: string[] = [];
const rows: Look[] = [];
await release(FIRST_DAY);
const site = await serveDist({ dir });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
context.setDefaultTimeout(180_000);
await context.grantPermissions(['clipboard-read', 'clipboard-write']);
const page = await context.newPage();
page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
await page.clock.install({ time: new Date(`${FIRST_DAY}T03:00:00Z`) });
const session = await context.newCDPSession(page);
await session.send('Performance.enable');

async function look(visit: number, day: string): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  const storage = await page.evaluate(async () => ({
    usage: (await navigator.storage.estimate()).usage ?? 0,
    caches: (await caches.keys()).length,
    kept: Object.keys(localStorage).length + sessionStorage.length,
  }));
  const [heap, nodes] = [of('JSHeapUsedSize') / 1e6, of('Nodes')];
  rows.push({ visit, day, heap, nodes, ...storage });
}

/** Takes the new version that the page offers. */
async function takeRelease(day: string): Promise<void> {
  await page.goto(`${site.origin}/tinh/`);
  const button = page.getByRole('button', { name: 'Dùng bản mới' });
  await button.waitFor();
  await Promise.all([page.waitForEvent('load'), button.click()]);
  await page.waitForFunction((wanted) => document.documentElement.dataset['lawDay'] === wanted, day);
}

/** Whether something came about before its guard struck. */
const within = (waiting: Promise<unknown>) =>
  waiting.then(
    () => true,
    () => false,
  );

/** A calculator answers to its first choice or box, and copies what it found. */
async function compute(path: string): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const link = () => page.locator('[data-link]').getAttribute('data-link');
  const before = await link();
  const choice = page.locator('form [type=radio]:not(:checked)').first();
  const box = page.locator('form [inputmode]:visible').first();
  if (await choice.count()) await choice.check({ force: true });
  else await box.press('ArrowUp');
  const answered = await within(
    page.waitForFunction((old) => document.querySelector<HTMLElement>('[data-link]')!.dataset['link'] !== old, before, { timeout: GUARD }),
  );
  if (!answered) problems.push(`${path} does not answer`);
  await page.getByRole('button', { name: /Chép kết quả/ }).click();
  const copied = await within(page.locator('.said', { hasText: /\S/ }).first().waitFor({ timeout: GUARD }));
  if (!copied) problems.push(`${path} does not copy`);
}

let day = FIRST_DAY;
await page.goto(`${site.origin}/`);
await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
for (let visit = 0; visit < VISITS; visit++) {
  const released = RELEASES.get(visit);
  if (released) {
    await context.setOffline(false);
    day = released;
    await release(day);
    await takeRelease(day);
  }
  await context.setOffline(OFFLINE(visit));
  const path = pathOf(visit);
  await page.goto(site.origin + path);
  const shown = await page.evaluate(() => ({
    law: document.documentElement.dataset['lawDay'],
    title: document.querySelector('h1')?.textContent,
  }));
  if (shown.law !== day) problems.push(`visit ${visit}, ${path}: law of ${shown.law}, released ${day}`);
  if (shown.title?.includes('không có mạng')) problems.push(`visit ${visit}, ${path}: not kept`);
  if (/^\/tinh\/.+/.test(path)) await compute(path);
  if (visit % LOOK === LOOK - 1) await look(visit + 1, day);
}
await browser.close();
await site.close();
rmSync(dir, { recursive: true });

printTable(
  ['visits', 'law day', 'heap MB', 'nodes', 'storage kB', 'caches', 'keys'],
  rows.map((row) => [row.visit, row.day, row.heap.toFixed(1), row.nodes, Math.round(row.usage / 1000), row.caches, row.kept]),
);
const last = rows.at(-1)!;
for (const what of ['heap', 'nodes', 'usage'] as const) {
  const early = Math.max(...rows.slice(1, 5).map((row) => row[what]));
  if (last[what] > LEVEL * early) problems.push(`${what} grew from ${early} to ${last[what]}`);
}
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`✓ ${VISITS} visits in one tab, ${RELEASES.size} releases taken: memory level, storage bounded, no old law, no dead button`);
