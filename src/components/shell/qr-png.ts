/**
 * A QR code as a picture of one bit to a module: half the bytes of a drawing, and every page carries one for paper. At build only; in
 * the browser, and where the code is the point of the sheet, it is drawn (site/qr.ts).
 */
import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** An image address; never a request. Whoever shows it leaves a white edge around it, as readers of codes need. */
export function qrPng(text: string): string {
  const { data, size } = encode(text, { border: 0 });
  const rows = data.map((row) => {
    const line = Buffer.alloc(1 + Math.ceil(size / 8));
    row.forEach((dark, x) => {
      if (!dark) line[1 + (x >> 3)]! |= 0x80 >> (x & 7);
    });
    return line;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // One bit of grey; no palette, no filter, no interlace.
  header[8] = 1;
  const png = [
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return `data:image/png;base64,${Buffer.concat(png).toString('base64')}`;
}

function chunk(type: string, body: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const content = Buffer.concat([Buffer.from(type), body]);
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
