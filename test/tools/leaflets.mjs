/**
 * npm run leaflets: prints every leaflet of dist/to-roi/ as PDF into dist/to-roi/pdf/, and where a change of law is
 * enacted the next edition too; lists them for the pages. Arguments narrow it down: npm run leaflets -- tieu-thuong a5
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { pagesOf } from './dist.mjs';
import { leafletFaults, leafletFont, sheetFaults } from './leaflet-paper.mjs';
import { serveDist } from './serve.mjs';

const PARALLEL = 2;
const FOLDER = 'dist/to-roi/pdf';
const wanted = process.argv.slice(2);
const leaflets = pagesOf().filter(({ path, section }) => section === 'to-roi' && wanted.every((word) => path.includes(`/${word}/`)));
mkdirSync(FOLDER, { recursive: true });

const site = await serveDist();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const font = leafletFont();
const failed = [];
let printed = 0;

async function print(page, path) {
  const [, , section, slug, format] = path.split('/');
  await page.goto(site.origin + path);
  await page.addStyleTag({ content: font });
  const { law, changes } = await page.evaluate(() => ({
    law: document.documentElement.dataset.lawDay,
    changes: (document.documentElement.dataset.changes ?? '').split(' ').filter(Boolean),
  }));
  for (const from of [law, ...changes]) {
    // What early.js does on that day; the sheet is set anew for its figures and the typeface.
    await page.evaluate(async (day) => {
      for (const change of (document.documentElement.dataset.changes ?? '').split(' '))
        if (change) document.documentElement.classList.toggle(`d${change.replace(/-/g, '')}`, change <= day);
      await Promise.all(['400', '700', '800'].map((weight) => document.fonts.load(`${weight} 12pt "Be Vietnam Pro"`, 'Bảo hiểm xã hội ưở')));
      document.documentElement.classList.toggle('set-anew');
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
    }, from);
    failed.push(...(await page.evaluate(leafletFaults)).map((fault) => `${path} ${from}: ${fault}`));
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    failed.push(...(await sheetFaults(bytes, format)).map((fault) => `${path} ${from}: ${fault}`));
    writeFileSync(join(FOLDER, `${section}-${slug}-${format}${from === law ? '' : `-tu-${from}`}.pdf`), bytes);
    printed++;
  }
}

const queue = [...leaflets];
await Promise.all(
  Array.from({ length: PARALLEL }, async () => {
    // The typeface of the pictures goes into the PDFs only: the pages load none, and their policy would refuse it.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1300, height: 900 } });
    const page = await context.newPage();
    for (let next = queue.shift(); next; next = queue.shift()) await print(page, next.path);
  }),
);
await browser.close();
await site.close();
writeFileSync(join(FOLDER, 'list.json'), JSON.stringify(readdirSync(FOLDER).filter((name) => name.endsWith('.pdf')).sort()));
console.log(`${printed} leaflets in ${FOLDER}`);
if (failed.length > 0) {
  console.error(failed.join('\n'));
  process.exitCode = 1;
}
