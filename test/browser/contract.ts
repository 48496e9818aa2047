/**
 * What every calculator owes its reader, tested in a real browser: the same result on the phone as on the server, in the
 * link, on paper and in its QR code; the keyboard alone; a hostile link; readers of the screen, light and dark.
 */
import { getDocument } from 'unpdf/pdfjs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Fields } from '#calculators/form/field';
import { faults } from './accessibility';
import { scan } from './camera';
import { fuzzHashes } from './fuzz';
import { openPage, settled, type PageOptions } from './harness';

export interface Subject {
  path: string;
  fields: Fields;
  /** Where the big figure stands. */
  figure: string;
  /** Enters a case of one's own, with mouse or touch. */
  fill: (page: Page) => Promise<void>;
  /** The big figure after `fill`. */
  expected: string;
  /** Enters something with the keyboard alone; the page has just been opened. */
  type: (page: Page) => Promise<void>;
  typed: string;
  /** A row of "then and now" that differs for a link of 06/2026; absent where no law changed since. */
  changed?: RegExp;
  /** What such a link carries besides its month. */
  old?: string;
  /** What the reader is told of the reasons. */
  why?: readonly string[];
  /** States looked at by axe besides rest and result: hashes, or something to do. */
  states: Record<string, (page: Page) => Promise<void>>;
}

export const plain = (value: string) => value.replace(/\u00a0/g, ' ');
/** The text of a part as a reader sees it who opens what is folded around it, and the headings folded in it. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const part = page.locator(selector);
  await part.evaluate((element) => {
    const headings = [...element.querySelectorAll('.reasons summary > h2')].map((heading) => heading.closest('details')!);
    for (let around = element.closest('details'); around; around = around.parentElement!.closest('details')) headings.push(around);
    for (const fold of headings) fold.open = true;
  });
  return plain(await part.innerText());
}
/** Something that stands among the reasons. */
export const reasonOf = (page: Page, selector: string) => settled(page).then(() => textOf(page, selector));

