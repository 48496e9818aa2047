/** The law pages in dist/: everything has its place, every link among them lands, nothing doubtful shows as sure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fullParameters, fullProvinces } from '#law/all';
import { shownDocuments } from '#law/citing';

const DIST = 'dist';
const read = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');
const LAW_DAY = /data-law-day="([^"]+)"/.exec(read('/luat/'))![1]!;
const pages = readdirSync(join(DIST, 'luat'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html'))
  .map((name) => `/luat/${name.slice(0, -'index.html'.length)}`);
const ids = new Map(pages.map((page) => [page, [...read(page).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!)]));

test.each(pages)('%s has each anchor once, and links only to law pages and anchors that exist', (page) => {
  const own = ids.get(page)!;
  expect(new Set(own).size).toBe(own.length);
  for (const [, link = ''] of read(page).matchAll(/href="([^"]*)"/g)) {
    const [path = '', anchor] = link.split('#');
    if (path !== '' && !path.startsWith('/luat/')) continue;
    if (path !== '') expect(existsSync(join(DIST, path, 'index.html')), link).toBe(true);
    if (anchor) expect(path === '' ? own : ids.get(path), link).toContain(anchor);
  }
});

describe('every part of the law data has its place', () => {
  test('each parameter on its topic page', () => {
    for (const { id, topic } of fullParameters) expect(ids.get(`/luat/${topic}/`)).toContain(id);
  });
  test('each document in the register', () => {
    for (const [id] of shownDocuments) expect(ids.get('/luat/van-ban/')).toContain(id);
  });
  test('each province in the list and on a page of its own', () => {
    for (const { id } of fullProvinces) {
      expect(ids.get('/luat/tinh/')).toContain(id);
      expect(pages).toContain(`/luat/tinh/${id}/`);
    }
  });
});

test('a province without data says so, and never that it gives nothing', () => {
  for (const province of fullProvinces.filter(({ voluntary, health }) => voluntary.length + health.length === 0)) {
    const page = read(`/luat/tinh/${province.id}`);
    expect(page).toContain('Chưa có dữ liệu');
    expect(page).not.toContain('không hỗ trợ thêm');
  }
});

test('the list counts the places whose support is on record today', () => {
  const now = (entries: readonly { from?: string; until?: string }[]) =>
    entries.some(({ from = '', until }) => from <= LAW_DAY && (until === undefined || LAW_DAY <= until));
  const known = (kind: 'voluntary' | 'health') => fullProvinces.filter((province) => now(province[kind])).length;
  expect(read('/luat/tinh/')).toContain(`BHXH tự nguyện ở ${known('voluntary')} nơi, BHYT ở ${known('health')} nơi`);
});

test('what only a former province pays stands apart, under its name', () => {
  for (const { id, health } of fullProvinces)
    for (const { formerProvince } of health.filter((entry) => entry.formerProvince !== undefined))
      expect(read(`/luat/tinh/${id}`)).toContain(`Chỉ ở ${formerProvince} cũ`);
});

test('without script nothing is said to have ended that still holds', () => {
  const [, list = ''] = /Đã hết hạn, chưa có dữ liệu mới:<\/strong>([\s\S]*?)<\/p>/.exec(read('/chinh-sach/ho-tro-nha-nuoc/'))!;
  const stands = [...list.matchAll(/<span(?: class="([^"]*)")?>[^<]*hết (\d\d)\/(\d\d)\/(\d{4})/g)];
  expect(stands.length).toBeGreaterThan(0);
  for (const [, classes = '', d, m, y] of stands) if (!classes.includes('needs-js')) expect(`${y}-${m}-${d}` < LAW_DAY).toBe(true);
});

test('a day on which a law page switches is known to the page', () => {
  for (const page of pages) {
    const html = read(page);
    const known = new Set(/data-changes="([^"]*)"/.exec(html)![1]!.replaceAll('-', '').split(' '));
    for (const [, classes = ''] of html.matchAll(/\sclass="([^"]*)"/g))
      for (const name of classes.split(' ')) if (/^[ab]\d{8}$/.test(name)) expect(known).toContain(name.slice(1));
  }
});
