/** What one month costs: the result at a glance, its comparison with another month's, and the message that goes with a link. */
import { formatDong, formatMonth } from '#law/format';
import type { Day } from '#law/month';
import type { Step } from '#rules/core/answer';
import { monthlyContribution, type Contribution } from '#rules/voluntary/monthly-contribution';
import { whyDifferent, type Reason } from '#rules/voluntary/plan-changes';
import type { Local } from '#calculators/form/local';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import type { LocalRules } from '#calculators/ui/use-local';
import type { Values } from './fields';

export interface Monthly {
  monthly: Contribution;
  steps: Step[];
  /** Absent where no place is chosen and nothing typed about it. */
  local?: Local;
}

/** What the rules are asked, whichever way is paid. */
export function inputOf(values: Values, local: Local | undefined) {
  return {
    on: values.on,
    income: values.income,
    groups: [values.group],
    monthsSupported: values.used,
    ...(local?.support ? { local: local.support } : {}),
    ...(values.interest === '' ? {} : { monthlyInterestPercent: values.interest }),
  };
}

/** Without `rules` nothing is known of the place. */
export function computeMonthly(values: Values, rules?: LocalRules): Monthly {
  const local = rules?.localOn(values, values.on, values.group);
  const { value: monthly, steps } = monthlyContribution(inputOf(values, local));
  return { monthly, steps, ...(local ? { local } : {}) };
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, _on: Day, rules?: LocalRules): Headline[] {
  const { monthly } = computeMonthly(values, rules);
  return [
    { label: 'Mức thu nhập chọn', amount: values.income },
    { label: 'Nhà nước hỗ trợ mỗi tháng', amount: monthly.support },
    { label: 'Bạn nộp mỗi tháng', amount: monthly.payable },
  ];
}

/** Why a month of the link's time cost something else. */
export function why(then: Values, now: Values, rules?: LocalRules): Reason[] {
  const month = (values: Values) => ({ income: values.income, cost: computeMonthly(values, rules).monthly });
  return whyDifferent(month(then), month(now));
}

/** The short message that goes with a link. */
export function message(values: Values, { monthly, local: place }: Monthly): string {
  const local = place && monthly.localSupport > 0 ? `, ${place.told(monthly.localSupport)}` : '';
  return `BHXH tự nguyện tháng ${formatMonth(values.on)}, chọn mức thu nhập ${formatDong(values.income)}: Nhà nước hỗ trợ ${formatDong(monthly.support)}${local}; bạn nộp ${formatDong(monthly.payable)} một tháng.`;
}
