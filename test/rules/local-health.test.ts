/** What provinces add to health insurance, as their files say it. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  describeLocalHealth,
  formerAreaEntriesOn,
  healthEntriesOn,
  healthPlace,
  healthWho,
  localHealthOn,
  type HealthPlace,
  type HealthSubject,
  type LocalHealthEntry,
} from '#law/local-health';
import { day } from '#law/month';
import { HEALTH_GROUPS } from '#rules/health/health-support';

const places = globSync('content/law/provinces/*.yaml').map((file) => healthPlace(basename(file, '.yaml'))!);

const entry = { who: 'Hộ cận nghèo', group: 'near-poor', percent: 30, kind: 'top-up' as const, confidence: 'A' as const, cites: [] };
const place = (health: HealthPlace['health'], complete = false): HealthPlace => ({ id: 'tinh-a', name: 'Tỉnh A', health, complete });

describe('the files', () => {
  test('an entry for one of the State’s groups names a group the State knows', () => {
    const named = places.flatMap(({ health }) => health.flatMap(({ group }) => group ?? []));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((group) => !(HEALTH_GROUPS as readonly string[]).includes(group))).toEqual([]);
  });
});

describe('the area of a former province', () => {
  const limited = places.flatMap((one) =>
    one.health.filter(({ formerProvince }) => formerProvince !== undefined).map((of) => ({ one, of })),
  );
  const subjectOf = ({ group, householdMember }: LocalHealthEntry): HealthSubject =>
    householdMember === undefined ? { group: group ?? '' } : { householdMember };

  test('is one of those the province was merged from, all of which the reader can name', () => {
    expect(limited.length).toBeGreaterThan(0);
    for (const { one, of } of limited) expect(one.former).toContain(of.formerProvince);
  });

  test('is paid to its own people alone: never shown to or counted for a neighbour', () => {
    for (const { one, of } of limited) {
      const on = day(of.from ?? of.until!);
      for (const former of one.former!) {
        const mine = former === of.formerProvince;
        expect(healthEntriesOn(one, on, former).includes(of)).toBe(mine);
        if (of.group === undefined) continue;
        const local = localHealthOn(one, on, subjectOf(of), former);
        expect(local.kind === 'known' && local.entry === of).toBe(mine);
      }
    }
  });

  test('is told and not counted while the reader has not said where they lived', () => {
    for (const { one, of } of limited) {
      const on = day(of.from ?? of.until!);
      expect(healthEntriesOn(one, on)).not.toContain(of);
      expect(formerAreaEntriesOn(one, on)).toContain(of);
      expect(healthWho(of)).toContain(`${of.formerProvince} cũ`);
      if (of.group === undefined) continue;
      const local = localHealthOn(one, on, subjectOf(of));
      expect(local.kind).toBe('former-area');
      if (local.kind !== 'known') expect(describeLocalHealth(local)).toContain(`${of.formerProvince} cũ`);
    }
  });
});

test('a resolution that was read is cited by its article, but for two of former provinces', () => {
  const vague = places.flatMap(({ health }) =>
    health.filter(({ confidence, cites }) => confidence === 'A' && cites.some(({ article }) => !article.startsWith('Điều '))),
  );
  expect(vague.filter(({ formerProvince }) => formerProvince === undefined)).toEqual([]);
});

describe('a group on a day', () => {
  test('known from its first day to its last, then expired, and before it no data', () => {
    const one = place([{ ...entry, from: '2026-01-01', until: '2026-12-31' }]);
    expect(localHealthOn(one, day('2026-01-01'), { group: 'near-poor' })).toMatchObject({ kind: 'known', percent: 30 });
    expect(localHealthOn(one, day('2026-12-31'), { group: 'near-poor' })).toMatchObject({ kind: 'known' });
    expect(localHealthOn(one, day('2027-01-01'), { group: 'near-poor' })).toMatchObject({ kind: 'expired', until: '2026-12-31' });
    expect(localHealthOn(one, day('2025-12-31'), { group: 'near-poor' })).toMatchObject({ kind: 'no-data' });
  });

  test('nothing paid is said only where every resolution in force was read', () => {
    const others = [{ ...entry, from: '2026-01-01' }];
    expect(localHealthOn(place(others, true), day('2026-06-01'), { group: 'student' }).kind).toBe('none');
    expect(localHealthOn(place(others), day('2026-06-01'), { group: 'student' }).kind).toBe('no-data');
    expect(localHealthOn(place([], true), day('2026-06-01'), { group: 'student' }).kind).toBe('no-data');
  });

  test('a share that is not known is not zero', () => {
    expect(localHealthOn(place([{ ...entry, percent: null }]), day('2026-06-01'), { group: 'near-poor' }).kind).toBe('no-data');
  });

  test('each answer has words of its own', () => {
    const words = [
      describeLocalHealth({ kind: 'none', place: 'A' }),
      describeLocalHealth({ kind: 'no-data', place: 'A' }),
      describeLocalHealth({ kind: 'expired', place: 'A', until: day('2026-12-31') }),
    ];
    expect(new Set(words).size).toBe(3);
  });
});
