/** Scripts run on Chrome 90 and Safari 14.1, as in Zalo's browser on old phones: the build lowers syntax, not missing functions. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Functions that came later than those browsers. */
const TOO_NEW =
  /(?<!\.)\.at\(|\bstructuredClone\(|\bObject\.(hasOwn|groupBy)\(|\.(findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\bcrypto\.randomUUID|\bAbortSignal\.(timeout|any)\(|\bPromise\.withResolvers|\bIntl\.Segmenter\(|\bnew WeakRef\(/g;
/** Astro's loader of islands asks this only for components named with a dot, which we have none of. */
const OF_LOADER = /Object\.hasOwn\(this\.Component,\w+\)(?=\)throw new Error\(`Invalid component export path)/;

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
}

test('no script uses a function newer than the oldest browsers served', () => {
  const scripts = [
    ...globSync('dist/_astro/**/*.js').map((file) => ({ file, code: readFileSync(file, 'utf8') })),
    ...globSync('dist/**/*.html').flatMap((file) => inlineScripts(readFileSync(file, 'utf8')).map((code) => ({ file, code }))),
  ];
  const found = scripts
    .map(({ file, code }) => ({ file, code: code.replace(OF_LOADER, '') }))
    .flatMap(({ file, code }) =>
      [...code.matchAll(TOO_NEW)].map(({ 0: name, index }) => `${file}: ${code.slice(Math.max(0, index - 30), index)}${name}`),
    );
  expect(scripts.length).toBeGreaterThan(0);
  expect([...new Set(found)]).toEqual([]);
});
