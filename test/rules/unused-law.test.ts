/** Every figure of law reaches a reader: a rule, a page or a table uses it, or content/law/unused.yaml says why it is kept. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import reasons from '#content/law/unused.yaml';
import basis from '#content/law/parameters/reference-level-basis.yaml';
import { fullParameters, register } from '#law/all';

/** Sources that make something of a parameter; the pages under /luat/ list them all and prove nothing. */
const sources = globSync(['src/**/*.{ts,tsx,astro,js}', 'content/**/*.{mdx,yaml}'])
  .filter((file) => !file.startsWith('src/pages/luat/') && !file.startsWith('content/law/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const words = new Set(sources.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
const kept = reasons as Record<string, string>;

test('every parameter is used by a rule, a page or a table, or says why it is kept', () => {
  const unused = fullParameters.map(({ id }) => id).filter((id) => !words.has(id));
  expect(unused.filter((id) => !(id in kept))).toEqual([]);
});

test('a reason names a parameter there is, and is one', () => {
  const known = new Set(fullParameters.map(({ id }) => id));
  expect(Object.keys(kept).filter((id) => !known.has(id))).toEqual([]);
  expect(Object.entries(kept).filter(([, reason]) => reason.length < 20)).toEqual([]);
});

test('every document stands behind such a parameter, a province or a page, or its note says why it is here', () => {
  const cited = new Set([
    ...fullParameters.flatMap(({ values }) => values.flatMap(({ cites }) => cites.map(({ document }) => document))),
    ...globSync('content/law/provinces/*.yaml').flatMap((file) => readFileSync(file, 'utf8').match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []),
    ...words,
  ]);
  expect(Object.entries(register).flatMap(([id, { note }]) => (cited.has(id) || note ? [] : [id]))).toEqual([]);
});

test('the reference level is the base salary: another basis needs a rule of its own', () => {
  expect([...new Set(basis.values.map(({ value }) => value))]).toEqual(['base-salary']);
});
