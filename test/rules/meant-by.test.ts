/** A path with something behind it leads to its page, with the answers it carried. */
import { expect, test } from 'vitest';
import { meantBy } from '#site/meant-by';

const PAGE = 'tinh/muc-dong/';

test.each([
  'tinh/muc-dong',
  'tinh/muc-dong/',
  'TINH/Muc-Dong/',
  'tinh/muc-dong/)',
  'tinh/muc-dong).',
  'tinh/muc-dong/,',
  'tinh/muc-dong/%E2%80%9D',
  'tinh/muc-dong/%20nh%C3%A9',
  'tinh/muc-dong/nhé',
  'tinh/muc-dong/xem',
  'tinh/muc-dong/index.html',
  'tinh/muc-dong/%E2%80%8B',
  'tính/mức-đóng/',
  '/tinh//muc-dong/',
  'tinh/muc-dong/%',
  'tinh/muc%E2%80%93dong/',
])('%s', (path) => {
  expect(meantBy(path).pages).toContain(PAGE);
  expect(meantBy(path).hash).toBe('');
});

test.each([
  ['tinh/muc-dong/%23luat=2026-11&v=1', '#luat=2026-11&v=1'],
  ['tinh/muc-dong%23luat%3D2026-11%26v%3D1', '#luat=2026-11&v=1'],
  ['tinh/muc-dong/%2523luat%253D2026-11%2526v%253D1', '#luat=2026-11&v=1'],
  ['tinh/muc-dong/luat=2026-11&v=1', '#luat=2026-11&v=1'],
  ['tinh/muc-dong/&luat=2026-11&v=1', '#luat=2026-11&v=1'],
  ['tinh/muc-dong/%3Fzarsrc=30', '#zarsrc=30'],
])('%s carries its answers', (path, hash) => {
  expect(meantBy(path)).toMatchObject({ hash });
  expect(meantBy(path).pages[0]).toBe(PAGE);
});

test('the front page, a page at the top, a file, an unknown page', () => {
  expect(meantBy('').pages).toEqual(['']);
  expect(meantBy('%23noi-dung').pages).toEqual(['']);
  expect(meantBy('tim/).').pages).toEqual(['tim/']);
  expect(meantBy('truyen-thong/lich.ics').pages).toEqual([]);
  expect(meantBy('to-roi/pdf/a.pdf').pages).toEqual([]);
  expect(meantBy('chinh-sach/khong-co').pages).toEqual(['chinh-sach/khong-co/']);
});
