/**
 * npm run clips: films every clip of a finished build from its own page, upright and square, with a still and its words beside it, and
 * where a change of law is enacted the next edition too; lists them for the pages. Run by Node as it is.
 */
import { copyFileSync, existsSync, globSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium, HOW_TO_INSTALL as CHROMIUM_MISSING } from '#print/chromium';
import { editionDays, setForPrint } from '#print/fit';
import { siteIn } from '#print/site';
import { printTypeface } from '#print/typeface';
import { CLIP_LIST, clipFile, clipPage, SHAPES, type Shape } from '#site/clips';
import { encode, ENCODER_MISSING, hasEncoder, type Still } from './film.ts';
import { scenes, show } from './scenes.ts';

const HELP = `npm run clips -- [PART-OF-NAME …] [options]
Films the clips of a finished build: MP4 upright and square, a still of each, the words as text.
  npm run clips -- buoc-ngoat   only clips with this in their name
  --missing                     only those not made yet: goes on where it was interrupted
  --dist FOLDER                 the build to film (dist)
  --help                        this text`;

/** Seconds until the first row of figures, and for which the last has to stay. */
const BEFORE_ROWS = 1.2;
const AFTER_ROWS = 3;

/** One shape of one edition: its stills in order, and what they say. */
async function takePictures(page: Page, folder: string): Promise<{ stills: Still[]; words: string }> {
  const stills: Still[] = [];
  const said: string[] = [];
  for (const [index, { seconds, rows }] of (await page.evaluate(scenes)).entries()) {
    for (let row = 0; row <= rows; row++) {
      const { words, fits } = await page.evaluate(show, [index, row] as const);
      if (!fits) throw new Error(`The words of scene ${index + 1} are too many for its picture: "${words.slice(0, 60)}"`);
      if (row === rows) said.push(words);
      const file = join(folder, `${stills.length}.png`);
      await page.screenshot({ path: file });
      const each = (seconds - BEFORE_ROWS - AFTER_ROWS) / Math.max(1, rows - 1);
      stills.push({ file, seconds: rows === 0 ? seconds : row === 0 ? BEFORE_ROWS : row === rows ? AFTER_ROWS : each });
    }
  }
  return { stills, words: said.join('\n\n') };
}

/** Names the films there are for the pages, which offer no others. */
function list(dist: string): void {
  const names = readdirSync(join(dist, dirname(CLIP_LIST))).filter((name) => name.endsWith('.mp4'));
  writeFileSync(join(dist, CLIP_LIST), JSON.stringify(names.sort()));
}

async function film({ parts, dist, missing }: { parts: string[]; dist: string; missing: boolean }): Promise<void> {
  const site = await siteIn(dist);
  if (!hasEncoder()) throw new Error(ENCODER_MISSING);
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(CHROMIUM_MISSING);
  const ids = globSync(`${clipPage('*').slice(1)}index.html`, { cwd: dist })
    .map((file) => basename(dirname(file)))
    .filter((id) => parts.every((part) => id.includes(part)))
    .sort();
  if (ids.length === 0) throw new Error(`No clip has ${parts.join(' and ')} in its name.`);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  // The typeface goes into the pictures only: the pages load none, and their policy would refuse it.
  const context = await browser.newContext({ bypassCSP: true });
  await site.open(context);
  const page = await context.newPage();
  const folder = mkdtempSync(join(tmpdir(), 'clips-'));
  for (const id of ids) {
    await page.goto(site.address(clipPage(id)));
    await page.addStyleTag({ content: printTypeface() });
    const [today, ...later] = await page.evaluate(editionDays);
    for (const day of [today!, ...later]) {
      await page.evaluate(setForPrint, day);
      for (const shape of Object.keys(SHAPES) as Shape[]) {
        const target = (end: Parameters<typeof clipFile>[1]) => join(dist, clipFile(id, end, day === today ? undefined : day));
        const made = target(`-${shape}.mp4`);
        if (missing && existsSync(made)) continue;
        const [width, height] = SHAPES[shape];
        await page.setViewportSize({ width, height });
        const { stills, words } = await takePictures(page, folder);
        copyFileSync(stills[0]!.file, target(`-${shape}.png`));
        writeFileSync(target('.txt'), `${words}\n`);
        await encode(stills, made);
        console.log(made);
      }
    }
    list(dist);
  }
  rmSync(folder, { recursive: true });
  await browser.close();
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      missing: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(HELP);
  else await film({ parts: positionals, ...values });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
