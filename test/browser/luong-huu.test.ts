/** The pension calculator in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDong, formatMonth, formatPercent } from '#law/format';
import { month } from '#law/month';
import published from '../cases/published.json';
import workLife from '../cases/work-life.json';
import { fields } from '#calculators/luong-huu/fields';
import { contract, plain, reasonOf, tabTo, textOf } from './contract';
import { openBrowser, openPage, settled } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tinh/luong-huu/';
const BIRTH = 'Bạn sinh tháng, năm nào?';
const PAID = 'Bạn đã đóng được bao nhiêu tháng?';
const INCOME = 'Bạn chọn mức thu nhập nào để đóng?';
const UNTIL = 'Đóng đến hết tháng nào?';
const open = (hash = '', options = {}) => openPage(browser, `${PATH}${hash}`, { clock: '2026-11-22', ...options });
const figure = (page: Page) => textOf(page, '.big');
const stepOf = (page: Page, key: string) => reasonOf(page, `.steps [data-step="${key}"] .fig`);
const more = (page: Page) => page.getByText('Hỏi thêm').click();
const caseOf = <I, E>(id: string) => published.find((one) => one.id === id) as unknown as { input: I; expected: E };

/** A woman who pays 3,000,000 for 20 years from 11/2026: constant income, coefficients of 1. */
async function fill(page: Page) {
  await page.getByRole('radio', { name: 'Nữ' }).check();
  await page.getByLabel(BIRTH).fill('01/1980');
  await page.getByLabel(INCOME).fill('3.000.000');
  await page.getByLabel(UNTIL).fill('10/2046');
}

async function addPeriod(page: Page, from: string, to: string, income: string, scheme = 'voluntary') {
  await page.getByRole('button', { name: 'Thêm một giai đoạn' }).click();
  const row = page.getByRole('group', { name: /^Giai đoạn/ }).last();
  await row.getByLabel(/Từ tháng/).fill(from);
  await row.getByLabel(/Đến tháng/).fill(to);
  await row.getByLabel(/Thu nhập đóng/).fill(income);
  await row.getByLabel(/Loại/).selectOption(scheme);
}

/** Answers yes to retiring before the age. */
const early = async (page: Page) => {
  await more(page);
  await page.getByRole('group', { name: 'Bạn muốn nghỉ hưu sớm hơn tuổi?' }).getByRole('radio', { name: /^Có/ }).check();
};

contract(() => browser, {
  path: PATH,
  fields,
  figure: '.big',
  fill,
  expected: '1.650.000 đồng',
  async type(page) {
    await tabTo(page, INCOME);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3tr');
    await tabTo(page, UNTIL);
    await page.keyboard.type('10/46');
  },
  typed: '1.650.000 đồng',
  changed: /Bạn nộp tất cả/,
  why: ['Lúc đó: 06/2026. Bây giờ: 11/2026.'],
  states: {
    error: (page) => page.getByLabel(INCOME).fill('500.000'),
    'not eligible': async (page) => {
      await page.getByLabel(UNTIL).fill('10/2030');
      await page.locator('[data-verdict="no"]').waitFor();
    },
    early: async (page) => {
      await early(page);
      await page.getByLabel(/suy giảm khả năng lao động/).fill('65');
      await page.locator('[data-early] [data-verdict]').waitFor();
    },
    goal: async (page) => {
      await page.getByRole('radio', { name: /Tôi muốn nhận/ }).check();
      await page.locator('[data-goal]').waitFor();
    },
    history: async (page) => {
      await more(page);
      await addPeriod(page, '1/2018', '12/2020', '2tr');
      await addPeriod(page, '6/2020', '3/2022', '5tr', 'compulsory');
    },
  },
});

