/** The service workers: one that keeps the whole site, one that keeps the core for readers who save data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateSW, type GenerateSWOptions, type ManifestTransform } from 'workbox-build';
import { meantBy } from '../site/meant-by.ts';
import { writePacks, type Pack } from './packs.ts';

/** Beside the pages: what computes and finds. No pictures, leaflets or open data; the texts of search excerpts stay on the net. */
const CORE = ['khong-co-mang/index.html', '_astro/**/*.{js,css}', 'favicon.svg', 'offline/{chung,tinh}.*.json'];
const WHOLE = [...CORE, 'pagefind/**/*', 'offline/*.json'];
const NOT_KEPT = ['pagefind/fragment/**'];

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
const OFFICER = /^_astro\/(kit\.|donors\.|Donors\.|LeafletBuilder\.|OwnExample\.|links)/;

/** In the worker: the file that holds a page, by its address below the base path; what an address means. */
declare const self: { packs: Readonly<Record<string, string>>; meantBy: typeof meantBy; registration: { scope: string } };

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
  await write(dist, 'sw-core.js', CORE, packs);
  return write(dist, 'sw.js', WHOLE, packs);
}

async function write(dist: string, name: string, globPatterns: string[], packs: ReadonlyMap<string, string>): Promise<Kept> {
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
  const { warnings } = await generateSW({
    ...COMMON,
    swDest: join(dist, name),
    globDirectory: dist,
    globPatterns,
    manifestTransforms: [withinLimit],
  });
  for (const warning of warnings) console.warn(`${name}: ${warning}`);
  const kept = [...packs].filter(([, file]) => files.has(file));
  const worker = readFileSync(join(dist, name), 'utf8');
  writeFileSync(join(dist, name), `self.packs=${JSON.stringify(Object.fromEntries(kept))};self.meantBy=${meantBy};${worker}`);
  return { bytes, left: [...packs.keys()].filter((address) => !files.has(packs.get(address)!)) };
}

const COMMON = {
  globIgnores: NOT_KEPT,
  dontCacheBustURLsMatching: /^(_astro|offline)\//,
  inlineWorkboxRuntime: true,
  mode: 'production',
  sourcemap: false,
  // A new version waits until the reader asks for it (src/components/shell/offline.ts).
  skipWaiting: false,
  clientsClaim: true,
  cleanupOutdatedCaches: true,
  // Pagefind asks with ?ts=.
  ignoreURLParametersMatching: [/^ts$/],
  runtimeCaching: [
    { urlPattern: isKept, handler: fromPack },
    {
      urlPattern: ({ request }) => request.mode === 'navigate',
      handler: 'NetworkFirst',
      options: {
        cacheName: 'read-pages',
        expiration: { maxEntries: 40 },
        precacheFallback: { fallbackURL: 'khong-co-mang/index.html' },
      },
    },
  ],
} satisfies Partial<GenerateSWOptions>;

/**
 * Runs in the worker, which knows nothing of this file but `self`; whatever follows the ? of an address, the page is the same.
 * A form to fill in is on the net, and not what the page above it answers.
 */
function isKept({ request, url }: { request: Request; url: URL }): boolean {
  const path = url.href.slice(self.registration.scope.length).replace(/[?#].*/, '');
  return request.mode === 'navigate' && !/\/to-khai\//.test(path) && self.meantBy(path).pages.some((page) => page in self.packs);
}

/** Runs in the worker: puts a page together again; from an address with something behind it leads to the page's own. */
async function fromPack({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const { scope } = self.registration;
  const path = url.href.slice(scope.length).replace(/[?#].*/, '');
  const { pages: meant, hash } = self.meantBy(path);
  const address = meant.find((page) => page in self.packs)!;
  if (address !== path) return Response.redirect(scope + address + url.search + hash, 302);
  const stored = await caches.match(scope + self.packs[address]!);
  // A browser short of room may have thrown it away.
  if (!stored) return fetch(request);
  const { shared, pages } = (await stored.json()) as Pack;
  const html = pages[address]!.map((piece) => (typeof piece === 'number' ? shared[piece] : piece)).join('');
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
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
