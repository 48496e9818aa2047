/** A mistyped word in a written page stops the build and says where and what was meant. */
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { mdxSource } from '#build/mdx-source';
import { checkProps } from '#components/props/check';
import { leafletProse, prose, scriptProse, shapes, slideProse, templateProse } from '#components/prose/index';
import { COMPONENTS } from '#components/prose/names';
import { parameterById } from '#law/all';
import { firstDay, month } from '#law/month';
import { valueOn } from '#law/parameter';

const on = month('2026-11');
const fault = (name: keyof typeof shapes, props: Record<string, unknown>) => () =>
  checkProps(`content/personas/ho-ngheo.mdx:42: <${name}>`, shapes[name], props, on);

test.each<[keyof typeof shapes, Record<string, unknown>, string]>([
  [
    'Contribution',
    { part: 'payable', group: 'por' },
    'content/personas/ho-ngheo.mdx:42: <Contribution>: group="por" không có; có phải “poor”?',
  ],
  ['Contribution', { part: 'payble' }, 'có phải “payable”?'],
  ['Contribution', { part: 'payable', province: 'nghe-ann' }, 'có phải “nghe-an”?'],
  ['Amount', { of: 'pension', sex: 'female', year: 20 }, 'không có thuộc tính “year”; có phải “years”?'],
  ['Amount', { of: 'pensoin', sex: 'female' }, 'có phải “pension”?'],
  ['Amount', { of: 'pension' }, 'thiếu “sex”'],
  ['Worked', { of: 'household', who: 'Nhà bác Tám', member: [12] }, 'có phải “members”?'],
  ['Worked', { of: 'farm-choise', who: 'Nhà bác Tám' }, 'có phải “farm-choice”?'],
  ['Figure', { p: 'base-salari' }, 'có phải “base-salary”?'],
  ['Figure', { p: 'state-support-rates', of: 'por' }, 'có phải “poor”?'],
  ['Figure', { p: 'state-support-rates' }, 'thiếu “of”: '],
  ['Amount', { of: 'pension-rate', sex: 'female', years: 'retirement-grant-after-age' }, 'ở đây cần năm'],
  ['Procedure', { of: 'bhxh-mot-lann' }, 'có phải “bhxh-mot-lan”?'],
  ['Term', { of: 'muc-tham-chiu' }, 'có phải “muc-tham-chieu”?'],
])('<%s %o>', (name, props, message) => {
  expect(fault(name, props)).toThrow(message);
});

test('a number of the law may stand by the name of its parameter', () => {
  expect(fault('Amount', { of: 'pension-rate', sex: 'female', years: 'pension-years' })).not.toThrow();
});

test('every component a page may use refuses a property nobody knows', () => {
  for (const [name, component] of Object.entries(prose).filter(([name]) => /^[A-Z]/.test(name)))
    expect(() => component({} as never, { nobody: 1 }, {}), name).toThrow(/không có thuộc tính “nobody”|thiếu|không có/);
});

test('the list of names is that of the components', () => {
  const sets = [prose, leafletProse, scriptProse, slideProse, templateProse];
  const names = new Set(sets.flatMap((set) => Object.keys(set)).filter((name) => /^[A-Z]/.test(name)));
  expect([...COMPONENTS].sort()).toEqual([...names].sort());
});

test.each([
  ['Nộp <Figur p="base-salary" /> nhé.', 'content/personas/x.mdx:3: không có <Figur>; có phải “Figure”?'],
  ['<Contributon part="payable" />', 'có phải “Contribution”?'],
  ['Nộp <figure p="base-salary" />.', 'x.mdx:3: <figure> không dùng trong trang viết; có phải “Figure”?'],
  ['Nộp {baseSalary} đồng.', '{baseSalary} là mã lệnh'],
  ['<Figure p={base} />', '<Figure p={base}>'],
  ['<Figure {...base} />', 'viết từng thuộc tính'],
])('%s stops the build before anything is drawn', (text, message) => {
  const compile = () => mdxToJs(`Đoạn đầu.\n\n${text}\n`, { mdastPlugins: [mdxSource], fileURL: pathToFileURL('content/personas/x.mdx') });
  expect(compile).toThrow(message);
});

describe('a figure of law written again as a number beside its <Figure>', () => {
  const beside = ['pension-years', 'state-support-rates.poor', 'mistyped'];
  const drawn = (props: Record<string, unknown>) => () =>
    checkProps('content/personas/x.mdx:7: <Amount>', shapes.Amount, { of: 'pension-rate', sex: 'female', ...props }, on, beside);

  test('stops the build with the place and what to write', () => {
    const { value } = valueOn(parameterById('pension-years'), firstDay(on));
    expect(drawn({ years: value })).toThrow(
      `content/personas/x.mdx:7: <Amount>: years={${value}} là con số của <Figure> bên cạnh: viết years="pension-years"`,
    );
    expect(drawn({ years: Number(value) + 1 })).not.toThrow();
    expect(drawn({ years: 'pension-years' })).not.toThrow();
  });

  test('is looked for in the block it stands in', async () => {
    const text =
      '<Figure p="base-salary" />.\n\nĐủ <Figure p="pension-years" /> và\n<Amount of="x" years={1} /> <Figure of="poor" p="rates" />\n\nHết.';
    const { code } = await mdxToJs(text, { mdastPlugins: [mdxSource], fileURL: pathToFileURL('content/personas/x.mdx') });
    expect(code).toContain('content/personas/x.mdx:4 pension-years rates.poor');
  });
});
