/** From the answers to everything the screen, the printout and the share text show. */
import packageBasis from '#content/law/parameters/prepaid-package-basis.yaml';
import refundCases from '#content/law/parameters/prepaid-package-refund.yaml';
import supportMonths from '#content/law/parameters/state-support-months.yaml';
import joinedBefore from '#content/law/parameters/withdrawal-joined-before.yaml';
import { formatDay, formatDong, formatDuration, formatMonth } from '#law/format';
import { addMonths, day, firstDay, monthOf, type Day, type Month } from '#law/month';
import { ifKnown, numberOn, textOn, type Citation } from '#law/parameter';
import type { Step } from '#rules/core/answer';
import { nextFloorChange, type FloorChange } from '#rules/voluntary/coming-floor';
import { monthlyContribution } from '#rules/voluntary/monthly-contribution';
import { whyDifferent, type Reason } from '#rules/voluntary/plan-changes';
import { comparePrepayment, type PrepaymentComparison } from '#rules/pension/prepayment-comparison';
import { refund } from '#rules/voluntary/refund';
import type { Local } from '#calculators/form/local';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import type { LocalRules } from '#calculators/ui/use-local';
import { EARLIEST, packageLabel, type Values } from './fields';

export interface Result extends PrepaymentComparison {
  from: Month;
  to: Month;
  /** Absent when none lies within the months compared. */
  change?: FloorChange;
  /** What comes back of the package when the payer gets a job halfway. */
  refund: { usedMonths: number; amount: number };
  /** What a package binds its payer to, one sentence each. */
  bound: { text: string; cites: Citation[] }[];
  /** Absent where no place is chosen and nothing typed about it. */
  local?: Local;
  /** Why no local amount is counted, on what conditions one is, and what of the package's is not known. */
  localNote?: string;
  steps: Step[];
}

/** Everything for one set of answers; without `rules` nothing is known of the place. Rejects what the rules reject. */
export function compute(values: Values, rules?: LocalRules): Result {
  const { on } = values;
  const local = rules?.localOn(values, on, values.group);
  const support = local?.support;
  const paying = {
    ...{ on, income: values.income, groups: [values.group], monthsSupported: values.used, method: values.package },
    ...(values.interest === '' ? {} : { monthlyInterestPercent: values.interest }),
  };
  const answer = comparePrepayment({
    ...paying,
    sex: values.sex,
    careerMonths: values.career * 12,
    ...(support ? { local: support } : {}),
  });
  const to = addMonths(on, answer.value.months - 1);
  const change = nextFloorChange(firstDay(on));
  const usedMonths = Math.floor(answer.value.months / 2);
  const back = refund({ ...paying, unusedMonths: answer.value.months - usedMonths });
  return {
    ...answer.value,
    from: on,
    to,
    ...(change && change.from <= to ? { change } : {}),
    refund: { usedMonths, amount: back.value.amount },
    // Looked up when its list is drawn.
    get bound() {
      return boundBy(firstDay(on));
    },
    ...(local ? { local, localNote: [local.note, local.open(answer.value.ahead)].filter(Boolean).join(' ') } : {}),
    steps: [
      ...answer.steps,
      ...back.steps.map((one) => ({
        ...one,
        key: `refund-${one.key}`,
        ...(one.key === 'amount' ? { label: `Vào làm công ty sau ${usedMonths} tháng: được trả lại` } : {}),
      })),
    ],
  };
}

function boundBy(on: Day): Result['bound'] {
  const [kept, refunded, joined, cap] = [
    textOn(packageBasis, on),
    textOn(refundCases, on),
    textOn(joinedBefore, on),
    numberOn(supportMonths, on),
  ];
  return [
    {
      text: 'Mức thu nhập và cách đóng giữ đến hết gói. Chuẩn nghèo hay nhóm của bạn đổi giữa chừng thì không nộp thêm, cũng không được hỗ trợ thêm.',
      cites: kept.cites,
    },
    { text: `Tiền của phần chưa dùng chỉ được trả lại khi bạn ${refunded.value}; phần Nhà nước hỗ trợ thì không.`, cites: refunded.cites },
    {
      text: `Số tháng được Nhà nước hỗ trợ, nhiều nhất ${cap.value} tháng, trừ dần theo gói như theo từng tháng, dùng rồi không lấy lại được.`,
      cites: cap.cites,
    },
    {
      text: `Đóng cách nào thì người đóng lần đầu từ ${formatDay(day(joined.value))} cũng không được rút một lần chỉ vì ngừng đóng.`,
      cites: joined.cites,
    },
  ];
}

