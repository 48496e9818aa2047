/** What a province adds to a card, for the donors' tool; fetched when a province is chosen. */
import { healthPlace, localHealthOn, type HealthSubject } from '#law/local-health';
import { firstDay, type Month } from '#law/month';
import type { LocalHealthSupport } from '#rules/health/local-health';

/** Undefined where nothing is known, or only for a part of the province. */
export function cardSupport(province: string, on: Month, subject: HealthSubject): LocalHealthSupport | undefined {
  const place = healthPlace(province);
  const local = place && localHealthOn(place, firstDay(on), subject);
  if (local?.kind !== 'known') return undefined;
  const { percent, entry } = local;
  return { percent, kind: entry.kind, place: local.place, cites: entry.cites, confidence: entry.confidence };
}
