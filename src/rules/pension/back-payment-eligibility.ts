import backPaymentMonths from '#content/law/parameters/back-payment-months.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import { formatAge, formatDuration, formatMonth } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Months } from '#law/units';
import { citesOf } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { requireCount } from '#rules/core/input';
import { AHEAD, backPaymentFrom } from './back-payment';
import { waysToPension, type Prices } from './pension-ways-out';
import { retirementAge, type Sex } from './retirement-age';

export interface BackPaymentQuestion extends Prices {
  on: Month;
  sex: Sex;
  birth: Month;
  /** Months credited before `on`, both schemes. */
  creditedMonths: Months;
}

/**
 * Whether someone may pay the missing months in one sum in `on`: retirement age reached or to be reached next month, something
 * missing, and not more than the limit; when the answer is no, with the other ways to an income in old age and their price.
 * Luật BHXH 2024 Điều 36 khoản 2, khoản 3 điểm e; Nghị định 159/2025 Điều 7. Rejects broken months.
 */
export function backPaymentEligibility(input: BackPaymentQuestion): Eligibility {
  requireCount('creditedMonths', input.creditedMonths);
  const day = firstDay(input.on);
  const years = numberOn(pensionYears, day);
  const most = numberOn(backPaymentMonths, day);
  const age = retirementAge(input);
  const missing = Math.max(0, years.value * 12 - input.creditedMonths);
  const earliest = backPaymentFrom(input.on, age.value.reachedOn);
  const cites = citesOf([most, years, earliest.lead, ...age.steps]);
  const no = (reason: string): Eligibility => ({
    verdict: 'no',
    reason,
    waysOut: waysToPension({ ...input, months: input.creditedMonths, age: age.value }).filter(({ key }) => key !== 'back-payment'),
    cites,
  });

  if (missing === 0) return no(`Bạn đã đóng đủ ${years.value} năm nên không cần đóng bù.`);
  if (missing > most.value)
    return no(`Bạn còn thiếu ${formatDuration(missing)}; chỉ được đóng bù một lần khi thiếu không quá ${formatDuration(most.value)}.`);
  if (input.on < earliest.month)
    return no(
      `Sớm nhất là tháng ${formatMonth(earliest.month)}, ngay trước tháng bạn đủ ${formatAge(age.value.age)} (${formatMonth(age.value.reachedOn)}).`,
    );
  if (input.on < age.value.reachedOn)
    return {
      verdict: 'yes',
      reason: `Tháng sau bạn đủ tuổi nghỉ hưu và chỉ còn thiếu ${formatDuration(missing)}. ${AHEAD}`,
      waysOut: [],
      cites,
    };
  return {
    verdict: 'yes',
    reason: `Bạn đã đến tuổi nghỉ hưu và chỉ còn thiếu ${formatDuration(missing)}.`,
    waysOut: [],
    cites,
  };
}
