/** Withdraw or keep with a whole history: the same law as the calculators that reckon with one, and never an average beside it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, firstDay, later, month, monthsBetween } from '#law/month';
import { lowestOfHistory } from '#rules/pension/minimum-pension';
import { pensionProjection } from '#rules/pension/pension-projection';
import { requiredMonths } from '#rules/pension/required-months';
import { history, type PaidPeriod } from '#rules/voluntary/history';
import type { Field } from '#calculators/form/field';
import { readTexts } from '#calculators/form/form';
import { readLink, writeLink } from '#calculators/form/link';
import { asked, fields, validate, type Values } from '#calculators/rut-hay-giu/fields';
import '#calculators/rut-hay-giu/checks';
import '#calculators/rut-hay-giu/history';
import { compute } from '#calculators/rut-hay-giu/model';
import { fields as lumpFields, type Values as LumpValues } from '#calculators/rut-mot-lan/fields';
import { compute as lump } from '#calculators/rut-mot-lan/model';
import { career } from './careers';

const ON = month('2026-11');
const TODAY = firstDay(ON);
const initial = (of: Record<string, { initial: (on: typeof TODAY) => unknown }>) =>
  Object.fromEntries(Object.entries(of).map(([name, field]) => [name, field.initial(TODAY)]));
const VALUES = initial(fields) as Values;
const LUMP = initial(lumpFields) as LumpValues;

/** Lowest income of the careers, đồng/tháng. */
const LEAST = 2_200_000;

describe('a history', () => {
  test('withdrawn brings what “rút một lần” says, less the same support', () => {
    fc.assert(
      fc.property(career(LEAST), fc.constantFrom<number | ''>('', 0, 12), (periods, supported) => {
        const { amount, takenBack, support, months } = lump({ ...LUMP, history: periods, supported });
        const found = compute({ ...VALUES, history: periods, supported });
        expect(found).toMatchObject({ amount, takenBack, support });
        expect(found.question.creditedMonths).toBe(months);
      }),
    );
  });

  test('kept brings the pension of who pays on at the lowest income until the years suffice', () => {
    fc.assert(
      fc.property(career(LEAST), fc.constantFrom('female' as const, 'male' as const), (periods, sex) => {
        const { months, incomes, last } = history(periods);
        const { kept, question } = compute({ ...VALUES, history: periods, sex });
        const missing = requiredMonths(ON) - months;
        const { value } = pensionProjection({
          ...{ sex, birth: VALUES.birth, on: ON, history: incomes, lowest: lowestOfHistory(incomes) },
          assumedRise: { low: 0, base: 0, high: 0 },
          ...(missing > 0
            ? {
                plan: {
                  ...{ from: later(ON, addMonths(last!, 1)), months: missing, income: 'floor' as const, groups: [VALUES.group] },
                  monthsSupported: question.monthsSupported ?? 0,
                },
              }
            : {}),
        });
        expect(kept).toMatchObject({ monthly: value.monthly.base, averageIncome: value.averageIncome.base, pensionFrom: value.retireOn });
      }),
    );
  });

  test('is counted alone: months and average typed before change nothing, and their boxes go', () => {
    fc.assert(
      fc.property(career(LEAST), fc.integer({ min: 2_200_000, max: 20_000_000 }), (periods, average) => {
        const values = { ...VALUES, history: periods };
        expect(compute({ ...values, average, early: 3 })).toEqual(compute(values));
        expect(Object.keys(asked(values))).not.toEqual(expect.arrayContaining(['average']));
        expect(Object.keys(asked(values))).not.toEqual(expect.arrayContaining(['credited']));
      }),
    );
  });

  test('that tells otherwise than what was answered gets a sentence', () => {
    fc.assert(
      fc.property(career(LEAST), fc.integer({ min: 1, max: 300 }), (periods, credited) => {
        const { months } = history(periods);
        const wrong = validate({ ...VALUES, history: periods, credited }, TODAY);
        if (credited === months || credited === VALUES.credited) expect(wrong).toEqual({});
        else expect(wrong.history).toMatch(/Bạn đã đóng được bao nhiêu tháng/);
      }),
    );
  });

  test('paid up to the month of the withdrawal goes on in the next one', () => {
    const periods: PaidPeriod[] = [{ scheme: 'compulsory', from: month('2020-01'), to: ON, income: 6_000_000 }];
    const { kept } = compute({ ...VALUES, history: periods });
    expect(kept.goOn).toMatchObject({ months: requiredMonths(ON) - monthsBetween(month('2020-01'), ON) });
    expect(kept.goOn?.stretches[0]?.from).toBe(addMonths(ON, 1));
  });

  test('goes from link to link and comes back the same', () => {
    fc.assert(
      fc.property(career(LEAST), fc.constantFrom<number | ''>('', 7), (periods, supported) => {
        const { age: _, ...own } = lumpFields;
        const hash = writeLink(own, { ...LUMP, history: periods, supported }, TODAY, ['history']);
        const opened = readLink(fields, hash, TODAY)!;
        expect(opened).toMatchObject({ damaged: false, now: { history: periods, supported } });
        expect(readLink(fields, writeLink(fields, opened.now, TODAY), TODAY)?.now).toEqual(opened.now);
      }),
    );
  });

  test('of the most rows, with all else answered, has a link short enough for a code', () => {
    const periods = Array.from({ length: 21 }, (_, index) => ({
      ...{ scheme: 'compulsory' as const, from: addMonths(month('2005-01'), index * 12), to: addMonths(month('2005-11'), index * 12) },
      income: 5_123_456,
    }));
    const texts = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, (field as Field<unknown>).write(VALUES[name as keyof Values])]),
    );
    const { errors } = readTexts(
      { fields, validate },
      { texts: { ...texts, history: fields.history.write(periods) } as never, today: TODAY },
    );
    expect(errors).toEqual({});
    const values = { ...VALUES, history: periods, sex: 'male' as const, birth: month('1979-12'), group: 'near-poor' as const, years: 25 };
    expect(writeLink(fields, values, TODAY).length).toBeLessThan(900);
  });
});
