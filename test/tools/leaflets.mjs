/**
 * npm run leaflets: prints every leaflet of dist/to-roi/ as PDF into dist/to-roi/pdf/, and where a change of law is
 * enacted the next edition too. Arguments narrow it down: npm run leaflets -- tieu-thuong a5
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { pagesOf } from './dist.mjs';
import { serveDist } from './serve.mjs';

const PARALLEL = 3;
const wanted = process.argv.slice(2);
const leaflets = pagesOf().filter(({ path, section }) => section === 'to-roi' && wanted.every((word) => path.includes(`/${word}/`)));
mkdirSync('dist/to-roi/pdf', { recursive: true });

const site = await serveDist();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
let printed = 0;

async function print(path) {
  const page = await browser.newPage();
  await page.goto(site.origin + path);
  const { law, changes } = await page.evaluate(() => ({
    law: document.documentElement.dataset.lawDay,
    changes: (document.documentElement.dataset.changes ?? '').split(' ').filter(Boolean),
  }));
  for (const from of [law, ...changes]) {
    await page.clock.setFixedTime(new Date(`${from}T03:00:00Z`));
    await page.reload();
    const [, , section, slug, format] = path.split('/');
    const name = `${section}-${slug}-${format}${from === law ? '' : `-tu-${from}`}.pdf`;
    writeFileSync(join('dist/to-roi/pdf', name), await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    printed++;
  }
  await page.close();
}

const queue = [...leaflets];
await Promise.all(
  Array.from({ length: PARALLEL }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await print(next.path);
  }),
);
await browser.close();
await site.close();
console.log(`${printed} leaflets in dist/to-roi/pdf`);
