/** The pages of a finished build, read back from their HTML: what they say of themselves is what others are told. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, elementsIn, readPage, textOf } from '#site/html';

export interface BuiltPage {
  /** Inside the site, without the base path: "/tinh/muc-dong/". */
  path: string;
  html: string;
  /** Full public address. */
  url: string;
  title: string;
  /** The question the page answers, else its title. */
  headline: string;
  description: string;
  /** Day the page was last compared with the sources. */
  checked: string | undefined;
  /** Title of the section the page stands in, if any. */
  section: string | undefined;
  /** What else it answers to: the figures of law it tells, the former names of a province. */
  names: string[];
}

interface LinkedData {
  '@graph': [
    { url: string; name: string; headline?: string; description: string; dateModified?: string },
    { itemListElement: { name: string }[] },
  ];
}

/** Sorted by path; pages that search engines should not list are left out. */
export async function builtPages(dist: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const html = await readFile(join(dist, file), 'utf8');
    const elements = [...elementsIn(readPage(html))];
    if (elements.some((element) => attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex')) continue;
    const described = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
    if (!described) throw new Error(`${file} does not describe itself: it needs the head of src/layouts/Page.astro`);
    const [{ url, name, headline = name, description, dateModified }, { itemListElement: trail }] = (
      JSON.parse(textOf(described)) as LinkedData
    )['@graph'];
    pages.push({
      path,
      html,
      url,
      title: name,
      headline,
      description,
      checked: dateModified,
      section: trail.length === 3 ? trail[1]?.name : undefined,
      names: elements.filter((element) => attribute(element, 'data-name') !== undefined).map(textOf),
    });
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}
