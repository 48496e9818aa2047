/** Rest for who is still weak: Luật BHXH 2024 Điều 46, 60; Luật An toàn, vệ sinh lao động Điều 54. */
import { describe, expect, test } from 'vitest';
import conditions from '#content/law/parameters/recovery-conditions.yaml';
import recoveryDays from '#content/law/parameters/recovery-days.yaml';
import recoveryPercent from '#content/law/parameters/recovery-percent.yaml';
import { formatNumber } from '#law/format';
import { firstDay, month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { citesOf, formatQuantity } from '#rules/core/answer';
import { referenceLevel } from '#rules/core/reference-level';
import { recovery, type RecoveryQuestion } from '#rules/work/recovery';
import { stepOf } from './steps';

const on = month('2026-11');
const today = firstDay(on);
const of = (key: string) => entryOn(conditions, today, key).value;
const row = (key: string) => entryOn(recoveryDays, today, key).value;
const [needed, year, within] = [of('sick-days'), of('sickness-year'), of('within')];
const sick = { on, after: 'sickness', sickDaysThisYear: needed, last: 'other', usedDays: 0 } as const;
const birth = { on, after: 'birth', children: 1, surgery: false } as const;
const loss = { on, after: 'pregnancy-loss' } as const;
const hurt = (lossPercent: number) => ({ on, after: 'work-accident', lossPercent }) as const;

describe('the days', () => {
  test.each<[string, RecoveryQuestion, number]>([
    ['after sickness', sick, row('sickness-other')],
    ['after a long illness', { ...sick, last: 'long-illness' }, row('sickness-long-illness')],
    ['after an operation', { ...sick, last: 'surgery' }, row('sickness-surgery')],
    ['one sick day too few', { ...sick, sickDaysThisYear: needed - 1 }, 0],
    ['less than is left of the year', { ...sick, usedDays: year - row('sickness-other') }, row('sickness-other')],
    ['more than is left of the year', { ...sick, usedDays: year - 2 }, 2],
    ['nothing left of the year', { ...sick, usedDays: year + 1 }, 0],
    ['after a birth', birth, row('birth-other')],
    ['after an operation at birth', { ...birth, surgery: true }, row('birth-surgery')],
    ['after twins by operation', { ...birth, children: 2, surgery: true }, row('birth-several')],
    ['back at work early', { ...birth, returnedEarly: true }, 0],
    ['back at work in time', { ...birth, returnedEarly: false }, row('birth-other')],
    ['after a lost pregnancy', loss, row('birth-other')],
    ['after a lost pregnancy with an operation', { ...loss, surgery: true }, row('birth-surgery')],
    ['after the loss of twins', { ...loss, children: 2 }, row('birth-several')],
    ['on the last of the first days', { ...birth, daysAfter: within }, row('birth-other')],
    ['a day later', { ...birth, daysAfter: within + 1 }, 0],
    ['after an accident below the table', hurt(14), 0],
    ['an accident of 15 %', hurt(15), row('accident-15')],
    ['of 30 %', hurt(30), row('accident-15')],
    ['of 31 %', hurt(31), row('accident-31')],
    ['of 50 %', hurt(50), row('accident-31')],
    ['of 51 %', hurt(51), row('accident-51')],
  ])('%s', (_what, asked, days) => {
    const answer = recovery(asked);
    const daily = (numberOn(recoveryPercent, today).value * referenceLevel(on).value) / 100;
    expect(answer.value).toEqual({ days, amount: days * daily });
    const { result } = stepOf(answer, 'days');
    const refused = days === 0 && !('usedDays' in asked && asked.usedDays > 0);
    expect(result.unit).toBe(refused ? 'kết luận' : 'ngày');
    expect(answer.doubts).toEqual(asked.after === 'work-accident' && days === 0 ? [expect.any(String)] : undefined);
  });
});

test('the articles, and in a refusal the limit', () => {
  const days = (asked: RecoveryQuestion) => stepOf(recovery(asked), 'days');
  const condition = (key: string) => entryOn(conditions, today, key);
  expect(days(sick).cites).toEqual(citesOf([entryOn(recoveryDays, today, 'sickness-other'), condition('sick-days')]));
  for (const asked of [birth, loss, hurt(10), hurt(20), { ...birth, returnedEarly: true }])
    expect(days(asked).cites, asked.after).toEqual(citesOf([tableOn(recoveryDays, today)]));
  for (const [asked, limit] of [
    [{ ...sick, sickDaysThisYear: needed - 1 }, needed],
    [{ ...birth, daysAfter: within + 1 }, within],
  ] as const) {
    expect(days(asked).cites).toEqual(citesOf([tableOn(conditions, today)]));
    expect(formatQuantity(days(asked).result)).toContain(formatNumber(limit));
  }
});

test('a loss is between 0 and 100 %', () => {
  for (const lossPercent of [-1, 101]) expect(() => recovery(hurt(lossPercent))).toThrow(/^lossPercent must be/);
});
