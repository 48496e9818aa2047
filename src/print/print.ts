/**
 * npm run print: prints every leaflet and other sheet of a finished build as PDF into to-roi/pdf/ of it, and where a change of law is
 * enacted the next edition too; lists them for the pages. Run by Node as it is.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { PDF_LIST, pdfOf } from '#site/leaflets';
import { CHROMIUM_ARGS, findChromium, HOW_TO_INSTALL } from './chromium.ts';
import { editionDays, fitFaults, setForPrint, sheetFaults } from './fit.ts';
import { HELP, readOptions } from './options.ts';
import { paperOf, printPdf } from './pdf.ts';
import { missingTools, preflight, writeForShop } from './shop.ts';
import { siteIn } from './site.ts';
import { printTypeface } from './typeface.ts';

const PARALLEL = 2;

/** Whether the sheet takes a place, once it tells what its address says. */
async function tellsOwn(page: Page): Promise<boolean> {
  if ((await page.locator('[data-payer], [data-own-figures]').count()) === 0) return false;
  await page.locator('html.own').waitFor();
  return true;
}

async function print({ parts, province, dist, colour, shop }: ReturnType<typeof readOptions>): Promise<void> {
  const site = await siteIn(dist);
  if (province !== undefined && !existsSync(`content/law/provinces/${province}.yaml`))
    throw new Error(`No province "${province}" in content/law/provinces.`);
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(HOW_TO_INSTALL);
  const missing = shop && missingTools();
  if (missing) throw new Error(missing);
  const queue = site.sheets.filter((path) => parts.every((part) => path.includes(`/${part}/`)) && (!colour || paperOf(path)));
  if (queue.length === 0) throw new Error(`No sheet has ${parts.join(' and ')} in its address.`);
  const typeface = printTypeface();
  const folder = join(dist, dirname(PDF_LIST));
  mkdirSync(folder, { recursive: true });
  const faults: string[] = [];
  let printed = 0;

  async function printSheet(page: Page, path: string): Promise<void> {
    // As calculators/form/link.ts writes a place.
    const answers = province === undefined ? '' : `#tinh=${province}&v=1`;
    // The same sheet with other answers would not be opened anew.
    await page.goto('about:blank');
    await page.goto(site.address(path) + answers);
    // What it tells of its own is that of today; the next edition is printed when its day has come.
    if (province !== undefined && !(await tellsOwn(page))) return;
    await page.addStyleTag({ content: typeface });
    await page.evaluate((on) => document.documentElement.classList.toggle('colour', on), colour);
    const days = await page.evaluate(editionDays);
    const [today, ...later] = province === undefined ? days : days.slice(0, 1);
    for (const day of [today!, ...later]) {
      await page.evaluate(setForPrint, day);
      const { bytes, faults: ofFile } = await printPdf(page, path);
      // Marks are set for the example of the page; for a longer one fit-text.js makes room.
      const ofMarks = province === undefined ? await page.evaluate(fitFaults) : [];
      const found = [...ofMarks, ...(await page.evaluate(sheetFaults)), ...ofFile];
      const told = province === undefined ? path : `${path}${province}/`;
      const file = (forShop: boolean) => join(dist, pdfOf(told, day === today ? undefined : day, { colour, shop: forShop }));
      writeFileSync(file(false), bytes);
      printed++;
      if (shop) {
        // Only leaflets have an edition of one colour.
        const inks = { colour: colour || !paperOf(path) };
        writeForShop(bytes, file(true), inks);
        found.push(...preflight(file(true), inks).map((fault) => `print shop: ${fault}`));
        printed++;
      }
      faults.push(...found.map((fault) => `${path} ${day}: ${fault}`));
    }
  }

  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      // The typeface goes into the PDFs only: the pages load none, and their policy would refuse it.
      const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1300, height: 900 } });
      await site.open(context);
      const page = await context.newPage();
      for (let path = queue.shift(); path; path = queue.shift()) await printSheet(page, path);
    }),
  );
  await browser.close();
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  writeFileSync(join(dist, PDF_LIST), JSON.stringify(names.sort()));
  console.log(`${printed} PDFs in ${folder}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else await print(options);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
