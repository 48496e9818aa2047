/** The service workers: one that keeps the whole site, one that keeps the core for readers who save data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { generateSW, type ManifestTransform } from 'workbox-build';

const CORE = ['index.html', 'tinh/**/*.html', 'khong-co-mang/index.html', '_astro/**/*.{js,css}', 'favicon.svg'];
/** What one reads or computes with: no pictures, leaflets or open data; the texts of search excerpts stay on the net. */
const WHOLE = [...CORE, 'pagefind/**/*', '**/*.html'];
const NOT_KEPT = ['pagefind/fragment/**', '404.html', 'to-roi/**'];

/** What a reader may be asked to download beside the page they came for, in bytes on the wire. */
const LIMIT = 1_500_000;
/** In the order in which things are worth keeping: what computes and finds, then what is read; what none of these names comes before the last. */
const ORDER = [/^(_astro|favicon|pagefind|index\.html|khong-co-mang|tim|tinh)\b/, /^chinh-sach\b/, /^ban-la\b/];
const LAST = /^luat\/(tinh\/.+\/|van-ban\/)/;
/** Scripts of the officer's tools: who prints leaflets is at a desk with a network. */
const OFFICER = /^_astro\/(kit\.|donors\.|Donors\.|LeafletBuilder\.|OwnExample\.|links)/;

export interface Kept {
  files: number;
  bytes: number;
  /** Pages for which there was no room; they are kept once they have been read. */
  left: string[];
}

export async function writeServiceWorkers(dist: string): Promise<Kept> {
  await write(dist, 'sw-core.js', CORE);
  return write(dist, 'sw.js', WHOLE);
}

async function write(dist: string, name: string, globPatterns: string[]): Promise<Kept> {
  const kept: Kept = { files: 0, bytes: 0, left: [] };
  const withinLimit: ManifestTransform = (entries) => {
    const manifest = [...entries]
      .sort((a, b) => rank(a.url) - rank(b.url) || (a.url < b.url ? -1 : 1))
      .filter(({ url }) => {
        const bytes = wireBytes(join(dist, url));
        const fits = kept.bytes + bytes <= LIMIT;
        if (fits) Object.assign(kept, { files: kept.files + 1, bytes: kept.bytes + bytes });
        else kept.left.push(url);
        return fits;
      });
    return { manifest };
  };
  const { warnings } = await generateSW({
    swDest: join(dist, name),
    globDirectory: dist,
    globPatterns,
    globIgnores: NOT_KEPT,
    manifestTransforms: [withinLimit],
    dontCacheBustURLsMatching: /^_astro\//,
    inlineWorkboxRuntime: true,
    mode: 'production',
    sourcemap: false,
    // A new version waits until the reader asks for it (src/components/offline.ts).
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    // Pagefind asks with ?ts=, the search page is opened with ?q=, shared links carry the messengers' marks.
    ignoreURLParametersMatching: [/^ts$/, /^q$/, /^utm_/, /^fbclid$/, /^zarsrc$/],
    runtimeCaching: [
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
  });
  for (const warning of warnings) console.warn(`${name}: ${warning}`);
  return kept;
}

function rank(url: string): number {
  if (OFFICER.test(url)) return ORDER.length;
  const place = ORDER.findIndex((pattern) => pattern.test(url));
  return place >= 0 ? place : ORDER.length + (LAST.test(url) ? 1 : 0);
}

/** As a host sends it that compresses on the fly. */
function wireBytes(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
