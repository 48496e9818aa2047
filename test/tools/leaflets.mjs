/**
 * npm run leaflets: prints every leaflet and other sheet of dist/to-roi/ as PDF into dist/to-roi/pdf/, and where a change of law is
 * enacted the next edition too; lists them for the pages. Arguments narrow it down: npm run leaflets -- tieu-thuong a5
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath, CHROMIUM_ARGS } from './chromium.mjs';
import { pagesOf } from './dist.mjs';
import { editionDays, leafletFaults, leafletFont, setForPrint, sheetFaults } from './leaflet-paper.mjs';
import { serveDist } from './serve.mjs';

const PARALLEL = 2;
const FOLDER = 'dist/to-roi/pdf';
const wanted = process.argv.slice(2);
const papers = pagesOf().filter(({ path, section }) => section === 'to-roi' && wanted.every((word) => path.includes(`/${word}/`)));
mkdirSync(FOLDER, { recursive: true });

const site = await serveDist();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const font = leafletFont();
const failed = [];
let printed = 0;

async function print(page, path) {
  const name = path.replace(/^\/to-roi\/|\/$/g, '').replaceAll('/', '-');
  await page.goto(site.origin + path);
  await page.addStyleTag({ content: font });
  const days = await page.evaluate(editionDays);
  for (const day of days) {
    await page.evaluate(setForPrint, day);
    failed.push(...(await page.evaluate(leafletFaults)).map((fault) => `${path} ${day}: ${fault}`));
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    failed.push(...(await sheetFaults(bytes, path)).map((fault) => `${path} ${day}: ${fault}`));
    writeFileSync(join(FOLDER, `${name}${day === days[0] ? '' : `-tu-${day}`}.pdf`), bytes);
    printed++;
  }
}

const queue = [...papers];
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
writeFileSync(
  join(FOLDER, 'list.json'),
  JSON.stringify(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.pdf'))
      .sort(),
  ),
);
console.log(`${printed} PDFs in ${FOLDER}`);
if (failed.length > 0) {
  console.error(failed.join('\n'));
  process.exitCode = 1;
}
