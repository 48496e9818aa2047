/** "/tinh/muc-dong/" → "/anh/tinh/muc-dong.png": the picture shown where a link to the page is shared. Pure, for pages and build alike. */
export function pictureOf(path: string): string {
  return `/anh${path === '/' ? '/trang-chu' : path.replace(/(\.html|\/)$/, '')}.png`;
}
