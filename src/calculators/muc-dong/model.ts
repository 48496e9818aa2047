/** From the answers to everything the screen and the printout show: the month, and the ways to pay. */
import deadlines from '#content/law/parameters/payment-deadline-months.yaml';
import { formatDay, formatDong, formatMonth } from '#law/format';
import { addMonths, firstDay, lastDay, type Day } from '#law/month';
import { entryOn, ifKnown, type Provisional } from '#law/parameter';
import { backPayment, requiredMonths } from '#rules/pension/back-payment';
import { contribution, type Contribution, type ContributionInput, type Method } from '#rules/voluntary/contribution';
import type { Answer } from '#rules/core/answer';
import { plan } from '#rules/voluntary/plan';
import type { Months } from '#law/units';
import type { Local } from '#calculators/form/local';
import type { LocalRules } from '#calculators/ui/use-local';
import type { Values } from './fields';
import { computeMonthly, inputOf, type Monthly } from './monthly';

export { headline, message, why } from './monthly';

export interface WayToPay {
  key: string;
  label: string;
  /** đồng, for the whole package; absent where the fund's interest of the year was never found. */
  payable?: number;
  deadline: string;
  /** Last day to pay this amount, where there is one. */
  due?: Day;
  note?: string;
  provisional?: Provisional[];
}

export interface Result extends Monthly {
  ways: WayToPay[];
}

const SHORT_METHODS = ['monthly', '3-months', '6-months', '12-months'] as const;

const LABELS: Record<(typeof SHORT_METHODS)[number], string> = {
  monthly: 'Hằng tháng',
  '3-months': '3 tháng một lần',
  '6-months': '6 tháng một lần',
  '12-months': '12 tháng một lần',
};

/** Everything for one set of answers; without `rules` nothing is known of the place. Rejects what the rules reject. */
export function compute(values: Values, rules?: LocalRules): Result {
  const month = computeMonthly(values, rules);
  const { local } = month;
  const input = inputOf(values, local);
  const ahead: Method = `ahead-${values.years}-years`;
  return {
    ...month,
    // Reckoned when their table is drawn: nobody waits for it with the month's amount.
    get ways() {
      return [
        ...SHORT_METHODS.map((method) => wayOf(LABELS[method], contribution({ ...input, method }), { ...input, method }, local)),
        ifKnown(() => aheadWay(contribution({ ...input, method: ahead }), { ...input, method: ahead }, values, local)) ??
          unknownWay(ahead, aheadLabel(values)),
        ifKnown(() => missingWay(values)) ?? unknownWay('back-payment', missingLabel(values)),
      ];
    },
  };
}

function wayOf(label: string, answer: Answer<Contribution>, input: ContributionInput, local: Local | undefined): WayToPay {
  const { value } = answer;
  const { on, method } = input;
  const within = entryOn(deadlines, firstDay(on), method).value;
  const ending =
    value.supportedMonths < value.months && value.supportedMonths > 0 ? `Chỉ ${value.supportedMonths} tháng còn được hỗ trợ.` : undefined;
  const note = [ending, local?.open(value)].filter(Boolean).join(' ');
  const end = within === 0 ? undefined : lastDay(addMonths(on, within - 1));
  const due = end && (lastDayAtPrice(input, within) ?? end);
  return {
    key: method,
    label,
    payable: value.payable,
    deadline: deadlineOf(due, end),
    ...(due === undefined ? {} : { due }),
    ...(note ? { note } : {}),
    provisional: answer.provisional,
  };
}

/**
 * Last day to hand over the same amount, where it becomes dearer before the way's own deadline: a package costs what it costs
 * in the month it is paid (Nghị định 159/2025 Điều 5 khoản 5).
 */
function lastDayAtPrice(input: ContributionInput, within: Months): Day | undefined {
  const [now, ...rest] = plan({ ...input, from: input.on, months: within }).value.stretches;
  const change = rest.find(
    ({ monthly, reasons }) => monthly.payable > now!.monthly.payable && reasons.some(({ key }) => key !== 'support-ended'),
  );
  return change && lastDay(addMonths(change.from, -1));
}

function deadlineOf(due: Day | undefined, end: Day | undefined): string {
  if (due === undefined || end === undefined) return 'Nộp khi đăng ký';
  const words = `Nộp chậm nhất ${formatDay(due)}`;
  return due === end ? words : `${words} để giữ giá này; nộp tới ${formatDay(end)} thì theo mức mới`;
}

/** Years ahead, with the discount and what the same months cost one by one under the law already enacted. */
function aheadWay(answer: Answer<Contribution>, input: ContributionInput, values: Values, local: Local | undefined): WayToPay {
  const way = wayOf(aheadLabel(values), answer, input, local);
  const { months, saving } = answer.value;
  const course = plan({ ...input, from: input.on, months }).value;
  const discount = saving > 0 ? `Được giảm ${formatDong(saving)} vì nộp sớm.` : undefined;
  const change = course.stretches.slice(1).find(({ reasons }) => reasons.some(({ key }) => key === 'floor' || key === 'support-changed'));
  const risen = course.stretches.some(({ income }) => income > input.income);
  const against =
    change &&
    `Đóng từng tháng, theo mức đổi từ ${formatMonth(change.from)}: tổng cộng ${formatDong(course.payable)}, lương hưu ${risen ? 'cao hơn' : 'như nhau'}.`;
  const note = [discount, against, way.note].filter(Boolean).join(' ');
  return { ...way, ...(note ? { note } : {}) };
}

const aheadLabel = ({ years }: Values) => `Trước ${years} năm`;
const missingLabel = ({ missing }: Values) => `Bù một lần ${missing} tháng còn thiếu`;

function unknownWay(key: string, label: string): WayToPay {
  return { key, label, deadline: 'Chưa tìm thấy lãi suất quỹ của năm này. Biết thì nhập ở ô lãi suất.' };
}

/** The sixth way: once for missing months, at retirement age; support for these months is not settled, so none is shown. */
function missingWay(values: Values): WayToPay {
  const answer = backPayment({
    on: values.on,
    income: values.income,
    creditedMonths: requiredMonths(values.on) - values.missing,
    ...(values.interest === '' ? {} : { monthlyInterestPercent: values.interest }),
  });
  return {
    key: 'back-payment',
    label: missingLabel(values),
    payable: answer.value.gross ?? 0,
    deadline: 'Nộp khi đăng ký',
    note: 'Khi đã đến tuổi nghỉ hưu. Chưa trừ hỗ trợ, nếu có: hỏi cơ quan BHXH.',
    provisional: answer.provisional,
  };
}
