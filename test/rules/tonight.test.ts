/** The sheet for tonight: every figure is that of the rules, on the law's day and from the next change, with what a province adds. */
import { describe, expect, test } from 'vitest';
import { tonight, type Audience } from '#calculators/kit/tonight/model';
import { MOST_MEMBERS } from '#calculators/kit/tonight/fields';
import * as place from '#calculators/kit/tonight/place';
import { caseOn } from '#components/prose/contribution-case';
import { day, monthOf } from '#law/month';
import { provinceNames } from '#law/province-names';
import { farmChoice } from '#rules/health/farm-choice';
import { healthSupport } from '#rules/health/health-support';
import { householdHealth } from '#rules/health/household-health';
import { nextFloorChange } from '#rules/voluntary/coming-floor';
import { GROUPS } from '#rules/voluntary/support';

const BEFORE = day('2026-11-22');
const change = nextFloorChange(BEFORE)!;
const NOWHERE = { province: '', formerProvince: '' };
const farmers: Audience = { group: 'other', card: 'farm-average', incomes: [3_000_000, 5_000_000] };
const year = (members: number) => Array.from({ length: members }, () => ({ months: 12 }));

describe.each(GROUPS)('a month of group %s', (group) => {
  test.each([BEFORE, change.on])('on %s', (on) => {
    const { payments } = tonight({ ...farmers, group }, NOWHERE, on);
    expect(payments.map(({ from }) => from)).toEqual(on === BEFORE ? [undefined, change.on] : [undefined]);
    for (const { from, rows } of payments) {
      expect(rows).toHaveLength(3);
      for (const { income, lowest, state, local, payable } of rows) {
        const { value } = caseOn({ income: lowest ? 'floor' : income, group }, from ?? on);
        expect([state, payable]).toEqual([value.support, value.payable]);
        expect(local).toBeUndefined();
      }
    }
  });
});

test('cards of one to seven people, both ways', () => {
  const { cards } = tonight(farmers, NOWHERE, BEFORE);
  expect(cards.map(({ members }) => members)).toEqual(Array.from({ length: MOST_MEMBERS }, (_, index) => index + 1));
  for (const { members, household, group } of cards) {
    const { value } = farmChoice({ on: monthOf(BEFORE), members: year(members) });
    expect([group.payable, household.payable]).toEqual([value.supported, value.household]);
    const { total } = householdHealth({ on: monthOf(BEFORE), members: year(members) }).value;
    expect(household.payable).toBe(total);
    const { gross } = healthSupport({ on: monthOf(BEFORE), groups: ['farm-average'] }).value.periods.at(-1)!;
    expect(group.payable + group.state + group.local).toBe(members * gross);
  }
});

test('what a province is known to add is taken off, what is not known is said', () => {
  let added = 0;
  let unknown = 0;
  for (const { id, name } of provinceNames) {
    const told = tonight(farmers, { province: id, formerProvince: '' }, BEFORE, place);
    expect(told.place).toBe(name);
    const { value, local } = caseOn({ province: id }, BEFORE);
    const [lowest] = told.payments[0]!.rows;
    expect([lowest!.payable, lowest!.local]).toEqual([value.payable, local?.support ? value.localSupport : undefined]);
    added += lowest!.local ?? 0;
    if (lowest!.local === undefined) {
      unknown++;
      expect(told.notes.join(' '), id).toMatch(/chưa có dữ liệu|hết hạn|chỉ ở/);
    }
    if (!told.known.household) expect(told.notes.join(' '), id).toContain('Thẻ mua theo hộ');
    for (const { household, group } of told.cards)
      for (const part of [household.local, group.local]) expect(part).toBeGreaterThanOrEqual(0);
  }
  expect(added).toBeGreaterThan(0);
  expect(unknown).toBeGreaterThan(0);
});

test('who pays no voluntary BHXH is told of cards alone', () => {
  expect(tonight({ card: 'student', incomes: [] }, NOWHERE, BEFORE).payments).toEqual([]);
});
