/** Forms filled in on the device: on paper, in few taps, and leaving nothing behind. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'unpdf/pdfjs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDong } from '#law/format';
import { month } from '#law/month';
import { householdHealth } from '#rules/health/household-health';
import { contribution } from '#rules/voluntary/contribution';
import { pagesOf } from '../tools/dist';
import { openOnPhone } from '../tools/phone';
import { openBrowser, openPage, origin, settled, type Opened, type PageOptions } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
/** One tab for what asks nothing of the device, one without scripts. */
const onTab = onTabs({});
const onPlainTab = onTabs({ js: false });

function onTabs(options: PageOptions) {
  return async (path: string, look: (opened: Opened) => Promise<void>): Promise<void> => {
    const opened = await openPage(browser, path, options);
    await look(opened);
    await opened.context.close();
  };
}

const VOLUNTARY = '/thu-tuc/dang-ky-bhxh-tu-nguyen/to-khai/';
const A4 = { width: 595, height: 842 };
/** Somebody who does not exist, in words nothing else on the site uses. */
const WHO = {
  'ho-ten': 'Quách Thị Khuyển',
  'ngay-sinh': '17/03/1979',
  'so-dinh-danh': '001179987651',
  'dien-thoai': '0987612345',
  'dan-toc': 'Ngái',
};

const print = (page: Page) => page.pdf({ preferCSSPageSize: true });

/** Width and height of each printed page. */
function sizesOf(pdf: Buffer): number[][] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
}

/** The text of each printed page, or of those behind `skip` pages. */
async function textsOf(pdf: Buffer, skip = 0) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts = [];
  for (let number = skip + 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    texts.push(text.normalize('NFC').replace(/\s+/g, ' '));
  }
  return texts;
}

const box = (page: Page, id: string): Locator => page.locator(`#tk-${id}`);
const choice = (page: Page, id: string, label: string): Locator =>
  page.locator(`[data-ask=${id}] label`, { hasText: new RegExp(`^${label}$`) });

async function fillIn(page: Page) {
  for (const [id, text] of Object.entries(WHO)) await box(page, id).fill(text);
  await choice(page, 'gioi-tinh', 'Nữ').click();
  await page.locator('[data-ask=muc-dong] .chips button').first().click();
  await choice(page, 'phuong-thuc', '3 tháng một lần').click();
  await page.locator('[data-money]').waitFor();
}

test('on a cheap phone, from a persona page to a filled form ready to print in at most twelve taps, those into the boxes counted', async () => {
  const { page, context } = await openOnPhone(browser);
  context.setDefaultTimeout(0);
  await page.goto(`${origin()}/ban-la/tieu-thuong/`);
  let taps = 0;
  const tap = async (what: Locator) => {
    taps++;
    await what.click();
  };
  const type = async (id: keyof typeof WHO) => {
    await tap(box(page, id));
    await page.keyboard.insertText(WHO[id]);
  };
  await tap(page.locator('main a[href*="/thu-tuc/dang-ky-bhxh-tu-nguyen/"]').first());
  if (!page.url().includes('/to-khai/')) await tap(page.getByRole('link', { name: 'Điền tờ khai ngay trên máy' }).first());
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await settled(page);
  await type('ho-ten');
  await tap(choice(page, 'gioi-tinh', 'Nữ'));
  await type('ngay-sinh');
  await type('so-dinh-danh');
  await tap(page.getByRole('button', { name: 'Kinh' }));
  await type('dien-thoai');
  await tap(page.locator('[data-ask=muc-dong] .chips button').first());
  await tap(choice(page, 'phuong-thuc', 'Hằng tháng'));
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await tap(page.getByRole('button', { name: 'In hoặc lưu PDF' }));
  expect(await page.title()).toBe('printed');
  await expect.poll(() => emptyBoxes(page)).toEqual([]);
  const [sheet] = await textsOf(await print(page));
  expect(sheet).toContain(WHO['ho-ten']);
  expect(taps).toBeLessThanOrEqual(12);
  await context.close();
});

