/** What a life brings from the retirement age on: a pension, missing years filled, a monthly allowance, the social pension. */
import allowanceYears from '#content/law/parameters/monthly-allowance-minimum-years.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { lastOf } from '#law/list';
import { addMonths, later, month, monthsBetween, yearOf, type Month } from '#law/month';
import { ifKnown } from '#law/parameter';
import type { Answer, Step } from '#rules/core/answer';
import { averageIncome, type IncomePeriod } from '#rules/core/average-income';
import { pensionerHealth } from '#rules/health/pensioner-health';
import { backPaymentEligibility } from '#rules/pension/back-payment-eligibility';
import { fillGap } from '#rules/pension/fill-gap';
import { lowestOfHistory } from '#rules/pension/minimum-pension';
import { allowanceEligibility, monthlyAllowance } from '#rules/pension/monthly-allowance';
import { pensionProjection, type PensionProjection } from '#rules/pension/pension-projection';
import { requiredMonths } from '#rules/pension/required-months';
import type { RetirementAge } from '#rules/pension/retirement-age';
import { socialPension, socialPensionFrom } from '#rules/pension/social-pension';
import { incomePeriods } from '#rules/voluntary/plan';
import type { Values } from './fields';
import { voluntaryCost, type Money, type Stretch, type Working } from './life';
import type { LifePeriod } from './life-field';

/** From the retirement age on. */
export interface OldAge {
  stretches: Stretch[];
  /** Adjusted average of the months paid when the pension or allowance begins, đồng/tháng. */
  average: number;
  /** Months short of a pension; 0 with one. */
  missing: number;
}

type Asked = Pick<Values, 'sex' | 'birth' | 'group' | 'years'>;

const NO_RISE = { low: 0, base: 0, high: 0 };
const once = (total: number): Money => ({ least: total, most: total, total });
const monthly = (amount: number, months: number): Money => ({ least: amount, most: amount, total: amount * months });
const firstOf = (parameter: { values: readonly { from: string }[] }): Month => month(parameter.values[0]!.from.slice(0, 7));

export function oldAge(values: Asked, life: readonly LifePeriod[], work: Working, age: RetirementAge): OldAge {
  const all = allIncomes(work);
  const filled = life.findIndex(({ kind }) => kind === 'filled');
  const payment = filled < 0 ? undefined : fill(values, { ...life[filled]!, row: filled }, work, age);
  if (payment?.pension) return { stretches: [payment.row, payment.pension], average: payment.average, missing: 0 };
  const rows = payment ? [payment.row] : [];
  const last = lastOf(work.periods)?.to;
  const found = last && projected(values, work, last);
  if (found) return { stretches: [...rows, pensionStretch(found, values)], average: found.value.averageIncome.base, missing: 0 };
  const from = later(last ? later(age.reachedOn, addMonths(last, 1)) : age.pensionFrom, firstOf(allowanceYears));
  const average = ifKnown(() => averageIncome({ settleYear: yearOf(from), periods: all }).value.average) ?? 0;
  const months = monthsOf(all);
  const missing = Math.max(0, requiredMonths(from) - months);
  return { stretches: [...rows, ...withoutPension(values, { from, all, average, missing })], average, missing };
}

/** All months paid, the last stretch included. */
function allIncomes({ incomes, last }: Working): IncomePeriod[] {
  return [...incomes, ...(last ? incomePeriods(voluntaryCost(last).value.stretches) : [])];
}

const monthsOf = (periods: readonly IncomePeriod[]): number => periods.reduce((sum, { months }) => sum + months, 0);

/** The pension from the first month in which the years suffice: under a later law fewer may. */
function projected({ sex, birth }: Asked, { incomes, last: input }: Working, last: Month): Answer<PensionProjection> | undefined {
  const laws = pensionYears.values.map(({ from }) => addMonths(month(from.slice(0, 7)), -1)).filter((on) => on > last);
  for (const on of [last, ...laws]) {
    const answer = ifKnown(() =>
      pensionProjection({
        ...{ sex, birth, on, history: incomes, assumedRise: NO_RISE, lowest: lowestOfHistory(incomes) },
        ...(input ? { plan: input, cost: voluntaryCost(input) } : {}),
      }),
    );
    if (answer?.value.eligible) return answer;
  }
  return undefined;
}

