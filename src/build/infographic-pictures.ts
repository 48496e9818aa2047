/** Every infographic as a square and as an upright picture, one for each stretch of law, with the days it holds. */
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import type { Pictogram } from '#drawings/pictograms';
import { drawn, standalone } from '#drawings/svg';
import { infographicPicture, PICTURES, type Shape } from '#site/infographics';
import { band, box, iconImage, keep, loadFonts, text, toPng, type Brand, type Fonts, type Node } from './pictures';

const COLOURS = { you: '#1d3566', state: '#2c7a4b', local: '#d59a2b' };
type Kind = keyof typeof COLOURS;

/** As src/pages/truyen-thong/hinh/[topic].json.ts writes it. */
interface Stretch {
  /** First day. */
  from: string;
  today: boolean;
  /** The days it holds, in words. */
  holds: string;
  about: string;
  rows: { label: string; value: string; note?: string; bar: { kind: Kind; x: number; width: number }[] }[];
  key: { kind: Kind; label: string }[];
}

interface Told {
  title: string;
  picture: Pictogram;
  stretches: Stretch[];
}

export async function writeInfographicPictures(dist: string, brand: Brand): Promise<number> {
  const root = new URL('../../', import.meta.url);
  const fonts = await loadFonts();
  const icon = await readFile(new URL('public/favicon.svg', root));
  const recipe = await Promise.all(
    [import.meta.url, new URL('./pictures.ts', import.meta.url)].map((file) => readFile(fileURLToPath(file))),
  );
  let count = 0;
  for await (const file of glob('truyen-thong/hinh/*.json', { cwd: dist })) {
    const { title, picture, stretches } = JSON.parse(await readFile(join(dist, file), 'utf8')) as Told;
    const drawing = standalone(drawn(picture));
    for (const stretch of stretches)
      for (const shape of Object.keys(PICTURES) as Shape[]) {
        const target = infographicPicture(basename(file, '.json'), shape, stretch.today ? undefined : stretch.from);
        await keep(join(dist, target), [...recipe, icon, JSON.stringify([title, drawing, stretch, shape, brand])], () =>
          draw(title, drawing, stretch, shape, brand, iconImage(icon), fonts),
        );
        count++;
      }
  }
  return count;
}

async function draw(
  title: string,
  drawing: string,
  stretch: Stretch,
  shape: Shape,
  brand: Brand,
  icon: string,
  fonts: Fonts,
): Promise<Buffer> {
  const [width, height] = PICTURES[shape];
  const large = shape === 'dung' ? 1.35 : stretch.rows.length > 6 ? 0.84 : 1;
  const svg = await satori(
    box(
      { flexDirection: 'column', width: '100%', height: '100%', backgroundColor: '#fffcf5' },
      band(),
      box(
        { flexGrow: 1, flexDirection: 'column', justifyContent: 'space-between', padding: '20px 64px' },
        // An empty box at each end, so that the room is shared evenly.
        box({}),
        box(
          { flexDirection: 'column' },
          box({ alignItems: 'center' }, text(title, { flex: 1, fontSize: 62 * Math.min(large, 1.2), fontWeight: 800, lineHeight: 1.2 }), {
            type: 'img',
            props: { src: iconImage(Buffer.from(drawing)), width: 150 * large, height: 150 * large, style: { marginLeft: 32 } },
          }),
          text(stretch.about, { fontSize: 28 * large, lineHeight: 1.3, marginTop: 16 }),
        ),
        ...stretch.rows.map((row) => drawRow(row, large)),
        ...(stretch.key.length > 0
          ? [
              box(
                { flexWrap: 'wrap' },
                ...stretch.key.map(({ kind, label }) =>
                  box({ marginRight: 36 }, swatch(kind, large), text(label, { fontSize: 26 * large })),
                ),
              ),
            ]
          : []),
        box({}),
      ),
      box(
        { flexDirection: 'column', padding: '24px 64px', backgroundColor: '#1b2f5b' },
        text(stretch.holds, { color: '#fff', fontSize: 30, marginBottom: 12 }),
        box(
          { alignItems: 'center' },
          { type: 'img', props: { src: icon, width: 60, height: 60, style: { marginRight: 20 } } },
          text(brand.name, { flexGrow: 1, color: '#fff', fontSize: 34 }),
          text(`Hỏi: ${brand.hotline}`, { color: '#f3d58a', fontSize: 34 }),
        ),
      ),
    ) as never,
    { width, height, fonts },
  );
  return toPng(svg);
}

function drawRow({ label, value, note, bar }: Stretch['rows'][number], large: number): Node {
  return box(
    { flexDirection: 'column' },
    box(
      { alignItems: 'flex-end', justifyContent: 'space-between' },
      text(label, { fontSize: 30 * large, flexShrink: 1, marginRight: 24, lineHeight: 1.2 }),
      text(value, { fontSize: 42 * large, fontWeight: 800, color: '#8c1c13', flexShrink: 0, lineHeight: 1.1 }),
    ),
    ...(note ? [text(note, { fontSize: 24 * large, color: '#4a4136' })] : []),
    ...(bar.length > 0
      ? [
          box(
            { width: '100%', height: 26 * large, marginTop: 11 * large },
            ...bar.map(({ kind, width }) => box({ width: `${width}%`, height: '100%', backgroundColor: COLOURS[kind] })),
          ),
        ]
      : []),
  );
}

const swatch = (kind: Kind, large: number) =>
  box({ width: 26 * large, height: 26 * large, marginRight: 10, marginTop: 4, backgroundColor: COLOURS[kind] });
