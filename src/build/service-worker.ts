/**
 * The service worker: keeps the files of its manifest, puts kept pages together again, and keeps what else was read.
 * offline.ts bundles it twice, with the files of the whole site (sw.js) and of its core (sw-core.js).
 */
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, PrecacheFallbackPlugin, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { meantBy } from '#site/meant-by';
import type { Pack } from './packs';

declare const self: {
  /** The file that holds a page, by its address below the base path. */
  packs: Readonly<Record<string, string>>;
  __SW_MANIFEST: { url: string; revision: string | null }[];
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: 'message', listen: (event: MessageEvent<{ type?: string } | undefined>) => void) => void;
};

// A new version waits until the reader asks for it (src/components/shell/offline-notices.ts).
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
clientsClaim();
// Pagefind asks with ?ts=.
precacheAndRoute(self.__SW_MANIFEST, { ignoreURLParametersMatching: [/^ts$/] });
cleanupOutdatedCaches();

/** Below the base path; whatever follows the ? of an address, the page is the same. */
const pathOf = (url: URL) => url.href.slice(self.registration.scope.length).replace(/[?#].*/, '');

/** A form to fill in is on the net, and not what the page above it answers. */
function isKept({ request, url }: { request: Request; url: URL }): boolean {
  const path = pathOf(url);
  return request.mode === 'navigate' && !/\/to-khai\//.test(path) && meantBy(path).pages.some((page) => page in self.packs);
}

/** Puts a page together again; from an address with something behind it leads to the page's own. */
async function fromPack({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const { scope } = self.registration;
  const path = pathOf(url);
  const { pages: meant, hash } = meantBy(path);
  const address = meant.find((page) => page in self.packs)!;
  if (address !== path) return Response.redirect(scope + address + url.search + hash, 302);
  const stored = await caches.match(scope + self.packs[address]!);
  // A browser short of room may have thrown it away.
  if (!stored) return fetch(request);
  const { shared, pages } = (await stored.json()) as Pack;
  const html = pages[address]!.map((piece) => (typeof piece === 'number' ? shared[piece] : piece)).join('');
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

registerRoute(isKept, fromPack);
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName: 'read-pages',
    plugins: [new ExpirationPlugin({ maxEntries: 40 }), new PrecacheFallbackPlugin({ fallbackURL: 'khong-co-mang/index.html' })],
  }),
);
// What a page that was read needs and the copy has no room for; the names change with the content.
registerRoute(
  ({ request, url }) => request.destination === 'script' && url.pathname.includes('/_astro/'),
  new CacheFirst({ cacheName: 'read-scripts', plugins: [new ExpirationPlugin({ maxEntries: 40 })] }),
);
