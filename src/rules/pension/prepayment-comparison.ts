import lowestCoefficient from '#content/law/parameters/adjustment-coefficient-minimum.yaml';
import packageBasis from '#content/law/parameters/prepaid-package-basis.yaml';
import { formatDong, formatInteger, formatPercent } from '#law/format';
import { firstDay } from '#law/month';
import { numberOn, textOn, type Found } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, citesOf, dong, step, type Answer, type Step, months as monthsOf } from '#rules/core/answer';
import { contribution, type Contribution, type ContributionInput, type Method } from '#rules/voluntary/contribution';
import { divide, exact, multiply, round, roundUp, subtract, toNumber, type Exact } from '#rules/core/exact';
import { requireCount } from '#rules/core/input';
import { pensionRate } from './pension-rate';
import { plan, type Plan } from '#rules/voluntary/plan';
import type { Sex } from './retirement-age';

export type PackageMethod = Exclude<Method, 'monthly'>;

/** The province counts either way for the months its support is known for. */
export interface PrepaymentInput extends Omit<ContributionInput, 'method'> {
  /** The package paid at once in `on`, its first month. */
  method: PackageMethod;
  sex: Sex;
  /** Months credited in all when the pension begins; at least those compared. */
  careerMonths: Months;
}

/** One way to pay the same months; whole đồng for all of them. */
interface Way {
  gross: Dong;
  support: Dong;
  localSupport: Dong;
  payable: Dong;
  supportedMonths: Months;
  /** The incomes credited, added up. */
  credited: Months;
  /** What these months add to the pension, đồng/tháng. */
  pension: Dong;
}

export interface PrepaymentComparison {
  months: Months;
  ahead: Way & Pick<Contribution, 'localMonths' | 'openMonths'>;
  monthly: Way & { plan: Plan };
  /** What paying ahead hands over less than paying month by month; negative when it is more. */
  saved: Dong;
  /** Of it, the discount for years ahead. */
  discount: Dong;
  /** What the State, and the province, pay less for the package. */
  supportLost: Dong;
  localLost: Dong;
  /** What the pension is lower by, đồng/tháng. */
  pensionLost: Dong;
  /** Months of pension until the part lost has used up what was saved; absent unless there are both. */
  monthsToEven?: Months;
}

/**
 * Paying a package now beside paying month by month, over the same months. The package keeps the income and the support of the
 * month it is paid in; month by month both follow the law already enacted. The pension of these months is rate × their
 * incomes ÷ all months of the career: the other months are the same either way. Coming years count with the lowest
 * coefficient, the rate is today's law; money now and later is compared without interest or rises.
 * Luật BHXH 2024 Điều 31, 36, 98, 99, 104; Nghị định 159/2025 Điều 4, 5, 6.
 * Rejects a career shorter than the package and what the rules it puts together reject.
 */
