/** Every command that a document, a comment or a message names is there, and every file a document names. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NAMES } from '../tools/more';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = ['README.md', 'CONTRIBUTING.md', 'test/cases/README.md', ...globSync('{src,test}/**/*.{ts,tsx,astro,mjs,js}')];

test('every command named exists', () => {
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm run (?:more -- )?([a-z]+(?::[a-z]+)*)/g)]
      .filter(([command, name = '']) => !(command.includes('more -- ') ? NAMES.includes(name) : name in scripts))
      .map(([command]) => `${file}: ${command}`),
  );
  expect(missing).toEqual([]);
});

test('the README tells of every script', () => {
  const readme = readFileSync('README.md', 'utf8');
  const told = Object.keys(scripts).filter((name) => !/^pre/.test(name));
  expect(told.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readme))).toEqual([]);
});

test('every file and folder the documents name exists', () => {
  const named = ['README.md', 'CONTRIBUTING.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/`((?:src|content|test|public|\.github)\/[^`\s<]*)/g)].map(([, path]) => `${file}: ${path}`),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !existsSync(name.split(': ')[1]!))).toEqual([]);
});
