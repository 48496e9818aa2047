/** The picture of each page for those who see its link in a chat: the question in large letters, no amount. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { parse } from 'yaml';
import { drawn, standalone, type Drawn } from '#drawings/svg';
import { pictureOf } from '#site/picture';
import type { BuiltPage } from './built-pages';

/** Letters of one subset hide those of another under the same name, so each has its own (đ, ộ, ư would vanish). */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'];
const FAMILY = SUBSETS.map((subset) => `Be ${subset}`).join(', ');
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/pictures/', import.meta.url));

export interface Brand {
  name: string;
  hotline: string;
}

/** Draws what is not in the cache and writes every page's picture into the build. */
export async function writePictures(dist: string, pages: readonly BuiltPage[], brand: Brand): Promise<void> {
  const fonts = await loadFonts();
  const icon = await readFile(new URL('../../public/favicon.svg', import.meta.url));
  const recipe = await readFile(fileURLToPath(import.meta.url));
  await drawEach(pages, async (page) => {
    const picture = await pictureBeside(page);
    await keep(join(dist, pictureOf(page.path)), [recipe, icon, JSON.stringify([page.headline, brand, picture])], () =>
      draw(page.headline, picture, brand, iconImage(icon), fonts),
    );
  });
}

/** The folder of content whose pages name who or what their title stands for. */
const PICTURED: Record<string, string> = { 'ban-la': 'personas', 'chinh-sach': 'explainers' };

/** Its picture as a file of its own, from the head of the text. */
async function pictureBeside({ path }: BuiltPage): Promise<string | undefined> {
  const [, section = '', id] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  const folder = PICTURED[section];
  if (!folder) return undefined;
  const text = await readFile(new URL(`../../content/${folder}/${id}.mdx`, import.meta.url), 'utf8');
  const [, head = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  return standalone(drawn((parse(head) as { picture: Drawn }).picture));
}

/** Writes a picture, drawn anew only when something it is made from has changed. */
export async function keep(target: string, madeFrom: readonly (string | Buffer)[], drawing: () => Promise<Buffer>): Promise<void> {
  const hash = createHash('sha256');
  for (const part of madeFrom) hash.update(part);
  const cached = join(CACHE, `${hash.digest('hex')}.png`);
  const png = await readFile(cached).catch(() => undefined);
  const drawn = png ?? (await drawing());
  if (!png) {
    await mkdir(CACHE, { recursive: true });
    // Renamed into place, so that neither two builds at once nor two pages with one picture read half of it.
    const whole = `${cached}.${randomUUID()}`;
    await writeFile(whole, drawn);
    await rename(whole, cached);
  }
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, drawn);
}

export function iconImage(icon: Buffer): string {
  return `data:image/svg+xml;base64,${icon.toString('base64')}`;
}

export type Fonts = { name: string; weight: 600 | 800; data: Buffer }[];

export async function loadFonts(): Promise<Fonts> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
  return Promise.all(
    SUBSETS.flatMap((subset) =>
      ([600, 800] as const).map(async (weight) => ({
        name: `Be ${subset}`,
        weight,
        data: await readFile(join(folder, 'files', `be-vietnam-pro-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
}

/** Long questions get smaller letters, never fewer words. */
function letterSize(question: string): number {
  return question.length < 36 ? 112 : question.length < 60 ? 92 : question.length < 90 ? 76 : 60;
}

async function draw(question: string, picture: string | undefined, brand: Brand, icon: string, fonts: Fonts): Promise<Buffer> {
  const svg = await satori(
    box(
      { flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', backgroundColor: '#fffcf5' },
      band(),
      box(
        { flexGrow: 1, alignItems: 'center', padding: '0 72px' },
        text(question, { flex: 1, fontSize: letterSize(question) * (picture ? 0.86 : 1), fontWeight: 800, lineHeight: 1.25 }),
        ...(picture
          ? [{ type: 'img', props: { src: iconImage(Buffer.from(picture)), width: 340, height: 340, style: { marginLeft: 48 } } }]
          : []),
      ),
      box(
        { alignItems: 'center', padding: '28px 72px', backgroundColor: '#1b2f5b', color: '#fff', fontSize: 36 },
        { type: 'img', props: { src: icon, width: 72, height: 72, style: { marginRight: 24 } } },
        text(brand.name, { flexGrow: 1, color: '#fff' }),
        text(`BHXH · BHYT · ${brand.hotline}`, { color: '#f3d58a' }),
      ),
    ) as never,
    { width: 1200, height: 630, fonts },
  );
  return toPng(svg);
}

/** Rendered in a thread of its own. */
export async function toPng(svg: string): Promise<Buffer> {
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

/** Some at a time: while one picture is laid out here, others are rendered. */
export async function drawEach<T>(list: readonly T[], drawing: (one: T) => Promise<void>): Promise<void> {
  const rest = list.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const one of rest) await drawing(one);
    }),
  );
}

/** Colours of the threads of the woven band, and how wide each is. */
const THREADS = [
  ['#8c1c13', 16],
  ['#e0a526', 4],
  ['#1b2f5b', 16],
  ['#e0a526', 4],
] as const;
const BAND = { width: 1200, height: 20 };

/** The woven band of the page's head: one image, because each box of a picture takes time to be placed. */
export function band(): Node {
  let x = 0;
  let threads = '';
  while (x < BAND.width)
    for (const [colour, width] of THREADS) {
      threads += `<path fill="${colour}" d="M${x} 0h${width}v${BAND.height}h-${width}z"/>`;
      x += width;
    }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${BAND.width}" height="${BAND.height}">${threads}</svg>`;
  // On a narrower picture what is too much of it is cut off.
  return { type: 'img', props: { src: iconImage(Buffer.from(svg)), ...BAND, style: { flexShrink: 0 } } };
}

export interface Node {
  type: string;
  props: Record<string, unknown>;
}

export function box(style: Record<string, unknown>, ...children: Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', fontFamily: FAMILY, fontWeight: 600, ...style }, children } };
}

export function text(words: string, style: Record<string, unknown>): Node {
  return { type: 'div', props: { style: { display: 'flex', fontFamily: FAMILY, color: '#1b2f5b', ...style }, children: words } };
}
