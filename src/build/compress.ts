/**
 * Last part of `npm run build`: beside each text file of dist/ the same in brotli 11 (.br) and gzip 9 (.gz), for hosts that send files
 * compressed beforehand. It takes as long as the pages themselves, so the build for tests leaves it out. Run by Node as it is.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = '**/*.{html,js,css,json,svg,xml,txt,ics,webmanifest}';
/** A smaller file fits into one segment as it is. */
const LEAST = 1024;

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < LEAST) return;
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    brotli(content, { params: { ...params, [constants.BROTLI_PARAM_QUALITY]: 11 } }).then((packed) => writeFile(`${file}.br`, packed)),
    zip(content, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
  ]);
}

const dist = process.argv[2] ?? fileURLToPath(new URL('../../dist/', import.meta.url));
const start = performance.now();
const files = glob(TEXT, { cwd: dist });
let count = 0;
// The work runs in Node's own threads; one iterator hands each of them the next file.
await Promise.all(
  Array.from({ length: 2 * availableParallelism() }, async () => {
    for await (const file of files) {
      await compress(join(dist, file));
      count++;
    }
  }),
);
console.log(`${count} text files, also in brotli and gzip (${((performance.now() - start) / 1000).toFixed(1)} s)`);
