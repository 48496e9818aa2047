import { attribute, elementsIn, readPage, type Element } from '#site/html';

/** The path under which the site stands ("/", "/bhxh/"), as a built page itself names it. */
export const basePath = (html: string): string => basePathOf([...elementsIn(readPage(html))]);

/** The same, of a page that has been read. */
export function basePathOf(elements: readonly Element[]): string {
  const icon = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'icon');
  if (!icon) throw new Error('a page without an icon: it needs the head of src/layouts/Page.astro');
  return attribute(icon, 'href')!.replace(/favicon\.svg$/, '');
}
