/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { addMonths, earlier, type Day, type Month } from '#law/month';
import { ifKnown, type Provisional } from '#law/parameter';
import type { Answer, Step } from '#rules/core/answer';
import { contribution, type Contribution, type Method } from '#rules/voluntary/contribution';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { whyDifferent, type Reason } from '#rules/voluntary/plan-changes';
import { plan, type Plan } from '#rules/voluntary/plan';
import { GROUPS, supportCap, supportMonths, type Group } from '#rules/voluntary/support';
import type { Local } from '#calculators/form/local';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import type { LocalRules } from '#calculators/ui/use-local';
import type { Values } from './fields';

interface GroupRow {
  group: Group;
  label: string;
  support: number;
  /** Absent when it is not known. */
  localSupport?: number;
}

interface Package {
  method: Method;
  label: string;
  months: number;
  /** What the State and the province pay for the package, fixed on the day it is paid. */
  support: number;
  localSupport: number;
  payable: number;
  supportedMonths: number;
  /** What of the place's share is not known, in words. */
  open?: string;
  /** What the same months would cost the payer month by month, under the law already enacted. */
  monthByMonth: number;
  provisional: Provisional[];
}

export interface Result {
  monthly: Contribution;
  /** Absent where no place is chosen and nothing typed about it. */
  local?: Local;
  /** Months of State support used before the month asked about, and left from it on. */
  used: number;
  left: number;
  /** The last month supported when paying without a break; absent when none is left. */
  lastMonth?: Month;
  /** Paying the lowest income through the months left; absent when none is left. */
  course?: Answer<Plan>;
  groups: GroupRow[];
  packages: Package[];
  steps: Step[];
}

const PACKAGES: readonly [Method, string][] = [
  ['3-months', '3 tháng'],
  ['6-months', '6 tháng'],
  ['12-months', '12 tháng'],
  ['ahead-2-years', '2 năm'],
  ['ahead-5-years', '5 năm'],
];

/** Everything for one set of answers; without `rules` nothing is known of the place. Rejects what the rules reject. */
export function compute(values: Values, rules?: LocalRules): Result {
  const { on, group } = values;
  const counted = usedMonths(values);
  const left = Math.max(0, supportCap(on).value - counted.used);
  const income = incomeLimits({ on, income: 0 }).value.min;
  const local = rules?.localOn(values, on, group);
  const base = { on, income, groups: [group], monthsSupported: counted.used, ...withLocal(local) };
  const monthly = contribution({ ...base, method: 'monthly' });
  const course =
    left > 0
      ? plan({ from: on, months: left, income: 'floor', groups: [group], monthsSupported: counted.used, ...withLocal(local) })
      : undefined;
  return {
    monthly: monthly.value,
    ...(local ? { local } : {}),
    used: counted.used,
    left,
    ...(course ? { lastMonth: course.value.to, course } : {}),
    // Reckoned when their tables are drawn: nobody waits for them with the month's amount.
    get groups() {
      return GROUPS.map((of) => groupRow(values, of, income, rules));
    },
    // Years ahead need the fund's interest of the month, which is not known of every year.
    get packages() {
      return PACKAGES.flatMap(([method, label]) => ifKnown(() => packageOf(method, label, base, local)) ?? []);
    },
    steps: [...counted.steps, ...monthly.steps],
  };
}

/** Stated, or counted from the months paid before the month asked about. */
function usedMonths({ on, used, periods }: Values): { used: number; steps: Step[] } {
  if (periods.length === 0) return { used, steps: [] };
  const before = periods.filter(({ from }) => from < on).map(({ from, to }) => ({ from, to: earlier(to, addMonths(on, -1)) }));
  const answer = supportMonths({ periods: before });
  return { used: answer.value.supported, steps: answer.steps };
}

function withLocal(local: Local | undefined) {
  return local?.support ? { local: local.support } : {};
}

/** What a person of another group would get, in the same month and province, with months of support left; what was typed is the reader's own. */
function groupRow(values: Values, group: Group, income: number, rules: LocalRules | undefined): GroupRow {
  const local = rules?.localOn(group === values.group ? values : { ...values, localShare: '' }, values.on, group);
  const { value } = contribution({ on: values.on, income, method: 'monthly', groups: [group], ...withLocal(local) });
  return {
    group,
    label: GROUP_LABELS[group],
    support: value.support,
    ...(local?.support ? { localSupport: value.localSupport } : {}),
  };
}

function packageOf(
  method: Method,
  label: string,
  base: Omit<Parameters<typeof contribution>[0], 'method'>,
  place: Local | undefined,
): Package {
  const { value, provisional } = contribution({ ...base, method });
  const { on, groups, monthsSupported = 0, local } = base;
  const monthByMonth = plan({ from: on, months: value.months, income: 'floor', groups, monthsSupported, ...(local ? { local } : {}) });
  const { months, support, localSupport, payable, supportedMonths } = value;
  const open = place?.open(value);
  return {
    ...{ method, label, months, support, localSupport, payable, supportedMonths, provisional },
    ...(open ? { open } : {}),
    monthByMonth: monthByMonth.value.payable,
  };
}

/** What is paid for the reader each month, by whomever. */
export function helped({ support, localSupport }: Contribution): number {
  return support + localSupport;
}

/** One plain sentence under the figure. */
export function sentence({ monthly, local, left, lastMonth }: Result, on: Month): string {
  if (left === 0) return 'Bạn đã dùng hết số tháng được hỗ trợ. Từ nay bạn nộp đủ mức đóng, thời gian đóng vẫn tính như thường.';
  const place = local && monthly.localSupport > 0 ? `, ${local.within} ${formatDong(monthly.localSupport)}` : '';
  const until = lastMonth ? ` Đóng liền từ tháng ${formatMonth(on)} thì được hỗ trợ đến hết tháng ${formatMonth(lastMonth)}.` : '';
  return `Nhà nước trả ${formatDong(monthly.support)}${place}. Chọn mức thấp nhất thì bạn nộp ${formatDong(monthly.payable)}.${until}`;
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, _on: Day, rules?: LocalRules): Headline[] {
  const { monthly } = compute(values, rules);
  return [
    { label: 'Nhà nước hỗ trợ mỗi tháng', amount: monthly.support },
    { label: 'Địa phương hỗ trợ mỗi tháng', amount: monthly.localSupport },
    { label: 'Bạn nộp mỗi tháng, mức thấp nhất', amount: monthly.payable },
  ];
}

/** Why a month of the link's time brought something else. */
export function why(then: Values, now: Values, rules?: LocalRules): Reason[] {
  const month = (values: Values) => ({
    income: incomeLimits({ on: values.on, income: 0 }).value.min,
    cost: compute(values, rules).monthly,
  });
  return whyDifferent(month(then), month(now));
}

/** The short message that goes with a link. */
export function message(values: Values, { monthly, left, local: place }: Result): string {
  const local = place && monthly.localSupport > 0 ? `, ${place.told(monthly.localSupport)}` : '';
  return `Đóng BHXH tự nguyện tháng ${formatMonth(values.on)}: Nhà nước hỗ trợ ${formatDong(monthly.support)}${local} mỗi tháng; còn được hỗ trợ ${formatDuration(left)}.`;
}
