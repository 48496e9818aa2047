/** A finished build as the printing browser sees it: read from disk, without a server. */
import { existsSync, globSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { basePath } from '#build/base-path';

/** Nothing listens here: every request is answered from the folder. */
const ORIGIN = 'http://localhost';

export interface Site {
  /** Addresses of everything made for paper: "/to-roi/ban-la/tieu-thuong/a5/". */
  sheets: string[];
  /** Full address of a path in a browser that has been given the site. */
  address(path: string): string;
  /** Answers every request of the context from the folder; whatever leads out of the site is refused. */
  open(context: BrowserContext): Promise<void>;
}

/** Rejects a folder without a finished build. */
export async function siteIn(dist: string): Promise<Site> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no finished site in ${dist}: run npm run build first.`);
  const base = basePath(await readFile(join(dist, 'index.html'), 'utf8'));
  const fileOf = (pathname: string) =>
    join(
      dist,
      decodeURIComponent(pathname)
        .slice(base.length - 1)
        .replace(/\/$/, '/index.html'),
    );
  return {
    sheets: globSync('to-roi/**/index.html', { cwd: dist })
      .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
      .sort(),
    address: (path) => ORIGIN + base + path.slice(1),
    async open(context) {
      await context.route('**/*', (route) => {
        const { origin, pathname } = new URL(route.request().url());
        if (origin !== ORIGIN) return route.abort();
        const file = fileOf(pathname);
        return existsSync(file) && statSync(file).isFile() ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
      });
    },
  };
}
