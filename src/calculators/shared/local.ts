/** What the chosen province adds, as the rules and the reader want it. */
import { describeLocal, localSupportOn, type LocalSupportOn } from '#law/local-support';
import { firstDay, monthOf, type Month } from '#law/month';
import { isDoubtful } from '#law/parameter';
import { provinceById } from '#law/provinces';
import type { LocalSupport } from '#rules/contribution';
import type { Group } from '#rules/support';

/** Undefined when no province is chosen. */
export function localOn(province: string, on: Month, group: Group): LocalSupportOn | undefined {
  const found = provinceById(province);
  return found && localSupportOn(found, firstDay(on), [group]);
}

/** For the rules: only a known share, with the last month it is known for. */
export function asSupport(local: LocalSupportOn | undefined): (LocalSupport & { until?: Month }) | undefined {
  if (local?.kind !== 'known') return undefined;
  const { percent, place, entry } = local;
  return {
    percent,
    place,
    cites: entry.cites,
    confidence: entry.confidence,
    ...(entry.until === undefined ? {} : { until: monthOf(entry.until as never) }),
  };
}

/** Why no local amount is shown, or on what conditions one is. */
export function noteOf(local: LocalSupportOn): string {
  if (local.kind !== 'known') return describeLocal(local);
  const special = (local.entry.special ?? []).map(({ who, percent }) => `Riêng ${who}: thêm ${percent} %.`);
  return [local.entry.conditions ?? '', ...special, isDoubtful(local.entry.confidence) ? 'Số liệu cần đối chiếu.' : '']
    .filter(Boolean)
    .join(' ');
}
