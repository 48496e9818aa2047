import { publicUrl } from '#site/url';

export function GET() {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publicUrl('/sitemap-index.xml')}\n`);
}
