/** Beside each text file of a finished build stands the same, compressed, and the sample for nginx sends it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'compressed-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('a page as .br and .gz holds the same bytes; a picture and a tiny file stay alone', () => {
  const page = readFileSync('dist/index.html');
  cpSync('dist/index.html', join(dir, 'index.html'));
  writeFileSync(join(dir, 'picture.png'), Buffer.alloc(4096));
  writeFileSync(join(dir, 'tiny.txt'), 'robots');
  execFileSync(process.execPath, ['src/build/compress.ts', dir]);
  expect(readdirSync(dir).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz', 'picture.png', 'tiny.txt']);
  expect(brotliDecompressSync(readFileSync(join(dir, 'index.html.br')))).toEqual(page);
  expect(gunzipSync(readFileSync(join(dir, 'index.html.gz')))).toEqual(page);
});

test('npm run build ends with it, and nginx sends what it made', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['build']).toMatch(/&& node src\/build\/compress\.ts$/);
  expect(readFileSync('.github/nginx.conf', 'utf8')).toMatch(/^ {2}gzip_static on;$/m);
});
