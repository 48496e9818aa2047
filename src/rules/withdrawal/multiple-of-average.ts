import boundary from '#content/law/parameters/withdrawal-boundary.yaml';
import contributionRate from '#content/law/parameters/voluntary-rate.yaml';
import { formatDay, formatDong, formatNumber, formatPercent } from '#law/format';
import { firstDay, monthOf, monthsBetween, type Day, type Month } from '#law/month';
import { numberOn, textOn, type Found, type Parameter } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import { dong, step, type Step } from '#rules/core/answer';
import { add, exact, multiply, percent, toNumber, type Exact } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';
import { countedYears } from '#rules/core/part-years';

/** A career as one-time payments see it: months before 2014 and months from 2014. */
export interface Career {
  /** Month of the decision: its law applies. */
  on: Month;
  monthsBefore2014: Months;
  monthsFrom2014: Months;
  /** Average income with the published coefficients applied, đồng/tháng. */
  averageIncome: Dong;
  /**
   * What was really paid in, State support included (`contributionsPaid` sums it from a history); estimated at today's rate on
   * the average unless given, which overstates it, for the average has been adjusted.
   */
  amountPaid?: Dong;
}

/**
 * How many months of the average income a career is worth in a one-time payment: so many per year before 2014,
 * so many per year from 2014. Odd months before 2014 move to the later part only when there is time on both sides; what is
 * odd then counts as half a year or a whole one. Luật BHXH 2024 Điều 5 khoản 6, Điều 102 khoản 2, Điều 110.
 */
export function multipleOfAverage(career: Career, perYear: { before: Parameter; from: Parameter }): { multiple: Exact; steps: Step[] } {
  const onDay = firstDay(career.on);
  const before = numberOn(perYear.before, onDay);
  const from = numberOn(perYear.from, onDay);
  const split = textOn(boundary, onDay);
  const splitDay = formatDay(split.value as Day);
  const carried = career.monthsFrom2014 > 0 ? career.monthsBefore2014 % 12 : 0;
  const earlyYears = countedYears(career.on, career.monthsBefore2014 - carried);
  const laterMonths = career.monthsFrom2014 + carried;
  const laterYears = countedYears(career.on, laterMonths);
  const multiple = add(multiply(exact(before.value), exact(earlyYears.value)), multiply(exact(from.value), exact(laterYears.value)));
  return {
    multiple,
    steps: [
      step(
        'yearsBefore',
        `Số năm đóng trước ${splitDay}${laterMonths === 0 ? ', tháng lẻ tính nửa năm hoặc một năm' : ''}`,
        { unit: 'năm', amount: exact(earlyYears.value) },
        laterMonths === 0 ? [before, earlyYears] : [before],
        `${career.monthsBefore2014} tháng${carried === 0 ? '' : `, lẻ ${carried} tháng chuyển sang phần sau`}`,
      ),
      step(
        'yearsFrom',
        `Số năm đóng từ ${splitDay}, tháng lẻ tính nửa năm hoặc một năm`,
        { unit: 'năm', amount: exact(laterYears.value) },
        [from, laterYears],
        carried === 0 ? `${laterMonths} tháng` : `${career.monthsFrom2014} + ${carried} = ${laterMonths} tháng`,
      ),
      step(
        'multiple',
        'Tương đương số lần thu nhập bình quân tháng',
        { unit: 'lần', amount: multiple },
        [before, from],
        `${formatNumber(before.value)} × ${formatNumber(earlyYears.value)} + ${formatNumber(from.value)} × ${formatNumber(laterYears.value)}`,
      ),
    ],
  };
}

/** multiple × average, with the formula as a reader would write it. */
export function timesAverage(multiple: Exact, averageIncome: Dong): { amount: Exact; formula: string } {
  return {
    amount: multiply(multiple, exact(averageIncome)),
    formula: `${formatNumber(toNumber(multiple, 2))} × ${formatDong(averageIncome)}`,
  };
}

/**
 * What was paid in: as given, else estimated as the month's contribution rate × average × months, with a step that says so:
 * the law means the sums really paid, not incomes after coefficients. Luật BHXH 2024 Điều 102 khoản 2 điểm c, Điều 110 khoản 2 điểm c.
 */
export function amountPaidIn(career: Career): { paid: Exact; estimated: boolean; step: Step } {
  const rate: Found<Percent> = numberOn(contributionRate, firstDay(career.on));
  const months = careerMonths(career);
  const paid =
    career.amountPaid === undefined ? multiply(percent(rate.value), exact(career.averageIncome), exact(months)) : exact(career.amountPaid);
  return {
    paid,
    estimated: career.amountPaid === undefined,
    step:
      career.amountPaid === undefined
        ? step(
            'paid',
            'Số tiền đã đóng, ước tính theo bình quân nên có thể cao hơn số thật',
            dong(paid),
            [rate],
            `${formatPercent(rate.value)} × ${formatDong(career.averageIncome)} × ${months} tháng`,
          )
        : step('paid', 'Số tiền đã đóng', dong(paid), []),
  };
}

export function careerMonths(career: Career): Months {
  return career.monthsBefore2014 + career.monthsFrom2014;
}

/** Rejects negative or broken months and money that is not whole đồng. */
export function requireCareer(career: Career): void {
  requireCount('monthsBefore2014', career.monthsBefore2014);
  requireCount('monthsFrom2014', career.monthsFrom2014);
  requireWholeDong('averageIncome', career.averageIncome);
  if (career.amountPaid !== undefined) requireWholeDong('amountPaid', career.amountPaid);
}

/** Months before and from 2014 of a career without a break up to and with the month `until`. */
export function partsUntil(until: Month, months: Months): Pick<Career, 'monthsBefore2014' | 'monthsFrom2014'> {
  const monthsFrom2014 = Math.min(months, monthsBetween(monthOf(boundaryDay(firstDay(until))), until));
  return { monthsBefore2014: months - monthsFrom2014, monthsFrom2014 };
}

/** The day that parts the earlier from the later years of a one-time payment, under the law of `on`. */
export function boundaryDay(on: Day): Day {
  return textOn(boundary, on).value as Day;
}
