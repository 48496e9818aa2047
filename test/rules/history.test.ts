import { describe, expect, test } from 'vitest';
import { month } from '#law/month';
import { history, type PaidPeriod } from '#rules/voluntary/history';

const paid = (from: string, to: string, income: number, scheme: PaidPeriod['scheme'] = 'voluntary'): PaidPeriod => ({
  from: month(from),
  to: month(to),
  income,
  scheme,
});

describe('periods put together', () => {
  test('months across years, gap between', () => {
    const { months, gaps, incomes, first, last } = history([paid('2020-11', '2021-02', 2_000_000), paid('2021-06', '2021-06', 3_000_000)]);
    expect({ months, first, last }).toEqual({ months: 5, first: '2020-11', last: '2021-06' });
    expect(gaps).toEqual([{ from: '2021-03', to: '2021-05' }]);
    expect(incomes).toEqual([
      { year: 2020, months: 2, income: 2_000_000, scheme: 'voluntary' },
      { year: 2021, months: 2, income: 2_000_000, scheme: 'voluntary' },
      { year: 2021, months: 1, income: 3_000_000, scheme: 'voluntary' },
    ]);
  });

  test('a month under both schemes counts once, as compulsory, whatever the order', () => {
    const periods = [paid('2021-01', '2021-06', 2_000_000), paid('2021-04', '2021-09', 5_000_000, 'compulsory')];
    for (const order of [periods, [...periods].reverse()]) {
      const result = history(order);
      expect([result.months, result.voluntaryMonths]).toEqual([9, 3]);
      expect(result.overlaps).toEqual([{ from: '2021-04', to: '2021-06' }]);
      expect(result.incomes.find((line) => line.scheme === 'compulsory')?.months).toBe(6);
    }
  });

  test('the order in which periods are told does not matter', () => {
    const told = [
      paid('2021-01', '2021-03', 2_000_000),
      paid('2018-05', '2018-06', 3_000_000, 'compulsory'),
      paid('2019-11', '2020-02', 2_000_000),
      paid('2020-02', '2020-02', 2_000_000),
      paid('2018-06', '2018-06', 3_000_000, 'compulsory'),
    ];
    const { gaps, overlaps, first, last, incomes } = history(told);
    expect([first, last]).toEqual(['2018-05', '2021-03']);
    expect(gaps).toEqual([
      { from: '2018-07', to: '2019-10' },
      { from: '2020-03', to: '2020-12' },
    ]);
    expect(overlaps).toEqual([
      { from: '2018-06', to: '2018-06' },
      { from: '2020-02', to: '2020-02' },
    ]);
    expect(incomes.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
    const again = history([...told].reverse());
    expect({ ...again, incomes }).toEqual(history(told));
  });

  test('of two periods of one scheme in a month, and of a compulsory one told first, the first counts', () => {
    const income = (periods: PaidPeriod[]) => history(periods).incomes.map((line) => line.income);
    for (const scheme of ['voluntary', 'compulsory'] as const)
      expect(income([paid('2021-01', '2021-01', 2_000_000, scheme), paid('2021-01', '2021-01', 5_000_000, scheme)])).toEqual([2_000_000]);
    expect(income([paid('2021-01', '2021-01', 2_000_000, 'compulsory'), paid('2021-01', '2021-01', 5_000_000)])).toEqual([2_000_000]);
  });

  test('nothing stated is nothing paid; a period that runs backwards is refused', () => {
    expect(history([])).toMatchObject({ months: 0, gaps: [], overlaps: [], incomes: [] });
    expect(() => history([paid('2021-02', '2021-01', 2_000_000)])).toThrow(RangeError);
  });
});