test('the calculator hands over income, group and place; the money to bring and the last day stand beside the form and on the slip', async () => {
  const { page, context } = await openPage(browser, '/tinh/muc-dong/#luat=2026-11&nhom=poor&tn=2.000.000&v=1', { clock: '2026-11-27' });
  const input = { on: month('2026-11'), income: 2_000_000, groups: ['poor' as const], method: '3-months' as const, monthsSupported: 0 };
  const quarter = formatDong(contribution(input).value.payable);
  await page.getByRole('link', { name: 'Điền tờ khai với số này' }).click();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await expect.poll(() => box(page, 'muc-dong').inputValue()).toBe('2.000.000');
  await choice(page, 'phuong-thuc', '3 tháng một lần').click();
  await page.locator('[data-money]').waitFor();
  expect(await page.locator('[data-money]').textContent()).toContain(quarter);
  const slip = page.locator('.slip');
  for (const words of [quarter, 'Nộp chậm nhất 31/01/2027', 'Hộ nghèo', 'Căn cước'])
    await expect.poll(() => slip.textContent()).toContain(words);
  await context.close();
});

test('an income outside the limits is told beside the amount, and no amount stands', () =>
  onTab(VOLUNTARY, async ({ page }) => {
    await box(page, 'muc-dong').fill('500000');
    await choice(page, 'phuong-thuc', 'Hằng tháng').click();
    await page.getByText('Mức thấp nhất được chọn là').waitFor();
    expect(await page.locator('[data-money]').count()).toBe(0);
  }));

test('a household comes from the calculator: a row for each person, and what the cards cost', async () => {
  const { page, context } = await openPage(browser, '/tinh/bhyt/', { clock: '2026-11-27' });
  const members = Array.from({ length: 3 }, () => ({ months: 12 }));
  await page.getByRole('link', { name: 'Điền danh sách hộ' }).click();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.getByLabel('Người thứ 3: họ và tên').waitFor();
  expect(await page.getByLabel('Người thứ 4: họ và tên').count()).toBe(0);
  const total = formatDong(householdHealth({ on: month('2026-11'), members }).value.total);
  await page.locator('[data-money]', { hasText: total }).waitFor();
  expect(await page.locator('.slip').textContent()).toContain(total);
  await choice(page, 'so-nguoi', '1 người').click();
  await expect.poll(() => page.locator('[data-ask^=tv-ten]').count()).toBe(1);
  await context.close();
});

test('a commune is found by its old name without accents, and its name is asked of nobody', () =>
  onTab(VOLUNTARY, async ({ page }) => {
    const seen = listen(page);
    await choice(page, 'nhan-ket-qua', 'Bản giấy').click();
    await page.getByRole('button', { name: 'Tìm xã, tỉnh' }).click();
    await page.locator('#tim-xa').fill('truc bach');
    await page.getByRole('button', { name: 'Chọn Phường Ba Đình' }).click();
    expect(await box(page, 'xa').inputValue()).toBe('Phường Ba Đình');
    expect(await box(page, 'tinh').inputValue()).toBe('Hà Nội');
    expectNothingOf(['truc bach', 'Trúc Bạch'], seen);
  }));

test('a reminder counts from the day typed, says what is too late, and makes a calendar file without a name', async () => {
  const { page, context } = await openPage(browser, '/thu-tuc/tu-tuat/to-khai/', { clock: '2026-11-27' });
  await page.getByRole('button', { name: 'Nhắc tôi ngày nộp' }).click();
  const days = page.locator('[data-days]');
  await days.getByText('Mất ngày nào?').waitFor();
  await box(page, 'nc-ho-ten').fill(WHO['ho-ten']);
  await box(page, 'nc-ngay-chet').fill('20/11/2026');
  // Handed in on Monday, the next working day, unless the reader says otherwise.
  await expect.poll(() => days.textContent()).toContain('Hạn nộp: 18/02/2027');
  expect(await days.textContent()).toContain('Chậm nhất 14/12/2026');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('nhac-tu-tuat-2026-11-30.ics');
  const text = readFileSync(await file.path(), 'utf8');
  for (const from of ['20261130', '20261214', '20270218']) expect(text).toContain(`DTSTART;VALUE=DATE:${from}`);
  expect(text.replace(/\r\n /g, '')).not.toContain('Quách');
  await box(page, 'ngay-nop').fill('28/2/2027');
  await days.getByText('đã qua hạn').waitFor();
  await page.getByText('Ngày này là cuối tuần').waitFor();
  await context.close();
});

