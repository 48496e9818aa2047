/** Marks that were typed are meant, marks left out fit all. */
import { expect, test } from 'vitest';
import { hasMarksOf } from '#components/search/words';
import { TitleIndex, type Listed } from '#components/search/titles';

test.each([
  ['giá', 'giá', true],
  ['giá', 'già', false],
  ['giá', 'gia', false],
  ['gia', 'già', true],
  ['bão', 'báo', false],
  ['bão', 'bão', true],
  ['lưong', 'lương', true],
  ['luơng', 'lương', true],
  ['lương', 'luong', false],
  ['đong', 'đóng', true],
  ['dong', 'đóng', true],
  ['dóng', 'đóng', true],
  ['đóng', 'dòng', false],
  ['hoà', 'hòa', true],
  ['thuỷ', 'thủy', true],
])('%s in %s: %s', (typed, word, fits) => expect(hasMarksOf(typed, word)).toBe(fits));

test('a title with the marks that were typed comes before one without', () => {
  const page = (path: string, headline: string): Listed => ({ path, group: '', headline, title: headline, description: '', names: [] });
  const index = new TitleIndex([page('/a/nguoi-gia/', 'Người già'), page('/a/bang-gia/', 'Bảng giá'), page('/a/tham-gia/', 'Tham gia')]);
  const order = (typed?: string) =>
    [...index.score(['gia'], new Map(typed ? [['gia', typed]] : []))].sort(([, a], [, b]) => b - a).map(([path]) => path);
  expect(order('giá')[0]).toBe('/a/bang-gia/');
  expect(order('già')[0]).toBe('/a/nguoi-gia/');
  expect(order('giả').length).toBe(3);
  expect(index.names(new Map([['gia', 'giá']]))).toBe(true);
  expect(index.names(new Map([['gia', 'giả']]))).toBe(false);
});
