/** The service workers: one that keeps the whole site, one that keeps the core for readers who save data. */
import { generateSW } from 'workbox-build';

/** Everything one reads or computes with: no pictures, leaflets or open data; texts for search excerpts stay on the net. */
const WHOLE = ['**/*.html', '_astro/**/*.{js,css}', 'favicon.svg', 'pagefind/**/*'];
const EXCERPTS = ['pagefind/fragment/**'];
const CORE = ['index.html', 'tinh/**/*.html', 'khong-co-mang/index.html', '_astro/**/*.{js,css}', 'favicon.svg'];

export async function writeServiceWorkers(dist: string): Promise<{ files: number; bytes: number }> {
  await write(dist, 'sw-core.js', CORE);
  return write(dist, 'sw.js', WHOLE);
}

async function write(dist: string, name: string, globPatterns: string[]): Promise<{ files: number; bytes: number }> {
  const { count, size, warnings } = await generateSW({
    swDest: `${dist}/${name}`,
    globDirectory: dist,
    globPatterns,
    globIgnores: [...EXCERPTS, '404.html', '404/**'],
    inlineWorkboxRuntime: true,
    mode: 'production',
    sourcemap: false,
    dontCacheBustURLsMatching: /^_astro\//,
    // A new version waits until the reader asks for it (src/components/offline.ts).
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    // Pagefind asks with ?ts=, the search page is opened with ?q=, shared links carry the messengers' marks.
    ignoreURLParametersMatching: [/^ts$/, /^q$/, /^utm_/, /^fbclid$/, /^zarsrc$/],
    maximumFileSizeToCacheInBytes: 1_000_000,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: 'khong-co-mang/index.html' } },
      },
    ],
  });
  for (const warning of warnings) console.warn(`${name}: ${warning}`);
  return { files: count, bytes: size };
}
