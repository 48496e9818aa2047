/** An edition that says what its own province adds: counted there and nowhere else, as the edition's word. */
import { describe, expect, test, vi } from 'vitest';
import { month } from '#law/month';
import { monthlyHealth } from '#rules/health/health-card';
import { percent, multiply, round } from '#rules/core/exact';

vi.mock('#content/edition.yaml', () => ({
  province: 'tay-ninh',
  publisher: 'Nhóm thử',
  localSupport: {
    voluntary: { percent: 10, until: '2027-12' },
    health: [
      { group: 'near-poor', percent: 20, until: '2026-12' },
      { group: 'household', amount: 5000 },
    ],
  },
}));

const bhyt = await import('#calculators/bhyt/model');
const { fields } = await import('#calculators/bhyt/fields');
const rules = await import('#calculators/bhyt/local');
const { localOn } = await import('#calculators/form/local');

const today = month('2026-11');
function card(given: Partial<Parameters<typeof bhyt.compute>[0]>) {
  const initial = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial('2026-11-27' as never)]));
  return bhyt.compute({ ...initial, on: today, ...given } as Parameters<typeof bhyt.compute>[0], rules);
}

describe("the edition's own province", () => {
  test('a card by group, and a card in household form', () => {
    const { lines, local } = card({ province: 'tay-ninh', supported: 1, group: 'near-poor', members: [12] });
    const whole = multiply(percent(100), monthlyHealth(today).amount);
    const nearPoor = lines.find(({ key }) => key === 'near-poor')!;
    expect(nearPoor.localSupport).toBe(round(multiply(percent(20), whole)) * nearPoor.months);
    expect(lines.find(({ key }) => key === 'member-1')!.localSupport).toBe(5000 * 12);
    expect(local!.notes.join(' ')).toContain('theo Nhóm thử, đến hết 12/2026');
  });

  test('nothing elsewhere, nothing after its end, and what is typed comes first', () => {
    const supported = { supported: 1, group: 'near-poor' as const };
    const nearPoor = (given: Parameters<typeof card>[0]) => card({ ...supported, ...given }).lines.find(({ key }) => key === 'near-poor')!;
    expect(card({ province: 'ha-noi', members: [12] }).local?.notes.join(' ')).not.toContain('Nhóm thử');
    expect(nearPoor({ province: 'tay-ninh', on: month('2027-01') }).localSupport).toBe(0);
    const typed = { province: 'tay-ninh', localShare: { percent: 5 }, localFor: 'supported' as const };
    expect(nearPoor(typed).localSupport).toBeLessThan(nearPoor({ province: 'tay-ninh' }).localSupport);
  });

  test('a month of voluntary contribution', () => {
    const values = { province: 'tay-ninh', localShare: '' as const, localUntil: '' as const };
    const support = localOn(values, today, 'other')!;
    expect(support.within).toBe('Tây Ninh (theo Nhóm thử)');
    expect(support.support).toMatchObject({ percent: 10, until: '2027-12' });
    expect(localOn(values, month('2028-01'), 'other')?.kind).not.toBe('stated');
  });
});
