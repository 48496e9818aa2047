/** `npm run new:calculator`: its files stand where the project looks for them, and what they import exists there. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import template, { compute, message } from '#tools/new-calculator/calculator';
import { newCalculator } from '#tools/new-calculator';
import { day } from '#law/month';
import { figuresOf } from '#calculators/calculator';
import { readLink } from '#calculators/form/link';

const root = mkdtempSync(join(tmpdir(), 'new-calculator-'));
afterAll(() => rmSync(root, { recursive: true }));
cpSync('src/site/sections.ts', join(root, 'src/site/sections.ts'));
const asked = { root, name: 'may-moi', question: 'Máy mới tính gì?', group: 've-gia' };
const files = newCalculator(asked);

test('at most four files, one of them a line of the menu, in its group', () => {
  expect(files.length).toBeLessThanOrEqual(4);
  const sections = readFileSync(join(root, 'src/site/sections.ts'), 'utf8').split('\n');
  const before = readFileSync('src/site/sections.ts', 'utf8').split('\n');
  const added = sections.filter((line) => !before.includes(line));
  expect(added).toEqual([expect.stringContaining("path: '/tinh/may-moi/'")]);
  expect(sections.indexOf(added[0]!)).toBeGreaterThan(sections.findIndex((line) => line.includes("id: 've-gia'")));
  expect(sections.indexOf(added[0]!)).toBeLessThan(sections.findIndex((line) => line.includes("id: 'dong-tu-nguyen'")));
});

test('what they import exists', () => {
  const missing = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).not.toMatch(/new-calculator|NewCalculator|NEW TITLE/);
    return [...text.matchAll(/(?:from|import) '([#.][^']+)'/g)]
      .map(([, path]) => (path!.startsWith('#') ? path!.replace('#', 'src/') : relative(root, join(root, dirname(file), path!))))
      .filter((path) => !['', '.ts', '.tsx'].some((end) => existsSync(path + end) || existsSync(join(root, path + end))))
      .map((path) => `${file} imports ${path}`);
  });
  expect(missing).toEqual([]);
});

test('a second one of the name, or one without a question, is refused in words', () => {
  expect(() => newCalculator(asked)).toThrow('exists already');
  expect(() => newCalculator({ ...asked, name: 'Máy' })).toThrow('NAME');
  expect(() => newCalculator({ ...asked, name: 'may-hai', question: '' })).toThrow('QUESTION');
  expect(() => newCalculator({ ...asked, name: 'may-hai', group: 'khong-co' })).toThrow('no group');
});

test('the calculator it starts from has a result, a message, and figures for a link', () => {
  const on = day('2026-11-22');
  const { now } = readLink(template.fields, '#tn=5000000&v=1', on)!;
  expect(figuresOf(template, now, on)).toHaveLength(1);
  expect(message(now as { income: number }, on)).toContain('5.000.000');
  expect(compute(now as { income: number }, on).steps.length).toBeGreaterThan(2);
});
