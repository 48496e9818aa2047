import { addMonths, monthsBetween, type Month } from '#law/month';
import type { Citation, Confidence } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import { exact, multiply, percent, type Exact } from '#rules/core/exact';

/** What a place adds to each month of voluntary contribution: percent of the contribution at the poverty line, or whole đồng. */
export type LocalShare = { percent: Percent } | { amount: Dong };

export type LocalSupport = LocalShare & {
  /** "Hà Nội" */
  place?: string;
  /** Whose word it is where no resolution stands behind it: "theo bạn nhập". */
  source?: string;
  /** Last month it is known for; what comes after is not known, neither continued nor zero. */
  until?: Month;
  /** What is known to follow, and from when. */
  next?: LocalSupport & { from: Month };
  cites?: Citation[];
  confidence?: Confidence;
};

/** What is known of a month, the support itself or what follows it, and the last month for which that is so. */
export function localIn(local: LocalSupport | undefined, on: Month): { local?: LocalSupport | undefined; to?: Month | undefined } {
  if (!local?.until || on <= local.until) return { local, to: local?.until };
  const { next } = local;
  if (next && on >= next.from) return localIn(next, on);
  return { to: next && addMonths(next.from, -1) };
}

/** How many of so many months from `on` on lie within what is known. */
export function localMonths({ until }: LocalSupport, on: Month, months: Months): Months {
  return until ? Math.min(months, monthsBetween(on, until)) : months;
}

/** Exact đồng a month; `base` is the contribution at the poverty line. */
export function localAmount(local: LocalShare, base: Exact): Exact {
  return 'amount' in local ? exact(local.amount) : multiply(percent(local.percent), base);
}
