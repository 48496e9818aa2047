import accidentRate from '#content/law/parameters/compulsory-accident-rate.yaml';
import healthCeiling from '#content/law/parameters/compulsory-health-ceiling-multiple.yaml';
import healthRates from '#content/law/parameters/compulsory-health-rates.yaml';
import rates from '#content/law/parameters/compulsory-rates.yaml';
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import unemploymentCeiling from '#content/law/parameters/unemployment-ceiling-multiple.yaml';
import unemploymentRates from '#content/law/parameters/unemployment-rates.yaml';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Dong, Percent } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { compulsoryLimits, partStep, shareOut } from './compulsory';
import { exact, maximum, minimum, multiply, round, type Exact } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';

export const REGIONS = ['region-1', 'region-2', 'region-3', 'region-4'] as const;
/** Region of the minimum wage. */
export type Region = (typeof REGIONS)[number];

export interface EmploymentContribution {
  employee: { pension: Dong; health: Dong; unemployment: Dong; total: Dong };
  employer: { sicknessMaternity: Dong; pension: Dong; accident: Dong; health: Dong; unemployment: Dong; total: Dong };
}

/**
 * What an employee and the employer pay a month (đồng), by fund. A wage outside the limits counts as the limit: 1 to 20 times
 * the reference level for social insurance, at most 20 times for health, at most 20 times the region's minimum wage for
 * unemployment insurance. Luật BHXH 2024 Điều 31–34; Nghị định 188/2025 Điều 6 khoản 1; Luật Việc làm 2025 Điều 33, 34.
 * Rejects a wage that is not whole đồng and months before 2025-07, when the rates on record begin.
 */
export function employmentContribution(input: {
  on: Month;
  wage: Dong;
  region: Region;
  reducedAccidentRate?: boolean;
}): Answer<EmploymentContribution> {
  const { employee, employer, employeeTotal, employerTotal, employeeSteps, employerSteps, limitSteps } = exactContribution(input);
  return answer(
    {
      employee: { ...rounded(employee), total: round(employeeTotal) },
      employer: { ...rounded(employer), total: round(employerTotal) },
    },
    [
      ...limitSteps,
      ...employeeSteps,
      step('employee', 'Bạn đóng mỗi tháng', dong(employeeTotal), []),
      ...employerSteps,
      step('employer', 'Nơi làm việc đóng mỗi tháng', dong(employerTotal), []),
    ],
  );
}

function rounded<K extends string>(parts: Record<K, Exact>): Record<K, Dong> {
  return Object.fromEntries(Object.entries<Exact>(parts).map(([key, amount]) => [key, round(amount)])) as Record<K, Dong>;
}

/** The same before rounding, for rules that go on from it. Rejects what `employmentContribution` rejects. */
export function exactContribution(input: { on: Month; wage: Dong; region: Region; reducedAccidentRate?: boolean }) {
  requireWholeDong('wage', input.wage);
  const onDay = firstDay(input.on);
  const limits = compulsoryLimits(input.on);
  const social = maximum(exact(limits.min), minimum(exact(input.wage), exact(limits.max)));
  const healthLimit = multiply(exact(numberOn(healthCeiling, onDay).value), exact(referenceLevel(input.on).value));
  const health = minimum(social, healthLimit);
  const wageLevel = entryOn(minimumWage, onDay, input.region);
  const ceiling = numberOn(unemploymentCeiling, onDay);
  const unemployment = minimum(exact(input.wage), multiply(exact(ceiling.value), exact(wageLevel.value)));
  const socialRate = (key: string): Found<Percent> => entryOn(rates, onDay, key);
  const accident = entryOn(accidentRate, onDay, input.reducedAccidentRate ? 'reduced' : 'standard');

  const employee = {
    pension: { key: 'employee-pension', label: 'Bạn: hưu trí, tử tuất', rate: socialRate('pension-employee'), base: social },
    health: { key: 'employee-health', label: 'Bạn: BHYT', rate: entryOn(healthRates, onDay, 'employee'), base: health },
    unemployment: {
      key: 'employee-unemployment',
      label: 'Bạn: bảo hiểm thất nghiệp',
      rate: entryOn(unemploymentRates, onDay, 'employee'),
      base: unemployment,
    },
  };
  const employer = {
    sicknessMaternity: {
      key: 'employer-sicknessMaternity',
      label: 'Nơi làm việc: ốm đau, thai sản',
      rate: socialRate('sickness-maternity-employer'),
      base: social,
    },
    pension: { key: 'employer-pension', label: 'Nơi làm việc: hưu trí, tử tuất', rate: socialRate('pension-employer'), base: social },
    accident: { key: 'employer-accident', label: 'Nơi làm việc: tai nạn lao động', rate: accident, base: social },
    health: { key: 'employer-health', label: 'Nơi làm việc: BHYT', rate: entryOn(healthRates, onDay, 'employer'), base: health },
    unemployment: {
      key: 'employer-unemployment',
      label: 'Nơi làm việc: bảo hiểm thất nghiệp',
      rate: entryOn(unemploymentRates, onDay, 'employer'),
      base: unemployment,
    },
  };
  const own = shareOut(employee);
  const other = shareOut(employer);
  return {
    employee: own.exact,
    employer: other.exact,
    employeeTotal: own.total,
    employerTotal: other.total,
    limitSteps: limits.steps,
    employeeSteps: Object.values(employee).map(partStep),
    employerSteps: Object.values(employer).map(partStep),
  };
}
