/** Answers that cannot be together never give a number without a word beside a box. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day, month, monthFromIndex, monthIndex, monthOf, type Month } from '#law/month';
import { contradictions, firstPossibleMonth } from '#rules/voluntary/constraints';
import { firstVoluntaryMonth, lowestIncome } from '#rules/voluntary/past-incomes';
import { firstSupportedMonth } from '#rules/voluntary/support';
import * as backPayment from '#calculators/dong-bu/fields';
import * as support from '#calculators/ho-tro/fields';
import { validate as pensionValidate } from '#calculators/luong-huu/checks';
import * as pension from '#calculators/luong-huu/fields';
import * as contribution from '#calculators/muc-dong/fields';
import '#calculators/rut-hay-giu/checks';
import * as withdrawal from '#calculators/rut-hay-giu/fields';
import * as savings from '#calculators/so-sanh/fields';
import type { Fields } from '#calculators/form/field';
import { readTexts } from '#calculators/form/form';
import { readLink, writeLink } from '#calculators/form/link';
import { answerOf } from '../cases/evaluate';

const on = day('2026-11-22');
const now = monthOf(on);

const startOf = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)])) as never;
const calculators = {
  'dong-bu': backPayment,
  'ho-tro': support,
  'luong-huu': { ...pension, validate: pensionValidate },
  'muc-dong': contribution,
  'rut-hay-giu': withdrawal,
  'so-sanh': savings,
};

/** The errors of a calculator's own start with these answers. */
function errorsOf(name: keyof typeof calculators, answers: object): Record<string, string> {
  const { fields, validate } = calculators[name] as { fields: Fields; validate: (values: never, on: never) => Record<string, string> };
  return validate({ ...(startOf(fields) as object), ...answers } as never, on as never);
}

const monthBetween = (from: Month, to: Month) => fc.integer({ min: monthIndex(from), max: monthIndex(to) }).map(monthFromIndex);
const births = monthBetween(month('1930-01'), month('2011-10'));

test.each(Object.keys(calculators) as (keyof typeof calculators)[])('%s opens without a contradiction', (name) => {
  expect(errorsOf(name, {})).toEqual({});
});

