import baseRate from '#content/law/parameters/pension-base-rate.yaml';
import baseYears from '#content/law/parameters/pension-base-years.yaml';
import maxRate from '#content/law/parameters/pension-max-rate.yaml';
import shortBase from '#content/law/parameters/pension-men-short-base.yaml';
import shortStep from '#content/law/parameters/pension-men-short-step.yaml';
import stepRate from '#content/law/parameters/pension-step-rate.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import { formatDuration, formatInteger, formatNumber, formatPercent } from '#law/format';
import { firstDay, type Day, type Month } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Months, Percent, Years } from '#law/units';
import { conclusion, step, type Step } from '#rules/core/answer';
import { add, compare, exact, minimum, multiply, subtract, toNumber, ZERO, type Exact } from '#rules/core/exact';
import { requireCount } from '#rules/core/input';
import { countedYears } from '#rules/core/part-years';
import type { Sex } from './retirement-age';

export interface PensionRate {
  /** Whether the months suffice; the age is another rule's question. */
  eligible: boolean;
  /** Percent of the average income; 0 when the months do not suffice. */
  rate: Exact;
  steps: Step[];
}

/**
 * Pension as a percentage of the average income. Whether the years suffice is asked of full months (179 fail); for the rate
 * odd months count as half a year or a year. 45 % at the base years of the retirement year, a step for each further year,
 * and a ceiling; since 2025-07 men with 15 to under 20 years start lower.
 * Luật BHXH 2024 Điều 98, 99; before 2025-07 Luật BHXH 2014 Điều 73, 74. Rejects months of retirement before 2016.
 */
export function pensionRate(input: { sex: Sex; months: Months; retireOn: Month }): PensionRate {
  requireCount('months', input.months);
  const on = firstDay(input.retireOn);
  const required = numberOn(pensionYears, on);
  const missing = required.value * 12 - input.months;
  const verdict = missing <= 0 ? `Đủ, vì đã đóng ít nhất ${required.value} năm` : `Chưa, còn thiếu ${formatDuration(missing)}`;
  const condition = step(
    'years-suffice',
    'Số năm đóng đã đủ chưa',
    conclusion(verdict),
    [required],
    `${formatInteger(input.months)} tháng, cần ${required.value} năm = ${required.value * 12} tháng`,
  );
  if (missing > 0) return { eligible: false, rate: ZERO, steps: [condition] };

  const counted = countedYears(input.retireOn, input.months);
  const years = exact(counted.value);
  const scale = scaleOf(input.sex, years, on);
  const beyond = subtract(years, exact(scale.years.value));
  const full = add(exact(scale.start.value), multiply(beyond, exact(scale.each.value)));
  const most = numberOn(maxRate, on);
  const rate = minimum(full, exact(most.value));
  const capped = compare(full, rate) > 0 ? `, cao nhất ${formatPercent(most.value)}` : '';
  const further = beyond.n === 0n ? '' : ` + ${formatNumber(toNumber(beyond, 1))} năm × ${formatPercent(scale.each.value)}`;
  return {
    eligible: true,
    rate,
    steps: [
      condition,
      step('years', 'Số năm để tính lương hưu', { unit: 'năm', amount: years }, [counted], formatDuration(input.months)),
      step(
        'rate',
        'Tỷ lệ lương hưu',
        { unit: '%', amount: rate },
        [scale.start, scale.years, scale.each, most],
        `${formatPercent(scale.start.value)} cho ${scale.years.value} năm đầu${further}${capped}`,
      ),
    ],
  };
}

/** What the rate starts from, for how many years, and what each further year adds. */
interface Scale {
  start: Found<Percent>;
  years: Found<Years>;
  each: Found<Percent>;
}

/** Who has the years for a pension but not yet the base years is a man retiring since 2025-07. */
function scaleOf(sex: Sex, years: Exact, on: Day): Scale {
  const base = entryOn(baseYears, on, sex);
  if (compare(years, exact(base.value)) >= 0) return { start: numberOn(baseRate, on), years: base, each: entryOn(stepRate, on, sex) };
  return { start: numberOn(shortBase, on), years: numberOn(pensionYears, on), each: numberOn(shortStep, on) };
}