/** Presses Tab until the box with this label has the focus. */
export async function tabTo(page: Page, label: string | RegExp): Promise<void> {
  const target = page.getByLabel(label).first();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reachable with Tab: ${label}`);
}

/** Everything in the result that hydration could leave stale: texts, bar widths, names; not what was announced of an entry. */
async function picture(page: Page) {
  return page.evaluate(() => ({
    text: [...document.querySelectorAll('[data-result] > :not(.actions)')].map((part) =>
      part.textContent!.replace(part.querySelector('[data-heard]')?.textContent ?? '', ''),
    ),
    bars: [...document.querySelectorAll('[data-result] rect')].map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')]),
    lines: [...document.querySelectorAll('[data-result] path')].map((line) => line.getAttribute('d')),
    inputs: [...document.querySelectorAll('input')].map((input) => [input.name, input.value, input.checked]),
  }));
}

/** The result alone: a link writes "3 triệu" as 3.000.000. */
async function resultOf(page: Page) {
  await settled(page);
  const { inputs: _typed, ...result } = await picture(page);
  return result;
}

/** The message the reader would send, as it stands on the clipboard. */
async function copied(page: Page, context: BrowserContext): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: /Chép kết quả/ }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Words of the result that lie under its code or the caption of it. */
async function underCode(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const result = document.querySelector('.result')!;
    const code = result.querySelector('.result-qr')!;
    const { left, top, bottom } = code.getBoundingClientRect();
    const words = document.createTreeWalker(result, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) {
      if (code.contains(words.currentNode)) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      if ([...range.getClientRects()].some((rect) => rect.right > left + 1 && rect.top < bottom - 1 && rect.bottom > top + 1))
        found.push(words.currentNode.textContent!);
    }
    return found;
  });
}

async function firstSheet(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const content = await (await document.getPage(1)).getTextContent();
  return plain(content.items.map((item) => ('str' in item ? item.str : '')).join(' ')).replace(/\s+/g, ' ');
}

/** Hostile links per calculator: few in every run, thousands with `npm run more -- fuzz` and a seed of the day. */
const FUZZ = { count: Number(process.env['FUZZ'] ?? 50), seed: Number(process.env['FUZZ_SEED'] ?? 20261122) };

/** Describes the contract for one calculator. */
export function contract(browser: () => Browser, subject: Subject): void {
  const open = (hash = '', options: PageOptions = {}) => openPage(browser(), `${subject.path}${hash}`, { clock: '2026-11-22', ...options });
  const figure = (page: Page) => textOf(page, subject.figure);

  describe(`${subject.path} keeps the contract`, () => {
    test('what the server rendered and what the phone rendered are the same', async () => {
      const still = await open('', { js: false });
      const before = await picture(still.page);
      await still.context.close();
      const { page, context } = await open();
      expect(await picture(page)).toEqual(before);
      await context.close();
    });

    test('fill, result, link, opened by somebody else: the same result; the link is short enough for a code', async () => {
      const first = await open();
      await subject.fill(first.page);
      await expect.poll(() => figure(first.page)).toBe(subject.expected);
      const message = await copied(first.page, first.context);
      const hash = message.slice(message.indexOf('#'));
      expect(hash.length).toBeLessThan(600);
      expect(message).toMatch(/\d/);
      const second = await open(hash);
      await expect.poll(() => figure(second.page)).toBe(subject.expected);
      await expect.poll(() => resultOf(second.page)).toEqual(await resultOf(first.page));
      await first.context.close();
      await second.context.close();
    });

    test('on paper: result, reasons and a code that opens the same link, on the first sheet', async () => {
      const { page, context } = await open();
      await subject.fill(page);
      const message = await copied(page, context);
      await page.setViewportSize({ width: 720, height: 1020 });
      await page.emulateMedia({ media: 'print' });
      const code = page.locator('.result-qr img');
      await code.waitFor();
      const link = await scan(code);
      expect(link).not.toBe('');
      expect(message.endsWith(link)).toBe(true);
      expect(await underCode(page)).toEqual([]);
      const sheet = await firstSheet(page);
      expect(sheet).toContain(subject.expected);
      expect(sheet).toContain('Vì sao?');
      expect(sheet).toContain('Quét để mở lại');
      await context.close();
    });

    test('with the keyboard alone', async () => {
      const { page, context } = await open();
      await subject.type(page);
      await expect.poll(() => figure(page)).toBe(subject.typed);
      await context.close();
    });

    test('a jump within the page and back loses nothing that was entered', async () => {
      const { page, context } = await open();
      await subject.fill(page);
      await expect.poll(() => figure(page)).toBe(subject.expected);
      await page.evaluate(() => (location.hash = '#noi-dung'));
      await page.waitForFunction(() => document.querySelector(':target'));
      await page.goBack();
      await page.waitForFunction(() => !document.querySelector(':target'));
      expect(await figure(page)).toBe(subject.expected);
      await context.close();
      const jumped = await open('#noi-dung');
      expect(await jumped.page.getByText('Đường dẫn này bị hỏng').count()).toBe(0);
      await jumped.context.close();
    });

    test('a link from 06/2026 shows then, now and why; where no law changed, the same as ever', async () => {
      const { page, context } = await open(`#luat=2026-06${subject.old ?? ''}&v=1`);
      const block = page.locator('[data-then-now]');
      if (!subject.changed) {
        const now = await open();
        expect(await figure(page)).toBe(await figure(now.page));
        expect(await block.count()).toBe(0);
        await now.context.close();
        return context.close();
      }
      const row = block.getByRole('row', { name: subject.changed });
      await row.waitFor();
      for (const why of subject.why ?? []) expect(plain(await block.innerText())).toContain(why);
      const [then, now] = [await row.locator('[data-then]').innerText(), await row.locator('[data-now]').innerText()];
      expect(then).toMatch(/\d/);
      expect(now).toMatch(/\d/);
      expect(then).not.toBe(now);
      return context.close();
    });

    test('hostile links open with defaults and a message, without an exception', async () => {
      expect(await fuzzHashes(browser(), subject.path, { fields: subject.fields, ...FUZZ })).toEqual([]);
      const { page, context } = await open('#v=9');
      expect(await page.getByText('Đường dẫn này bị hỏng').count()).toBe(1);
      await context.close();
    });

    const states: Subject['states'] = { rest: async () => undefined, result: subject.fill, ...subject.states };
    test.each(Object.entries(states))('nothing for axe to find: %s', async (_name, enter) => {
      const { page, context } = await open();
      await enter(page);
      expect(await faults(page)).toEqual([]);
      await context.close();
    });
  });
}
