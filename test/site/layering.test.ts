/** Imports run downwards only, and what is meant for the build never reaches a reader's phone. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Highest first. The site's own facts (edition, today, url) are for everything that draws; styles belong to those who draw. */
const LAYERS = [
  'tools',
  'clips',
  'print',
  'build',
  'pages',
  'layouts',
  'components',
  'calculators',
  'drawings',
  'site',
  'rules',
  'law',
  'content',
];
/** The same within the folders that have rooms by subject: a later room may use an earlier one. */
const ROOMS = {
  'src/rules': ['core', 'health', 'voluntary', 'pension', 'withdrawal', 'work', 'family'],
  'src/calculators': ['form', 'ui', '*'],
};
const STYLED = ['tools', 'pages', 'layouts', 'components', 'calculators'];
/** Read all the law, or need the file system or zod. */
const BUILD_ONLY = [
  'src/law/all.ts',
  'src/law/check.ts',
  'src/law/communes.ts',
  'src/law/compact.ts',
  'src/law/fill-figures.ts',
  'src/law/form-check.ts',
  'src/law/form-schema.ts',
  'src/law/forms.ts',
  'src/law/procedure-check.ts',
  'src/law/procedure-schema.ts',
  'src/law/procedures.ts',
  'src/law/schema.ts',
  'src/law/vite-plugin.ts',
  'src/law/law-day.ts',
  'src/site/changes.ts',
  'src/site/edition-schema.ts',
  'src/site/html.ts',
  'src/site/offices-schema.ts',
  'src/site/offices.ts',
];
/** Arithmetic on a day given as text, the one clock of the site, and what runs at build. */
const MAY_USE_DATE = ['src/law/month.ts', 'src/site/today.ts', ...BUILD_ONLY];

interface Import {
  target: string;
  /** Erased before anything runs. */
  isType: boolean;
}