describe('time that two answers share', () => {
  test('more months than since the age to pay', () => {
    fc.assert(
      fc.property(births, fc.integer({ min: 1, max: 600 }), (birth, extra) => {
        const credited = Math.max(0, monthIndex(now) - monthIndex(firstPossibleMonth(birth)) + 1) + extra;
        expect(errorsOf('luong-huu', { birth, paid: credited })).toHaveProperty('paid');
        expect(errorsOf('dong-bu', { birth, credited })).toHaveProperty('credited');
        expect(errorsOf('rut-hay-giu', { birth, credited, first: '', stopped: 0 })).toHaveProperty('credited');
        expect(contradictions({ birth, until: now, credited: credited - extra })).not.toHaveProperty('credited');
      }),
    );
  });

  test('more months than since the first one', () => {
    fc.assert(
      fc.property(monthBetween(month('2001-01'), now), fc.integer({ min: 2, max: 600 }), (first, extra) => {
        const credited = monthIndex(now) - monthIndex(first) + extra;
        expect(errorsOf('rut-hay-giu', { first, credited, stopped: 0, average: 5_000_000 })).toMatchObject({
          credited: expect.any(String),
        });
      }),
    );
  });

  test('months before the boundary that the first month contradicts', () => {
    fc.assert(
      fc.property(monthBetween(month('2012-01'), month('2020-01')), fc.integer({ min: 25, max: 60 }), (first, early) => {
        expect(errorsOf('rut-hay-giu', { first, credited: 70, early })).toHaveProperty('early');
      }),
    );
  });

  test('more months of support than there were, with those paid ahead', () => {
    const most = monthIndex(now) - monthIndex(firstSupportedMonth()) + 61;
    for (const name of ['muc-dong', 'ho-tro', 'luong-huu'] as const)
      expect(errorsOf(name, { paid: 300, used: most + 1 })).toHaveProperty('used');
    for (const name of ['muc-dong', 'ho-tro'] as const) expect(errorsOf(name, { used: most })).toEqual({});
    expect(errorsOf('luong-huu', { paid: 20, used: 30 })).toHaveProperty('used');
  });

  test('more voluntary months than since there is a voluntary scheme', () => {
    const credited = monthIndex(now) - monthIndex(firstVoluntaryMonth()) + 20;
    expect(errorsOf('rut-hay-giu', { first: month('2001-01'), credited, voluntary: credited, stopped: 0 })).toHaveProperty('voluntary');
    expect(errorsOf('rut-hay-giu', { first: month('2001-01'), credited, voluntary: 12, early: 92, stopped: 0 })).toEqual({});
  });

  test('too young, and a plan after a hundred years', () => {
    fc.assert(
      fc.property(monthBetween(addMonths(now, -179), now), (birth) => {
        for (const name of ['dong-bu', 'luong-huu', 'so-sanh'] as const) expect(errorsOf(name, { birth })).toHaveProperty('birth');
        expect(errorsOf('rut-hay-giu', { birth })).not.toEqual({});
      }),
    );
    expect(errorsOf('luong-huu', { birth: month('1960-01'), from: month('2070-01') })).toHaveProperty('from');
    expect(errorsOf('so-sanh', { birth: month('1930-01'), on: month('2032-01') })).toHaveProperty('on');
  });

  test('an average under the lowest income of its years', () => {
    const lowest = lowestIncome(firstVoluntaryMonth(), now);
    for (const name of ['dong-bu', 'rut-hay-giu'] as const) expect(errorsOf(name, { average: lowest - 1 })).toHaveProperty('average');
    expect(errorsOf('dong-bu', { average: lowest })).toEqual({});
    expect(errorsOf('luong-huu', { mode: 'stop', paid: 200, income: lowest - 1 })).toHaveProperty('income');
  });

  test('a history, a count and a start that overlap, in any order of rows', () => {
    const row = (from: string, to: string) => ({ scheme: 'voluntary' as const, from: month(from), to: month(to), income: 5_000_000 });
    const rows = [row('2022-01', '2024-12'), row('2016-01', '2018-12'), row('2018-06', '2020-12')];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (history) => {
        expect(errorsOf('luong-huu', { history, paid: 12 })).toHaveProperty('paid');
        expect(errorsOf('luong-huu', { history, from: month('2024-06') })).toHaveProperty('from');
        expect(errorsOf('luong-huu', { history, birth: month('2005-01') })).toHaveProperty('history');
        expect(errorsOf('luong-huu', { history })).toEqual({});
      }),
    );
  });

  test('rows: no voluntary month before the scheme, no income far under the lowest of its years', () => {
    const parse = (text: string) => pension.fields.history.parse(text, on);
    const early = (scheme: 'voluntary' | 'compulsory') => ({
      birth: month('1970-01'),
      history: [{ scheme, from: month('2007-12'), to: month('2008-12'), income: 5_000_000 }],
    });
    expect(errorsOf('luong-huu', early('voluntary'))).toHaveProperty('history', expect.stringContaining('01/2008'));
    expect(errorsOf('luong-huu', early('compulsory'))).toEqual({});
    expect(parse('t~1-2024~12-2024~200000').ok).toBe(false);
    // Paid ahead under the limit of 2021.
    expect(parse('t~1-2024~12-2024~700000').ok).toBe(true);
  });
});

/** Calculators with the fields of theirs that share time, and what random answers to them look like. */
const SHARED_TIME = {
  'dong-bu': { birth: births, credited: fc.integer({ min: 0, max: 600 }) },
  'luong-huu': { birth: births, paid: fc.integer({ min: 0, max: 600 }), used: fc.integer({ min: 0, max: 999 }) },
  'rut-hay-giu': {
    birth: births,
    first: monthBetween(month('1995-01'), month('2035-12')),
    credited: fc.integer({ min: 1, max: 600 }),
    stopped: fc.integer({ min: 0, max: 600 }),
    early: fc.integer({ min: 0, max: 600 }),
    voluntary: fc.integer({ min: 0, max: 600 }),
  },
  'so-sanh': { birth: births, on: monthBetween(month('2025-07'), month('2035-12')), paying: fc.integer({ min: 1, max: 45 }) },
} as const;

