/** What the tests' server has besides the site: what stands at an address is fetched and read once for many pages. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { WEIGHTS } from '#print/typeface';

const { resolve } = createRequire(import.meta.url);

export const AXE = '/axe.min.js';

const FACE = dirname(resolve('@fontsource/be-vietnam-pro/package.json'));
const SHEETS = WEIGHTS.map((weight) => `${weight}.css`);
const FONTS = readdirSync(join(FACE, 'files')).filter((name) => WEIGHTS.some((weight) => name.endsWith(`-${weight}-normal.woff2`)));

/** Files by address. */
export const SERVED: Readonly<Record<string, string>> = {
  [AXE]: resolve('axe-core/axe.min.js'),
  ...Object.fromEntries([...SHEETS, ...FONTS.map((name) => `files/${name}`)].map((name) => [`/typeface/${name}`, join(FACE, name)])),
};

/** Gives a page whose policy is set aside the typeface of the PDFs; `npm run print` puts the same into the page itself (#print/typeface). */
export async function addTypeface(page: Page): Promise<void> {
  await page.evaluate(
    async (addresses) => {
      const arrivals = addresses.map(
        (href) =>
          new Promise((onload, onerror) => {
            document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror }));
          }),
      );
      await Promise.all(arrivals);
    },
    SHEETS.map((name) => `/typeface/${name}`),
  );
}
