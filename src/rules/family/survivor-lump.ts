import mixedMinimum from '#content/law/parameters/survivor-mixed-minimum.yaml';
import perYearBefore from '#content/law/parameters/survivor-multiple-before-2014.yaml';
import perYearFrom from '#content/law/parameters/survivor-multiple-from-2014.yaml';
import fullMonths from '#content/law/parameters/survivor-pensioner-full-months.yaml';
import pensionerMinimum from '#content/law/parameters/survivor-pensioner-minimum.yaml';
import pensionerMonths from '#content/law/parameters/survivor-pensioner-months.yaml';
import pensionerStep from '#content/law/parameters/survivor-pensioner-step.yaml';
import shortMonths from '#content/law/parameters/survivor-short-months.yaml';
import { formatDong, formatNumber } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, dong, step, type Answer, type Step } from '#rules/core/answer';
import { exact, maximum, multiply, round, subtract, toNumber, type Exact } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';
import {
  amountPaidIn,
  careerMonths,
  multipleOfAverage,
  requireCareer,
  timesAverage,
  type Career,
} from '#rules/withdrawal/multiple-of-average';

/**
 * One-time payment to the family of someone who paid voluntarily only (đồng): under 60 months in all what was paid in; else so many
 * months of the average income per year, counted as for a withdrawal. State support is not taken back. With any compulsory time
 * `survivorLumpOfWorker` answers. `estimated`: the sum paid was not given, and what stands for it may be too high.
 * Luật BHXH 2024 Điều 110. Rejects money that is not whole đồng, broken months and months before the law.
 */
export function survivorLump(input: Career): Answer<{ amount: Dong; estimated?: true }> {
  requireCareer(input);
  const onDay = firstDay(input.on);
  const short = numberOn(shortMonths, onDay);
  const steps: Step[] = [];
  let total: Exact;
  let estimated = false;
  if (careerMonths(input) < short.value) {
    const { paid, step: paidStep, ...sum } = amountPaidIn(input);
    total = paid;
    estimated = sum.estimated;
    steps.push(paidStep, step('total', `Đóng chưa đủ ${short.value} tháng: nhận lại số tiền đã đóng`, dong(paid), [short]));
  } else {
    const { multiple, steps: yearSteps } = multipleOfAverage(input, { before: perYearBefore, from: perYearFrom });
    const { amount, formula } = timesAverage(multiple, input.averageIncome);
    total = amount;
    steps.push(...yearSteps, step('total', 'Mức trợ cấp theo số năm đóng', dong(amount), [], formula));
  }
  return answer({ amount: round(total), ...(estimated ? { estimated } : {}) }, [
    ...steps,
    step('amount', 'Trợ cấp tuất một lần', dong(total), []),
  ]);
}

/**
 * The same for a death after compulsory time, alone or with voluntary time: so many months of the average per year however short the
 * career, never less than 3 months of the average (đồng). Luật BHXH 2024 Điều 88, 89; Nghị định 158/2025 Điều 21 khoản 5 điểm a.
 * Rejects money that is not whole đồng and broken months.
 */
export function survivorLumpOfWorker(input: Career): Answer<{ amount: Dong; multiple: number }> {
  requireCareer(input);
  const least = numberOn(mixedMinimum, firstDay(input.on));
  const { multiple, steps } = multipleOfAverage(input, { before: perYearBefore, from: perYearFrom });
  const counted = maximum(multiple, exact(least.value));
  const { amount, formula } = timesAverage(counted, input.averageIncome);
  return answer({ amount: round(amount), multiple: toNumber(counted, 2) }, [
    ...steps,
    step('minimum', 'Ít nhất', { unit: 'lần', amount: exact(least.value) }, [least]),
    step('amount', 'Trợ cấp tuất một lần', dong(amount), [], formula),
  ]);
}

/**
 * One-time payment to the family of a pensioner (đồng): 48 months of the pension when death comes in the first two
 * months, half a month less for every further month drawn, never under 3. Luật BHXH 2024 Điều 110 khoản 4.
 * Rejects a pension that is not whole đồng and broken months.
 */
export function survivorLumpOfPensioner(input: {
  on: Month;
  pension: Dong;
  monthsDrawn: Months;
}): Answer<{ amount: Dong; months: Months }> {
  requireWholeDong('pension', input.pension);
  requireCount('monthsDrawn', input.monthsDrawn);
  const onDay = firstDay(input.on);
  const first = numberOn(pensionerMonths, onDay);
  const full = numberOn(fullMonths, onDay);
  const less = numberOn(pensionerStep, onDay);
  const least = numberOn(pensionerMinimum, onDay);
  const further = Math.max(0, input.monthsDrawn - full.value);
  const reduced = subtract(exact(first.value), multiply(exact(less.value), exact(further)));
  const months = maximum(reduced, exact(least.value));
  const amount = multiply(months, exact(input.pension));
  return answer({ amount: round(amount), months: toNumber(months, 2) }, [
    step(
      'months',
      'Số lần lương hưu tháng',
      { unit: 'lần', amount: months },
      [first, full, less, least],
      `${formatNumber(first.value)} − ${formatNumber(less.value)} × ${further}, thấp nhất ${formatNumber(least.value)}`,
    ),
    step('amount', 'Trợ cấp tuất một lần', dong(amount), [], `${formatNumber(toNumber(months, 2))} × ${formatDong(input.pension)}`),
  ]);
}
