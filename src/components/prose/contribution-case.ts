/** What pages say about one payer: their case, and the days on which its amounts change. */
import { formatDong } from '#law/format';
import { firstDay, month, monthOf, type Day } from '#law/month';
import { changesOf } from '#law/periods';
import { provinceById } from '#law/provinces';
import { contribution, type ContributionInput, type Method } from '#rules/voluntary/contribution';
import { incomeLimits } from '#rules/voluntary/income-limits';
import type { Group } from '#rules/voluntary/support';
import { localOn } from '#calculators/form/local';
import { LAW_DAY } from '#site/today';
import { about } from '#components/amounts/amount';

export interface PayerCase {
  /** đồng/tháng, or "floor": the lowest of the month. */
  income?: number | 'floor';
  group?: Group;
  /** Province id. */
  province?: string;
  method?: Method;
  monthsSupported?: number;
}

/** Days after the build's law day on which the case's amounts may change. */
export function caseChanges(payer: PayerCase): Day[] {
  return changesOf(LAW_DAY, (on) => caseOn(payer, on));
}

/**
 * The contribution of the case on a day. An example income below the lowest allowed stops the build,
 * because the example would be unlawful from that day on.
 */
export function caseOn(payer: PayerCase, on: Day) {
  const when = monthOf(on);
  const floor = incomeLimits({ on: when, income: 0 }).value.min;
  const income = payer.income === undefined || payer.income === 'floor' ? floor : payer.income;
  const province = payer.province === undefined ? undefined : provinceById(payer.province);
  if (payer.province !== undefined && !province) throw new RangeError(`no province "${payer.province}"`);
  const group = payer.group ?? 'other';
  const local = localOn({ province: payer.province ?? '', localShare: '', localUntil: '' }, when, group);
  const input: ContributionInput = {
    on: when,
    income,
    method: payer.method ?? 'monthly',
    groups: [group],
    monthsSupported: payer.monthsSupported ?? 0,
    ...(local?.support ? { local: local.support } : {}),
  };
  const answer = contribution(input);
  if (!answer.value.limits.valid)
    throw new RangeError(`example income ${income} is not allowed in ${when} (lowest ${answer.value.limits.min}): raise it or use "floor"`);
  return { income, group, local, open: local?.open(answer.value), ...answer };
}

/** For history: the day that stands for a month given in a page. */
export function dayOfMonth(text: string): Day {
  return firstDay(month(text));
}

export const CONTRIBUTION_PARTS = ['gross', 'support', 'localSupport', 'payable', 'saving', 'income'] as const;
export type ContributionPart = (typeof CONTRIBUTION_PARTS)[number];

/** A month is counted as 30 days when an amount is told per day. */
const DAYS = 30;

/** One amount of the case as printed, for the month or for each of its days. */
export function contributionText(payer: PayerCase, part: ContributionPart, perDay: boolean | undefined, on: Day): string {
  const result = caseOn(payer, on);
  const amount = part === 'income' ? result.income : result.value[part];
  return formatDong(perDay ? about(amount / DAYS) : amount);
}
