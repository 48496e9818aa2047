/** What the phone keeps after one visit: everything a reader can find, in little. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { piecesOf } from '#build/packs';
import { pagesOf } from '../tools/dist';

/** What the whole copy may weigh on the wire, in bytes. */
const LIMIT = 1_500_000;

const worker = readFileSync('dist/sw.js', 'utf8');
const [, list = '{}'] = /^self\.packs=(\{.*?\});/.exec(worker) ?? [];
const packs = JSON.parse(list) as Record<string, string>;

interface Pack {
  shared: string[];
  pages: Record<string, (string | number)[]>;
}

/** A form, a paper of the officers' kit are for where there is a printer; once opened they are kept all the same. */
const isForm = ({ path }: { path: string }) =>
  path.endsWith('/to-khai/') || /^\/truyen-thong\/((van-ban|trinh-chieu)\/.|do-vui\/)/.test(path);

test('every page that search engines list is kept, forms aside, as it was built but for what only they read', () => {
  const listed = pagesOf().filter(
    (page) => !isForm(page) && !readFileSync(page.file, 'utf8').includes('<meta name="robots" content="noindex">'),
  );
  const read = new Map([...new Set(Object.values(packs))].map((file) => [file, JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Pack]));
  const whole = listed.filter(({ path, file }) => {
    const { shared = [], pages = {} } = read.get(packs[path.slice(1)] ?? '') ?? {};
    const html = pages[path.slice(1)]?.map((piece) => (typeof piece === 'number' ? shared[piece] : piece)).join('');
    return html === piecesOf(readFileSync(file, 'utf8')).join('');
  });
  expect(whole.map(({ path }) => path)).toEqual(listed.map(({ path }) => path));
});

test('the copy is small, and every file it names exists', () => {
  const files = [...worker.matchAll(/\{revision:[^,]*,url:[`"]([^`"]+)[`"]\}/g)].map(([, url]) => url!);
  for (const file of new Set(Object.values(packs))) expect(files).toContain(file);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});
