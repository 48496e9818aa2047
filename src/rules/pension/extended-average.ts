import backPaymentCoefficient from '#content/law/parameters/back-payment-coefficient.yaml';
import minimumCoefficient from '#content/law/parameters/adjustment-coefficient-minimum.yaml';
import { formatDong, formatInteger } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, step, type Answer } from '#rules/core/answer';
import { add, divide, exact, multiply, round } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';

/** Months still to be paid, each on the same income. */
export interface FurtherMonths {
  months: Months;
  /** đồng/tháng */
  income: Dong;
  /** Paid in one sum for missing years. */
  backPaid?: boolean;
}

/**
 * Average income (đồng/tháng) once further months are added to a career whose own average is known: months paid in one sum
 * count with the fixed coefficient of such payments, months of coming years with the lowest coefficient the law allows, for
 * theirs are not published. The known average is taken as already adjusted.
 * Luật BHXH 2024 Điều 104; Nghị định 159/2025 Điều 10. No months at all: an average of 0.
 * Rejects incomes that are not whole đồng and broken months.
 */
export function extendedAverage(input: {
  on: Month;
  average: Dong;
  months: Months;
  further: readonly FurtherMonths[];
}): Answer<{ average: Dong; months: Months }> {
  requireWholeDong('average', input.average);
  requireCount('months', input.months);
  const day = firstDay(input.on);
  const fixed = numberOn(backPaymentCoefficient, day);
  const lowest = numberOn(minimumCoefficient, day);
  const parts = input.further.map(({ months, income, backPaid }) => {
    requireCount('months', months);
    requireWholeDong('income', income);
    return { months, income, coefficient: backPaid ? fixed : lowest };
  });
  const months = parts.reduce((sum, part) => sum + part.months, input.months);
  const total = add(
    multiply(exact(input.months), exact(input.average)),
    ...parts.map((part) => multiply(exact(part.months), exact(part.income), exact(part.coefficient.value))),
  );
  const average = months === 0 ? exact(0) : divide(total, exact(months));
  const terms = [{ months: input.months, income: input.average }, ...parts]
    .filter((part) => part.months > 0)
    .map((part) => `${formatInteger(part.months)} × ${formatDong(part.income)}`);
  return answer({ average: round(average), months }, [
    step(
      'average',
      'Mức bình quân thu nhập',
      { unit: 'đồng/tháng', amount: average },
      [...new Set(parts.map((part) => part.coefficient))],
      months === 0 ? 'chưa có tháng đóng nào' : `(${terms.join(' + ')}) ÷ ${formatInteger(months)} tháng`,
    ),
  ]);
}
