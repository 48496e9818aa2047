/** From the answers to everything the screen, the printout and the share text show. */
import { formatAge, formatDong, formatDuration } from '#law/format';
import { addMonths, later, monthIndex, monthOf, monthsBetween, type Day, type Month } from '#law/month';
import type { Step } from '#rules/core/answer';
import { extendedAverage } from '#rules/pension/extended-average';
import { funeralGrant } from '#rules/family/funeral-grant';
import { yearlyHealth } from '#rules/health/health-card';
import { pension } from '#rules/pension/pension';
import { plan, type Plan } from '#rules/voluntary/plan';
import { retirementAge } from '#rules/pension/retirement-age';
import { compareSavings, type SavingsComparison, type SavingsYear } from '#rules/voluntary/savings-comparison';
import { survivorLumpOfPensioner } from '#rules/family/survivor-lump';
import { fields, EARLIEST, type Values } from './fields';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';

export interface Result {
  plan: Plan;
  pensionFrom: Month;
  /** Pension of the first month, đồng; 0 when the years do not suffice. */
  monthly: number;
  ratePercent: number;
  /** Age in months when the pension begins. */
  ageAtStart: number;
  /** Absent without a pension: then there is nothing to compare. */
  comparison?: SavingsComparison;
  /** Both ways after the years assumed. */
  end?: SavingsYear;
  /** What the family of a pensioner gets who dies then, whole đồng. */
  family: number;
  /** A year of household health insurance for one person, whole đồng. */
  healthCard: number;
  steps: Step[];
}

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values): Result {
  const { on, sex, birth, income } = values;
  const months = values.paying * 12;
  const cost = plan({ from: on, months, income, groups: [values.group] });
  const age = retirementAge({ sex, birth });
  const pensionFrom = later(age.value.pensionFrom, addMonths(cost.value.to, 1));
  const average = extendedAverage({ on, average: 0, months: 0, further: cost.value.stretches });
  const monthsAfterRetirementAge = monthsBetween(later(on, addMonths(age.value.reachedOn, 1)), cost.value.to);
  const result = pension({ sex, months, retireOn: pensionFrom, averageIncome: average.value.average, monthsAfterRetirementAge });
  const { monthly = 0, retirementGrant: grant = 0, ratePercent } = result.value;
  const comparison =
    monthly > 0
      ? compareSavings({
          payments: cost.value.stretches,
          pensionFrom,
          pension: monthly,
          grant,
          bankRate: values.bank,
          pensionRise: values.rise,
          years: fields.years.max,
        })
      : undefined;
  const end = comparison?.years[values.years - 1];
  return {
    plan: cost.value,
    pensionFrom,
    monthly,
    ratePercent,
    ageAtStart: monthIndex(pensionFrom) - monthIndex(birth),
    ...(comparison ? { comparison } : {}),
    ...(end ? { end } : {}),
    family: end ? familyGets(on, end, values.years) : 0,
    healthCard: yearlyHealth(on).value,
    steps: [...cost.steps, ...age.steps.filter(({ key }) => key !== 'pensionFrom'), ...average.steps, ...result.steps],
  };
}

/** Funeral grant and survivors' lump sum, by the law of the month asked about. */
function familyGets(on: Month, { pension: lastPension }: SavingsYear, years: number): number {
  const lump = survivorLumpOfPensioner({ on, pension: lastPension, monthsDrawn: years * 12 });
  return lump.value.amount + funeralGrant({ on }).value.amount;
}

/** The age at which the deposit is used up; undefined when it lasts all the years shown. */
export function usedUpAt({ comparison, ageAtStart }: Result): number | undefined {
  return comparison?.lastsMonths === undefined ? undefined : ageAtStart + comparison.lastsMonths;
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const { plan: cost, monthly, end } = compute(values);
  return [
    { label: 'Bạn nộp tổng cộng', amount: cost.payable },
    { label: 'Lương hưu tháng đầu', amount: monthly },
    { label: `Lương hưu ${values.years} năm`, amount: end?.received ?? 0 },
  ];
}

/** The short message that goes with a link. */
export function message(values: Values, result: Result): string {
  const { plan: cost, monthly } = result;
  if (monthly === 0)
    return `Đóng ${formatDuration(cost.months)} BHXH tự nguyện hết ${formatDong(cost.payable)}: chưa đủ năm để có lương hưu.`;
  const lasts = usedUpAt(result);
  const bank = lasts === undefined ? `dùng được hơn ${fields.years.max} năm` : `dùng đến ${formatAge(lasts)} thì hết`;
  return `Nộp ${formatDong(cost.payable)} trong ${formatDuration(cost.months)}: lương hưu tháng đầu ${formatDong(monthly)}, suốt đời. Gửi tiết kiệm lãi ${fields.bank.show(values.bank)} rồi rút bằng lương hưu thì ${bank}.`;
}