test('an officer prints a run of blank forms, two sides each, with income, way, group, amount and their own contact but no name', async () => {
  const { page, context } = await openPage(browser, VOLUNTARY);
  await fillIn(page);
  await page.evaluate(() => (window.print = () => undefined));
  await page.locator('[data-blank-run] summary').click();
  await page.getByLabel('Bạn thuộc nhóm nào?').selectOption('poor');
  const amount = (await page.locator('[data-money] .big').textContent())!.replace(/\s+/g, ' ');
  await page.locator('#bo-name').fill('Anh Lộc');
  await page.getByRole('button', { name: 'In 20 bộ trống' }).click();
  await page.locator('.paper[data-form]').nth(19).waitFor();
  for (const text of await page.locator('.paper').allTextContents()) expect(text).not.toContain(WHO['ho-ten']);
  const pdf = await print(page);
  expect(sizesOf(pdf).length).toBe(40);
  const [form, slip] = await textsOf(pdf, 38);
  expect(form).toContain('03 tháng một lần');
  for (const words of ['Anh Lộc', amount, 'Hộ nghèo']) expect(slip).toContain(words);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.waitForFunction(() => document.querySelectorAll('.paper[data-form]').length === 1);
  expect((await textsOf(await print(page)))[0]).toContain(WHO['ho-ten']);
  await context.close();
});

describe('what is typed', () => {
  test('is in no request, address, history, storage, cache or file name, while it is typed, printed and left', async () => {
    const { page, context } = await openPage(browser, VOLUNTARY, { keeps: true });
    const seen = listen(page);
    const history = await page.evaluate(() => window.history.length);
    await fillIn(page);
    expect((await textsOf(await print(page)))[0]).toContain(WHO['ho-ten']);
    await page.getByRole('button', { name: /Thêm vào lịch/ }).click();
    seen.push(await leftBy(page));
    expect(await page.evaluate(() => window.history.length)).toBe(history);
    await page.goto(`${origin()}/thu-tuc/`);
    seen.push(await leftBy(page), await cachedBy(page));
    expectNothingOf([...Object.values(WHO), 'Quách'], seen);
    await context.close();
  });

  test('is gone with “Xóa hết”, and for whoever comes back to the page', async () => {
    const { page, context } = await openPage(browser, `${VOLUNTARY}#luat=2026-11&nhom=poor&tn=2.000.000&v=1`);
    await fillIn(page);
    await choice(page, 'nhan-ket-qua', 'Bản giấy').click();
    await page.getByRole('button', { name: 'Tìm xã, tỉnh' }).click();
    await page.locator('#tim-xa').fill('truc bach');
    await page.getByRole('button', { name: 'Xóa hết' }).click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await box(page, 'muc-dong').inputValue()).toBe('');
    const nothing = async () => {
      expect(await box(page, 'ho-ten').inputValue()).toBe('');
      expect(await page.locator('main').textContent()).not.toContain(WHO['ho-ten']);
      expect(await page.locator('[data-ask=gioi-tinh] input:checked').count()).toBe(0);
      expect(await page.locator('#tim-xa').count()).toBe(0);
    };
    await nothing();
    await fillIn(page);
    // The page as a browser keeps it behind another one.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await nothing();
    await fillIn(page);
    await page.goto(`${origin()}/thu-tuc/`);
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await settled(page);
    await nothing();
    await context.close();
  });

  test('is forgotten when nobody has touched the phone for long', async () => {
    const { page, context } = await openPage(browser, VOLUNTARY, { clock: '2026-11-27' });
    await box(page, 'ho-ten').fill(WHO['ho-ten']);
    await page.clock.runFor('20:00');
    expect(await box(page, 'ho-ten').inputValue()).toBe(WHO['ho-ten']);
    await page.clock.runFor('20:00');
    await page.getByText('tờ khai đã xóa').waitFor();
    expect(await box(page, 'ho-ten').inputValue()).toBe('');
    await context.close();
  });

  test('meets boxes that offer nothing from an earlier reader and send nothing to be spelled', () =>
    onTab(VOLUNTARY, async ({ page }) => {
      const careless = await page
        .locator('.to-khai form input')
        .evaluateAll((all) =>
          (all as HTMLInputElement[])
            .filter((one) => one.type === 'text' && (one.autocomplete !== 'off' || one.spellcheck))
            .map(({ id }) => id),
        );
      expect(careless).toEqual([]);
      expect(await page.locator('.to-khai form').getAttribute('autocomplete')).toBe('off');
    }));
});

