/** The service workers: one that keeps the whole site, one that keeps the core for readers who save data. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, minify, type Rolldown } from 'vite';
import { injectManifest, type ManifestTransform } from '@serwist/build';
import { writePacks } from './packs.ts';

/** Beside the pages: what computes and finds. No pictures, leaflets or open data; the texts of search excerpts stay on the net. */
const CORE = ['khong-co-mang/index.html', '_astro/**/*.{js,css}', 'favicon.svg', 'offline/{chung,tinh}.*.json'];
const WHOLE = [...CORE, 'pagefind/**/*', 'offline/*.json'];
const NOT_KEPT = ['pagefind/fragment/**'];

/** The oldest phones that keep the site. */
const TARGET = 'es2021';

/** What a reader may be asked to download beside the page they came for, in bytes on the wire. */
const LIMIT = 1_500_000;
/** In the order in which things are worth keeping: what computes and finds, then what is read. */
const ORDER = [
  /^(_astro|favicon|khong-co-mang|offline\/(chung|tinh)\.)/,
  /^offline\/chinh-sach/,
  /^offline\/ban-la/,
  /^offline\/thu-tuc/,
  /^offline/,
  /^pagefind/,
];
/** Scripts of the officer's tools: who prints leaflets is at a desk with a network. */
const OFFICER = /^_astro\/(kit|quiz|reminder|Reminder|donors|Tonight|place)\.|^_astro\/links/;

/** Forms are filled in where they can be printed; a page once opened is kept anyhow. */
const FORM_PAGE = '/to-khai/';
/** Papers, slides and the quiz of the officers' kit: large, and opened before they are needed. */
const PAPER_PAGE = /^\/truyen-thong\/((van-ban|trinh-chieu)\/.|do-vui\/)/;

/** Whether a page is read offline too, by its path. */
export const isKept = (path: string): boolean => !path.endsWith(FORM_PAGE) && !PAPER_PAGE.test(path);

export interface Kept {
  /** Bytes on the wire by kind of file ("offline", "pagefind"). */
  bytes: Map<string, number>;
  /** Pages for which there was no room; they are kept once they have been read. */
  left: string[];
}

/** `paths` are the pages a reader can find ("/tinh/muc-dong/"). */
export async function writeServiceWorkers(dist: string, paths: readonly string[]): Promise<Kept> {
  const packs = await writePacks(
    dist,
    paths.map((path) => path.slice(1)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'service-worker-'));
  const source = join(folder, 'service-worker.js');
  writeFileSync(source, await bundled());
  await write(dist, 'sw-core.js', CORE, { source, packs });
  const kept = await write(dist, 'sw.js', WHOLE, { source, packs });
  rmSync(folder, { recursive: true });
  return kept;
}

/** The worker's source in one script. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: TARGET,
      rollupOptions: { input: fileURLToPath(new URL('./service-worker.ts', import.meta.url)), output: { format: 'iife' } },
    },
  });
  return (result as Rolldown.RolldownOutput).output[0].code;
}

async function write(
  dist: string,
  name: string,
  globPatterns: string[],
  { source, packs }: { source: string; packs: ReadonlyMap<string, string> },
): Promise<Kept> {
  const bytes = new Map<string, number>();
  const files = new Set<string>();
  const withinLimit: ManifestTransform = (entries) => {
    const manifest = [...entries]
      .sort((a, b) => rank(a.url) - rank(b.url) || (a.url < b.url ? -1 : 1))
      .filter(({ url }) => {
        const size = wireBytes(join(dist, url));
        const fits = size + [...bytes.values()].reduce((sum, one) => sum + one, 0) <= LIMIT;
        const kind = url.split('/')[0]!;
        if (fits) {
          files.add(url);
          bytes.set(kind, (bytes.get(kind) ?? 0) + size);
        }
        return fits;
      });
    return { manifest };
  };
  const target = join(dist, name);
  const { warnings } = await injectManifest({
    swSrc: source,
    swDest: target,
    globDirectory: dist,
    globPatterns,
    globIgnores: NOT_KEPT,
    dontCacheBustURLsMatching: /^(_astro|offline)\//,
    manifestTransforms: [withinLimit],
  });
  for (const warning of warnings) console.warn(`${name}: ${warning}`);
  const kept = [...packs].filter(([, file]) => files.has(file));
  const { code } = await minify(name, readFileSync(target, 'utf8'), { compress: { target: TARGET } });
  writeFileSync(target, `self.packs=${JSON.stringify(Object.fromEntries(kept))};${code.trim()}`);
  return { bytes, left: [...packs.keys()].filter((address) => !files.has(packs.get(address)!)) };
}
function rank(url: string): number {
  if (OFFICER.test(url)) return ORDER.length + 1;
  const place = ORDER.findIndex((pattern) => pattern.test(url));
  return place >= 0 ? place : ORDER.length;
}

/** As any host sends it. */
function wireBytes(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
