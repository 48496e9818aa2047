/** What a phone's camera reads from a QR code, in the picture of it that the browser drew or in the code's own drawing. */
import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';

/** Pixels a side: a few for each module, for the reader misses codes as small as they stand on the screen. */
const SIDE = 300;

async function read(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture)
    .extend({ top: 2, bottom: 2, left: 2, right: 2, background: 'white' })
    .resize(SIDE, SIDE, { fit: 'contain', background: 'white', kernel: 'nearest' })
    .flatten({ background: 'white' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const decode = jsQR as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
}

/** Reads a code as it is drawn on the page; '' where none can be read. */
export async function scan(code: Locator): Promise<string> {
  await code.scrollIntoViewIfNeeded();
  return read(await code.screenshot({ scale: 'css' }));
}

const known = new Map<string, Promise<string>>();

/** Reads a code from its drawing (`src` of the image, a data address); '' where none can be read. */
export function decode(source: string): Promise<string> {
  let text = known.get(source);
  if (!text) {
    const [head = '', body = ''] = source.split(/,(.*)/s);
    text = read(head.endsWith('base64') ? Buffer.from(body, 'base64') : Buffer.from(decodeURIComponent(body)));
    known.set(source, text);
  }
  return text;
}
