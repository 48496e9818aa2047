/** Square pictures for Zalo and Facebook: of the agency's messages, with who says them, and of the words a script sets aside for one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import { parse } from 'yaml';
import { attribute, elementsIn, readPage, textOf } from '#site/html';
import type { BuiltPage } from './built-pages';
import { band, box, drawEach, iconImage, keep, loadFonts, text, toPng, type Brand, type Fonts } from './pictures';

const SIDE = 1080;

interface Message {
  id: string;
  text: string;
}

interface Words {
  /** Inside the site: "/truyen-thong/thong-diep/cho-dua.png". */
  file: string;
  paragraphs: string[];
  /** Whose words they are, where they are not this site's. */
  by?: string;
}

/** What a page puts into <SquarePicture>; an amount that switches on a day has no place in a picture and stops the build. */
function scriptWords({ path, html }: BuiltPage): Words[] {
  if (!html.includes('data-picture')) return [];
  return [...elementsIn(readPage(html))].flatMap((element) => {
    const file = attribute(element, 'data-picture');
    if (file === undefined) return [];
    const inside = [...elementsIn(element)];
    if (inside.some((part) => attribute(part, 'class') === 'nojs'))
      throw new Error(`${path}: a figure in a picture must not change with the day`);
    const paragraphs = inside.filter(({ tagName }) => tagName === 'p').map((part) => textOf(part).replace(/\s+/g, ' ').trim());
    return [{ file, paragraphs }];
  });
}

export async function writeMessagePictures(dist: string, pages: readonly BuiltPage[], brand: Brand): Promise<number> {
  const root = new URL('../../', import.meta.url);
  const { messages } = parse(await readFile(new URL('content/outreach/messages.yaml', root), 'utf8')) as { messages: Message[] };
  const pictures: Words[] = [
    ...messages.map(({ id, text: words }) => ({
      file: `/truyen-thong/thong-diep/${id}.png`,
      paragraphs: [words],
      by: 'Thông điệp của Bảo hiểm xã hội Việt Nam',
    })),
    ...pages.flatMap(scriptWords),
  ];
  const fonts = await loadFonts();
  const icon = await readFile(new URL('public/favicon.svg', root));
  const recipe = await Promise.all(
    [import.meta.url, new URL('./pictures.ts', import.meta.url)].map((file) => readFile(fileURLToPath(file))),
  );
  await drawEach(pictures, (words) =>
    keep(join(dist, words.file), [...recipe, icon, JSON.stringify([words, brand])], () => draw(words, brand, iconImage(icon), fonts)),
  );
  return pictures.length;
}

/** Long messages get smaller letters, never fewer words. */
function letterSize(words: string): number {
  return words.length < 50 ? 104 : words.length < 90 ? 84 : words.length < 140 ? 70 : 54;
}

/** What follows the first paragraph is said in a lower voice. */
const LOWER = 0.75;

async function draw({ paragraphs, by }: Words, brand: Brand, icon: string, fonts: Fonts): Promise<Buffer> {
  const size = letterSize(paragraphs.join(' '));
  const svg = await satori(
    box(
      { flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', backgroundColor: '#fffcf5' },
      band(),
      box(
        { flexGrow: 1, flexDirection: 'column', justifyContent: 'center', padding: '0 72px' },
        ...paragraphs.map((words, index) =>
          index === 0
            ? text(words, { fontSize: size, fontWeight: 800, lineHeight: 1.35 })
            : text(words, { fontSize: size * LOWER, lineHeight: 1.35, marginTop: 40 }),
        ),
      ),
      box(
        { flexDirection: 'column', padding: '32px 72px', backgroundColor: '#1b2f5b' },
        ...(by ? [text(by, { fontSize: 32, color: '#fff', marginBottom: 20 })] : []),
        box(
          { alignItems: 'center' },
          { type: 'img', props: { src: icon, width: 72, height: 72, style: { marginRight: 24 } } },
          text(brand.name, { flexGrow: 1, color: '#fff', fontSize: 36 }),
          text(`Hỏi: ${brand.hotline}`, { color: '#f3d58a', fontSize: 36 }),
        ),
      ),
    ) as never,
    { width: SIDE, height: SIDE, fonts },
  );
  return toPng(svg);
}
