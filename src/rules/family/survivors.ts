import accidentCause from '#content/law/parameters/survivor-monthly-loss.yaml';
import buyMonths from '#content/law/parameters/compulsory-back-payment-months.yaml';
import funeralMonths from '#content/law/parameters/funeral-months.yaml';
import monthlyYears from '#content/law/parameters/survivor-monthly-years.yaml';
import { formatDuration } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import type { Months, Percent } from '#law/units';
import { citesOf } from '#rules/core/answer';
import { verdict, type Eligibility } from '#rules/core/eligibility';
import { requireBetween, requireCount } from '#rules/core/input';

/** Whose death it is: what decides which payments there are. */
export interface Deceased {
  /** Month of death. */
  on: Month;
  compulsoryMonths: Months;
  voluntaryMonths: Months;
  cause?: 'work-accident' | 'occupational-disease';
  /** Was drawing a pension. */
  pensioner?: boolean;
  /** Loss of working capacity of who was drawing a monthly accident allowance. */
  accidentAllowancePercent?: Percent;
}

/**
 * Whether there is a funeral grant: 12 compulsory months, 60 in all of both kinds, death by a work accident or occupational
 * disease, a pension or a monthly accident allowance. The key of a no is `months`. Luật BHXH 2024 Điều 85, 109; Nghị định 158/2025
 * Điều 21 khoản 2. Rejects broken months.
 */
export function funeralEligibility(input: Deceased): Eligibility {
  requireDeceased(input);
  const table = tableOn(funeralMonths, firstDay(input.on));
  const of = (key: string): number => entryOn(funeralMonths, firstDay(input.on), key).value;
  const all = input.compulsoryMonths + input.voluntaryMonths;
  const drawing = input.pensioner || input.accidentAllowancePercent !== undefined;
  const enough = input.compulsoryMonths >= of('compulsory') || all >= of('voluntary-or-mixed');
  const cites = citesOf([table]);
  if (input.cause !== undefined || drawing || enough) return verdict('yes', 'eligible', 'Người lo mai táng được nhận trợ cấp.', { cites });
  const reason = `Chưa: cần ${of('compulsory')} tháng bắt buộc, hoặc ${of('voluntary-or-mixed')} tháng cả hai loại.`;
  return verdict('no', 'months', reason, { cites });
}

export interface MonthlyRight extends Eligibility {
  /** Compulsory months missing for the years required; 0 when nothing is. */
  missingMonths: Months;
  /** Whether relatives may pay the missing months at once. */
  canBuy: boolean;
}

/**
 * Whether a death opens monthly survivor allowances at all: 15 compulsory years, a pension with as many, death by a work accident or
 * occupational disease, or a monthly accident allowance from 61 %. Relatives may pay up to 6 missing months. Key of a no: `months`.
 * Luật BHXH 2024 Điều 86 khoản 1, Điều 33 khoản 7; Thông tư 12/2025 Điều 18 khoản 1. Rejects broken months and a loss outside 0–100.
 */
export function monthlyRight(input: Deceased): MonthlyRight {
  requireDeceased(input);
  const onDay = firstDay(input.on);
  const years = numberOn(monthlyYears, onDay);
  const buy = numberOn(buyMonths, onDay);
  const loss = entryOn(accidentCause, onDay, 'deceased');
  const missing = Math.max(0, years.value * 12 - input.compulsoryMonths);
  // A pension of compulsory time alone is enough; with voluntary time in it the years count.
  const pension = input.pensioner && input.voluntaryMonths === 0;
  const accident = input.cause !== undefined || (input.accidentAllowancePercent ?? 0) >= loss.value;
  const cites = citesOf([years, buy, loss]);
  if (missing === 0 || pension || accident)
    return {
      ...verdict('yes', 'eligible', 'Thân nhân đủ điều kiện được hưởng hằng tháng.', { cites }),
      ...{ missingMonths: 0, canBuy: false },
    };
  const canBuy = missing <= buy.value;
  const reason = `Còn thiếu ${formatDuration(missing)} đóng bắt buộc${canBuy ? ', thân nhân được đóng một lần cho đủ' : ''}.`;
  const waysOut = canBuy ? [{ key: 'pay-missing', label: `Thân nhân đóng một lần ${formatDuration(missing)} còn thiếu` }] : [];
  return { ...verdict('no', 'months', reason, { waysOut, cites }), missingMonths: missing, canBuy };
}

function requireDeceased(input: Deceased): void {
  requireCount('compulsoryMonths', input.compulsoryMonths);
  requireCount('voluntaryMonths', input.voluntaryMonths);
  if (input.accidentAllowancePercent !== undefined) requireBetween('accidentAllowancePercent', input.accidentAllowancePercent, 0, 100);
}
