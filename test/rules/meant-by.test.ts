/** A path with something behind it leads to its page, with the answers it carried. */
import { expect, test } from 'vitest';
import { meantBy, nearest } from '#site/meant-by';

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
  'tinh/muc_dong/',
  'tinh/_muc-dong_/',
  'tinh/muc-dong_',
  'tinh/muc%20dong/',
  'tinh/%20muc-dong/',
  'tinh%20/muc-dong/',
  'tinh/%0Amuc-dong/',
  'tinh／muc-dong／',
  'tinh/mức đóng',
  'tinh/Mức Đóng/',
  'tinh/muc+dong/',
  'tinh/muc.dong/',
  'tinh\\muc-dong',
  'tinh/muc-dong.html',
  'tinh/muc-dong.htm)',
  'tinh/muc-dong/*',
  'tinh/muc-dong**',
  'tinh/muc-dong/>',
  'tinh/muc-dong/</a>',
  'tinh/muc-dong/|',
  'tinh/muc-dong/]',
  'tinh/muc-dong/👍',
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

const PAGES = [
  '',
  'tim/',
  'tinh/',
  PAGE,
  'tinh/luong-huu/',
  'tinh/luong/',
  'tinh/that-nghiep/',
  'chinh-sach/luong-huu/',
  'ban-la/ngu-dan/',
];

test.each([
  ['tinh/mucdong/', PAGE],
  ['tinh/m-u-c-dong/', PAGE],
  ['muc-dong/', PAGE],
  ['mucdong/', PAGE],
  ['tinhmucdong/', PAGE],
  ['chinh-sach/ngu-dan/', 'ban-la/ngu-dan/'],
  // Cut on its way.
  ['tinh/muc-d/', PAGE],
  ['tinh/that-ng/', 'tinh/that-nghiep/'],
  // Several may be meant, or none.
  ['luong-huu/', undefined],
  ['tinh/l/', undefined],
  ['tinh/luon/', undefined],
  ['tinh/khong-co/', undefined],
  ['wp-login/', undefined],
  ['', undefined],
])('of all pages %s means %s', (page, expected) => {
  expect(nearest(page, PAGES)).toBe(expected);
});
