import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, firstDay, month, monthFromIndex, monthIndex } from '#law/month';
import { localSupportOn } from '#law/local-support';
import { provinces } from '#law/provinces';
import { GROUPS, type Group } from '#rules/support';

const days = fc
  .integer({ min: monthIndex(month('2019-01')), max: monthIndex(month('2033-12')) })
  .map((index) => firstDay(monthFromIndex(index)));
const anyProvince = fc.constantFrom(...provinces);

describe('what a province adds', () => {
  test('belonging to another group never takes support away', () => {
    fc.assert(
      fc.property(
        anyProvince,
        days,
        fc.subarray<Group>([...GROUPS], { minLength: 1 }),
        fc.constantFrom(...GROUPS),
        (province, on, groups, further) => {
          const before = localSupportOn(province, on, groups);
          const after = localSupportOn(province, on, [...groups, further]);
          if (before.kind !== 'known') return;
          expect(after.kind).toBe('known');
          if (after.kind === 'known') expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        },
      ),
    );
  });

  test('a group whose share nobody has read is "no data", never zero', () => {
    for (const province of provinces)
      for (const entry of province.voluntary)
        for (const group of GROUPS) {
          if (entry.percent[group] !== null) continue;
          expect(localSupportOn(province, day(entry.from), [group]).kind).toBe('no-data');
        }
  });

  test('holds from its first day to its last, and then is expired, neither zero nor continued', () => {
    for (const province of provinces)
      province.voluntary.forEach((entry, index) => {
        const next = province.voluntary[index + 1];
        const groups = GROUPS.filter((group) => typeof entry.percent[group] === 'number');
        expect(localSupportOn(province, day(entry.from), groups)).toMatchObject({ kind: 'known', entry });
        if (index === 0) expect(localSupportOn(province, addDays(day(entry.from), -1), groups).kind).toBe('no-data');
        if (entry.until === undefined) return;
        expect(localSupportOn(province, day(entry.until), groups)).toMatchObject({ kind: 'known', entry });
        const after = addDays(day(entry.until), 1);
        if (next?.from !== after) expect(localSupportOn(province, after, groups)).toMatchObject({ kind: 'expired', until: entry.until });
      });
  });
});
