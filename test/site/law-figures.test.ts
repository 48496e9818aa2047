/** A figure of law exists once, in content/law: none in prose, none in code, but for a reviewed list. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresInCode } from './code';
import { findFigures } from './figures';
import { sources, textOf } from './prose';

const reviewed = (parse(readFileSync('test/site/reviewed-figures.yaml', 'utf8')) ?? {}) as Record<string, Record<string, string>>;
const isReviewed = (file: string, figure: string) => Object.hasOwn(reviewed[file] ?? {}, figure);

/** What else the site says in its own words; law, assumptions and the edition are where figures belong; a form has those its official sheet prints. */
const otherTexts = globSync('content/**/*.{mdx,md,yaml}')
  .filter((file) => !/^content\/(law|procedures|forms|explainers|personas)\/|^content\/(assumptions|edition)\.yaml$/.test(file))
  .map((file) => ({ file, found: findFigures(textOf(readFileSync(file, 'utf8'))) }));

const found = [
  ...sources().map(({ file, data, body }) => ({
    file,
    found: [data.title, data.question, data.summary, textOf(body)].flatMap(findFigures),
  })),
  ...otherTexts,
  ...globSync('src/**/*.{ts,tsx,astro}').map((file) => ({ file, found: figuresInCode(file, readFileSync(file, 'utf8')) })),
];

test('no figure of law is written by hand', () => {
  const unreviewed = found.flatMap(({ file, found }) =>
    [...new Set(found)].filter((figure) => !isReviewed(file, figure)).map((figure) => `${file}: ${figure}`),
  );
  expect(unreviewed, 'law belongs in content/law; what is no law stands in test/site/reviewed-figures.yaml, with the reason').toEqual([]);
});

test('every reviewed figure still stands where it was reviewed', () => {
  const standing = new Map(found.map(({ file, found }) => [file, new Set(found)]));
  const gone = Object.entries(reviewed).flatMap(([file, figures]) =>
    Object.keys(figures)
      .filter((figure) => !standing.get(file)?.has(figure))
      .map((figure) => `${file}: ${figure}`),
  );
  expect(gone).toEqual([]);
});

describe('the finder', () => {
  test.each([
    ['đủ 15 năm đóng', ['15 năm']],
    ['hỗ trợ 66.000 đồng mỗi tháng', ['66.000 đồng']],
    ['trợ cấp hai triệu đồng', ['hai triệu đồng']],
    ['mức 4,5%, hay 20 phần trăm', ['4,5%', '20 phần trăm']],
    ['thiếu năm năm, mười lăm tháng', ['năm năm', 'mười lăm tháng']],
    ['từ 2–3 năm', ['2–3 năm']],
    ['chưa đủ một năm', ['một năm']],
    ['một triệu rưỡi đồng', ['một triệu rưỡi đồng']],
    ['1,5 triệu đồng', ['1,5 triệu']],
  ])('finds the figures of “%s”', (text, figures) => {
    expect(findFigures(text)).toEqual(figures);
  });

  test.each([
    'nộp một tháng một lần, mỗi năm một khác',
    'từ ngày 1 tháng 7 năm 2025, từ 01/07/2025, tháng 01/2022, cuối năm 2021',
    'hàng triệu đồng, vài trăm nghìn đồng',
    'tháng ba ngày tám',
    'sống đến chín mươi, gọi 1900 9068',
    `${'□'} một tháng, □ tuổi`,
  ])('leaves “%s” alone', (text) => {
    expect(findFigures(text)).toEqual([]);
  });
});
