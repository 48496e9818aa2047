/**
 * npm run more -- typing [PART_OF_A_PATH …]: how long a calculator on a cheap phone (phone.ts) keeps a key waiting: from a digit
 * typed to the paint that shows it, with the result in it, and how far the page moves meanwhile. No gate, as speed.ts; the
 * median of all keys counts, and of the four digits the slowest, each with the median of its runs.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.ts';
import { pagesOf } from './dist.ts';
import { median, openOnPhone } from './phone.ts';
import { serveDist } from './serve.ts';
import { printTable } from './table.ts';

const RUNS = 5;
const TARGET = { key: 32, slowest: 50, cls: 0.01 };
/** Longer than any key takes, so that each is measured by itself. */
const BETWEEN_KEYS = 250;

const DIGITS = ['3', '4', '5', '6'];

/** The first box with an amount, else with any number, and what it says: another first digit is another right answer. */
async function boxOf(page: Page): Promise<{ id: string; start: string }> {
  const boxes = await page
    .locator('.calculator form input[type=text][id^=o-]')
    .evaluateAll((all) => (all as HTMLInputElement[]).map(({ id, value }) => ({ id, start: value.replace(/^0(?=\d)/, '') })));
  const box = boxes.find(({ start }) => /^\d+(\.\d{3})+$/.test(start)) ?? boxes.find(({ start }) => /^\d/.test(start));
  if (!box) throw new Error(`no box to type in on ${page.url()}`);
  return box;
}

async function measure(browser: Browser, address: string): Promise<{ keys: number[]; cls: number }> {
  const { page, context } = await openOnPhone(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const { id, start } = await boxOf(page);
  const input = page.locator(`#${id}`);
  await input.evaluate((element) => {
    element.closest('details')?.setAttribute('open', '');
    element.scrollIntoView({ block: 'center' });
  });
  await input.fill(start);
  await page.waitForTimeout(BETWEEN_KEYS);
  const keys: number[] = [];
  await page.evaluate(() => (window.seen.shifts = 0));
  for (const digit of DIGITS) {
    await input.evaluate((element) => (element as HTMLInputElement).setSelectionRange(0, 1));
    await page.evaluate(() => (window.seen.keys = []));
    await page.keyboard.press(digit);
    await page.waitForTimeout(BETWEEN_KEYS);
    // A key answered within a frame is not reported by the browser.
    keys.push(Math.max(16, ...(await page.evaluate(() => window.seen.keys))));
  }
  const cls = await page.evaluate(() => window.seen.shifts);
  await context.close();
  return { keys, cls };
}

const wanted = process.argv.slice(2);
const calculators = pagesOf().filter(
  ({ path, section, file }) =>
    section === 'tinh' &&
    readFileSync(file, 'utf8').includes('data-result') &&
    (wanted.length === 0 || wanted.some((part) => path.includes(part))),
);

const site = await serveDist({ compress: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const rows: (string | number)[][] = [];
for (const { path } of calculators) {
  const runs: Awaited<ReturnType<typeof measure>>[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, site.origin + path));
  const each = DIGITS.map((_, index) => runs.map(({ keys }) => keys[index]!));
  const key = median(each.flat());
  const slowest = Math.max(...each.map(median));
  const cls = median(runs.map((run) => run.cls));
  rows.push([
    path,
    key,
    slowest,
    Math.max(...each.map((times) => Math.min(...times))),
    cls.toFixed(3),
    key <= TARGET.key && slowest <= TARGET.slowest && cls <= TARGET.cls ? 'met' : 'missed',
  ]);
}
await browser.close();
await site.close();
printTable(
  [`page (${RUNS} runs)`, 'key ms', 'slowest key ms', 'best', 'CLS', 'targets'],
  [...rows, ['target', `≤ ${TARGET.key}`, `≤ ${TARGET.slowest}`, '', `≤ ${TARGET.cls}`, '']],
);
