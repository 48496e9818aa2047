/** The lists of provinces on the written pages hold what the files hold, no more and no less. */
import { describe, expect, test } from 'vitest';
import { fullProvinces } from '#law/all';
import { formatDong } from '#law/format';
import { higherSocialPension, placesOfGroup, placesOfLocalGroup, voluntaryPlaces } from '#law/local-places';
import { localSupportOn } from '#law/local-support';
import { addDays, day } from '#law/month';
import { DOUBT_MARK, numberOn } from '#law/parameter';
import { provinceNames } from '#law/province-names';
import socialPension from '#content/law/parameters/social-pension.yaml';
import { HEALTH_GROUPS } from '#rules/health/health-support';
import { GROUPS } from '#rules/voluntary/support';

const on = day('2026-11-22');
interface Dated {
  from?: string | undefined;
  until?: string | undefined;
  formerProvince?: string | undefined;
}
/** In force or to come, or past its last day while nothing later is known for the same people and place. */
const told = (entries: readonly Dated[]) => (entry: Dated) =>
  entry.until === undefined ||
  entry.until >= on ||
  !entries.some(
    ({ from, formerProvince }) =>
      from !== undefined && from > entry.until! && from <= on && [undefined, entry.formerProvince].includes(formerProvince),
  );

describe('where provinces pay for a group', () => {
  test.each(HEALTH_GROUPS)('%s: every entry that none has replaced stands once, under the name of its former province', (group) => {
    const lines = placesOfGroup(group, on);
    const named = lines.flatMap(({ text }) => text.split(/, (?=\p{Lu})/u));
    const entries = fullProvinces.flatMap(({ name, health }) => {
      const own = health.filter((entry) => entry.group === group);
      return own
        .filter((entry) => entry.percent !== null && told(own)(entry))
        .map(({ formerProvince }) => (formerProvince ? `${name} (chỉ ở ${formerProvince} cũ)` : name));
    });
    expect(named.map((name) => name.replace(DOUBT_MARK, '')).sort()).toEqual(entries.sort());
  });

  test.each(['older', 'left-poverty', 'religious', 'ethnic-minority', 'pupil', 'after-unemployment'] as const)(
    '%s: in the words of the resolutions',
    (group) => {
      const lines = placesOfLocalGroup(group, on);
      const entries = fullProvinces.flatMap(({ health }) => {
        const own = health.filter((entry) => entry.localGroup === group);
        return own.filter(told(own));
      });
      expect(lines.length).toBe(entries.length);
      for (const { who } of entries) expect(lines.some(({ text }) => text.includes(who.slice(1)))).toBe(true);
    },
  );

  test('a line does not go on its last day, and says afterwards that it has ended', () => {
    const [line] = placesOfLocalGroup('older', on).filter(({ last }) => last !== undefined);
    expect(line!.until).toBeUndefined();
    const later = addDays(line!.last!, 1);
    expect(placesOfLocalGroup('older', later).map(({ text }) => text)).toContain(line!.text.replace(', đến ', ', đã hết '));
  });
});

test.each(GROUPS)('voluntary BHXH, %s: the provinces known to add something, on every day of change', (group) => {
  const lines = voluntaryPlaces(group, on);
  const days = lines.flatMap(({ from, last }) => [from, ...(last ? [last, addDays(last, 1)] : [])]);
  for (const when of new Set([on, ...days])) {
    const named = lines.filter(({ from, last }) => from <= when && (!last || when <= last)).flatMap(({ names }) => names);
    const adding = fullProvinces.filter((province) => {
      const local = localSupportOn(province, when, [group]);
      return local.kind === 'known' && local.percent > 0;
    });
    expect(named.map((name) => name.replace(DOUBT_MARK, '')).sort()).toEqual(adding.map(({ name }) => name).sort());
  }
});

test('a higher social pension is told only where it is higher than the national one', () => {
  const [today] = higherSocialPension(on);
  for (const { name, socialPension: amounts = [] } of fullProvinces)
    for (const { amount } of amounts)
      expect(today!.value.includes(`${name}: ${formatDong(amount)}`)).toBe(amount > numberOn(socialPension, on).value);
});

test('places stand in the order of the dictionary, TP. Hồ Chí Minh among the H', () => {
  const names = provinceNames.map(({ name }) => name.replace('TP. ', ''));
  expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
});
