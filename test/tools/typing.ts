/**
 * npm run more -- typing [PART_OF_A_PATH …]: how long a calculator on a cheap phone (phone.ts) keeps a key waiting: from a digit
 * typed to the paint that shows it, with the result in it, and how far the page moves meanwhile. No gate, as speed.ts; the
 * median of all keys counts, and of the four digits the slowest, each with the median of its runs.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.ts';
import { pagesOf } from './dist.ts';
import { median, openOnPhone } from './phone.ts';
import { serveDist } from './serve.ts';
import { printTable } from './table.ts';

const RUNS = 5;
const TARGET = { key: 32, slowest: 50, cls: 0.01 };
/** Longer than any key takes, so that each is measured by itself. */
const BETWEEN_KEYS = 250;

/** In which box, and what stands there before its first digit is replaced, so that every key makes another right answer. */
const TYPED: Readonly<Record<string, readonly [box: string, start: string]>> = {
  '/tinh/bhyt/': ['o-hs', '2'],
  '/tinh/doi-toi/': ['o-qd-2-income', '2500000'],
  '/tinh/dong-bu/': ['o-tn', '2500000'],
  '/tinh/dong-truoc/': ['o-tn', '2500000'],
  '/tinh/ho-tro/': ['o-ht', '36'],
  '/tinh/luong/': ['o-luong', '20000000'],
  '/tinh/luong-huu/': ['o-tn', '2500000'],
  '/tinh/muc-dong/': ['o-tn', '2500000'],
  '/tinh/om-dau/': ['o-luongthang', '8000000'],
  '/tinh/rut-hay-giu/': ['o-bq', '2500000'],
  '/tinh/rut-mot-lan/': ['o-qt-0-income', '5000000'],
  '/tinh/so-sanh/': ['o-tn', '2500000'],
  '/tinh/thai-san/': ['o-luong', '8000000'],
  '/tinh/that-nghiep/': ['o-luong', '8000000'],
  '/tinh/tu-tuat/': ['o-bq', '7000000'],
  '/tinh/tuoi-huu/': ['o-sinh', '5/1975'],
  '/tinh/vien-phi/': ['o-tien', '9000000'],
};

const DIGITS = ['3', '4', '5', '6'];

async function measure(
  browser: Browser,
  address: string,
  [box, start]: readonly [string, string],
): Promise<{ keys: number[]; cls: number }> {
  const { page, context } = await openOnPhone(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const input = page.locator(`#${box}`);
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
const missing = pagesOf().filter(
  ({ path, section, file }) => section === 'tinh' && readFileSync(file, 'utf8').includes('data-result') && !(path in TYPED),
);
if (missing.length > 0) throw new Error(`No box to type in for ${missing.map(({ path }) => path).join(', ')}`);

const site = await serveDist({ compress: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const rows: (string | number)[][] = [];
for (const [path, typed] of Object.entries(TYPED)) {
  if (wanted.length > 0 && !wanted.some((part) => path.includes(part))) continue;
  const runs: Awaited<ReturnType<typeof measure>>[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, site.origin + path, typed));
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
