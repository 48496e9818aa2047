/** The health insurance calculator in every province and every former province. */
import { describe, expect, test } from 'vitest';
import { day, month, type Month } from '#law/month';
import { provinces } from '#law/provinces';
import { fields, type Values } from '#calculators/bhyt/fields';
import * as local from '#calculators/bhyt/local';
import { compute } from '#calculators/bhyt/model';
import { HEALTH_GROUPS, isSupported, type HealthGroup } from '#rules/health/health-support';
import { fold } from '#site/fold';

const MONTHS = ['2025-08', '2026-05', '2026-11', '2027-01', '2031-01'].map(month);
const on = day('2026-11-01');

function answers(more: Partial<Values>): Values {
  const initial = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)])) as Values;
  return { ...initial, ...more };
}

/** One person of the group, as the calculator is asked about them. */
function alone(group: HealthGroup, of: Partial<Values>): Values {
  if (group === 'student') return answers({ ...of, members: [], students: 1 });
  if (group === 'farm-average') return answers({ ...of, farm: 'co' });
  return answers({ ...of, members: [], supported: 1, group });
}

/** Every province, asked by somebody of each former province and by somebody who has not said. */
const residents = provinces.flatMap(({ id, former = [] }) =>
  [undefined, ...former].map((name) => ({ province: id, name, formerProvince: name === undefined ? '' : fold(name) })),
);

describe('what counts and what is shown', () => {
  test('nobody gets the support of another former province', () => {
    for (const { name, ...of } of residents)
      for (const when of MONTHS) {
        const place = local.healthPlace(of.province)!;
        const mine = place.health.filter(({ formerProvince }) => formerProvince === undefined || formerProvince === name);
        for (const group of HEALTH_GROUPS.filter((candidate) => isSupported(when, candidate))) {
          const result = compute(alone(group, { ...of, on: when }), local);
          for (const entry of result.local!.entries) expect(mine).toContain(entry);
          if (result.lines.some(({ localSupport }) => localSupport > 0))
            expect(mine.some((entry) => entry.group === group || entry.householdMember !== undefined)).toBe(true);
        }
      }
  });

  test('the former province is asked only where an answer changes something', () => {
    for (const { id } of provinces)
      for (const when of MONTHS) {
        const asked = (formerProvince: string) => compute(answers({ province: id, formerProvince, on: when }), local).local!;
        const { formerProvinces, formerAreas } = asked('');
        if (formerProvinces.length === 0) {
          expect(formerAreas).toEqual([]);
          continue;
        }
        const shown = new Set(formerProvinces.map((name) => JSON.stringify(asked(fold(name)).entries)));
        expect(shown.size).toBeGreaterThan(1);
        expect(formerAreas.length).toBeGreaterThan(0);
        for (const name of formerProvinces) expect(asked(fold(name)).formerAreas).toEqual([]);
      }
  });

  test('a former province that belongs to another province changes nothing', () => {
    const of = (formerProvince: string) => compute(answers({ province: 'an-giang', formerProvince, students: 1 }), local);
    expect(of('nam-dinh')).toEqual(of(''));
    expect(of('kien-giang')).not.toEqual(of(''));
  });
});

test('a pupil of Quảng Ngãi pays less from the day the resolution holds, and a card bought before keeps its price', () => {
  const card = (when: Month) => compute(alone('student', { province: 'quang-ngai', on: when, period: '6' }), local).lines[0]!;
  const first = local.healthPlace('quang-ngai')!.health.find(({ group }) => group === 'student')!;
  const start = month(first.from!.slice(0, 7));
  expect(card(start).localSupport).toBeGreaterThan(0);
  expect(card(month('2026-06')).localSupport).toBe(0);
});
