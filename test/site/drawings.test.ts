/** The drawings: what is drawn is shown somewhere, and the lines keep to the grid. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as parts from '#drawings/parts';
import { PEOPLE } from '#drawings/people';
import { PICTOGRAMS } from '#drawings/pictograms';

const picturesOf = (folder: string) =>
  globSync(`content/${folder}/*.mdx`).map((file) => /^picture: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]);

test('everybody who is drawn stands on a page', () => {
  const shown = picturesOf('personas');
  expect(Object.keys(PEOPLE).filter((name) => !shown.includes(name))).toEqual([]);
});

test('every pictogram stands on a page', () => {
  const shown = picturesOf('explainers');
  expect(Object.keys(PICTOGRAMS).filter((name) => !shown.includes(name))).toEqual([]);
});

test('a name draws one thing: no pictogram is called like a person', () => {
  expect(Object.keys(PICTOGRAMS).filter((name) => name in PEOPLE)).toEqual([]);
});

test('every part is worn or held by somebody', () => {
  const used = readFileSync('src/drawings/people.ts', 'utf8');
  const made = Object.entries(parts).flatMap(([name, part]) => (typeof part === 'function' ? [] : [name]));
  expect(made.filter((name) => !new RegExp(`\\bp\\.${name}\\b`).test(used))).toEqual([]);
});

test('a persona page opens with its person, which says nothing to who cannot see it', () => {
  for (const file of globSync('dist/ban-la/*/index.html')) {
    const drawn = readFileSync(file, 'utf8').match(/<svg class="portrait"[^>]*>/g) ?? [];
    expect([file, drawn.length, drawn[0]?.includes('aria-hidden="true"')]).toEqual([file, 1, true]);
  }
});

test('the lists of personas and of explainers show the drawing of each', () => {
  for (const [list, folder] of [
    ['ban-la', 'personas'],
    ['chinh-sach', 'explainers'],
  ] as const) {
    const shown = [...readFileSync(`dist/${list}/index.html`, 'utf8').matchAll(/<img src="\/hinh-ve\/([\w-]+)\.svg" alt=""/g)].map(
      ([, name]) => name!,
    );
    expect(shown.sort()).toEqual(picturesOf(folder).sort());
    for (const name of shown) expect(existsSync(`dist/hinh-ve/${name}.svg`), name).toBe(true);
  }
});
