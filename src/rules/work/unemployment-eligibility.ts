import monthsRequired from '#content/law/parameters/unemployment-months.yaml';
import noJobDays from '#content/law/parameters/unemployment-no-job-days.yaml';
import fileMonths from '#content/law/parameters/unemployment-file-months.yaml';
import { formatDay } from '#law/format';
import { firstDay, monthOf, type Day } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import { addWorkingDays } from '#law/working-days';
import type { Months } from '#law/units';
import { citesOf } from '#rules/core/answer';
import { verdict, type Eligibility, type Verdict } from '#rules/core/eligibility';
import { requireCount, requireWithin } from '#rules/core/input';
import { fileDeadline } from './unemployment-calendar';

/** How the work ended: lawfully, by an unlawful one-sided ending, or when pension conditions were already met. */
export type ContractEnding = 'lawful' | 'unlawful' | 'pension-eligible';

export const CONTRACT_KINDS = ['standard', 'short'] as const;
/** `short`: a contract of 1 to under 12 months. */
export type ContractKind = (typeof CONTRACT_KINDS)[number];

export interface UnemploymentQuestion {
  /** Day the contract ended. */
  endedOn: Day;
  ended: ContractEnding;
  contract: ContractKind;
  /** Months paid and not yet used for a benefit. */
  monthsPaid: Months;
  /** Of the last 24 and 36 months before the ending; unknown where left out. */
  paidInLast24?: Months;
  paidInLast36?: Months;
  /** False when the last month paid is earlier than the month before the ending, without sickness, maternity or suspension. */
  payingAtEnd?: boolean;
  /** Day the full file was handed in. */
  filedOn?: Day;
  /** First day of a new job under compulsory insurance. */
  newJobOn?: Day;
  holidays?: readonly Day[];
}

/**
 * Whether someone may draw the unemployment benefit. Keys of a no: `unlawful`, `pension`, `months`, `not-paying`, `late`, `job`.
 * Luật Việc làm 2025 Điều 38; Nghị định 374/2025 Điều 3. Rejects months that are negative, broken or more than their window.
 */
export function unemploymentEligibility(input: UnemploymentQuestion): Eligibility {
  const onDay = input.endedOn;
  const table = tableOn(monthsRequired, firstDay(monthOf(onDay)));
  const required = (key: string): number => entryOn(monthsRequired, onDay, key).value;
  requireCount('monthsPaid', input.monthsPaid);
  if (input.paidInLast24 !== undefined) requireWithin('paidInLast24', input.paidInLast24, Math.min(required('window'), input.monthsPaid));
  if (input.paidInLast36 !== undefined)
    requireWithin('paidInLast36', input.paidInLast36, Math.min(required('window-short-contract'), input.monthsPaid));
  const answer = (value: Verdict, key: string, reason: string, more?: Pick<Eligibility, 'dependsOn'>): Eligibility =>
    verdict(value, key, reason, { cites: citesOf([table]), ...more });

  if (input.ended === 'unlawful')
    return answer('no', 'unlawful', 'Bạn tự ý bỏ việc trái luật nên không được hưởng; thời gian đã đóng vẫn giữ cho lần sau.');
  if (input.ended === 'pension-eligible')
    return answer('no', 'pension', 'Bạn nghỉ việc khi đã đủ điều kiện hưởng lương hưu nên không được hưởng, dù chưa nhận lương hưu.');
  const enough = required('paid');
  const window = input.contract === 'short' ? required('window-short-contract') : required('window');
  const within = input.contract === 'short' ? input.paidInLast36 : input.paidInLast24;
  if (input.monthsPaid < enough || (within ?? enough) < enough)
    return answer(
      'no',
      'months',
      `Cần đóng đủ ${enough} tháng trong ${window} tháng trước khi nghỉ việc; số tháng đã đóng vẫn giữ cho lần sau.`,
    );
  if (input.payingAtEnd === false)
    return answer('no', 'not-paying', 'Tháng nghỉ việc và tháng liền trước không đóng bảo hiểm thất nghiệp nên không tính là đang đóng.');
  const deadline = fileDeadline(onDay, input.holidays);
  const filedOn = input.filedOn ?? onDay;
  if (filedOn > deadline)
    return answer(
      'no',
      'late',
      `Hồ sơ nộp sau ngày ${formatDay(deadline)} nên lần này không được hưởng; số tháng đã đóng vẫn giữ cho lần sau.`,
    );
  if (input.newJobOn !== undefined && input.newJobOn <= jobFreeUntil(filedOn, input.holidays))
    return answer(
      'no',
      'job',
      'Bạn có việc làm mới đóng BHXH bắt buộc trước khi hết thời hạn chờ nên không hưởng; thời gian đóng được giữ lại.',
    );
  if (within === undefined)
    return answer('depends', 'window', `Chỉ được khi đã đóng đủ ${enough} tháng trong ${window} tháng trước khi nghỉ việc.`, {
      dependsOn: `Trong ${window} tháng trước khi nghỉ, bạn đóng mấy tháng?`,
    });
  const last = `${numberOn(fileMonths, onDay).value} tháng, chậm nhất ngày ${formatDay(deadline)}`;
  return answer(
    'yes',
    'eligible',
    input.filedOn === undefined ? `Hãy nộp đủ hồ sơ trong ${last}.` : 'Bạn đủ điều kiện và nộp hồ sơ đúng hạn.',
  );
}

/** Last of the working days after the file in which no new job may start. Luật Việc làm 2025 Điều 38 khoản 1. */
function jobFreeUntil(filedOn: Day, holidays?: readonly Day[]): Day {
  return addWorkingDays(filedOn, numberOn(noJobDays, filedOn).value, holidays);
}