function pensionStretch({ value, steps }: Answer<PensionProjection>, { years }: Asked): Stretch {
  const { retireOn, monthly: pension, retirementGrant, minimum, months } = value;
  const grant = retirementGrant.base;
  return pensionRow(
    {
      from: retireOn,
      amount: pension.base,
      years,
      months,
      steps: steps.filter(({ key }) => !isOfPlan(key) && !(key === 'grant' && grant === 0)),
    },
    [
      ...(grant > 0 ? [`Thêm một lần khi nghỉ hưu ${formatDong(grant)}.`] : []),
      ...(minimum === undefined ? [] : ['Đã nâng lên mức thấp nhất của luật.']),
    ],
    grant,
  );
}

/** What the stretches and the table of years say already. */
const isOfPlan = (key: string): boolean => /^(from-|plan-|year-|pensionFrom|months$)/.test(key);

function pensionRow(
  { from, amount, years, months, steps }: { from: Month; amount: number; years: number; months: number; steps: Step[] },
  notes: string[],
  grant = 0,
): Stretch {
  const card = pensionerHealth({ on: later(from, firstOf(allowanceYears)), pension: amount });
  const received = monthly(amount, years * 12);
  return {
    kind: 'pension',
    from,
    received: { ...received, total: received.total + grant },
    others: monthly(card.value, years * 12),
    notes: [...notes, 'Quỹ trả tiền thẻ BHYT.'],
    steps: [...steps, ...card.steps],
    income: amount,
    monthsBefore: months,
  };
}

/** Missing years paid at once, and the pension that follows. */
function fill(values: Asked, { from: on, income, row }: LifePeriod & { row: number }, work: Working, age: RetirementAge) {
  const { sex, birth, years } = values;
  const periods = allIncomes({ ...work, periods: work.periods.filter(({ to }) => to <= on) });
  const months = monthsOf(periods);
  const base = { kind: 'filled' as const, from: on, to: on, row, income, monthsBefore: months, steps: [] };
  const average = ifKnown(() => averageIncome({ settleYear: yearOf(addMonths(later(on, age.reachedOn), 1)), periods }).value.average);
  const asked = { on, sex, birth, creditedMonths: months };
  const reason = ifKnown(() => backPaymentEligibility(asked));
  const gap =
    reason?.verdict === 'yes' && average !== undefined
      ? ifKnown(() => fillGap({ on, sex, creditedMonths: months, average, income, ageReachedOn: age.reachedOn }))
      : undefined;
  if (!gap || average === undefined)
    return {
      row: {
        ...base,
        notes: [reason && reason.verdict !== 'yes' ? reason.reason : 'Trang chưa có lãi suất của tháng này nên chưa tính được.'],
      },
      average: 0,
    };
  const { gross, missingMonths, pensionFrom, monthly: amount } = gap.value;
  return {
    row: { ...base, you: once(gross), notes: [`Đóng cho ${formatDuration(missingMonths)} còn thiếu.`] },
    pension: pensionRow({ from: pensionFrom, amount, years, months: months + missingMonths, steps: gap.steps }, []),
    average,
  };
}

interface TooFew {
  from: Month;
  all: readonly IncomePeriod[];
  average: number;
  missing: number;
}

/** The allowance out of one's own contributions, then the State's social pension. */
function withoutPension({ birth, group, years }: Asked, { from, all, average, missing }: TooFew): Stretch[] {
  const poor = group === 'poor' || group === 'near-poor';
  const creditedMonths = monthsOf(all);
  const voluntaryMonths = monthsOf(all.filter(({ scheme }) => scheme !== 'compulsory'));
  const question = { on: from, birth, ageReached: true, creditedMonths, voluntaryMonths, poor };
  const allowance =
    allowanceEligibility(question).verdict === 'yes' ? monthlyAllowance({ ...question, averageIncome: average }) : undefined;
  const social = later(socialPensionFrom(from, birth, poor).month, firstOf(allowanceYears));
  const end = addMonths(allowance ? from : social, years * 12 - 1);
  const base = { income: average, monthsBefore: creditedMonths };
  return [
    ...(allowance
      ? [
          {
            ...base,
            kind: 'allowance' as const,
            from,
            to: addMonths(from, allowance.value.months - 1),
            received: monthly(allowance.value.amount, allowance.value.months),
            notes: [`Thiếu ${formatDuration(missing)} để có lương hưu; chọn trợ cấp này thay cho rút một lần, hoặc xem đóng bù.`],
            steps: allowance.steps,
          },
        ]
      : []),
    {
      ...base,
      kind: 'social-pension' as const,
      from: social,
      received: monthly(socialPension({ on: social }).value.amount, monthsBetween(social, end)),
      notes: [`Không có lương hưu thì từ ${formatMonth(social)} Nhà nước trả.`],
      steps: socialPension({ on: social }).steps.map((one) => ({ ...one, key: 'social-pension' })),
    },
  ];
}