const FORM_PAGES = pagesOf().filter(({ path }) => path.endsWith('/to-khai/'));

describe.each(FORM_PAGES)('$path', ({ path }) => {
  test('prints each of its cases, filled to the brim, as A4 in black, the form on one sheet and the slip on the next; nothing typed leaves it', () =>
    onTab(path, async ({ page, problems }) => {
      const seen = listen(page);
      await page.evaluate(() => (window.print = () => undefined));
      const secrets = new Set<string>();
      const kinds = page.locator('[data-case] label');
      const cases = await kinds.count();
      for (let index = 0; index < Math.max(1, cases); index++) {
        if (cases > 0) await kinds.nth(index).click();
        for (const secret of await fillToTheBrim(page)) secrets.add(secret);
        const sizes = sizesOf(await print(page));
        expect(sizes.length, `case ${index}`).toBe(2);
        for (const [width, height] of sizes) {
          expect(Math.abs(width! - A4.width)).toBeLessThan(2);
          expect(Math.abs(height! - A4.height)).toBeLessThan(2);
        }
        await page.getByRole('button', { name: 'In hoặc lưu PDF' }).click();
        seen.push(await leftBy(page));
      }
      const [form, slip] = await textsOf(await print(page));
      expect(form).toContain('Nguyễn Hoàng');
      expect(slip).toContain('Việc của bạn');
      expect(secrets.size).toBeGreaterThan(0);
      expectNothingOf([...secrets], seen);
      await page.emulateMedia({ media: 'print' });
      const colours = await page
        .locator('.paper, .paper *')
        .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
      await page.emulateMedia({ media: null });
      expect(colours).toEqual(['rgb(0, 0, 0)']);
      expect(problems).toEqual([]);
    }));

  test('says nothing of an entry on its way; the error of a finished one comes and goes, and nothing moves', async () => {
    const { page, context } = await openPage(browser, path, { clock: '2026-11-27' });
    await page.locator('[data-blank-run] summary').click();
    await page.getByRole('button', { name: 'Nhắc tôi ngày nộp' }).click();
    await page.locator('#tk-ngay-nop').waitFor();
    await settled(page);
    const boxes = await page.locator('.field:has(> .messages) > input').evaluateAll((all) => all.map(({ id }) => id));
    expect(boxes).toContain('bo-so');
    for (const id of boxes) {
      const [input, error] = [page.locator(`#${id}`), page.locator(`.field:has(> #${id}) .error`)];
      const [before, text] = [await places(page), await input.inputValue()];
      await input.fill('');
      await page.keyboard.type('@');
      expect([id, await error.count()]).toEqual([id, 0]);
      expect([id, await moved(page, before)]).toEqual([id, []]);
      await input.blur();
      await error.waitFor();
      expect([id, await moved(page, before)]).toEqual([id, []]);
      await input.fill(text);
      await input.blur();
      await error.waitFor({ state: 'detached' });
      expect([id, await moved(page, before)]).toEqual([id, []]);
    }
    await context.close();
  });

  test('without script is the blank sheets with what each box wants', () =>
    onPlainTab(path, async ({ page }) => {
      expect(sizesOf(await print(page)).length).toBe((await page.locator('.paper[data-form]').count()) + 1);
      expect(await page.locator('.guide dt').first().isVisible()).toBe(true);
      expect(await page.locator('.to-khai form').isVisible()).toBe(false);
    }));
});

