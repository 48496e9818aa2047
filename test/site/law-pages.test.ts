/** The law pages in dist/: everything has its place, every link among them lands, nothing doubtful shows as sure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fullParameters, fullProvinces } from '#law/all';
import { shownDocuments } from '#law/citing';

const DIST = 'dist';
const read = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');
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

test('a day on which a law page switches is known to the page', () => {
  for (const page of pages) {
    const html = read(page);
    const known = new Set(/data-changes="([^"]*)"/.exec(html)![1]!.replaceAll('-', '').split(' '));
    for (const [, classes = ''] of html.matchAll(/\sclass="([^"]*)"/g))
      for (const name of classes.split(' ')) if (/^[ab]\d{8}$/.test(name)) expect(known).toContain(name.slice(1));
  }
});
