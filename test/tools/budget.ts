/**
 * npm run more -- budget: what a first visit to every page weighs on the wire. Opens one page of every kind at 360×740 and adds up the
 * brotli size of every response until the network is idle; the service worker's precache and icons aside. The other pages of a
 * kind are weighed by what their HTML names, once that has given the same for the page that was opened; where quick compression
 * is small enough, by that. Fails over budget, or when anything but the HTML holds up the first paint. Parts of addresses choose
 * pages, all opened: `npm run more -- budget tinh/`.
 * The column "flight" is the HTML alone in gzip 6, as hosts compress it, with the headers nginx sends: what must arrive before
 * the page can be read. What it fetches afterwards (styles for paper, scripts) counts in "bytes" only.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.ts';
import { isRead, isWritten, kindOf, leadsOn, onePageOfEachKind, pagesOf, type BuiltPage } from './dist.ts';
import { serveDist } from './serve.ts';
import { printTable } from './table.ts';

const KB = 1024;
/** A written page arrives in one TCP flight; anything else may bring a calculator along. */
const WRITTEN = { whole: 14 * KB, script: 14 * KB };
const OTHER = { whole: 45 * KB, script: 25 * KB };
/** Ten segments, which a server sends before it waits for an answer. */
const FLIGHT = 14_600;
const PARALLEL = 4;
const limitOf = (page: BuiltPage) => (isWritten(page) ? WRITTEN : OTHER);

const compress = (body: Buffer | string, quality: number) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
/** What a host sends, and some tenth more in a fiftieth of the time. */
const [BEST, QUICK] = [11, 5] as const;

/** Bytes in brotli. */
interface Weight {
  html: number;
  script: number;
  other: number;
  whole: number;
  blocking: string[];
}

const sizes = new Map<string, number>();
/** Scripts are shared by many pages: each is compressed once. */
function weigh(url: string, body: Buffer | string): number {
  const { pathname } = new URL(url, 'http://site');
  const size = sizes.get(pathname) ?? compress(body, BEST);
  sizes.set(pathname, size);
  return size;
}

/** What nginx, set up as in the sample, says before a page, in bytes. */
const HEADERS = [
  'HTTP/1.1 200 OK',
  'Server: nginx/1.26.2',
  'Date: Fri, 27 Nov 2026 09:00:00 GMT',
  'Content-Type: text/html; charset=utf-8',
  'Content-Length: 14000',
  'Last-Modified: Fri, 27 Nov 2026 09:00:00 GMT',
  'Connection: keep-alive',
  'Vary: Accept-Encoding',
  'ETag: "6927f0e0-36b0"',
  'Content-Encoding: gzip',
  ...[...readFileSync('.github/nginx.conf', 'utf8').matchAll(/^  add_header (\S+) (?:"([^"]*)"|(.*?)) always;$/gm)].map(
    ([, name, quoted, bare]) => `${name}: ${quoted ?? bare}`,
  ),
  '\r\n',
].join('\r\n').length;
const flightOf = ({ file }: BuiltPage) => gzipSync(readFileSync(file), { level: 6 }).length + HEADERS;

const isIcon = (url: string) => /favicon|\/icons?[/-]|apple-touch-icon|\.webmanifest$/.test(url);

async function measure(browser: Browser, origin: string, { path }: BuiltPage): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', locale: 'vi-VN' });
  const page = await context.newPage();
  const waiting: Promise<unknown>[] = [];
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
  // Half a second without a request says little on a busy machine: an island asks for its script once the page is painted.
  await page.waitForLoadState();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]:not([client="visible"])'));
  await Promise.all(waiting);
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceEntry & { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking')
      .map((entry) => entry.name),
  );
  await context.close();
  return { ...parts, whole: parts.html + parts.script + parts.other, blocking };
}

/** A page's HTML, and what it names: scripts with all they import, and islands with theirs. */
function named({ file }: BuiltPage): Pick<Weight, 'script' | 'blocking'> & { html: string } {
  const html = readFileSync(file, 'utf8');
  const scripts = new Set([...html.matchAll(/(?:component-url|renderer-url|<script\b[^>]* src)="([^"]+)"/g)].map(([, url]) => url!));
  for (const url of scripts)
    for (const [, other] of readFileSync(join('dist', url), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      scripts.add(join(dirname(url), other!));
  const script = [...scripts].reduce((sum, url) => sum + weigh(url, readFileSync(join('dist', url))), 0);
  const blocking = [
    ...html.matchAll(/<link\b[^>]*rel="stylesheet"(?![^>]*media="print")[^>]*>|<script (?!type="module")[^>]*src=[^>]*>/g),
  ].map(([tag]) => tag);
  return { html, script, blocking };
}

const wanted = process.argv.slice(2);
const pages = pagesOf().filter((page) => !leadsOn(page) && (wanted.length === 0 || wanted.some((part) => page.path.includes(part))));
const opened = wanted.length === 0 ? onePageOfEachKind(pages) : pages;

const site = await serveDist();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const measured = new Map<string, Weight>();
const queue = opened.values();
await Promise.all(
  Array.from({ length: PARALLEL }, async () => {
    for (const page of queue) measured.set(page.path, await measure(browser, site.origin, page));
  }),
);
await browser.close();
await site.close();

const problems: string[] = [];
/** The page of its kind that was opened; what it fetched besides, all of its kind fetch. */
const like = new Map(opened.map((page) => [kindOf(page), page]));
function unopened(page: BuiltPage): Weight {
  const { html, script, blocking } = named(page);
  const { other } = measured.get(like.get(kindOf(page))!.path)!;
  const atMost = compress(html, QUICK);
  const fits = atMost + script + other <= limitOf(page).whole;
  const size = fits ? atMost : weigh(page.path, html);
  return { html: size, script, other, whole: size + script + other, blocking };
}
for (const page of wanted.length > 0
  ? []
  : opened.filter((one) => pages.some((two) => two.path !== one.path && kindOf(two) === kindOf(one)))) {
  const [seen, told] = [measured.get(page.path)!, named(page)];
  if (seen.script !== told.script)
    problems.push(
      `${page.path} loads ${seen.script} bytes of script, but its HTML names ${told.script}: its like cannot be weighed unopened`,
    );
}
const rows = pages.map((page) => {
  const { html, script, other, whole, blocking } = measured.get(page.path) ?? unopened(page);
  const limit = limitOf(page);
  if (whole > limit.whole) problems.push(`${page.path} weighs ${whole} bytes, ${whole - limit.whole} over its budget of ${limit.whole}`);
  if (script > limit.script) problems.push(`${page.path} has ${script} bytes of script, ${script - limit.script} over ${limit.script}`);
  const flight = flightOf(page);
  if (isRead(page) && flight > FLIGHT)
    problems.push(`${page.path} takes ${flight} bytes in gzip with its headers, ${flight - FLIGHT} more than one flight`);
  for (const name of blocking) problems.push(`${page.path}: ${name} holds up the first paint`);
  return [page.path, flight, html, script, other, whole, `${Math.round((whole / limit.whole) * 100)} %`];
});
printTable(['page', 'flight', 'html', 'script', 'other', 'bytes', 'of budget'], rows);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`✓ ${pages.length} pages within budget, ${measured.size} of them opened`);
