/** What the province of an example pays for its health insurance, and how the example says so. */
import { fullProvinces, type FullProvince } from '#law/all';
import { describeLocalHealth, localHealthOn, type HealthPlace, type HealthSubject } from '#law/local-health';
import { addDays, day, firstDay, type Day, type Month } from '#law/month';
import type { LocalHealthSupport } from '#rules/health/local-health';

export interface Residence {
  /** Province id. */
  province?: string | undefined;
  /** Name of the province before the merger, where a resolution of one of them may hold. */
  former?: string | undefined;
}

export interface ExampleLocal {
  /** For spreading into a rule. */
  given: { local?: LocalHealthSupport };
  /** "Quảng Ngãi hỗ trợ thêm"; the name of the province. */
  place: string;
  /** A sentence where nothing counts, or what the resolution says beside the share; empty without a province. */
  note: string;
}

/** The province's share of the example on a month. */
export function exampleLocal({ province, former }: Residence, subject: HealthSubject, on: Month): ExampleLocal {
  const found = fullProvinces.find(({ id }) => id === province);
  if (!found) return { given: {}, place: '', note: '' };
  const local = localHealthOn(placeOf(found), firstDay(on), subject, former);
  const place = found.name;
  if (local.kind !== 'known') return { given: {}, place, note: ` ${place}: ${describeLocalHealth(local)}.` };
  const { percent, entry } = local;
  const note = found.health.find(({ who, from }) => who === entry.who && from === entry.from)?.note;
  return {
    given: { local: { percent, kind: entry.kind, place, cites: entry.cites, confidence: entry.confidence } },
    place,
    note: note ? ` ${note}` : '',
  };
}

/** Days after the law day on which the province's support of health insurance begins or ends. */
export function exampleChanges({ province }: Residence, lawDay: Day): Day[] {
  const { health = [] } = fullProvinces.find(({ id }) => id === province) ?? {};
  const days = health.flatMap(({ from, until }) => [...(from ? [day(from)] : []), ...(until ? [addDays(day(until), 1)] : [])]);
  return days.filter((change) => change > lawDay);
}

function placeOf({ id, name, mergedFrom, health, healthComplete }: FullProvince): HealthPlace {
  return { id, name, former: mergedFrom, health: health as HealthPlace['health'], ...(healthComplete ? { complete: true } : {}) };
}
