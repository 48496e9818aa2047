/** A birth and the father's days: Luật BHXH 2024 Điều 53, 56, 58, 59, 94; Bộ luật Lao động Điều 139; Nghị định 168/2026 Điều 2. */
import { describe, expect, test } from 'vitest';
import averageMonths from '#content/law/parameters/maternity-average-months.yaml';
import fatherDays from '#content/law/parameters/paternity-days.yaml';
import grantMonths from '#content/law/parameters/birth-grant-months.yaml';
import leaveMonths from '#content/law/parameters/maternity-months.yaml';
import lumpMultiple from '#content/law/parameters/maternity-lump-multiple.yaml';
import required from '#content/law/parameters/compulsory-maternity-months.yaml';
import windowDays from '#content/law/parameters/paternity-window-days.yaml';
import { formatNumber } from '#law/format';
import { firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { citesOf, formatQuantity } from '#rules/core/answer';
import { birthGrantEligibility } from '#rules/family/birth-grant';
import { maternityAverage, maternityBenefit } from '#rules/family/maternity';
import { paternityBenefit } from '#rules/family/paternity';
import { referenceLevel } from '#rules/core/reference-level';
import { keysOf, stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const averageWage = 7_000_000;
const perChild = numberOn(lumpMultiple, today).value * referenceLevel(on).value;

describe('the mother', () => {
  const of = (key: string) => entryOn(leaveMonths, today, key).value;
  const ask = (more: Partial<Parameters<typeof maternityBenefit>[0]> = {}) =>
    maternityBenefit({ on, children: 1, livingChildren: 0, averageWage, ...more });

  test.each([
    ['a first child', { livingChildren: 0 }, of('standard'), 1],
    ['a second child', { livingChildren: 1 }, of('second-child'), 1],
    ['a third child', { livingChildren: 2 }, of('standard'), 1],
    ['twins', { children: 2 }, of('standard') + of('each-further-child'), 2],
    ['a foetus lost', { outcome: 'foetus-lost' }, of('standard'), 0],
    ['twins, a foetus lost', { outcome: 'foetus-lost', children: 2 }, of('standard') + of('each-further-child'), 2],
    ['a foetus lost, one child living', { outcome: 'foetus-lost', livingChildren: 1 }, of('standard'), 0],
  ] as const)('%s', (_what, more, months, paidChildren) => {
    const answer = ask(more);
    const [leaveBenefit, lump] = [months * averageWage, paidChildren * perChild];
    expect(answer.value).toEqual({ leaveMonths: months, leaveBenefit, lump, total: leaveBenefit + lump });
    const paid = paidChildren > 0 ? ['lump'] : [];
    expect(keysOf(answer)).toEqual(['leaveMonths', 'average', 'leaveBenefit', ...paid, 'total']);
  });

  test('whether one foetus lost brings the payment is left open, twins and births are not', () => {
    expect(ask({ outcome: 'foetus-lost' }).doubts).toHaveLength(1);
    expect(ask({ outcome: 'foetus-lost', children: 2 }).doubts).toBeUndefined();
    expect(ask({ outcome: 'live' }).doubts).toBeUndefined();
  });

  test('there is a child, and the average names its months', () => {
    expect(() => ask({ children: 0 })).toThrow(/^children must be at least 1/);
    const answer = maternityAverage({ on, bases: [1_000_000, 2_000_000] });
    expect(answer.value).toEqual({ average: 1_500_000 });
    expect(stepOf(answer, 'average').cites).toEqual(citesOf([numberOn(averageMonths, today)]));
    expect(keysOf(answer)).toEqual(['average']);
  });
});

describe('the father', () => {
  const of = (key: string) => entryOn(fatherDays, today, key).value;
  const window = numberOn(windowDays, today);
  const needed = entryOn(required, today, 'paid');
  const ask = (more: Partial<Parameters<typeof paternityBenefit>[0]> = {}) =>
    paternityBenefit({ on, children: 1, livingChildren: 0, surgery: false, under32Weeks: false, averageWage, ...more });

  test.each([
    ['a birth', {}, of('standard')],
    ['surgery', { surgery: true }, of('surgery')],
    ['under 32 weeks', { under32Weeks: true }, of('surgery')],
    ['twins', { children: 2 }, of('twins')],
    ['twins by surgery', { children: 2, surgery: true }, of('twins-surgery')],
    ['triplets', { children: 3 }, of('twins') + of('each-further-child')],
    ['a second child', { livingChildren: 1 }, of('second-child')],
    ['a second child by surgery', { livingChildren: 1, surgery: true }, of('second-child')],
    ['a third child', { livingChildren: 2 }, of('standard')],
    ['leave on the last day of the window', { daysAfterBirth: window.value }, of('standard')],
    ['leave a day later', { daysAfterBirth: window.value + 1 }, 0],
  ])('%s', (_what, more, days) => {
    const answer = ask(more);
    expect(answer.value.days).toBe(days);
    expect(answer.value.amount).toBe(Math.round((averageWage / 24) * days));
    expect(stepOf(answer, 'days').cites).toEqual(citesOf([days === 0 ? window : tableOn(fatherDays, today)]));
    expect(stepOf(answer, 'days').formula === undefined).toBe(!('children' in more && more.children === 3));
  });

  test.each<[string, object, number | undefined]>([
    ['not asked', {}, undefined],
    ['the mother draws it', { motherEligible: true, paidInLast12: needed.value }, undefined],
    ['his months not told', { motherEligible: false }, undefined],
    ['one month short', { motherEligible: false, paidInLast12: needed.value - 1 }, 0],
    ['just enough', { motherEligible: false, paidInLast12: needed.value }, perChild],
    ['just enough, twins', { motherEligible: false, paidInLast12: needed.value, children: 2 }, 2 * perChild],
  ])('the payment for each child (Điều 58): %s', (_who, more, expected) => {
    const answer = ask(more);
    expect(answer.value.lump).toBe(expected ?? 0);
    expect(keysOf(answer).includes('lump')).toBe(expected !== undefined);
    if (expected !== 0) return;
    expect(formatQuantity(stepOf(answer, 'lump').result)).toContain(formatNumber(needed.value));
    expect(stepOf(answer, 'lump').cites).toEqual(citesOf([needed]));
  });

  test('what cannot be is refused by name', () => {
    expect(() => ask({ children: 0 })).toThrow(/^children must be at least 1/);
    expect(() => ask({ paidInLast12: 13 })).toThrow(/^paidInLast12 must be/);
    expect(() => ask({ paidInLast12: 12 })).not.toThrow();
  });
});

describe('the grant of voluntary payers (Điều 94)', () => {
  const of = (key: string) => entryOn(grantMonths, today, key).value;
  const [paid, window] = [of('paid'), of('window')];

  test.each([
    ['just enough months', {}, 'eligible'],
    ['one month short', { paidInLast12: paid - 1 }, 'months'],
    ['not in the voluntary scheme', { voluntary: false }, 'not-voluntary'],
    ['eligible in the compulsory scheme', { compulsoryEligible: true }, 'compulsory'],
    ['not eligible there', { compulsoryEligible: false }, 'eligible'],
    ['the other parent draws it', { otherParentDraws: true }, 'other-parent'],
    ['the other parent does not', { otherParentDraws: false }, 'eligible'],
  ])('%s', (_who, more, key) => {
    const said = birthGrantEligibility({ on, voluntary: true, paidInLast12: paid, ...more });
    expect(said).toMatchObject({ key, verdict: key === 'eligible' ? 'yes' : 'no', waysOut: [] });
    expect(said.cites).toEqual(citesOf([tableOn(grantMonths, today)]));
    if (key === 'months') expect(said.reason).toContain(`${paid} tháng trong ${window} tháng`);
  });

  test('more months than the window has are refused by name', () => {
    expect(() => birthGrantEligibility({ on, voluntary: true, paidInLast12: window + 1 })).toThrow(/^paidInLast12 must be/);
  });
});
