/** The editor's `npm run impact` reads pages as a reader does and says what changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedLines, readable, toMakeAnew } from '#tools/page-text';

const page = (amount: string) =>
  `<html><head><title>Mức đóng</title><style>p{color:red}</style></head><body><script>var x=1</script><p class="a">Bạn nộp <b>${amount}</b>&nbsp;đồng.</p><table><tr><td>Một</td> <td>${amount}</td></tr></table></body></html>`;

test('a page becomes the lines a reader reads', () => {
  expect(readable(page('1.000'))).toBe('Mức đóng\nBạn nộp 1.000 đồng.\nMột | 1.000\n');
});

test('an edit is told page by page, before → after; pages added or removed are named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'impact-test-'));
  const write = (path: string, html: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), readable(html));
  };
  write('text-before/a/index.html', page('1.000'));
  write('text-after/a/index.html', page('2.000'));
  write('text-before/same/index.html', page('3.000'));
  write('text-after/same/index.html', page('3.000'));
  write('text-after/new/index.html', page('4.000'));
  const pages = changedLines(folder, 'text-before', 'text-after');
  rmSync(folder, { recursive: true });
  expect(pages).toEqual([
    { name: '/a/', lines: ['Bạn nộp 1.000 đồng.  →  Bạn nộp 2.000 đồng.', 'Một | 1.000  →  Một | 2.000'] },
    { name: '/new/ (trang mới)', lines: [] },
  ]);
});

test('what has gone out as a file is named apart: pictures, sheets, papers, clips', () => {
  const changed = [
    '/chinh-sach/muc-dong/',
    '/to-roi/ban-la/tieu-thuong/a5/',
    '/truyen-thong/hinh/rut-hay-giu/',
    '/truyen-thong/van-ban/thu-ngo/',
    '/truyen-thong/clip/buoc-ngoat/',
  ];
  expect(toMakeAnew(changed.map((name) => ({ name, lines: [] }))).map(([what, names]) => [what, names])).toEqual([
    ['Hình có số', ['/truyen-thong/hinh/rut-hay-giu/']],
    ['Tờ in', ['/to-roi/ban-la/tieu-thuong/a5/']],
    ['Tệp Word', ['/truyen-thong/van-ban/thu-ngo/']],
    ['Clip', ['/truyen-thong/clip/buoc-ngoat/']],
  ]);
  expect(toMakeAnew([])).toEqual([]);
});
