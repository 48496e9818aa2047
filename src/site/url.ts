/** Links inside the site, whatever sub-path it is served from. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** "/tinh/muc-dong/" → the same with the base path; leaves other addresses and #anchors alone. */
export function url(path: string): string {
  return path.startsWith('/') ? `${base}${path}` : path;
}

/** The full public address, for print and QR codes. */
export function publicUrl(path: string): string {
  return new URL(url(path), import.meta.env.SITE).href;
}
