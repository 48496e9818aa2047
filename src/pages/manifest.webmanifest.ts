/** Lets the site be installed on a phone's home screen. */
import { edition } from '#site/edition';
import { url } from '#site/url';

export function GET() {
  return new Response(
    JSON.stringify({
      id: url('/'),
      name: edition.name,
      short_name: edition.name,
      description: 'Bảo hiểm xã hội, bảo hiểm y tế: tính thử, giải thích, tờ rơi.',
      lang: 'vi',
      start_url: url('/'),
      scope: url('/'),
      display: 'standalone',
      background_color: '#fffcf5',
      theme_color: '#1b2f5b',
      icons: [
        { src: url('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: url('/icon-192.png'), type: 'image/png', sizes: '192x192' },
        { src: url('/icon-512.png'), type: 'image/png', sizes: '512x512' },
        { src: url('/icon-512.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
}
