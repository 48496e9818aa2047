/** The drawings: what is drawn is shown somewhere, and the lines keep to the grid. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as parts from '../../src/drawings/parts';
import { PEOPLE } from '../../src/drawings/people';

test('everybody who is drawn stands on a page', () => {
  const shown = globSync('content/personas/*.mdx').map((file) => /^picture: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]);
  expect(Object.keys(PEOPLE).filter((name) => !shown.includes(name))).toEqual([]);
});

test('every part is worn or held by somebody', () => {
  const used = readFileSync('src/drawings/people.ts', 'utf8');
  expect(Object.keys(parts).filter((name) => !new RegExp(`\\bp\\.${name}\\b`).test(used))).toEqual([]);
});

test('a persona page opens with one picture, which says nothing to who cannot see it', () => {
  for (const file of globSync('dist/ban-la/*/index.html')) {
    const drawn = readFileSync(file, 'utf8').match(/<svg class="person"[^>]*>/g) ?? [];
    expect([file, drawn.length, drawn[0]?.includes('aria-hidden="true"')]).toEqual([file, 1, true]);
  }
});
