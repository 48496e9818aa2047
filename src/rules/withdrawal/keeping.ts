import { formatDong, formatMonth } from '#law/format';
import { addMonths, later, type Month } from '#law/month';
import type { Dong, Months, Percent, Years } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { requiredMonths } from '#rules/pension/required-months';
import { exact, multiply } from '#rules/core/exact';
import { extendedAverage } from '#rules/pension/extended-average';
import { requireCount } from '#rules/core/input';
import type { LowestPensionOf } from '#rules/pension/minimum-pension';
import { allowanceEligibility, monthlyAllowance, type MonthlyAllowance } from '#rules/pension/monthly-allowance';
import { monthlyPension } from '#rules/pension/monthly-pension';
import { plan, type Plan, type PlanInput, type Stretch } from '#rules/voluntary/plan';
import { retirementAge, type RetirementAge, type Sex } from '#rules/pension/retirement-age';

export interface KeptTime {
  age: RetirementAge;
  /** What still has to be paid, month by month from now on, until the years suffice; absent when they do. */
  goOn?: Plan;
  /** First month of pension, once the years are paid and the age is reached. */
  pensionFrom: Month;
  ratePercent: Percent;
  averageIncome: Dong;
  /** Pension, đồng/tháng. */
  monthly: Dong;
  /** Pension over the years assumed, without any later rise, whole đồng. */
  pensionTotal: number;
  /** Who pays nothing more: the monthly allowance from retirement age on. Absent when there is no right to it. */
  allowance?: MonthlyAllowance & { from: Month; total: Dong };
}

/**
 * The average of who tells a whole history (đồng/tháng): of the months paid and of those still to be paid, with the coefficients of
 * the year of `settle`. `keptTime` takes it as an input, so that a calculator fetches the coefficients only for who has one.
 */
type AverageOf = (settle: Month, further: readonly Stretch[]) => Answer<{ average: Dong; months: Months }>;

export interface KeepingQuestion {
  on: Month;
  sex: Sex;
  birth: Month;
  /** Months credited, both schemes. */
  creditedMonths: Months;
  /** Of them, voluntary; all unless given. */
  voluntaryMonths?: Months | undefined;
  /** Adjusted average of those months, đồng/tháng, or what works it out from their incomes. */
  averageIncome: Dong | AverageOf;
  /** Of who has compulsory time, the lowest pension it may bring: `lowestOfCredited`. */
  lowest?: LowestPensionOf | undefined;
  /** How the missing months would be paid; from `on`, unless that month is paid already. */
  goOn: Pick<PlanInput, 'income' | 'groups' | 'monthsSupported'> & { from?: Month };
  /** In a poor or near-poor household: the social pension comes earlier. */
  poor: boolean;
  /** Years the pension is drawn: an assumption, not law. */
  yearsDrawn: Years;
}

/**
 * What credited time is still worth to who does not withdraw it (đồng): the pension after paying on until the years suffice —
 * with what that costs —, and, paying nothing more, the monthly allowance. Coming years count with the lowest coefficient,
 * pensions without later rises: nothing here rests on a forecast. Amounts are those of the law of `on`.
 * Luật BHXH 2024 Điều 23, 98, 99, 103, 104. Rejects broken months and amounts.
 */
export function keptTime(input: KeepingQuestion): Answer<KeptTime> {
  requireCount('creditedMonths', input.creditedMonths);
  requireCount('yearsDrawn', input.yearsDrawn);
  const age = retirementAge(input);
  const missing = Math.max(0, requiredMonths(input.on) - input.creditedMonths);
  const cost = missing > 0 ? plan({ from: input.on, ...input.goOn, months: missing }) : undefined;
  const lastPaid = cost ? cost.value.to : input.on;
  const pensionFrom = later(age.value.pensionFrom, addMonths(lastPaid, 1));
  const averageOf = averageRule(input);
  const average = averageOf(pensionFrom, cost?.value.stretches ?? []);
  const { average: averageIncome, months } = average.value;
  const result = monthlyPension({
    ...{ sex: input.sex, months, retireOn: pensionFrom, averageIncome },
    lowest: input.lowest,
  });
  const monthly = result.monthly ?? 0;
  const drawn = input.yearsDrawn * 12;
  const total = multiply(exact(monthly), exact(drawn));
  const allowance = allowanceOf(input, age.value, averageOf);
  return answer(
    {
      age: age.value,
      ...(cost ? { goOn: cost.value } : {}),
      pensionFrom,
      ratePercent: result.ratePercent,
      averageIncome,
      monthly,
      pensionTotal: monthly * drawn,
      ...(allowance ? { allowance: allowance.value } : {}),
    },
    [
      ...(cost?.steps ?? []),
      ...age.steps.filter(({ key }) => key !== 'pensionFrom'),
      step(
        'keepPensionFrom',
        'Lương hưu bắt đầu',
        { unit: 'tháng trên lịch', amount: pensionFrom },
        [],
        `sau tháng đủ tuổi và tháng đóng cuối`,
      ),
      ...average.steps,
      ...result.steps,
      step(
        'pensionTotal',
        `Lương hưu trong ${input.yearsDrawn} năm, chưa tính các lần tăng`,
        dong(total),
        [],
        `${formatDong(monthly)} × ${drawn} tháng`,
      ),
      ...(allowance?.steps ?? []),
    ],
  );
}

/** A known average is taken as adjusted already, whenever it is settled. */
function averageRule({ on, creditedMonths: months, averageIncome: average }: KeepingQuestion): AverageOf {
  return typeof average === 'function' ? average : (_settle, further) => extendedAverage({ on, average, months, further });
}

function allowanceOf(
  input: KeepingQuestion,
  age: RetirementAge,
  averageOf: AverageOf,
): Answer<MonthlyAllowance & { from: Month; total: Dong }> | undefined {
  const from = later(input.on, age.reachedOn);
  const question = { ...input, on: from, ageReached: true, averageIncome: averageOf(from, []).value.average };
  if (allowanceEligibility(question).verdict !== 'yes') return undefined;
  const { value, steps } = monthlyAllowance(question);
  const total = value.amount * value.months;
  return answer(
    { ...value, from, total },
    steps
      .filter(({ key }) => key !== 'topUp')
      .map((line) => ({ ...line, key: `allowance-${line.key}` }))
      .concat(
        step(
          'allowance-total',
          `Nếu không đóng thêm: tổng trợ cấp hằng tháng từ ${formatMonth(from)}`,
          dong(total),
          [],
          `${formatDong(value.amount)} × ${value.months} tháng`,
        ),
      ),
  );
}
