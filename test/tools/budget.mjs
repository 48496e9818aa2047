/**
 * npm run budget: what a first visit to every page weighs on the wire. Opens each page of dist/ at 360×740 and adds
 * up the brotli size of every response until the network is idle; the service worker's precache and icons aside.
 * Fails over budget, or when anything but the HTML holds up the first paint. Parts of addresses choose pages: `npm run budget -- tinh/`.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { isWritten, leadsOn, pagesOf } from './dist.mjs';
import { serveDist } from './serve.mjs';
import { printTable } from './table.mjs';

const KB = 1024;
/** A written page arrives in one TCP flight; anything else may bring a calculator along. */
const WRITTEN = { whole: 14 * KB, script: 14 * KB };
const OTHER = { whole: 45 * KB, script: 25 * KB };
const PARALLEL = 4;

const sizes = new Map();
/** Scripts are shared by many pages: each is compressed once. */
function weigh(url, body) {
  if (!sizes.has(url)) sizes.set(url, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  return sizes.get(url);
}

const isIcon = (url) => /favicon|\/icons?[/-]|apple-touch-icon|\.webmanifest$/.test(url);

async function measure(browser, origin, { path }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', locale: 'vi-VN' });
  const page = await context.newPage();
  const waiting = [];
  const parts = { html: 0, script: 0, other: 0 };
  page.on('response', (response) => {
    const [url, type] = [response.url(), response.request().resourceType()];
    if (!url.startsWith('http') || isIcon(url)) return;
    const kind = type === 'document' ? 'html' : type === 'script' ? 'script' : 'other';
    waiting.push(
      response.body().then(
        (body) => (parts[kind] += weigh(url, body)),
        () => undefined,
      ),
    );
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  await Promise.all(waiting);
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.renderBlockingStatus === 'blocking')
      .map((entry) => entry.name),
  );
  await context.close();
  return { ...parts, whole: parts.html + parts.script + parts.other, blocking };
}

const site = await serveDist();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const wanted = process.argv.slice(2);
const pages = pagesOf().filter((page) => !leadsOn(page) && (wanted.length === 0 || wanted.some((part) => page.path.includes(part))));
const results = [];
const queue = pages.entries();
await Promise.all(
  Array.from({ length: PARALLEL }, async () => {
    for (const [index, page] of queue) results[index] = await measure(browser, site.origin, page);
  }),
);
await browser.close();
await site.close();

const problems = [];
const rows = pages.map((page, index) => {
  const { html, script, other, whole, blocking } = results[index];
  const limit = isWritten(page) ? WRITTEN : OTHER;
  if (whole > limit.whole) problems.push(`${page.path} weighs ${whole} bytes, ${whole - limit.whole} over its budget of ${limit.whole}`);
  if (script > limit.script) problems.push(`${page.path} has ${script} bytes of script, ${script - limit.script} over ${limit.script}`);
  for (const name of blocking) problems.push(`${page.path}: ${name} holds up the first paint`);
  return [page.path, html, script, other, whole, `${Math.round((whole / limit.whole) * 100)} %`];
});
printTable(['page', 'html', 'script', 'other', 'bytes', 'of budget'], rows);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`✓ ${pages.length} pages within budget`);
