/** Addresses that both the pages and the build need; pure, so that Astro's configuration may import it. */

/** Pages that only stand in for others: not in the sitemap, the search or the lists. Takes a path with or without base. */
export function isStandIn(path: string): boolean {
  return /\/(404(\.html)?|khong-co-mang)\/?$/.test(path);
}

/** "/tinh/muc-dong/" → "/anh/tinh/muc-dong.png": the picture shown where a link to the page is shared. */
export function pictureOf(path: string): string {
  return `/anh${path === '/' ? '/trang-chu' : path.replace(/(\.html|\/)$/, '')}.png`;
}
