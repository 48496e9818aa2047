/** Finds addresses inside a build that lead nowhere: pages, anchors, assets, canonicals, feeds, JSON. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, pagesOf, type BuiltPage } from './dist.ts';

const decode = (text: string) =>
  text
    .replace(/&(?:amp|#38|#x26);/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'");

/** Values of the attributes that name another resource. */
function* addressesIn(html: string): Generator<{ tag: string; value: string }> {
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)\s([^>]*)>/gi)) {
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (['href', 'src', 'action', 'poster', 'component-url', 'renderer-url'].includes(name)) yield { tag, value: decode(value) };
      if (name === 'srcset') for (const part of value.split(',')) yield { tag, value: decode(part.trim().split(' ')[0]!) };
    }
  }
}

const idsIn = (html: string) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => decode(match[1]!)));
const canonicalIn = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

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
  const pages = pagesOf(dir).map((page) => ({ ...page, html: readFileSync(page.file, 'utf8') }));
  const first = pages.map(({ html }) => canonicalIn(html)).find(Boolean);
  if (!first) return ['no page has a canonical address'];
  const site = new URL(first).origin;
  const ids = new Map(pages.map((page) => [page.path, idsIn(page.html)]));
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
    const anchor = decodeURIComponent(target.hash.slice(1));
    // "#tn=…" is the state of a calculator, read by script, not an anchor.
    if (anchors && anchor && !anchor.includes('=') && ids.get(path)?.has(anchor) === false) complain('no such anchor');
  }

  for (const page of pages) {
    for (const { value } of addressesIn(page.html)) if (!/^(data|mailto|tel|sms):/.test(value)) check(page.path, value, { anchors: true });
    for (const [, value = ''] of page.html.matchAll(/(?:content="|": ?")(https?:\/\/[^"]*)"/g))
      check(page.path, decode(value), { anchors: false });
    const own = `${site}${base.replace(/\/$/, '')}${page.path}`;
    const canonical = canonicalIn(page.html);
    if (canonical !== own && page.path !== '/404.html') problems.push(`${page.path}: canonical is ${canonical}, not ${own}`);
  }
  for (const { file, value } of addressesOutsidePages(dir, site)) check(`/${file}`, value, { anchors: false });
  for (const [path, from] of missing)
    problems.push(`${path} does not exist, but ${from[0]} and ${new Set(from).size - 1} others lead there`);
  return [...new Set(problems)];
}

/** Pages no chain of links leads to from the front page: nobody would find them. */
export function orphans({ dir = 'dist' } = {}): string[] {
  const pages = new Map(pagesOf(dir).map((page) => [page.path, page]));
  const reached = new Set<string>();
  const waiting = ['/'];
  while (waiting.length > 0) {
    const path = waiting.pop()!;
    const page = pages.get(path);
    if (!page || reached.has(path)) continue;
    reached.add(path);
    for (const { tag, value } of addressesIn(readFileSync(page.file, 'utf8')))
      if (tag === 'a') waiting.push(new URL(value, `http://site${path}`).pathname);
  }
  // Pages that ask not to be listed are for those who know their address.
  const hidden = (page: BuiltPage) => /<meta name="robots" content="[^"]*noindex/.test(readFileSync(page.file, 'utf8'));
  return [...pages.values()]
    .filter((page) => !reached.has(page.path) && page.path !== '/404.html' && !hidden(page))
    .map((page) => page.path);
}