/** Where all that can be touched stands. */
const places = (page: Page) =>
  page
    .locator('.to-khai :is(form, details) :is(label, input, button)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));

/** By how much anything has moved since, beyond what scrolling rounds off. */
const moved = async (page: Page, before: readonly number[]): Promise<number[]> =>
  (await places(page)).map((place, index) => place - before[index]!).filter((by) => !(Math.abs(by) < 1));

/** Answers every question of the case at hand, at length, and those an answer brings up; tells what could say who somebody is. */
function fillToTheBrim(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const sample = (id: string) => {
      if (/so-|dien-thoai/.test(id)) return /dien-thoai/.test(id) ? '0987612345' : '001179987651';
      if (/ngay/.test(id)) return '17/03/1979';
      if (/thang/.test(id)) return '03/2019';
      if (/muc|tien/.test(id)) return '9.000.000';
      if (/dan-toc|quoc-tich/.test(id)) return 'Bố Y';
      if (/tv-quan-he/.test(id)) return 'Con dâu';
      return /dia-chi|email/.test(id) ? 'Nguyễn Hoàng Phương Thảo, tổ 12, thôn Đông Trù Thượng' : 'Nguyễn Hoàng Phương Thảo';
    };
    const form = document.querySelector('.to-khai form')!;
    for (const group of form.querySelectorAll('fieldset.choices:not([data-case])'))
      [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(-1)!.click();
    await drawn();
    const typed = [...form.querySelectorAll<HTMLInputElement>('[data-ask] input[type=text]')].map((input) => {
      input.value = sample(input.id);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return input.value;
    });
    await drawn();
    return typed.filter((text) => /Hoàng|\d{10}/.test(text));
  });
}

/** Everything a page can send: requests, addresses, what is said on the console, names of files. */
function listen(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`request ${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (message) => seen.push(`console ${message.text()}`));
  page.on('framenavigated', (frame) => seen.push(`address ${frame.url()}`));
  page.on('download', (download) => seen.push(`file ${download.suggestedFilename()}`));
  return seen;
}

/** What a page leaves on the device beside its caches, and the title and address that name a print file. */
async function leftBy(page: Page): Promise<string> {
  const kept = await page.evaluate(async () =>
    [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      JSON.stringify(window.history.state),
      document.cookie,
      (await indexedDB.databases()).map(({ name }) => name).join(' '),
      (await caches.keys()).join(' '),
      window.name,
    ].join('\n'),
  );
  return `title ${await page.title()} address ${page.url()} ${kept}`;
}

/** Addresses and texts of all that the service worker keeps. */
function cachedBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const responses = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const all = await cache.keys();
        const texts = await Promise.all(all.map(async (request) => request.url + (await (await cache.match(request))!.text())));
        return texts.filter((text) => text.length < 1_000_000).join('\n');
      }),
    );
    return responses.join('\n');
  });
}

function expectNothingOf(secrets: readonly string[], seen: readonly string[]): void {
  const everything = seen.map((text) => `${text} ${decodeSafely(text)}`).join('\n');
  for (const secret of secrets) expect(everything.includes(secret), secret).toBe(false);
}

/** Questions that are neither answered nor optional. */
const emptyBoxes = (page: Page) =>
  page.locator('.to-khai form [data-ask]').evaluateAll((all) =>
    all
      .filter((one) => !one.textContent.includes('không bắt buộc'))
      .filter((one) => !one.querySelector('input:checked') && !one.querySelector<HTMLInputElement>('input[type=text]')?.value)
      .map((one) => (one as HTMLElement).dataset.ask),
  );

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