describe('luong-huu', () => {
  test('the figure never stands alone', async () => {
    const { page, context } = await open();
    await fill(page);
    await expect.poll(() => figure(page)).toBe('1.650.000 đồng');
    const beside = await textOf(page, '[data-beside]');
    for (const words of ['Bạn nộp tất cả, trong 20 năm', 'Nhà nước hỗ trợ', 'Nhận lại đủ số bạn nộp sau', 'Thẻ bảo hiểm y tế'])
      expect(beside).toContain(words);
    expect(await textOf(page, '[data-result]')).toContain('55 % của mức bình quân 3.000.000 đồng');
    expect(await page.locator('[data-range] tbody tr').count()).toBe(3);
    expect(await textOf(page, '[data-rise="low"]')).toContain('1.650.000 đồng');
    await context.close();
  });

  test('an assumed rise of prices moves the range, never the figure', async () => {
    const { page, context } = await open();
    await fill(page);
    await more(page);
    const before = await textOf(page, '[data-rise="base"]');
    await page.getByLabel('Giả định giá cả tăng mỗi năm').fill('1');
    await expect.poll(() => textOf(page, '[data-rise="base"]')).not.toBe(before);
    expect(await figure(page)).toBe('1.650.000 đồng');
    expect(await textOf(page, '[data-range]')).toContain('không phải luật');
    await context.close();
  });

  test('every month of stopping is drawn and can be looked at and chosen with the keyboard; the table has a row for each rate', async () => {
    const { page, context } = await open();
    await fill(page);
    await settled(page);
    const row = page.locator('[data-stops] [aria-current]');
    await expect.poll(() => row.textContent().then((text) => plain(text ?? ''))).toContain('10/2046');
    await page.getByRole('heading', { name: 'Đóng đến tháng nào thì được bao nhiêu?' }).click();
    expect(await page.getByRole('img', { name: /Lương hưu mỗi tháng/ }).count()).toBe(1);
    await page.getByText('Xem bằng bảng').click();
    expect(plain(await row.innerText())).toMatch(/bạn chọn.*55 %.*1\.650\.000/s);
    const slider = page.getByRole('slider', { name: /xem từng tháng/ });
    await slider.focus();
    for (let month = 0; month < 12; month++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => textOf(page, '[data-stop]')).toContain('Đóng hết tháng 10/2047, được 21 năm');
    expect(await slider.getAttribute('aria-valuetext')).toContain('10/2047');
    await page.getByRole('button', { name: 'Chọn tháng này' }).click();
    expect(await page.getByLabel(UNTIL).inputValue()).toBe('10/2047');
    await expect.poll(() => textOf(page, '[data-stop]')).not.toContain('Chọn tháng này');
    expect(await textOf(page, '[data-stop]')).toContain(await figure(page));
    await context.close();
  });

  test('published case HUU-08, entered by hand: retiring before the age, what is taken off, and what waiting would bring', async () => {
    const { inputs, expected } = workLife.find(({ id }) => id === 'HUU-08') as unknown as {
      inputs: { compulsoryMonths: number; lossPercent: number; averageWage: number };
      expected: { reductionPercent: number; monthly: number };
    };
    const { page, context } = await open();
    await page.getByRole('radio', { name: 'Nam', exact: true }).check();
    await page.getByLabel(BIRTH).fill('9/1968');
    await page.getByLabel(PAID).fill(String(inputs.compulsoryMonths));
    await page.getByRole('radio', { name: /Tôi không đóng thêm/ }).check();
    await page.getByLabel('Những tháng đã đóng, thu nhập đóng bình quân bao nhiêu?').fill(String(inputs.averageWage));
    expect(await page.getByLabel(/suy giảm khả năng lao động/).count()).toBe(0);
    await early(page);
    await page.getByLabel('Bạn muốn nghỉ hết tháng nào?').fill('11/2026');
    await page.locator('[data-early] [data-verdict="no"]').waitFor();
    await page.getByLabel(/suy giảm khả năng lao động/).fill(`${inputs.lossPercent}%`);
    await expect.poll(() => textOf(page, '[data-early-monthly]')).toBe(plain(formatDong(expected.monthly)));
    const rows = page.locator('[data-early-rows]');
    expect(plain(await rows.locator('[aria-current]').innerText())).toContain(plain(formatPercent(expected.reductionPercent)));
    const age = plain(await rows.locator('[data-on="age"]').innerText());
    expect(age).toContain((await figure(page)).replace(' đồng', ''));
    expect(await textOf(page, '[data-early-even]')).toMatch(/đến khoảng \d+ tuổi/);
    await page.getByText('Nghỉ sớm: từng bước tính và điều luật').click();
    expect(await textOf(page, '[data-early] [data-step="reduction"]')).toContain('Điều 66');
    await page.getByLabel('Bạn muốn nghỉ hết tháng nào?').fill('11/2036');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('bạn đã đủ tuổi');
    await context.close();
  });

  test('too few years: no, and the ways out with their price', async () => {
    const { page, context } = await open();
    await page.getByRole('radio', { name: /Tôi không đóng thêm/ }).check();
    await page.getByLabel(PAID).fill('100');
    const verdict = page.locator('[data-verdict="no"]');
    await verdict.waitFor();
    expect(await figure(page)).toBe('Chưa tới được');
    expect(await textOf(page, '[data-way-out="go-on"] .fig')).toMatch(/đồng$/);
    await context.close();
  });

  test('whoever pays no more says what was paid on', async () => {
    const { page, context } = await open();
    await page.getByRole('radio', { name: /Tôi không đóng thêm/ }).check();
    await page.getByLabel(PAID).fill('240');
    await page.getByLabel('Những tháng đã đóng, thu nhập đóng bình quân bao nhiêu?').fill('4tr');
    await expect.poll(() => figure(page)).toBe('2.200.000 đồng');
    await context.close();
  });

  test('published case C-TT19-1, entered by hand: the rate of a man with 32 years', async () => {
    const { input, expected } = caseOf<{ months: number }, { ratePercent: number }>('C-TT19-1');
    const { page, context } = await open();
    await page.getByRole('radio', { name: 'Nam', exact: true }).check();
    await page.getByLabel(BIRTH).fill('11/1964');
    await page.getByLabel(PAID).fill(String(input.months));
    await page.getByRole('radio', { name: /Tôi không đóng thêm/ }).check();
    await expect.poll(() => stepOf(page, 'rate')).toBe(plain(formatPercent(expected.ratePercent)));
    await context.close();
  });

  test('published case C-D-avg2, entered in the grid: the average with the coefficients of each year', async () => {
    const { input, expected } = caseOf<{ periods: { year: number; months: number; income: number }[] }, { average: number }>('C-D-avg2');
    const { page, context } = await open();
    await page.getByLabel(BIRTH).fill('1/1960');
    await page.getByRole('radio', { name: /Tôi không đóng thêm/ }).check();
    await more(page);
    for (const { year, months, income } of input.periods) await addPeriod(page, `1/${year}`, `${months}/${year}`, String(income));
    await expect.poll(() => stepOf(page, 'average')).toContain(plain(formatDong(expected.average)));
    await page.getByText('Mức bình quân: từng năm với hệ số').click();
    expect(await reasonOf(page, '[data-years-table]')).toContain('hệ số 1,03');
    await context.close();
  });

  test('published case C-FL-target20, entered by hand: the income a wanted pension needs', async () => {
    const { input, expected } = caseOf<{ pension: number; months: number }, { income: number }>('C-FL-target20');
    const { page, context } = await open();
    await page.getByRole('radio', { name: /Tôi muốn nhận/ }).check();
    await page.getByLabel('Bạn muốn nhận lương hưu mỗi tháng bao nhiêu?').fill(String(input.pension));
    await page.getByRole('button', { name: '20 năm', exact: true }).click();
    await expect.poll(() => figure(page)).toBe(plain(formatDong(expected.income)));
    await settled(page);
    expect(plain(await page.locator(`[data-goal] [data-years="${input.months / 12}"]`).innerText())).toContain(
      plain(formatDong(expected.income)),
    );
    expect(await textOf(page, '[data-goal-months]')).toMatch(/Giữ mức/);
    await context.close();
  });

  test('a history with both schemes: each month once, and the plan goes on after it', async () => {
    const { page, context } = await open();
    await more(page);
    await addPeriod(page, '1/2018', '12/2020', '2tr');
    await addPeriod(page, '6/2020', '11/2026', '5tr', 'compulsory');
    await expect
      .poll(() => textOf(page, '[data-period-summary]'))
      .toContain('Cộng lại: 8 năm 11 tháng (tự nguyện 2 năm 5 tháng, bắt buộc 6 năm 6 tháng)');
    expect(await textOf(page, '[data-plan]')).toContain(formatMonth(month('2026-12')));
    expect(await textOf(page, '[data-plan]')).not.toContain(formatMonth(month('2026-11')));
    await context.close();
  });

  test('an end before the start: the message beside the box', async () => {
    const { page, context } = await open();
    await page.getByLabel(UNTIL).fill('1/2020');
    await expect.poll(() => page.getByRole('alert').innerText().then(plain)).toContain('phải sau tháng đầu');
    await context.close();
  });

  test('without JavaScript the common cases stand as tables, with both stretches of law', async () => {
    const { page, context } = await open('', { js: false });
    const tables = plain(await page.locator('main').innerText());
    expect(tables).toContain('Bắt đầu với mức thu nhập 1.500.000 đồng: lương hưu mỗi tháng');
    expect(tables).toContain('từ 01/01/2027');
    await context.close();
  });

  test('a table pasted from VssID fills the rows', async () => {
    const { page, context } = await open();
    await page.getByText('Hỏi thêm').click();
    await page.getByRole('button', { name: /Dán bảng/ }).click();
    await page.getByLabel(/Mỗi dòng một giai đoạn/).fill('01/2015\t12/2016\t5.000.000\n01/2017\t06/2018\t6.500.000\ttự nguyện');
    await page.getByLabel('Dòng không ghi loại').selectOption('compulsory');
    await page.getByRole('button', { name: 'Dùng bảng này' }).click();
    await expect.poll(() => page.getByLabel('Đến tháng của giai đoạn 1').inputValue()).toBe('12/2016');
    expect(await page.getByLabel('Loại của giai đoạn 1').inputValue()).toBe('compulsory');
    expect(await page.getByLabel('Loại của giai đoạn 2').inputValue()).toBe('voluntary');
    await context.close();
  });
});
