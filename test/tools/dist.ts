/** The pages of a build, found on disk: checks run over whatever is there, never over a list. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltPage {
  /** Below the base path: "/tinh/muc-dong/". */
  path: string;
  file: string;
  /** Part of the site: "ban-la". */
  section: string;
}

/** Every file under `dir`, as paths with forward slashes relative to it, sorted. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** The pages a reader can open. */
export function pagesOf(dir = 'dist'): BuiltPage[] {
  const pages = filesOf(dir)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { path, file: join(dir, file), section: path.split('/')[1] ?? '' };
    });
  if (pages.length === 0) throw new Error(`No pages in ${dir}: run npm run more -- build:test first.`);
  return pages;
}

/** An old address that leads on to another page. */
export function leadsOn({ file }: Pick<BuiltPage, 'file'>): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** An explainer or a persona page: read, printed and kept under one TCP flight; the lists above them are not. */
export function isWritten({ path }: Pick<BuiltPage, 'path'>): boolean {
  return /^\/(chinh-sach|ban-la)\/[^/]+\/$/.test(path);
}

/**
 * A page one reads: not a form or a calculator, not a sheet of paper, not the search, and not a register of the law, in which one
 * looks up an entry among hundreds.
 */
export function isRead(page: BuiltPage): boolean {
  return !/^\/(to-roi\/|tim\/|thiet-ke\/|luat\/(?!tinh\/.))/.test(page.path) && !readFileSync(page.file, 'utf8').includes('<astro-island');
}

/** The sheets for tonight's meeting, one for each group of people. */
const TONIGHT = '/to-roi/truyen-thong/toi-nay/';

/**
 * Pages a sweep opens one by one: all, but of the leaflets, which are alike, the heaviest of each size and part of the site;
 * every one would double the time. What they are on paper is tested for all of them by themselves.
 */
export function sweptPages(): BuiltPage[] {
  const pages = pagesOf();
  const kinds = new Map<string, BuiltPage>();
  const alike = (page: BuiltPage) => isLeaflet(page) || page.path.startsWith(TONIGHT);
  for (const page of pages.filter(alike)) {
    const [, , part, , format] = page.path.split('/');
    const kind = isLeaflet(page) ? `${part} ${format}` : TONIGHT;
    const known = kinds.get(kind);
    if (!known || statSync(page.file).size > statSync(known.file).size) kinds.set(kind, page);
  }
  return [...pages.filter((page) => !alike(page)), ...kinds.values()];
}

/** A page's leaflet; other sheets of the kit stand beside them. */
export function isLeaflet({ path }: Pick<BuiltPage, 'path'>): boolean {
  return /^\/to-roi\/(ban-la|chinh-sach)\//.test(path);
}

/** Slides and clips bring their own styles and stand without the frame of the site. */
export function isDeck({ path }: Pick<BuiltPage, 'path'>): boolean {
  return /^\/truyen-thong\/(trinh-chieu|clip)\/./.test(path);
}

/** What a page is made like: by itself, or as the others of its part of the site. */
export function kindOf({ path, section }: Pick<BuiltPage, 'path' | 'section'>): string {
  if (/^\/truyen-thong\/van-ban\/./.test(path)) return '/truyen-thong/van-ban/…';
  if (isDeck({ path })) return `/truyen-thong/${path.split('/')[2]}/…`;
  return ['tinh', 'truyen-thong'].includes(section) || path === `/${section}/` ? path : section;
}

/**
 * One page of every kind, where measuring all would take too long: each calculator and each part of the kit is a kind of its
 * own, and so is each list; of pages made alike the largest file stands for the others.
 */
export function onePageOfEachKind(pages = pagesOf()): BuiltPage[] {
  const kinds = new Map<string, BuiltPage & { size: number }>();
  for (const page of pages) {
    const kind = kindOf(page);
    const size = statSync(page.file).size;
    if (size > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { ...page, size });
  }
  return [...kinds.values()];
}
