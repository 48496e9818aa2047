/** Search as people type it: two hundred queries into the site's own box, each with the page it should lead to. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openBrowser, openPage, origin } from './harness';

interface Query {
  q: string;
  page: string;
}
const queries = parse(readFileSync(new URL('search-queries.yaml', import.meta.url), 'utf8')) as Query[];
/** Share of the queries. */
const RIGHT = 0.95;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Types into the box and returns the addresses found, by group, best first. */
async function ask(page: Page, q: string): Promise<string[][]> {
  const box = page.getByRole('searchbox');
  await box.fill(q);
  await box.press('Enter');
  await page.locator(`[data-status]`, { hasText: `“${q}”` }).waitFor();
  return page
    .locator('[data-results] section')
    .evaluateAll((groups) => groups.map((group) => [...group.querySelectorAll('a')].map((link) => new URL(link.href).pathname)));
}

describe('search', () => {
  test('two hundred queries and more lead to their page, first of its group', async () => {
    const { page, context } = await openPage(browser, '/tim/');
    const wrong: string[] = [];
    for (const { q, page: expected } of queries) {
      const groups = await ask(page, q);
      if (!groups.some(([first]) => first === expected))
        wrong.push(
          `${q} → ${groups.map(([first]) => first).join(' ')} instead of ${expected}${existsSync(`dist${expected}`) ? '' : ' (not built)'}`,
        );
    }
    await context.close();
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(1 - wrong.length / queries.length, wrong.join('\n')).toBeGreaterThanOrEqual(RIGHT);
  });

  test('marks that were typed matter: what has them comes first, else it is said that nothing has', async () => {
    const { page, context } = await openPage(browser, '/tim/');
    const texts = async (q: string) => {
      await ask(page, q);
      return (await page.locator('[data-results] li').allInnerTexts()).map((text) => text.normalize('NFC').toLowerCase());
    };
    const firstOf = (all: string[]) => all[0] ?? '';
    expect(firstOf(await texts('già'))).toMatch(/già/);
    expect(firstOf(await texts('giá'))).not.toMatch(/già/);
    expect(await texts('gia')).not.toEqual(await texts('già'));
    await texts('lương hưu');
    expect(await page.locator('[data-status]').innerText()).not.toContain('đúng dấu');
    // "báo" and "bao" are other words than "bão": what has only them comes after what has it, group by group.
    const groups = await ask(page, 'bão');
    const hasStorm = (path: string) => readFileSync(`dist${path}index.html`, 'utf8').toLowerCase().includes('bão');
    expect(groups.flat().some(hasStorm)).toBe(true);
    for (const group of groups.map((paths) => paths.map(hasStorm))) expect(group).toEqual(group.toSorted((a, b) => Number(b) - Number(a)));
    await texts('bẫo');
    expect(await page.locator('[data-status]').innerText()).toMatch(/đúng dấu|Chưa tìm thấy/);
    await texts('lưong hưu');
    expect(await page.locator('[data-status]').innerText()).not.toContain('đúng dấu');
    await context.close();
  });

  test('what is found stands in its group, with its accents and the words marked', async () => {
    const { page, context } = await openPage(browser, '/tim/');
    await ask(page, 'dong bu');
    expect(await page.locator('[data-results] h2').allInnerTexts()).toEqual([
      'Câu trả lời',
      'Viết cho nhóm của bạn',
      'Tính thử',
      'Thủ tục',
      'Luật và số liệu',
      ...((await page.locator('[data-results] h2', { hasText: 'Trang khác' }).count()) > 0 ? ['Trang khác'] : []),
    ]);
    await expect.poll(async () => (await page.locator('[data-results] mark').allInnerTexts()).join(' ').toLowerCase()).toMatch(/đóng/);
    await context.close();
  });

  test('a browser that refuses WebAssembly, as Chrome 90 under this policy, finds pages by their titles', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      for (const name of ['instantiate', 'instantiateStreaming', 'compile', 'Module', 'Instance'])
        Object.defineProperty(WebAssembly, name, {
          value: () => {
            throw new EvalError('refused');
          },
        });
    });
    await page.goto(`${origin()}/tim/`);
    expect((await ask(page, 'tien huu')).flat()).toContain('/chinh-sach/luong-huu/');
    await context.close();
  });
});
