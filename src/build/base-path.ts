/** The path under which the site stands ("/", "/bhxh/"), as a built page itself names it. */
export function basePath(html: string): string {
  const [, path] = /<link rel="icon" href="([^"]*)favicon\.svg"/.exec(html) ?? [];
  if (path === undefined) throw new Error('a page without an icon: it needs the head of src/layouts/Page.astro');
  return path;
}
