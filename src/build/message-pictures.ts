/** A square picture of each of the agency's messages, for Zalo and Facebook: its words and who says them, no amount. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import { parse } from 'yaml';
import { band, box, iconImage, keep, loadFonts, text, toPng, type Brand, type Fonts } from './pictures.ts';

const SIDE = 1080;

interface Message {
  id: string;
  text: string;
}

export async function writeMessagePictures(dist: string, brand: Brand): Promise<number> {
  const root = new URL('../../', import.meta.url);
  const { messages } = parse(await readFile(new URL('content/outreach/messages.yaml', root), 'utf8')) as { messages: Message[] };
  const fonts = await loadFonts();
  const icon = await readFile(new URL('public/favicon.svg', root));
  const recipe = await Promise.all(
    [import.meta.url, new URL('./pictures.ts', import.meta.url)].map((file) => readFile(fileURLToPath(file))),
  );
  for (const message of messages)
    await keep(join(dist, 'truyen-thong/thong-diep', `${message.id}.png`), [...recipe, icon, JSON.stringify([message.text, brand])], () =>
      draw(message.text, brand, iconImage(icon), fonts),
    );
  return messages.length;
}

/** Long messages get smaller letters, never fewer words. */
function letterSize(words: string): number {
  return words.length < 50 ? 104 : words.length < 90 ? 84 : words.length < 140 ? 70 : 54;
}

async function draw(words: string, brand: Brand, icon: string, fonts: Fonts): Promise<Buffer> {
  const svg = await satori(
    box(
      { flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', backgroundColor: '#fffcf5' },
      band(),
      box(
        { flexGrow: 1, alignItems: 'center', padding: '0 72px' },
        text(words, { fontSize: letterSize(words), fontWeight: 800, lineHeight: 1.35 }),
      ),
      box(
        { flexDirection: 'column', padding: '32px 72px', backgroundColor: '#1b2f5b' },
        text('Thông điệp của Bảo hiểm xã hội Việt Nam', { fontSize: 32, color: '#fff', marginBottom: 20 }),
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
