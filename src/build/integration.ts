/** What the build makes of the finished pages, as a part of `astro build`; `astro dev` shows what the last build made. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import sirv from 'sirv';
import { runnerImport } from 'vite';

/** Made of all pages at once, so the pages of a build in progress have none: search with its list of pages, pictures, papers for Word. */
const OF_LAST_BUILD = /^\/(tim\/|pagefind\/|_astro\/|.*\.(png|docx)$)/;

export function finishedSite(): AstroIntegration[] {
  /** The pages search engines may show, each with the day it was last compared with the sources. */
  const listed = new Map<string, string | undefined>();
  let config: AstroConfig;
  const finished: AstroIntegration = {
    name: 'finished-site',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:server:setup': ({ server, logger }) => {
        const dist = fileURLToPath(config.outDir);
        if (!existsSync(dist))
          logger.info('search and pictures are those of the last build, and there is none yet: run npm run build once');
        const serve = sirv(dist, { dev: true });
        server.middlewares.use(config.base, (request, response, next) => {
          if (OF_LAST_BUILD.test(new URL(request.url ?? '/', 'http://localhost').pathname)) serve(request, response, next);
          else next();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Who compares the texts of pages (npm run impact) needs nothing more of them.
        if (process.env['PAGES_ONLY']) return;
        const file = fileURLToPath(new URL('./finish.ts', import.meta.url));
        // Loaded when it is needed: its libraries would make every start of Astro and Vitest slower.
        const { module } = await runnerImport<typeof import('./finish')>(file, { configFile: false, logLevel: 'warn' });
        const pages = await module.finish(fileURLToPath(dir), (what) => logger.info(what));
        for (const { url, checked } of pages) listed.set(url, checked);
      },
    },
  };
  return [finished, sitemap({ filter: (url) => listed.has(url), serialize: (item) => ({ ...item, lastmod: listed.get(item.url) }) })];
}
