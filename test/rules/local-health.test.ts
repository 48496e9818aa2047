/** What provinces add to health insurance, as their files say it. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeLocalHealth, healthEntriesOn, healthPlace, localHealthOn, type HealthPlace } from '#law/local-health';
import { day } from '#law/month';
import { HEALTH_GROUPS } from '#rules/health-support';

const places = globSync('content/law/provinces/*.yaml').map((file) => healthPlace(basename(file, '.yaml'))!);

const entry = { who: 'Hộ cận nghèo', group: 'near-poor', percent: 30, kind: 'top-up' as const, confidence: 'A' as const, cites: [] };
const place = (health: HealthPlace['health'], complete = false): HealthPlace => ({ id: 'tinh-a', name: 'Tỉnh A', health, complete });

describe('the files', () => {
  test('an entry for one of the State’s groups names a group the State knows', () => {
    const named = places.flatMap(({ health }) => health.flatMap(({ group }) => group ?? []));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((group) => !(HEALTH_GROUPS as readonly string[]).includes(group))).toEqual([]);
  });

  test('no group has two shares on one day', () => {
    const twice = places.flatMap((one) =>
      one.health.flatMap(({ from }) => {
        const groups = healthEntriesOn(one, day(from ?? '2026-01-01')).flatMap(({ group }) => group ?? []);
        return groups.length === new Set(groups).size ? [] : [one.name];
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe('a group on a day', () => {
  test('known from its first day to its last, then expired, and before it no data', () => {
    const one = place([{ ...entry, from: '2026-01-01', until: '2026-12-31' }]);
    expect(localHealthOn(one, day('2026-01-01'), 'near-poor')).toMatchObject({ kind: 'known', percent: 30 });
    expect(localHealthOn(one, day('2026-12-31'), 'near-poor')).toMatchObject({ kind: 'known' });
    expect(localHealthOn(one, day('2027-01-01'), 'near-poor')).toMatchObject({ kind: 'expired', until: '2026-12-31' });
    expect(localHealthOn(one, day('2025-12-31'), 'near-poor')).toMatchObject({ kind: 'no-data' });
  });

  test('nothing paid is said only where every resolution in force was read', () => {
    const others = [{ ...entry, from: '2026-01-01' }];
    expect(localHealthOn(place(others, true), day('2026-06-01'), 'student').kind).toBe('none');
    expect(localHealthOn(place(others), day('2026-06-01'), 'student').kind).toBe('no-data');
    expect(localHealthOn(place([], true), day('2026-06-01'), 'student').kind).toBe('no-data');
  });

  test('a share that is not known is not zero', () => {
    expect(localHealthOn(place([{ ...entry, percent: null }]), day('2026-06-01'), 'near-poor').kind).toBe('no-data');
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