/** The difference in what is paid, in a few words. */
export function bigFigure({ saved }: PrepaymentComparison): string {
  if (saved === 0) return 'Nộp như nhau';
  return `Nộp ${saved > 0 ? 'ít hơn' : 'nhiều hơn'} ${formatDong(Math.abs(saved))}`;
}

/** What this reader trades for what, in one sentence; it names both sides and advises neither. */
export function sentence(values: Values, result: Result): string {
  const { saved, discount, supportLost, localLost, pensionLost, ahead, monthly, change } = result;
  const helpLost = supportLost + localLost;
  const name = `gói ${packageLabel(values.package)}`;
  if (monthly.credited > ahead.credited) {
    const lost = monthly.pension > 0 ? `lương hưu sau này ít hơn ${formatDong(pensionLost)} mỗi tháng` : 'thu nhập ghi vào sổ thấp hơn';
    const help = helpLost > 0 ? `được hỗ trợ ít hơn ${formatDong(helpLost)}, ` : '';
    if (saved > 0)
      return `Mức bạn chọn thấp hơn mức thấp nhất sắp tới: đóng ${name} bây giờ thì nộp ít hơn ${formatDong(saved)}, đổi lại ${help}${lost}.`;
    return `Mức bạn chọn thấp hơn mức thấp nhất sắp tới: đóng ${name} bây giờ thì ${saved < 0 ? `nộp nhiều hơn ${formatDong(-saved)}, ` : ''}${help}${lost}.`;
  }
  if (helpLost > 0) {
    const equal = `Mức bạn chọn không thấp hơn mức thấp nhất sắp tới nên ${monthly.pension > 0 ? 'lương hưu' : 'thu nhập ghi vào sổ'} hai cách như nhau`;
    const less = discount > 0 ? `, được giảm ${formatDong(discount)} vì nộp sớm` : '';
    return `${equal}; đóng ${name} bây giờ thì được hỗ trợ ít hơn ${formatDong(helpLost)}${less}, tính ra nộp ${saved > 0 ? 'ít' : 'nhiều'} hơn ${formatDong(Math.abs(saved))}.`;
  }
  const why = change
    ? 'Bạn không còn tháng hỗ trợ, mức bạn chọn cũng không phải tăng'
    : 'Trong những tháng này mức thấp nhất và mức hỗ trợ không đổi';
  return discount > 0
    ? `${why}: đóng ${name} được giảm ${formatDong(discount)} vì nộp sớm, lương hưu hai cách như nhau.`
    : `${why}: hai cách nộp và nhận như nhau, chỉ khác nộp một lần hay từng tháng.`;
}

/** The months compared: "11/2026 – 10/2027". */
export function span({ from, to }: Pick<Result, 'from' | 'to'>): string {
  return `${formatMonth(from)} – ${formatMonth(to)}`;
}

/** The amounts by which a result of another month is compared with this one; none where the fund's interest is not known. */
export function headline(values: Values, on: Day, rules?: LocalRules): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const result = ifKnown(() => compute(values, rules));
  if (!result) return [];
  return [
    { label: 'Đóng trước cả gói', amount: result.ahead.payable },
    { label: 'Đóng từng tháng, cùng thời gian', amount: result.monthly.payable },
    { label: 'Đóng trước thì lương hưu mỗi tháng ít hơn', amount: result.pensionLost },
  ];
}

/** Why a month of the link's time cost something else. */
export function why(then: Values, now: Values): Reason[] {
  const month = ({ on, income, group, used }: Values) => ({
    income,
    cost: monthlyContribution({ on, income, groups: [group], monthsSupported: used }).value,
  });
  return whyDifferent(month(then), month(now));
}

/** The short message that goes with a link; where the place adds something, until when, and what of the package is not known. */
export function message(values: Values, { ahead, monthly, pensionLost, months, from, local }: Result): string {
  const pension = pensionLost > 0 ? `; gói đóng trước cho lương hưu ít hơn ${formatDong(pensionLost)} một tháng` : '';
  const place = local && ahead.localSupport > 0 ? ` Đã trừ hỗ trợ thêm cho cả gói: ${local.told(ahead.localSupport)}.` : '';
  const open = local?.open(ahead);
  return `BHXH tự nguyện, mức ${formatDong(values.income)}, ${formatDuration(months)} từ ${formatMonth(from)}: đóng trước cả gói ${formatDong(ahead.payable)}, đóng từng tháng ${formatDong(monthly.payable)}${pension}.${place}${open ? ` ${open}` : ''}`;
}
