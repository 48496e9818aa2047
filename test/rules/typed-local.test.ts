/** What a reader types about their place: read, counted as their word, refused where it cannot be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDong, formatMonth } from '#law/format';
import { addMonths, day, firstDay, lastDay, month, type Month } from '#law/month';
import { provinces } from '#law/provinces';
import { contribution, METHODS } from '#rules/voluntary/contribution';
import { GROUPS } from '#rules/voluntary/support';
import * as bhyt from '#calculators/bhyt/fields';
import * as healthRules from '#calculators/bhyt/local';
import * as bhytModel from '#calculators/bhyt/model';
import * as dongTruoc from '#calculators/dong-truoc/fields';
import * as dongTruocModel from '#calculators/dong-truoc/model';
import * as mucDong from '#calculators/muc-dong/fields';
import * as mucDongModel from '#calculators/muc-dong/model';
import type { Fields, ValuesOf } from '#calculators/form/field';
import * as local from '#calculators/form/local';

const today = day('2026-11-27');
const on = month('2026-11');

function answers<F extends Fields>(fields: F, given: Partial<Record<keyof F, string>>): ValuesOf<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const text = given[name as keyof F];
      const read = text === undefined ? { ok: true as const, value: field.initial(today) } : field.parse(text, today);
      expect([name, text, read.ok]).toEqual([name, text, true]);
      return [name, read.ok ? read.value : undefined];
    }),
  ) as ValuesOf<F>;
}
const payer = (given: Partial<Record<keyof typeof mucDong.fields, string>>) => answers(mucDong.fields, { on: '11/2026', ...given });

describe('what people type', () => {
  test.each([
    ['20', { percent: 20 }],
    ['20%', { percent: 20 }],
    ['12,5 %', { percent: 12.5 }],
    ['20 phần trăm', { percent: 20 }],
    ['50.000', { amount: 50_000 }],
    ['50.000 đồng', { amount: 50_000 }],
    ['50k', { amount: 50_000 }],
    ['50 nghìn một tháng', { amount: 50_000 }],
    ['66000', { amount: 66_000 }],
    ['150.000đ/tháng', { amount: 150_000 }],
    ['0', { percent: 0 }],
    ['', ''],
  ])('%s', (text, value) => expect(mucDong.fields.localShare.parse(text, today)).toEqual({ ok: true, value }));

  test.each(['101', '120 %', 'nhiều', '-5', '12,345 %', '<b>', '9'.repeat(50)])('%s is asked again', (text) =>
    expect(mucDong.fields.localShare.parse(text, today)).toMatchObject({ ok: false, error: expect.stringContaining('20 %') }),
  );
});

describe('voluntary BHXH', () => {
  test('a share of the reader counts where the law data has none, says whose word it is and names no article', () => {
    const result = mucDongModel.compute(payer({ province: 'dien-bien', localShare: '20', localUntil: '6/2027' }), local);
    const without = mucDongModel.compute(payer({ province: 'dien-bien' }), local);
    // Percent of the same base as the State's share of everybody else.
    const expected = contribution({
      on,
      income: mucDong.fields.income.initial(today),
      method: 'monthly',
      groups: ['other'],
      local: { percent: 20 },
    });
    expect(without.monthly.localSupport).toBe(0);
    expect(result.monthly.localSupport).toBe(expected.value.localSupport);
    expect(result.monthly.payable).toBe(without.monthly.payable - result.monthly.localSupport);
    const step = result.steps.find(({ key }) => key === 'localSupport')!;
    expect(step.label).toContain('theo bạn nhập');
    expect(step.cites).toEqual([]);
    expect(mucDongModel.message(payer({}), result)).toContain('số tự nhập');
  });

  test('it stands in place of what the law data know', () => {
    const amount = mucDongModel.compute(payer({ province: 'ha-noi', localShare: '40.000' }), local).monthly.localSupport;
    expect(amount).toBe(40_000);
    expect(mucDongModel.compute(payer({ province: 'ha-noi', localShare: '0' }), local).monthly.localSupport).toBe(0);
  });

  test('what cannot be gets a sentence beside its box', () => {
    const errors = (given: Parameters<typeof payer>[0]) => mucDong.validate(payer(given), today);
    const { payable } = mucDongModel.compute(payer({}), local).monthly;
    expect(errors({ localShare: formatDong(payable) })).toEqual({});
    expect(errors({ localShare: formatDong(payable + 1) }).localShare).toContain(formatDong(payable));
    expect(errors({ localShare: '100' }).localShare).toBeDefined();
    expect(errors({ localShare: '10', localUntil: '10/2026' }).localUntil).toContain('11/2026');
    expect(errors({ localUntil: '12/2026' }).localUntil).toBeDefined();
    expect(errors({ localShare: '10', localUntil: '11/2026' })).toEqual({});
  });

  test('a package never counts a month past what is known, and says how many are open', () => {
    const months = fc.integer({ min: 0, max: 70 });
    fc.assert(
      fc.property(
        fc.constantFrom(...METHODS),
        fc.constantFrom(...GROUPS),
        months,
        fc.integer({ min: 0, max: 130 }),
        (method, group, ahead, used) => {
          const until = addMonths(on, ahead);
          const input = { on, income: 5_000_000, method, groups: [group], monthsSupported: used };
          const { value } = contribution({ ...input, local: { amount: 10_000, until } });
          const plain = contribution(input).value;
          expect(value.localMonths).toBe(Math.min(value.supportedMonths, ahead + 1));
          expect(value.localMonths + value.openMonths).toBe(value.supportedMonths);
          expect(value.localSupport).toBe(10_000 * value.localMonths);
          expect(value.payable).toBe(plain.payable - value.localSupport);
        },
      ),
    );
  });

  test('the message of a package paid ahead says until when the place adds, and how many months are open', () => {
    for (const province of provinces)
      for (const [option, months] of [
        ['12-months', 12],
        ['ahead-2-years', 24],
        ['ahead-5-years', 60],
      ] as const) {
        const values = answers(dongTruoc.fields, { province: province.id, package: option, income: '4.500.000' });
        const result = dongTruocModel.compute(values, local);
        const until = result.local?.support?.until;
        if (result.ahead.localSupport === 0 || !until) continue;
        const told = dongTruocModel.message(values, result);
        expect([province.id, option, told]).toEqual([province.id, option, expect.stringContaining(`đến hết ${formatMonth(until)}`)]);
        expect([province.id, option, told.includes('chưa rõ')]).toEqual([province.id, option, until < addMonths(on, months - 1)]);
      }
  });

  test('every resolution that ends inside a package says so, in the ways to pay of every province', () => {
    let told = 0;
    for (const { id, voluntary } of provinces)
      for (const { until } of voluntary) {
        if (until === undefined) continue;
        const last = until.slice(0, 7) as Month;
        const start = addMonths(last, -2);
        const values = { ...payer({ province: id }), on: start };
        const result = mucDongModel.compute(values, local);
        if (result.local?.kind !== 'known') continue;
        expect(lastDay(last)).toBe(until);
        const notes = result.ways.filter(({ key }) => ['6-months', '12-months'].includes(key)).map(({ note }) => note);
        expect(notes, id).toEqual([expect.stringContaining('biết 3 tháng'), expect.stringContaining('biết 3 tháng')]);
        expect(result.ways.find(({ key }) => key === '3-months')!.note, id).toBeUndefined();
        told++;
      }
    expect(told).toBeGreaterThan(5);
  });
});

describe('health insurance', () => {
  const card = (given: Partial<Record<keyof typeof bhyt.fields, string>>) => answers(bhyt.fields, { on: '11/2026', ...given });
  const lineOf = (given: Parameters<typeof card>[0], key: string) =>
    bhytModel.compute(card(given), healthRules).lines.find((line) => line.key === key)!;

  test('percent of the price of the card, for whom it is typed', () => {
    const [plain, helped] = [{}, { localShare: '30', localFor: 'student' }].map((more) => lineOf({ students: '2', ...more }, 'student'));
    expect(helped!.localSupport).toBe(Math.round((plain!.each + plain!.support) * 0.3));
    expect(helped!.each + helped!.localSupport).toBe(plain!.each);
    expect(lineOf({ students: '2', localShare: '30', localFor: 'student' }, 'member-1').localSupport).toBe(0);
  });

  test('an amount a month, off every card in household form', () => {
    for (const key of ['member-1', 'member-2', 'member-3']) {
      const [plain, helped] = [{}, { localShare: '20.000 đồng' }].map((more) => lineOf({ members: '12-6-3', ...more }, key));
      expect(helped!.localSupport).toBe(20_000 * helped!.months);
      expect(helped!.each).toBe(plain!.each - helped!.localSupport);
    }
  });

  test('nobody it is for, or more than they pay, gets a sentence', () => {
    expect(bhyt.validate(card({ localShare: '30', localFor: 'student' })).localFor).toBeDefined();
    expect(bhyt.validate(card({ localShare: '60', localFor: 'student', students: '1' })).localShare).toBeDefined();
    expect(bhyt.validate(card({ localShare: '50', localFor: 'student', students: '1' }))).toEqual({});
    expect(bhyt.validate(card({ localShare: '30', localUntil: '10/2026' })).localUntil).toBeDefined();
  });

  test('a card longer than what is known of the place says so', () => {
    const notes = (localUntil: string) => bhytModel.compute(card({ localShare: '30', localUntil }), healthRules).local!.notes;
    expect(notes('12/2026').join(' ')).toContain('trước khi thẻ hết hạn');
    expect(notes('10/2027').join(' ')).not.toContain('trước khi thẻ hết hạn');
    expect(firstDay(on)).toBe('2026-11-01');
  });
});
