import capacityLoss from '#content/law/parameters/withdrawal-capacity-loss.yaml';
import joinedBefore from '#content/law/parameters/withdrawal-joined-before.yaml';
import maxYears from '#content/law/parameters/withdrawal-max-years.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import waitingMonths from '#content/law/parameters/withdrawal-waiting-months.yaml';
import { formatDay, formatMonth, formatPercent } from '#law/format';
import { addMonths, firstDay, monthOf, monthsBetween, type Day, type Month } from '#law/month';
import { numberOn, textOn, type Found } from '#law/parameter';
import type { Months, Percent } from '#law/units';
import { citesOf } from '#rules/core/answer';
import { verdict, type Eligibility } from '#rules/core/eligibility';
import { requireBetween, requireCount } from '#rules/core/input';
import type { WithdrawalReason } from './withdrawal';

export interface LumpWithdrawalQuestion {
  /** Day of filing. */
  on: Day;
  reason: WithdrawalReason;
  /** First and last month paid in either scheme, and all months. */
  firstPaid: Month;
  lastPaid: Month;
  months: Months;
  /** With the reason `capacity-loss`; left out for an extremely severe disability. */
  lossPercent?: Percent;
}

/**
 * Whether a worker may take BHXH một lần. Keys of a no: `joined` (nothing paid before the day of the law), `years` (too long),
 * `waiting` (12 months without paying are not over), `loss`. Who stopped must have paid nothing in either scheme for 12 months up
 * to the one before filing. Luật BHXH 2024 Điều 70 khoản 1; Nghị định 158/2025 Điều 14. Rejects broken months and a last month before
 * the first.
 */
export function lumpWithdrawalEligibility(input: LumpWithdrawalQuestion): Eligibility {
  requireCount('months', input.months);
  if (input.lastPaid < input.firstPaid) throw new RangeError(`lastPaid must not be before firstPaid: ${input.lastPaid}`);
  const years = numberOn(pensionYears, input.on);
  const answer: Say = (value, key, reason, sources) => verdict(value, key, reason, { cites: citesOf(sources) });
  switch (input.reason) {
    case 'retirement-age':
      return input.months < years.value * 12
        ? answer('yes', 'eligible', `Đủ tuổi nghỉ hưu mà chưa đóng đủ ${years.value} năm.`, [years])
        : answer('no', 'years', `Đã đóng đủ ${years.value} năm thì nhận lương hưu.`, [years]);
    case 'capacity-loss': {
      const least = numberOn(capacityLoss, input.on);
      if (input.lossPercent !== undefined) requireBetween('lossPercent', input.lossPercent, 0, 100);
      return input.lossPercent === undefined || input.lossPercent >= least.value
        ? answer('yes', 'eligible', 'Suy giảm khả năng lao động nặng, hoặc khuyết tật đặc biệt nặng.', [least])
        : answer('no', 'loss', `Mức suy giảm chưa tới ${formatPercent(least.value)}.`, [least]);
    }
    case 'stopped-12-months':
      return stopped(input, answer);
    default:
      return answer('yes', 'eligible', 'Trường hợp này không phải chờ và không giới hạn số năm đóng.', [years]);
  }
}

type Say = (value: 'yes' | 'no', key: string, reason: string, sources: Found<unknown>[]) => Eligibility;

function stopped(input: LumpWithdrawalQuestion, answer: Say): Eligibility {
  const before = textOn(joinedBefore, input.on);
  const most = numberOn(maxYears, input.on);
  const wait = numberOn(waitingMonths, input.on);
  if (firstDay(input.firstPaid) >= before.value)
    return answer('no', 'joined', `Chỉ người có thời gian đóng trước ${formatDay(before.value as Day)} mới rút được vì ngừng đóng.`, [
      before,
    ]);
  if (input.months >= most.value * 12) return answer('no', 'years', `Đã đóng đủ ${most.value} năm.`, [most]);
  const lastIdle = addMonths(monthOf(input.on), -1);
  if (monthsBetween(addMonths(input.lastPaid, 1), lastIdle) < wait.value)
    return answer(
      'no',
      'waiting',
      `Nộp được từ tháng ${formatMonth(addMonths(input.lastPaid, wait.value + 1))}, sau ${wait.value} tháng không đóng.`,
      [wait],
    );
  return answer('yes', 'eligible', `Đã ${wait.value} tháng không đóng, có thời gian đóng trước ${formatDay(before.value as Day)}.`, [
    before,
    wait,
    most,
  ]);
}
