/** Who has paid long enough for a birth: Luật BHXH 2024 Điều 50; Thông tư 12/2025 Điều 8. */
import { describe, expect, test } from 'vitest';
import monthsRequired from '#content/law/parameters/compulsory-maternity-months.yaml';
import windowDay from '#content/law/parameters/maternity-window-day.yaml';
import { addMonths, day, firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { maternityEligibility, maternityWindow, type MaternityQuestion } from '#rules/family/maternity-eligibility';

const on = month('2026-11');
const today = firstDay(on);
const of = (key: string) => entryOn(monthsRequired, today, key).value;
const [paid, window] = [of('paid'), of('window')];
const [restPaid, restTotal] = [of('bed-rest-paid'), of('bed-rest-total')];
const [treated, wide] = [of('infertility-paid'), of('infertility-window')];
const rest = { bedRest: true, paidInLast12: restPaid, paidTotal: restTotal };
const infertile = { infertility: true, paidInLast12: 1, paidInLast24: treated };

describe('the verdict', () => {
  test.each<[string, Omit<MaternityQuestion, 'on'>, key: string, told: string]>([
    ['nothing told', {}, 'window', `${paid} tháng trong ${window} tháng`],
    ['months enough', { paidInLast12: paid }, 'eligible', `${paid} tháng trong ${window} tháng`],
    ['one month short', { paidInLast12: paid - 1 }, 'months', `${paid - 1} tháng`],
    ['rest ordered, just enough', rest, 'bed-rest', `${restTotal} tháng và ${restPaid} tháng`],
    ['rest ordered, one month short of the year', { ...rest, paidInLast12: restPaid - 1 }, 'months', ''],
    ['rest ordered, one month short in all', { ...rest, paidTotal: restTotal - 1 }, 'months', ''],
    ['rest ordered, all months not told', { bedRest: true, paidInLast12: restPaid }, 'months', ''],
    ['rest not ordered', { ...rest, bedRest: false }, 'months', ''],
    ['treated, just enough', infertile, 'infertility', `${treated} tháng trong ${wide} tháng`],
    ['treated, one month short', { ...infertile, paidInLast24: treated - 1 }, 'months', ''],
    ['treated, the longer window not told', { infertility: true, paidInLast12: paid - 1 }, 'months', ''],
    ['not treated', { ...infertile, infertility: false }, 'months', ''],
  ])('%s', (_who, asked, key, told) => {
    const said = maternityEligibility({ on, ...asked });
    const value = key === 'window' ? 'depends' : key === 'months' ? 'no' : 'yes';
    expect(said).toMatchObject({ key, verdict: value, waysOut: [], cites: citesOf([tableOn(monthsRequired, today)]) });
    expect(said.reason).toContain(told);
    expect('dependsOn' in said).toBe(key === 'window');
    if (key === 'window') expect(said.dependsOn).toContain(`${window} tháng`);
  });
});

describe('months that cannot be are refused by name', () => {
  test.each<[field: string, MaternityQuestion]>([
    ['paidInLast12', { on, paidInLast12: window + 1 }],
    ['paidInLast12', { on, paidInLast12: 7, paidInLast24: 6 }],
    ['paidInLast12', { on, paidInLast12: 7, paidTotal: 6 }],
    ['paidInLast24', { on, paidInLast24: wide + 1, paidInLast12: 6 }],
    ['paidInLast24', { on, paidInLast24: 21, paidTotal: 20, paidInLast12: 6 }],
  ])('%s', (field, asked) => expect(() => maternityEligibility(asked)).toThrow(new RegExp(`^${field} must be`)));

  test('the whole of each window is possible', () => {
    expect(() => maternityEligibility({ on, paidInLast12: window, paidInLast24: wide, paidTotal: wide })).not.toThrow();
    expect(() => maternityEligibility({ on: month('2025-06'), paidInLast12: 6, paidInLast24: wide })).not.toThrow();
  });
});

test('the month of birth counts from its day on, if paid', () => {
  const line = numberOn(windowDay, today).value;
  const birth = (at: number) => day(`2026-11-${String(at).padStart(2, '0')}`);
  const last = (at: number, birthMonthPaid: boolean) => maternityWindow({ birth: birth(at), birthMonthPaid });
  expect(last(line, true)).toEqual({ from: addMonths(on, 1 - window), to: on });
  for (const before of [last(line - 1, true), last(line, false)])
    expect(before).toEqual({ from: addMonths(on, -window), to: addMonths(on, -1) });
});