/** Whether a life can hold the answers, told month by month, without the rule. */
function fits(answers: { birth?: Month; first?: Month; last: Month; credited: number; early?: number }): boolean {
  const { birth, first, last, credited, early } = answers;
  const start = Math.max(birth ? monthIndex(birth) + 15 * 12 : 0, first ? monthIndex(first) : 0);
  const all = Array.from({ length: Math.max(0, monthIndex(last) - start + 1) }, (_, at) => start + at);
  const before = all.filter((at) => at < monthIndex(month('2014-01')));
  if (credited > all.length) return false;
  return early === undefined || (early <= before.length && credited - early <= all.length - before.length && early <= credited);
}

describe('random answers never give a number without a word', () => {
  test('more months than a life holds, in any calculator that asks for both', () => {
    fc.assert(
      fc.property(fc.record(SHARED_TIME['dong-bu']), ({ birth, credited }) => {
        if (!fits({ birth, last: now, credited })) expect(errorsOf('dong-bu', { birth, credited })).not.toEqual({});
      }),
    );
    fc.assert(
      fc.property(fc.record(SHARED_TIME['luong-huu']), ({ birth, paid, used }) => {
        if (!fits({ birth, last: now, credited: paid }) || used > paid)
          expect(errorsOf('luong-huu', { birth, paid, used })).not.toEqual({});
      }),
    );
    fc.assert(
      fc.property(fc.record(SHARED_TIME['rut-hay-giu']), (answers) => {
        const last = addMonths(now, -1 - answers.stopped);
        if (!fits({ ...answers, last }) || answers.voluntary > answers.credited || answers.first > last)
          expect(errorsOf('rut-hay-giu', answers)).not.toEqual({});
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.record(SHARED_TIME['so-sanh']), (answers) => {
        const end = monthIndex(answers.on) + answers.paying * 12;
        if (end - monthIndex(answers.birth) > 100 * 12) expect(errorsOf('so-sanh', answers)).not.toEqual({});
      }),
    );
  });

  test('what a life holds is not refused', () => {
    fc.assert(
      fc.property(monthBetween(month('2014-01'), month('2024-01')), fc.nat(), (first, some) => {
        const credited = 1 + (some % (monthIndex(now) - monthIndex(first)));
        expect(errorsOf('rut-hay-giu', { birth: month('1985-01'), first, credited, early: 0, stopped: 0, average: 5_000_000 })).toEqual({});
        expect(errorsOf('dong-bu', { birth: month('1969-01'), credited })).toEqual({});
      }),
    );
  });

  test('a link that carries them opens with the words beside the boxes', () => {
    fc.assert(
      fc.property(fc.record(SHARED_TIME['dong-bu']), ({ birth, credited }) => {
        if (fits({ birth, last: now, credited })) return;
        const { fields, validate } = backPayment;
        const start = startOf(fields) as backPayment.Values;
        const opened = readLink(fields, writeLink(fields, { ...start, birth, credited }, on), on)!;
        const texts = Object.fromEntries(
          Object.entries(fields).map(([name, field]) => [name, field.write(opened.now[name as 'birth'] as never)]),
        );
        const read = readTexts({ fields, validate }, { texts: texts as never, today: on });
        expect(Object.keys(read.errors).length).toBeGreaterThan(0);
        expect([read.values.birth, read.values.credited]).not.toEqual([birth, credited]);
      }),
    );
  });

  test('the case runner says it as an error', () => {
    const contribution = (monthsSupported: number) =>
      answerOf({ calculator: 'contribution', input: { on: '2018-03', income: 700_000, method: 'monthly', monthsSupported } });
    expect(contribution(2)).toHaveProperty('payable');
    expect(contribution(100)).toEqual({ error: expect.stringContaining('nhiều nhất') });
  });
});