function resolve(file: string, specifier: string): string {
  const [bare = ''] = specifier.split('?');
  if (!/^[#.]/.test(bare)) return bare;
  // As `imports` of package.json has it.
  const path = bare.startsWith('.')
    ? normalize(join(dirname(file), bare))
    : bare.replace(/^#(content\/)?/, (_, content) => content ?? 'src/');
  return (
    ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate)) ?? path
  );
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = [...code.matchAll(/^\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map((match) => ({
    target: resolve(file, match[3]!),
    isType: match[2] !== undefined,
  }));
  const calls = [...code.matchAll(/\bimport(?:\.meta\.glob(?:<[^>]*>)?)?\(\s*['"]([^'"]+)['"]/g)].map((match) => ({
    target: resolve(file, match[1]!),
    isType: false,
  }));
  return [...statements, ...calls];
}

const layerOf = (path: string) => (path.startsWith('content/') ? 'content' : /^src\/([^/]+)\//.exec(path)?.[1]);
const files = globSync('src/*/**/*.{ts,tsx,astro}').sort();
const imports = new Map(files.map((file) => [file, importsOf(file)]));

test('every folder of src has its place in the order', () => {
  const folders = globSync('src/*/').map((folder) => folder.replace(/^src\/|\/$/g, ''));
  expect(folders.filter((folder) => folder !== 'styles' && !/\.\w+$/.test(folder) && !LAYERS.includes(folder))).toEqual([]);
});

test("the README's map names every folder of src", () => {
  const readme = readFileSync('README.md', 'utf8');
  const map = readme.slice(readme.indexOf('## Where things live'), readme.indexOf('## Every other command'));
  expect(LAYERS.filter((layer) => layer !== 'content' && !new RegExp(`\\b${layer}\\b`).test(map))).toEqual([]);
});

test('imports run downwards', () => {
  const upwards = files.flatMap((file) => {
    const from = layerOf(file)!;
    return imports
      .get(file)!
      .filter(({ target }) => {
        const to = layerOf(target);
        if (to === undefined) return false;
        return to === 'styles' ? !STYLED.includes(from) : LAYERS.indexOf(to) < LAYERS.indexOf(from);
      })
      .map(({ target }) => `${file} imports ${target}`);
  });
  expect(upwards).toEqual([]);
});

test("the README's picture shows the real imports, arrows only downwards, without those that a longer way implies", () => {
  const shown = [...LAYERS, ...ROOMS['src/rules'].map((room) => `rules/${room}`)];
  const nodeOf = (path: string) => shown.findLast((node) => path.startsWith(`src/${node}/`) || path.startsWith(`${node}/`));
  const arrows = new Map(shown.map((node) => [node, new Set<string>()]));
  for (const [file, targets] of imports)
    for (const { target } of targets) {
      const [from, to] = [nodeOf(file), nodeOf(target)];
      if (from && to && from !== to) arrows.get(from)!.add(to);
    }
  const leadsTo = (from: string, to: string): boolean => [...arrows.get(from)!].some((next) => next === to || leadsTo(next, to));
  const drawn = [...arrows].flatMap(([from, all]) =>
    [...all].filter((to) => ![...all].some((next) => leadsTo(next, to))).map((to) => `  ${from} --> ${to}`),
  );
  expect(readFileSync('README.md', 'utf8')).toContain(['```mermaid', 'graph TD', ...drawn.sort(), '```'].join('\n'));
});

test.each(Object.entries(ROOMS))('in %s rooms use only the rooms before them', (folder, rooms) => {
  const roomOf = (path: string) => {
    const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0]! : undefined;
    return name === undefined ? -1 : rooms.includes(name) ? rooms.indexOf(name) : rooms.indexOf('*');
  };
  const inside = files.filter((file) => file.startsWith(`${folder}/`));
  expect(rooms.includes('*') ? [] : inside.filter((file) => roomOf(file) < 0)).toEqual([]);
  const upwards = inside.flatMap((file) =>
    imports
      .get(file)!
      .filter(({ target }) => roomOf(target) > roomOf(file))
      .map(({ target }) => `${file} imports ${target}`),
  );
  expect(upwards).toEqual([]);
});

test('content imports nothing: pages hand it its components', () => {
  const importing = globSync('content/**/*.{mdx,md}').filter((file) => /^(import|export)\s/m.test(readFileSync(file, 'utf8')));
  expect(importing).toEqual([]);
});

test('rules are pure: no package, no page, no clock of their own', () => {
  const impure = files
    .filter((file) => layerOf(file) === 'rules')
    .flatMap((file) =>
      imports
        .get(file)!
        .filter(({ target, isType }) => !isType && layerOf(target) === undefined)
        .map(({ target }) => `${file} imports ${target}`),
    );
  expect(impure).toEqual([]);
});

test('below the calculators nobody asks the clock', () => {
  const asking = files
    .filter((file) => ['site', 'rules', 'law'].includes(layerOf(file)!) && !MAY_USE_DATE.includes(file))
    .filter((file) => /\bDate\.(now|parse)\b|\bnew Date\(/.test(readFileSync(file, 'utf8')));
  expect(asking).toEqual([]);
});

describe('a calculator', () => {
  /** The chain of imports from a file to something that only the build may load. */
  function leak(file: string, path: string[] = [], seen = new Set<string>()): string[] | undefined {
    if (BUILD_ONLY.includes(file) || file.startsWith('node:') || file === 'zod' || file === 'yaml') return [...path, file];
    if (seen.has(file)) return undefined;
    seen.add(file);
    for (const { target, isType } of imports.get(file) ?? []) {
      const found = isType ? undefined : leak(target, [...path, file], seen);
      if (found) return found;
    }
    return undefined;
  }

  test('never ships what only the build may load', () => {
    const leaks = files
      .filter((file) => ['calculators', 'rules'].includes(layerOf(file)!))
      .map((file) => leak(file)?.join(' → '))
      .filter(Boolean);
    expect(leaks).toEqual([]);
  });
});
