import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, firstDay, month, monthFromIndex, monthIndex, type Day } from '#law/month';
import { describeLocal, localSupportOn } from '#law/local-support';
import { provinces } from '#law/provinces';
import { localIn } from '#rules/voluntary/local-support';
import { GROUPS, type Group } from '#rules/voluntary/support';

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
        const shareOn = (on: Day) => localSupportOn(province, on, groups, entry.formerProvince);
        expect(shareOn(day(entry.from))).toMatchObject({ kind: 'known', entry });
        if (index === 0) expect(shareOn(addDays(day(entry.from), -1)).kind).toBe('no-data');
        if (entry.until === undefined) return;
        expect(shareOn(day(entry.until))).toMatchObject({ kind: 'known', entry });
        const after = addDays(day(entry.until), 1);
        if (next?.from !== after) expect(shareOn(after)).toMatchObject({ kind: 'expired', until: entry.until });
      });
  });

  test('nobody gets what belongs to the area of another former province', () => {
    fc.assert(
      fc.property(anyProvince, days, fc.constantFrom(...GROUPS), fc.nat(), (province, on, group, pick) => {
        const former = [undefined, ...(province.former ?? [])];
        const mine = former[pick % former.length];
        const local = localSupportOn(province, on, [group], mine);
        if (local.kind === 'known') expect([undefined, mine]).toContain(local.entry.formerProvince);
        if (local.kind === 'former-area') expect(mine).toBeUndefined();
      }),
    );
  });

  test('what only a former province pays is told, not counted, as long as nobody says where they lived', () => {
    for (const province of provinces)
      for (const entry of province.voluntary.filter(({ formerProvince }) => formerProvince !== undefined)) {
        const groups = GROUPS.filter((group) => typeof entry.percent[group] === 'number');
        const local = localSupportOn(province, day(entry.from), groups);
        expect(local).toMatchObject({ kind: 'former-area', areas: [{ name: entry.formerProvince }] });
        expect(describeLocal(local)).toContain(`${entry.formerProvince} cũ`);
      }
  });
});

describe('what is known of a month', () => {
  const next = { percent: 20, from: month('2028-01'), until: month('2028-12') };
  const local = { percent: 10, until: month('2026-12'), next };
  const known = (at: string) => localIn(local, month(at));

  test('the support itself up to its last month, then nothing until the next begins', () => {
    expect(known('2026-12')).toEqual({ local, to: local.until });
    expect(known('2027-01')).toEqual({ local: undefined, to: month('2027-12') });
    expect(known('2027-12')).toEqual({ local: undefined, to: month('2027-12') });
    expect(known('2028-01')).toEqual({ local: next, to: next.until });
    expect(known('2029-01')).toEqual({ local: undefined, to: undefined });
  });

  test('without an end it goes on, and nothing follows where nothing is known', () => {
    expect(localIn({ percent: 10 }, month('2031-01'))).toEqual({ local: { percent: 10 }, to: undefined });
    expect(localIn({ percent: 10, until: month('2026-12') }, month('2027-01'))).toEqual({ local: undefined, to: undefined });
    expect(localIn(undefined, month('2027-01'))).toEqual({ local: undefined, to: undefined });
  });
});
