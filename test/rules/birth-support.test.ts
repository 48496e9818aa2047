/** Money and screening of the population law: Luật Dân số Điều 14, 30; Nghị định 168/2026 Điều 3, 9, 10, 14. */
import { describe, expect, test } from 'vitest';
import ageLimit from '#content/law/parameters/birth-support-age.yaml';
import screening from '#content/law/parameters/screening-support.yaml';
import support from '#content/law/parameters/birth-support.yaml';
import { formatDong } from '#law/format';
import { addDays, addMonthsToDay, day } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { birthSupport, screeningSupport, type BirthSupportQuestion } from '#rules/family/birth-support';
import { stepOf } from './steps';
import { instead } from './unpublished';

const on = day('2027-03-10');
const before = day('2026-12-31');
const plain: BirthSupportQuestion = { on, verySmallEthnic: false, lowFertilityProvince: false, secondChild: false };
const ask = (more: Partial<BirthSupportQuestion>) => birthSupport({ ...plain, ...more });
const minimum = (more: Partial<BirthSupportQuestion>) => ask(more).value.minimum;
const amount = (key: string) => entryOn(support, on, key).value;

describe('money at birth', () => {
  const turns = (birth: string) => addMonthsToDay(day(birth), numberOn(ageLimit, on).value);
  const second = { secondChild: true, motherBirth: day('1995-05-05') };

  test.each<[string, Partial<BirthSupportQuestion>, number]>([
    ['for no reason', {}, 0],
    ['of a very small people', { verySmallEthnic: true }, amount('very-small-ethnic-group')],
    ['in a province of few births', { lowFertilityProvince: true }, amount('low-fertility-province')],
    ['in such a province, the day before', { on: before, lowFertilityProvince: true }, 0],
    ['of a second child, young', second, amount('two-children-early')],
    ['of a first child, young', { ...second, secondChild: false }, 0],
    [
      'of a second child, the day before 35',
      { ...second, on: addDays(turns('1992-05-05'), -1), motherBirth: day('1992-05-05') },
      amount('two-children-early'),
    ],
    ['of a second child, at 35', { ...second, on: turns('1992-05-05'), motherBirth: day('1992-05-05') }, 0],
    ['of a second child, the mother’s age not told', { secondChild: true }, 0],
    ['of a second child, before any such law', { ...second, on: day('2026-06-30') }, 0],
  ])('%s', (_why, more, expected) => {
    const answer = ask(more);
    expect(answer.value.minimum).toBe(expected);
    expect(stepOf(answer, 'minimum').cites.length > 0).toBe(expected > 0);
  });

  test('of several reasons the greatest counts, with its article', () => {
    const all = { verySmallEthnic: true, lowFertilityProvince: true, ...second };
    for (const key of ['very-small-ethnic-group', 'low-fertility-province', 'two-children-early'])
      instead(support, on, { 'very-small-ethnic-group': 1, 'low-fertility-province': 1, 'two-children-early': 1, [key]: 3 }, () =>
        expect(minimum(all), key).toBe(3),
      );
    expect(stepOf(ask(all), 'minimum').cites).toEqual(citesOf([entryOn(support, on, 'two-children-early')]));
  });

  test('who counts on a province of few births is told whom to ask, once there is such money', () => {
    expect(ask({ lowFertilityProvince: true }).doubts).toHaveLength(1);
    expect(ask({ verySmallEthnic: true }).doubts).toBeUndefined();
    expect(ask({ on: before, lowFertilityProvince: true }).doubts).toBeUndefined();
  });

  test('a mother is born before her child', () => {
    for (const motherBirth of [on, addDays(on, 1)]) expect(() => ask({ motherBirth })).toThrow(/^motherBirth must be before/);
    expect(() => ask({ motherBirth: addDays(on, -1) })).not.toThrow();
  });
});

describe('screening', () => {
  test.each([
    ['prenatal', false, 'trước sinh'],
    ['prenatal', true, 'trước sinh'],
    ['newborn', false, 'sơ sinh'],
    ['newborn', true, 'sơ sinh'],
  ] as const)('%s, first in turn: %s', (kind, priorityGroup, name) => {
    const most = entryOn(screening, on, `${kind}-${priorityGroup ? 'priority' : 'everyone'}`);
    const pay = (cost: number, at = on) => screeningSupport({ on: at, kind, cost, priorityGroup });
    expect([0, -1, 1].map((more) => pay(most.value + more).value.support)).toEqual([most.value, most.value - 1, most.value]);
    expect(pay(most.value, before).value.support).toBe(priorityGroup ? most.value : 0);
    const { label, formula, cites } = stepOf(pay(1), 'support');
    expect(label).toContain(name);
    expect(formula).toContain(formatDong(most.value));
    expect(cites).toEqual(citesOf([most]));
    if (!priorityGroup) expect(stepOf(pay(1, before), 'support').cites).toEqual([]);
  });
});
