/** Finds addresses inside a build that lead nowhere: pages, anchors, assets, canonicals, feeds, JSON. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { elementsIn, readPage, textOf } from '#site/html';
import { filesOf, pagesOf, type BuiltPage } from './dist.ts';

/** Attributes that name another resource. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'component-url', 'renderer-url'];

interface Read extends BuiltPage {
  addresses: { tag: string; value: string }[];
  /** Addresses the page gives of itself and of others to who reads its head: whole ones, without anchors to be found. */
  told: string[];
  ids: Set<string>;
  canonical: string | undefined;
  /** Asks not to be listed: for those who know its address. */
  hidden: boolean;
}

function readBuilt(page: BuiltPage): Read {
  const read: Read = { ...page, addresses: [], told: [], ids: new Set(), canonical: undefined, hidden: false };
  for (const element of elementsIn(readPage(readFileSync(page.file, 'utf8')))) {
    const { tagName: tag, attrs } = element;
    const is = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    for (const { name, value } of attrs) {
      if (ADDRESSES.includes(name)) read.addresses.push({ tag, value });
      if (name === 'srcset') for (const part of value.split(',')) read.addresses.push({ tag, value: part.trim().split(' ')[0]! });
    }
    if (is['id'] !== undefined) read.ids.add(is['id']);
    if (tag === 'link' && is['rel'] === 'canonical') read.canonical = is['href'];
    if (tag === 'meta' && is['name'] === 'robots' && is['content']?.includes('noindex')) read.hidden = true;
    if (tag === 'meta' && /^https?:/.test(is['content'] ?? '')) read.told.push(is['content']!);
    if (is['type'] === 'application/ld+json')
      read.told.push(...[...stringsIn(JSON.parse(textOf(element)))].filter((text) => /^https?:/.test(text)));
  }
  return read;
}

function* stringsIn(json: unknown): Generator<string> {
  if (typeof json === 'string') yield json;
  else if (json && typeof json === 'object') for (const value of Object.values(json)) yield* stringsIn(value);
}

/** Addresses of the site in files that are not pages: sitemap, feed, robots.txt, llms.txt, JSON. */
function addressesOutsidePages(dir: string, site: string): { file: string; value: string }[] {
  const files = filesOf(dir).filter((file) => /\.(json|webmanifest|xml|txt)$/.test(file) && !file.startsWith('pagefind/'));
  return files.flatMap((file) => {
    const text = readFileSync(join(dir, file), 'utf8');
    const found = /\.(json|webmanifest)$/.test(file)
      ? [...stringsIn(JSON.parse(text))].filter((value) => value.startsWith('/') || value.startsWith(`${site}/`))
      : [...text.matchAll(/https?:\/\/[^\s"'<>)\]]+/g)].map(([value]) => value).filter((value) => value.startsWith(`${site}/`));
    return found.map((value) => ({ file, value }));
  });
}

/**
 * Every broken address of the build in `dir`, in words.
 * `base` is the sub-path it was built for; an address outside it is broken, because it leads out of the site.
 */
export function brokenLinks({ dir = 'dist', base = '/' } = {}): string[] {
  const pages = pagesOf(dir).map(readBuilt);
  const first = pages.map(({ canonical }) => canonical).find(Boolean);
  if (!first) return ['no page has a canonical address'];
  const site = new URL(first).origin;
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  const problems: string[] = [];
  /** A missing page is told once, with the first page that leads there, not once for every page. */
  const missing = new Map<string, string[]>();

  function check(from: string, value: string, { anchors }: { anchors: boolean }): void {
    const target = new URL(value, `${site}${base.replace(/\/$/, '')}${from}`);
    if (target.origin !== site) return;
    const complain = (why: string) => void problems.push(`${from} → ${value}: ${why}`);
    if (!target.pathname.startsWith(base)) return complain(`not below ${base}`);
    const path = `/${decodeURIComponent(target.pathname.slice(base.length))}`;
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return void missing.set(path, [...(missing.get(path) ?? []), from]);
    if (statSync(file).isDirectory()) return complain('lacks the slash at the end');
    const anchor = target.hash.slice(1);
    // "#tn=…" is the state of a calculator, read by script, not an anchor.
    if (anchors && anchor && !anchor.includes('=') && ids.get(path)?.has(decodeURIComponent(anchor)) === false) complain('no such anchor');
  }

  for (const page of pages) {
    for (const { value } of page.addresses) if (!/^(data|mailto|tel|sms):/.test(value)) check(page.path, value, { anchors: true });
    for (const value of page.told) check(page.path, value, { anchors: false });
    const own = `${site}${base.replace(/\/$/, '')}${page.path}`;
    if (page.canonical !== own && page.path !== '/404.html') problems.push(`${page.path}: canonical is ${page.canonical}, not ${own}`);
  }
  for (const { file, value } of addressesOutsidePages(dir, site)) check(`/${file}`, value, { anchors: false });
  for (const [path, from] of missing)
    problems.push(`${path} does not exist, but ${from[0]} and ${new Set(from).size - 1} others lead there`);
  return [...new Set(problems)];
}

/** Pages no chain of links leads to from the front page: nobody would find them. */
export function orphans({ dir = 'dist' } = {}): string[] {
  const pages = new Map(pagesOf(dir).map((page) => [page.path, readBuilt(page)]));
  const reached = new Set<string>();
  const waiting = ['/'];
  while (waiting.length > 0) {
    const path = waiting.pop()!;
    const page = pages.get(path);
    if (!page || reached.has(path)) continue;
    reached.add(path);
    for (const { tag, value } of page.addresses) if (tag === 'a') waiting.push(new URL(value, `http://site${path}`).pathname);
  }
  return [...pages.values()]
    .filter((page) => !reached.has(page.path) && page.path !== '/404.html' && !page.hidden)
    .map((page) => page.path);
}
