/** What the chosen province adds to a card: what the law data know, and what this edition says of its own. Fetched when a place is chosen. */
import { localSupport, province as own, publisher } from '#content/edition.yaml';
import type { Month } from '#law/month';
import type { LocalShare } from '#rules/voluntary/local-support';

export * from '#law/local-health';

export interface Preset {
  share: LocalShare;
  /** "theo Nhóm biên soạn …" */
  source: string;
  until?: Month;
}

/** What this edition says its own province adds in a month for a group, or for members in household form; undefined elsewhere. */
export function presetFor(province: string, whom: string, on: Month): Preset | undefined {
  if (province === '' || province !== own) return undefined;
  const stated = (localSupport.health ?? []).find(({ group, until }) => group === whom && (until === undefined || on <= until));
  if (!stated) return undefined;
  const { group: _group, until, ...share } = stated;
  return { share, source: `theo ${publisher}`, ...(until ? { until } : {}) };
}