export function comparePrepayment(input: PrepaymentInput): Answer<PrepaymentComparison> {
  const { sex, careerMonths, ...paying } = input;
  requireCount('careerMonths', careerMonths);
  const basis = textOn(packageBasis, firstDay(input.on));
  const paid = contribution(paying);
  const { months, saving: discount, localMonths, openMonths } = paid.value;
  if (careerMonths < months) throw new RangeError(`careerMonths must be at least ${months}: ${careerMonths}`);
  const course = plan({ ...paying, from: input.on, months });

  const rate = pensionRate({ sex, months: careerMonths, retireOn: input.on });
  const coefficient = numberOn(lowestCoefficient, firstDay(input.on));
  const pensionOf = (credited: Months) => divide(multiply(rate.rate, exact(coefficient.value), exact(credited)), exact(100 * careerMonths));
  const credited = {
    ahead: months * input.income,
    monthly: course.value.stretches.reduce((sum, stretch) => sum + stretch.months * stretch.income, 0),
  };
  const pensions = { ahead: pensionOf(credited.ahead), monthly: pensionOf(credited.monthly) };
  const lost = subtract(pensions.monthly, pensions.ahead);
  const saved = course.value.payable - paid.value.payable;
  const even = saved > 0 && lost.n > 0n ? roundUp(divide(exact(saved), lost)) : undefined;

  const pensionStep = (key: keyof typeof credited, label: string) =>
    step(
      `pension-${key}`,
      label,
      { unit: 'đồng/tháng', amount: pensions[key] },
      [coefficient],
      `${formatPercent(toNumber(rate.rate, 2))} × ${formatDong(credited[key])} ÷ ${formatInteger(careerMonths)} tháng`,
    );
  return answer(
    {
      months,
      ahead: { ...wayOf(paid.value), localMonths, openMonths, credited: credited.ahead, pension: round(pensions.ahead) },
      monthly: { ...wayOf(course.value), credited: credited.monthly, pension: round(pensions.monthly), plan: course.value },
      saved,
      discount,
      supportLost: course.value.support - paid.value.support,
      localLost: course.value.localSupport - paid.value.localSupport,
      pensionLost: round(lost),
      ...(even === undefined ? {} : { monthsToEven: even }),
    },
    [
      ...packageSteps(paid.steps, basis),
      ...course.steps.map((one) => (one.key === 'plan-payable' ? { ...one, label: 'Đóng từng tháng: bạn nộp tổng cộng' } : one)),
      savedStep(saved, course.value.payable, paid.value.payable),
      ...rate.steps,
      creditedStep(
        'ahead',
        credited.ahead,
        'Gói đóng trước: thu nhập ghi vào sổ, cộng lại',
        `${months} tháng × ${formatDong(input.income)}`,
      ),
      creditedStep('monthly', credited.monthly, 'Đóng từng tháng: thu nhập ghi vào sổ, cộng lại', incomesOf(course.value)),
      ...(rate.eligible
        ? [
            pensionStep('ahead', 'Phần lương hưu do gói đóng trước mang lại'),
            pensionStep('monthly', 'Phần lương hưu do các tháng đóng từng tháng mang lại'),
          ]
        : []),
      ...(even === undefined ? [] : [evenStep(even, saved, lost)]),
    ],
  );
}

function wayOf({ gross, support, localSupport, payable, supportedMonths }: Omit<Way, 'credited' | 'pension'>) {
  return { gross, support, localSupport, payable, supportedMonths };
}

/** The package's own steps; what it costs rests on the article that keeps it unchanged as well. */
function packageSteps(steps: readonly Step[], basis: Found<string>): Step[] {
  return steps.map((one) =>
    one.key === 'payable' ? { ...one, label: 'Gói đóng trước: bạn nộp một lần', cites: citesOf([one, basis]) } : one,
  );
}

function savedStep(saved: Dong, monthly: Dong, ahead: number): Step {
  if (saved === 0) return step('saved', 'Số tiền nộp của hai cách chênh nhau', dong(0), []);
  const [label, more, less] =
    saved < 0 ? ['Đóng trước thì bạn nộp nhiều hơn', ahead, monthly] : ['Đóng trước thì bạn nộp ít hơn', monthly, ahead];
  return step('saved', label, dong(Math.abs(saved)), [], `${formatInteger(more)} − ${formatInteger(less)}`);
}

function creditedStep(key: string, amount: Dong, label: string, formula: string): Step {
  return step(`credited-${key}`, label, dong(amount), [], formula);
}

function incomesOf({ stretches }: Plan): string {
  const monthsOn = new Map<number, number>();
  for (const { months, income } of stretches) monthsOn.set(income, (monthsOn.get(income) ?? 0) + months);
  return [...monthsOn].map(([income, months]) => `${months} tháng × ${formatDong(income)}`).join(' + ');
}

function evenStep(months: Months, saved: Dong, lost: Exact): Step {
  return step(
    'even',
    'Phần lương hưu ít hơn, cộng lại, bằng số tiền nộp ít hơn sau',
    monthsOf(months),
    [],
    `${formatDong(saved)} ÷ ${formatDong(round(lost))} mỗi tháng, làm tròn lên`,
  );
}
