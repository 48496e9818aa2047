import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { minifySync } from 'vite';
import { satteri } from '@astrojs/markdown-satteri';
import { finishedSite } from './src/build/integration.ts';
import { mdxSource } from './src/build/mdx-source.ts';
import { lawDay } from './src/law/law-day.ts';
import { twins } from './src/build/css.ts';
import { parameterTypes } from './src/law/parameter-types.ts';
import { ownBundle } from './src/calculators/own-bundle.ts';
import { lawYaml } from './src/law/vite-plugin.ts';
import { readEdition } from './src/site/edition-schema.ts';

/** Where the site will live, its sub-path included; the environment wins over the edition. */
const address = new URL(process.env.SITE_URL ?? readEdition(new URL('./content/edition.yaml', import.meta.url)).url);

/** A script that runs before the first paint is not bundled, so it is made small here, and the policy learns its hash. */
function inlined(file) {
  const script = minifySync(file, readFileSync(new URL(`./src/layouts/${file}`, import.meta.url), 'utf8'), {
    compress: { target: 'es2021' },
  }).code.trim();
  return { script, hash: `sha256-${createHash('sha256').update(script).digest('base64')}` };
}
const early = inlined('early.js');
const fitText = inlined('fit-text.js');

const interactive = {
  name: 'interactive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'interactive', entrypoint: './src/calculators/interactive.ts' }),
  },
};

/** JSX is left to Vite, which reads tsconfig.json: Babel, which @astrojs/preact asks, took a third of the time of a build. */
const jsxByVite = {
  name: 'jsx-by-vite',
  configResolved({ plugins }) {
    delete plugins.find(({ name }) => name === 'vite:preact-jsx').transform;
  },
};

export default defineConfig({
  site: address.origin,
  base: process.env.BASE_PATH ?? address.pathname,
  trailingSlash: 'always',
  // Beside the checkout's own files: node_modules may be shared by several.
  cacheDir: './.astro/cache',
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { processor: satteri({ mdastPlugins: [mdxSource] }) },
  integrations: [mdx(), preact(), interactive, parameterTypes, ...finishedSite()],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'"], hashes: [early.hash, fitText.hash] },
    },
  },
  vite: {
    css: { postcss: { plugins: [twins] } },
    plugins: [ownBundle(), lawYaml(), jsxByVite],
    define: {
      'import.meta.env.EARLY': JSON.stringify(early.script),
      'import.meta.env.FIT_TEXT': JSON.stringify(fitText.script),
      'import.meta.env.LAW_DAY': JSON.stringify(lawDay()),
    },
    build: {
      target: 'es2021',
      cssTarget: ['chrome90', 'safari14.1'],
      // The build moves it to a file (src/build/page-script.ts); a calculator keeps it in the page.
      assetsInlineLimit: (file) => (file.includes('Page.astro_astro_type_script') ? true : undefined),
    },
  },
});
