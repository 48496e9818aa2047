import monthsRequired from '#content/law/parameters/compulsory-maternity-months.yaml';
import windowDay from '#content/law/parameters/maternity-window-day.yaml';
import { addMonths, firstDay, monthOf, type Day, type Month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import type { Months } from '#law/units';
import { citesOf } from '#rules/core/answer';
import { verdict, type Eligibility, type Verdict } from '#rules/core/eligibility';
import { requireCount, requireWithin } from '#rules/core/input';

export interface MaternityQuestion {
  on: Month;
  /** Compulsory months paid in the 12 before the birth; unknown where left out. */
  paidInLast12?: Months;
  paidInLast24?: Months;
  /** All compulsory months. */
  paidTotal?: Months;
  /** A doctor ordered rest during the pregnancy. */
  bedRest?: boolean;
  /** Stopped work for the treatment of infertility. */
  infertility?: boolean;
}

/**
 * Whether an insured woman has paid long enough for a birth or adoption: 6 months in the last 12; 3 when she had to rest and has
 * 12 in all; 6 in 24 when she had stopped for the treatment of infertility. The key of a no is `months`.
 * Luật BHXH 2024 Điều 50. Rejects months that are negative, broken, more than their window or more than the whole.
 */
export function maternityEligibility(input: MaternityQuestion): Eligibility {
  const onDay = firstDay(input.on);
  const table = tableOn(monthsRequired, onDay);
  const of = (key: string): number => entryOn(monthsRequired, onDay, key).value;
  const { paidInLast12: in12, paidInLast24: in24, paidTotal } = input;
  if (paidTotal !== undefined) requireCount('paidTotal', paidTotal);
  const longest = Math.min(table.value['infertility-window'] ?? Infinity, paidTotal ?? Infinity);
  if (in24 !== undefined) requireWithin('paidInLast24', in24, longest);
  if (in12 !== undefined) requireWithin('paidInLast12', in12, Math.min(of('window'), in24 ?? longest));
  const answer = (value: Verdict, key: string, reason: string, more?: Pick<Eligibility, 'dependsOn'>): Eligibility =>
    verdict(value, key, reason, { cites: citesOf([table]), ...more });
  const window = of('window');
  if (in12 === undefined)
    return answer('depends', 'window', `Chỉ được khi đã đóng đủ ${of('paid')} tháng trong ${window} tháng trước khi sinh.`, {
      dependsOn: `Trong ${window} tháng trước khi sinh, bạn đóng mấy tháng?`,
    });
  if (in12 >= of('paid')) return answer('yes', 'eligible', `Đã đóng ${in12} tháng trong ${window} tháng trước khi sinh.`);
  if (input.bedRest && in12 >= of('bed-rest-paid') && (paidTotal ?? in12) >= of('bed-rest-total'))
    return answer(
      'yes',
      'bed-rest',
      `Phải nghỉ dưỡng thai theo chỉ định, đã đóng đủ ${of('bed-rest-total')} tháng và ${in12} tháng trong ${window} tháng trước khi sinh.`,
    );
  const wide = in24 ?? in12;
  if (input.infertility && wide >= of('infertility-paid'))
    return answer(
      'yes',
      'infertility',
      `Nghỉ việc để điều trị vô sinh, đã đóng ${wide} tháng trong ${of('infertility-window')} tháng trước khi sinh.`,
    );
  return answer('no', 'months', `Cần đóng đủ ${of('paid')} tháng trong ${window} tháng trước khi sinh, bạn mới đóng ${in12} tháng.`);
}

/**
 * The twelve months looked at before a birth: with the month of birth when it falls on the 15th or later and that month is paid,
 * else up to the month before. Thông tư 12/2025 Điều 8 khoản 2.
 */
export function maternityWindow(input: { birth: Day; birthMonthPaid: boolean }): { from: Month; to: Month } {
  const birthMonth = monthOf(input.birth);
  const line = numberOn(windowDay, input.birth).value;
  const counted = input.birthMonthPaid && Number(input.birth.slice(8)) >= line;
  const to = counted ? birthMonth : addMonths(birthMonth, -1);
  return { from: addMonths(to, 1 - entryOn(monthsRequired, firstDay(birthMonth), 'window').value), to };
}
