/** Which worker may take BHXH một lần: Luật BHXH 2024 Điều 70 khoản 1, Nghị định 158/2025 Điều 14. */
import { expect, test } from 'vitest';
import capacityLoss from '#content/law/parameters/withdrawal-capacity-loss.yaml';
import joinedBefore from '#content/law/parameters/withdrawal-joined-before.yaml';
import maxYears from '#content/law/parameters/withdrawal-max-years.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import waitingMonths from '#content/law/parameters/withdrawal-waiting-months.yaml';
import { formatDay, formatMonth, formatPercent } from '#law/format';
import { addDays, addMonths, day, firstDay, month, monthOf } from '#law/month';
import { numberOn, textOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { lumpWithdrawalEligibility, type LumpWithdrawalQuestion } from '#rules/withdrawal/lump-withdrawal-eligibility';

const on = day('2026-11-15');
const loss = numberOn(capacityLoss, on);
const before = textOn(joinedBefore, on);
const most = numberOn(maxYears, on);
const years = numberOn(pensionYears, on);
const wait = numberOn(waitingMonths, on);
const limit = monthOf(day(before.value));

/** Filing in a month after just as many idle months as the law asks for. */
const lastPaid = addMonths(monthOf(on), -wait.value - 1);
const stopped: LumpWithdrawalQuestion = { on, reason: 'stopped-12-months', firstPaid: month('2019-01'), lastPaid, months: 70 };
const ask = (more: Partial<LumpWithdrawalQuestion>) => lumpWithdrawalEligibility({ ...stopped, ...more });
const atAge = { reason: 'retirement-age' } as const;
const ill = { reason: 'capacity-loss' } as const;

test.each([
  ['at the age, one month short of a pension', { ...atAge, months: years.value * 12 - 1 }, 'eligible', [years]],
  ['at the age with the years for a pension', { ...atAge, months: years.value * 12 }, 'years', [years]],
  ['lost capacity, just enough', { ...ill, lossPercent: loss.value }, 'eligible', [loss]],
  ['lost capacity, one percent less', { ...ill, lossPercent: loss.value - 1 }, 'loss', [loss]],
  ['an extremely severe disability, no percent told', ill, 'eligible', [loss]],
  ['stopped long enough', {}, 'eligible', [before, wait, most]],
  ['stopped a month less', { lastPaid: addMonths(lastPaid, 1) }, 'waiting', [wait]],
  [
    'first paid in the month before the law',
    { firstPaid: addMonths(limit, -1), lastPaid: limit, months: 2 },
    'eligible',
    [before, wait, most],
  ],
  ['first paid in the month of the law', { firstPaid: limit, lastPaid: limit, months: 1 }, 'joined', [before]],
  ['one month less than the most years', { firstPaid: month('2000-01'), months: most.value * 12 - 1 }, 'eligible', [before, wait, most]],
  ['the most years', { firstPaid: month('2000-01'), months: most.value * 12 }, 'years', [most]],
] as const)('%s', (_who, more, key, sources) => {
  const said = ask(more);
  expect(said).toMatchObject({ key, verdict: key === 'eligible' ? 'yes' : 'no', waysOut: [], cites: citesOf(sources) });
});

test('illness and emigration have neither wait nor most years, and name an article', () => {
  for (const reason of ['serious-illness', 'emigration'] as const) {
    const said = ask({ reason, firstPaid: month('2000-01'), lastPaid: monthOf(on), months: 320 });
    expect(said.verdict).toBe('yes');
    expect(said.cites).not.toEqual([]);
  }
});

test('the reason names the month of filing, the day or the percent', () => {
  const soonest = addMonths(lastPaid, 3 + wait.value + 1);
  expect(ask({ lastPaid: addMonths(lastPaid, 3) }).reason).toContain(formatMonth(soonest));
  expect(ask({ lastPaid: addMonths(lastPaid, 3), on: firstDay(soonest) }).verdict).toBe('yes');
  expect(ask({ lastPaid: addMonths(lastPaid, 3), on: addDays(firstDay(soonest), -1) }).key).toBe('waiting');
  expect(ask({ firstPaid: limit, lastPaid: limit, months: 1 }).reason).toContain(formatDay(day(before.value)));
  expect(ask({ ...ill, lossPercent: 10 }).reason).toContain(formatPercent(loss.value));
});

test('what cannot be is refused by name', () => {
  expect(() => ask({ firstPaid: addMonths(lastPaid, 1) })).toThrow(/^lastPaid must not be before firstPaid/);
  expect(() => ask({ firstPaid: lastPaid, months: 1 })).not.toThrow();
  for (const lossPercent of [-1, 101]) expect(() => ask({ ...ill, lossPercent })).toThrow(/^lossPercent must be/);
});
