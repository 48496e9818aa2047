/** The typeface of the PDFs, as a style sheet that asks nobody. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const WEIGHTS = [400, 700, 800];

export function printTypeface(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
  return WEIGHTS.map((weight) =>
    readFileSync(join(folder, `${weight}.css`), 'utf8').replace(/src:[^;]*;/g, (source) => {
      const file = /files\/[^)]*\.woff2/.exec(source)?.[0] ?? '';
      return `src:url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')}) format('woff2');`;
    }),
  ).join('');
}
