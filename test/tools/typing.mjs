/**
 * npm run speed:typing [-- PART_OF_A_PATH …]: how long a calculator on a cheap phone (phone.mjs) keeps a key waiting: from
 * each key to the paint that shows it, with the result in it, and how far the page moves meanwhile. No gate, as speed.mjs.
 */
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { median, openOnPhone } from './phone.mjs';
import { serveDist } from './serve.mjs';
import { printTable } from './table.mjs';

const RUNS = 5;
const TARGET = { key: 50, cls: 0.01 };
/** Longer than any key takes, so that each is measured by itself. */
const BETWEEN_KEYS = 250;

/** What is typed into which box of each calculator. */
const TYPED = {
  '/tinh/bhyt/': ['o-hs', '12'],
  '/tinh/dong-bu/': ['o-tn', '3500000'],
  '/tinh/ho-tro/': ['o-ht', '36'],
  '/tinh/luong-huu/': ['o-tn', '3500000'],
  '/tinh/muc-dong/': ['o-tn', '3500000'],
  '/tinh/rut-hay-giu/': ['o-bq', '6500000'],
  '/tinh/so-sanh/': ['o-tn', '3500000'],
  '/tinh/tuoi-huu/': ['o-sinh', '5/1975'],
};

async function measure(browser, address, [box, text]) {
  const { page, context } = await openOnPhone(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const input = page.locator(`#${box}`);
  await input.evaluate((element) => {
    element.closest('details')?.setAttribute('open', '');
    element.scrollIntoView({ block: 'center' });
    element.focus();
    element.select();
  });
  await page.waitForTimeout(BETWEEN_KEYS);
  await page.evaluate(() => Object.assign(window.seen, { keys: [], cls: 0 }));
  for (const key of text) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  const { keys, cls } = await page.evaluate(() => window.seen);
  await context.close();
  return { keys, cls };
}

const wanted = process.argv.slice(2);
const site = await serveDist({ compress: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const rows = [];
for (const [path, typed] of Object.entries(TYPED)) {
  if (wanted.length > 0 && !wanted.some((part) => path.includes(part))) continue;
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, site.origin + path, typed));
  if (process.env.DEBUG) console.log(path, JSON.stringify(runs));
  // Keys answered within a frame are not reported by the browser.
  const slowest = median(runs.map(({ keys }) => Math.max(16, ...keys)));
  const cls = median(runs.map((run) => run.cls));
  rows.push([path, typed[1], slowest, cls.toFixed(3), slowest <= TARGET.key && cls <= TARGET.cls ? 'met' : 'missed']);
}
await browser.close();
await site.close();
printTable(
  [`page (median of ${RUNS})`, 'typed', 'slowest key ms', 'CLS', 'targets'],
  [...rows, ['target', '', `≤ ${TARGET.key}`, `≤ ${TARGET.cls}`, '']],
);
