/** The yearly limit on co-payments: Luật BHYT Điều 22 khoản 1 điểm d, Nghị định 188/2025 Điều 17–19. */
import { describe, expect, test } from 'vitest';
import capMultiple from '#content/law/parameters/copay-cap-multiple.yaml';
import countedPlaces from '#content/law/parameters/copay-counted-places.yaml';
import levels from '#content/law/parameters/health-benefit-rates.yaml';
import outOfLine from '#content/law/parameters/health-out-of-line-rates.yaml';
import yearsNeeded from '#content/law/parameters/continuous-years.yaml';
import { addMonths, firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { billInYear, copaymentLeft } from '#rules/health/copay-year';
import { round } from '#rules/core/exact';
import { referenceLevel } from '#rules/core/reference-level';
import { keysOf, stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const before = addMonths(month('2026-07'), -1);
const needed = numberOn(yearsNeeded, today).value;
const times = numberOn(capMultiple, today).value;
const [old, level] = [referenceLevel(before).value, referenceLevel(on).value];

describe('what is left to co-pay in the year', () => {
  const left = (coPaidThisYear: number, coPaidBeforeRise?: number, at = on) =>
    copaymentLeft({ on: at, continuousYears: needed, coPaidThisYear, ...(coPaidBeforeRise === undefined ? {} : { coPaidBeforeRise }) })!;

  test('is known from the fifth year without a break on', () => {
    expect(copaymentLeft({ on, continuousYears: needed - 1, coPaidThisYear: 0 })).toBeUndefined();
    expect(round(left(0).left)).toBe(times * level);
  });

  test.each([
    ['nothing paid', 0, 0, times * level],
    ['one level of six before the rise', old, old, (times - 1) * level],
    ['one level before, one since', old + level, old, (times - 2) * level],
    ['all but one đồng before the rise', times * old - 1, times * old - 1, Math.round(level / old)],
    ['all of it before the rise', times * old, times * old, 0],
    ['more than all before the rise', times * old + 1, times * old + 1, 0],
    ['all of the new limit since', times * level, 0, 0],
    ['more than that', times * level + 1, 0, 0],
  ])('after the rise: %s', (_what, year, early, expected) => expect(round(left(year, early).left)).toBe(expected));

  test('before the rise it is the plain limit, and reads so', () => {
    expect(round(left(1_000_000, 0, before).left)).toBe(times * old - 1_000_000);
    expect(left(1_000_000, 0, before).step.formula).not.toContain('÷');
    expect(left(1_000_000, 0).step.formula).toContain('÷');
  });
});

describe('a bill in the year', () => {
  const place = 'basic-outpatient-mid';
  const uncounted = 'specialised-inpatient';
  const share = (at: string) => entryOn(outOfLine, today, at).value;
  const bill = 10_000_000;
  const household = entryOn(levels, today, 'household').value;
  const copay = (bill * (100 - household)) / 100;
  const limit = times * level;
  const ask = (more: Partial<Parameters<typeof billInYear>[0]>) => billInYear({ on, bill, card: 'household', ...more });
  const insured = (left: number) => ({ continuousYears: needed, coPaidThisYear: limit - left, coPaidBeforeRise: 0 });

  test.each<[string, Partial<Parameters<typeof billInYear>[0]>, object]>([
    ['no limit told of', {}, { fund: bill - copay, patient: copay, fundPercent: household }],
    ['not insured long enough', { continuousYears: needed - 1 }, { fund: bill - copay, patient: copay, fundPercent: household }],
    ['nothing paid before', { continuousYears: needed }, { patient: copay, fundPercent: household, left: limit - copay }],
    ['just as much left as is due', insured(copay), { patient: copay, fundPercent: household, left: 0 }],
    ['the limit ends within the bill', insured(copay - 1), { patient: copay - 1, fundPercent: household, left: 0 }],
    ['the limit was reached', insured(0), { fund: bill, patient: 0, fundPercent: 100, left: 0 }],
    ['with cost outside the insurance', { ...insured(0), outside: 7 }, { fund: bill, patient: 7, left: 0 }],
    [
      'half paid without referral: what is lost is never the fund’s',
      { ...insured(0), place },
      { patient: (bill * (100 - share(place))) / 100, fundPercent: (household * share(place)) / 100, left: 0 },
    ],
    [
      'half paid, nothing paid before',
      { ...insured(limit), place },
      {
        patient: bill - (bill * share(place) * household) / 10_000,
        left: limit - (copay * share(place)) / 100,
      },
    ],
    [
      'a place that does not count leaves the limit as it was',
      { ...insured(5_000), place: uncounted },
      { patient: bill - (bill * share(uncounted) * household) / 10_000, left: 5_000, counts: false },
    ],
    ['a card that pays all, half paid', { card: 'poor', place }, { patient: (bill * (100 - share(place))) / 100 }],
  ])('%s', (_what, more, expected) => {
    const { value } = ask(more);
    expect(value).toMatchObject(expected);
    expect(value.fund + value.patient).toBe(bill + (more.outside ?? 0));
    expect(value.left === undefined).toBe(!('left' in expected));
  });

  test('which places count is what the law lists', () => {
    for (const [key, counted] of Object.entries(tableOn(countedPlaces, today).value))
      expect(ask(key === 'right' ? {} : { place: key }).value.counts, key).toBe(counted > 0);
  });

  test('only where the limit cut the bill its article stands beside what the fund pays', () => {
    const fund = (left: number) => stepOf(ask(insured(left)), 'fund');
    expect(fund(copay).cites).toEqual([]);
    expect(fund(copay).formula).toBeUndefined();
    expect(fund(copay - 1).cites).toEqual(citesOf([entryOn(countedPlaces, today, 'right')]));
    expect(fund(copay - 1).formula).toBeDefined();
    expect(stepOf(ask({}), 'fund').cites).toEqual([]);
  });

  test('the solution shows the limit where it counts, and cost outside only where there is some', () => {
    expect(keysOf(ask(insured(0)))).toEqual(['threshold', 'rate', 'left', 'fund', 'patient']);
    expect(keysOf(ask({ ...insured(0), place: uncounted }))).not.toContain('left');
    expect(stepOf(ask({}), 'patient').formula).toBeUndefined();
    expect(stepOf(ask({ outside: 7 }), 'patient').formula).toBeDefined();
  });

  test('a place that pays in part leaves a doubt about the limit, no other does', () => {
    expect(ask({ ...insured(0), place }).doubts).toHaveLength(1);
    for (const more of [{}, { place }, insured(0), { ...insured(0), place: uncounted }, { ...insured(0), place: 'emergency' }])
      expect(ask(more).doubts).toBeUndefined();
  });
});
