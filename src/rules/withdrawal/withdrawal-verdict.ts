import pensionYears from '#content/law/parameters/pension-years.yaml';
import capacityLoss from '#content/law/parameters/withdrawal-capacity-loss.yaml';
import joinedBefore from '#content/law/parameters/withdrawal-joined-before.yaml';
import maxYears from '#content/law/parameters/withdrawal-max-years.yaml';
import supportDeduction from '#content/law/parameters/withdrawal-support-deduction.yaml';
import waitingMonths from '#content/law/parameters/withdrawal-waiting-months.yaml';
import { formatDay, formatPercent } from '#law/format';
import { firstDay, type Day, type Month } from '#law/month';
import { entryOn, numberOn, textOn, type Found } from '#law/parameter';
import type { Months } from '#law/units';
import { citesOf } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { requireCount } from '#rules/core/input';
import type { WithdrawalReason } from './withdrawal';
import type { KeepingInput } from './withdrawal-ways-out';

export interface WithdrawalQuestion extends KeepingInput {
  /** Month in which the file would be handed in. */
  on: Month;
  reason: WithdrawalReason;
  /** Months of contribution not yet withdrawn, both schemes. */
  creditedMonths: Months;
  /** First month of contribution not yet withdrawn. */
  firstContribution?: Month;
  /** Months in a row without paying into either scheme, up to the month before `on`. */
  monthsStopped?: Months;
}

/** One condition of a reason: met, failed with the sentence that says so, or still a question. */
interface Condition {
  met: boolean | undefined;
  failed: string;
  question: string;
}

/**
 * Whether a voluntary payer may withdraw (BHXH một lần) for the reason given.
 * What is not given stays a question: one open question makes the verdict `depends`, several `cannot-tell`.
 * Illness, lost capacity and emigration are taken as stated; the agency asks for the papers.
 * Luật BHXH 2024 Điều 102 khoản 1. Rejects broken months and months before that law.
 */
export function withdrawalVerdict(input: WithdrawalQuestion): Omit<Eligibility, 'waysOut'> {
  requireCount('creditedMonths', input.creditedMonths);
  const { conditions, reason, sources } = caseOf(input);
  const cites = citesOf([...sources, entryOn(supportDeduction, firstDay(input.on), input.reason)]);
  const failed = conditions.find((condition) => condition.met === false);
  if (failed) return { verdict: 'no', reason: failed.failed, cites };
  const open = conditions.filter((condition) => condition.met === undefined);
  const [only, ...others] = open;
  if (!only) return { verdict: 'yes', reason, cites };
  if (others.length === 0) return { verdict: 'depends', reason: 'Còn tùy một điều.', dependsOn: only.question, cites };
  return { verdict: 'cannot-tell', reason: `Cần biết thêm: ${open.map(({ question }) => question).join(' ')}`, cites };
}

interface Case {
  /** Said when every condition is met. */
  reason: string;
  conditions: Condition[];
  sources: Found<unknown>[];
}

function caseOf(input: WithdrawalQuestion): Case {
  switch (input.reason) {
    case 'stopped-12-months':
      return stoppedPaying(input);
    case 'retirement-age':
      return withoutEnoughYears(input);
    case 'capacity-loss': {
      const loss = numberOn(capacityLoss, firstDay(input.on));
      const reason = `Suy giảm khả năng lao động từ ${formatPercent(loss.value)} hoặc khuyết tật đặc biệt nặng thì được rút.`;
      return { reason, conditions: [], sources: [loss] };
    }
    case 'serious-illness':
      return { reason: 'Mắc bệnh hiểm nghèo có trong danh sách của luật thì được rút.', conditions: [], sources: [] };
    case 'emigration':
      return { reason: 'Ra nước ngoài định cư thì được rút.', conditions: [], sources: [] };
  }
}

function stoppedPaying(input: WithdrawalQuestion): Case {
  const onDay = firstDay(input.on);
  const joined = textOn(joinedBefore, onDay);
  const wait = numberOn(waitingMonths, onDay);
  const years = numberOn(maxYears, onDay);
  const limit = joined.value as Day;
  const first = input.firstContribution;
  const stopped = input.monthsStopped;
  return {
    reason: `Bạn có đóng trước ${formatDay(limit)}, đã ngừng ${wait.value} tháng và đóng chưa đủ ${years.value} năm.`,
    conditions: [
      {
        met: first === undefined ? undefined : firstDay(first) < limit,
        failed: `Người bắt đầu đóng từ ${formatDay(limit)} không được rút vì ngừng đóng.`,
        question: `Bạn có tháng đóng nào trước ${formatDay(limit)} chưa rút không?`,
      },
      {
        met: input.creditedMonths < years.value * 12,
        failed: `Bạn đã đóng đủ ${years.value} năm nên không được rút vì ngừng đóng.`,
        question: '',
      },
      notPaying(input),
      {
        met: stopped === undefined ? undefined : stopped >= wait.value,
        failed: `Phải ngừng đóng đủ ${wait.value} tháng; còn ${wait.value - (stopped ?? 0)} tháng nữa.`,
        question: `Bạn đã ngừng đóng đủ ${wait.value} tháng liền chưa?`,
      },
    ],
    sources: [joined, wait, years],
  };
}

function withoutEnoughYears(input: WithdrawalQuestion): Case {
  const years = numberOn(pensionYears, firstDay(input.on));
  return {
    reason: `Bạn đã đến tuổi nghỉ hưu mà chưa đủ ${years.value} năm.`,
    conditions: [
      // The age first: who is too young is not told of a pension of today.
      { met: input.ageReached, failed: 'Bạn chưa đến tuổi nghỉ hưu.', question: 'Bạn đã đến tuổi nghỉ hưu chưa?' },
      { met: input.creditedMonths < years.value * 12, failed: `Bạn đã đóng đủ ${years.value} năm: bạn được lương hưu.`, question: '' },
      notPaying(input),
    ],
    sources: [years],
  };
}

function notPaying(input: WithdrawalQuestion): Condition {
  return {
    met: input.payingNow === undefined ? (input.monthsStopped === undefined ? undefined : true) : !input.payingNow,
    failed: 'Bạn đang đóng BHXH nên chưa được rút.',
    question: 'Bạn đã ngừng đóng cả BHXH bắt buộc và tự nguyện chưa?',
  };
}
