/** What each stretch of a life costs and brings while one is young: work, lost work, voluntary contribution. */
import averageMonths from '#content/law/parameters/unemployment-average-months.yaml';
import monthsRequired from '#content/law/parameters/unemployment-months.yaml';
import { formatDuration, formatMonth } from '#law/format';
import { lastOf } from '#law/list';
import { addMonths, earlier, later, lastDay, monthsBetween, type Month } from '#law/month';
import { entryOn, ifKnown, numberOn } from '#law/parameter';
import type { Answer, Step } from '#rules/core/answer';
import type { IncomePeriod } from '#rules/core/average-income';
import { requiredMonths } from '#rules/pension/required-months';
import { retirementAge } from '#rules/pension/retirement-age';
import { countedPeriods, history } from '#rules/voluntary/history';
import { incomePeriods, plan, type PlanInput } from '#rules/voluntary/plan';
import { employmentPlan } from '#rules/work/employment-plan';
import { unemploymentBenefit, type UnemploymentBenefit } from '#rules/work/unemployment-benefit';
import { carriedMonths } from '#rules/work/unemployment-duration';
import { unemploymentEligibility, type ContractEnding } from '#rules/work/unemployment-eligibility';
import { paidRows, type PaidRow, type Values } from './fields';
import type { Kind, LifePeriod } from './life-field';
import { remembered } from './remembered';

/** Whole đồng; a month's amount may change within a stretch. */
export interface Money {
  least: number;
  most: number;
  total: number;
}

/** One stretch on the line. */
export interface Stretch {
  kind: Kind | 'pension' | 'allowance' | 'social-pension';
  from: Month;
  /** Absent where the end is not known. */
  to?: Month;
  /** Place of its row in the form. */
  row?: number;
  you?: Money;
  others?: Money;
  received?: Money;
  /** What is to be known beside it, one plain sentence each. */
  notes: string[];
  steps: Step[];
  /** What is paid on or drawn from, đồng/tháng. */
  income: number;
  /** Months counted before it: supported of a voluntary stretch, paid of a benefit; of a pension all of them. */
  monthsBefore: number;
}

/** The stretches that pay, and what later ones are counted from. */
export interface Working {
  stretches: Stretch[];
  /** Every month once, as the average income wants them; without the last voluntary stretch, which is `last`. */
  incomes: IncomePeriod[];
  last?: PlanInput;
  periods: PaidRow[];
  monthsSupported: number;
}

const NONE: Money = { least: 0, most: 0, total: 0 };

function money(parts: readonly { months: number; amount: number }[]): Money {
  if (parts.length === 0) return NONE;
  const amounts = parts.map(({ amount }) => amount);
  return {
    least: Math.min(...amounts),
    most: Math.max(...amounts),
    total: parts.reduce((sum, { months, amount }) => sum + months * amount, 0),
  };
}

/** While one row is typed in, the others cost what they cost before. */
const employmentCost = remembered(employmentPlan);
const incomesOf = remembered((period: PaidRow) => history([period]).incomes);
export const voluntaryCost = remembered(plan);

/** Every month of work and contribution once, under its own law. */
export function working(life: readonly LifePeriod[], { group, region }: Pick<Values, 'group' | 'region'>): Working {
  const periods = countedPeriods(paidRows(life)) as PaidRow[];
  const stretches: Stretch[] = [];
  const incomes: IncomePeriod[] = [];
  let supported = 0;
  let last: PlanInput | undefined;
  periods.forEach((period, index) => {
    const { scheme, from, to, income, row } = period;
    const base = { from, to, row, income };
    if (scheme === 'compulsory') {
      const { value, steps } = employmentCost({ from, to, wage: income, region });
      const of = (key: 'employee' | 'employer') => money(value.stretches.map(({ months, ...paid }) => ({ months, amount: paid[key] })));
      const known = value.stretches[0];
      stretches.push({
        ...base,
        kind: 'work',
        monthsBefore: 0,
        ...(known ? { you: of('employee'), others: of('employer') } : {}),
        notes: value.unknownMonths === 0 ? [] : [known ? `Trước ${formatMonth(known.from)} chưa có tỷ lệ đóng.` : 'Chưa có tỷ lệ đóng.'],
        steps,
      });
      incomes.push(...incomesOf(period));
      return;
    }
    const input = { from, months: monthsBetween(from, to), income, groups: [group], monthsSupported: supported };
    const { value, steps } = voluntaryCost(input);
    const monthsBefore = supported;
    const of = (key: 'payable' | 'support') => money(value.stretches.map(({ months, monthly }) => ({ months, amount: monthly[key] })));
    supported += value.supportedMonths;
    const raised = value.stretches.find((stretch) => stretch.income > income);
    stretches.push({
      ...base,
      kind: 'voluntary',
      monthsBefore,
      you: of('payable'),
      ...(value.support > 0 ? { others: of('support') } : {}),
      notes: raised ? [`Từ ${formatMonth(raised.from)} theo mức thấp nhất.`] : [],
      steps: steps.filter(({ key }) => key.startsWith('from-')),
    });
    if (index === periods.length - 1) last = input;
    else incomes.push(...incomePeriods(value.stretches));
  });
  return { stretches, incomes, ...(last ? { last } : {}), periods, monthsSupported: supported };
}

/** What each loss of work brings, in the order of the calendar: months drawn are used up for the next. */
export function unemployment(life: readonly LifePeriod[], { sex, birth, region }: Pick<Values, 'sex' | 'birth' | 'region'>): Stretch[] {
  const paidPeriods = countedPeriods(paidRows(life));
  const work = countedPeriods(paidRows(life).filter(({ scheme }) => scheme === 'compulsory'));
  const age = ifKnown(() => retirementAge({ sex, birth }).value);
  /** Whether what is paid until then brings a pension, and from when. */
  const pensionOn = (until: Month, from: Month) =>
    age !== undefined &&
    age.reachedOn <= from &&
    monthsWithin(paidPeriods, undefined, until) >= (ifKnown(() => requiredMonths(from)) ?? Infinity);
  const last = lastOf(paidPeriods)?.to;
  const pensionFrom = age && last && later(age.pensionFrom, addMonths(last, 1));
  const losses = life
    .flatMap(({ kind, from }, row) => (kind === 'unemployed' ? [{ on: from, row }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  let kept = 0;
  let since: Month | undefined;
  return losses.map(({ on, row }) => {
    const paid = kept + monthsWithin(work, since, on);
    const base = { kind: 'unemployed' as const, from: addMonths(on, 1), row, income: 0, monthsBefore: paid, notes: [], steps: [] };
    const job = work.find(({ from }) => from > on)?.from;
    // Luật Việc làm 2025 Điều 38, Nghị định 374/2025 Điều 19: nothing beside a pension, nor is anything kept.
    const pension = pensionFrom && last && pensionOn(last, pensionFrom) && !(job && job < pensionFrom) ? pensionFrom : undefined;
    const until = pension ?? job;
    const ended = pensionOn(on, on) ? ('pension-eligible' as const) : ('lawful' as const);
    const found = benefitOf(work, { on, paid, since, region, ended });
    if (typeof found === 'string') return { ...base, notes: [found] };
    const { value, steps } = found.answer;
    const drawn = Math.min(value.months, until ? monthsBetween(addMonths(on, 1), addMonths(until, -1)) : Infinity);
    const stopped = drawn < value.months ? ('job' as const) : ('end' as const);
    kept = pension
      ? 0
      : (ifKnown(() => carriedMonths({ on, monthsPaid: paid, monthsDrawn: drawn, stopped, told: true }).value.carried) ?? 0);
    since = addMonths(on, 1);
    if (drawn === 0) return { ...base, notes: ['Có việc mới ngay nên chưa nhận trợ cấp; số tháng đã đóng giữ cho lần sau.'] };
    return {
      ...base,
      to: addMonths(on, drawn),
      income: found.wage,
      received: { least: value.monthly, most: value.monthly, total: drawn === value.months ? value.total : drawn * value.monthly },
      notes: [
        ...(found.capKnown ? [] : ['Chưa xét mức cao nhất của thời đó.']),
        ...(drawn < value.months
          ? [
              pension
                ? `Được ${formatDuration(value.months)}, nhưng có lương hưu từ ${formatMonth(pension)} thì thôi nhận.`
                : `Được ${formatDuration(value.months)}, có việc sớm nên phần còn lại giữ cho lần sau.`,
            ]
          : []),
      ],
      steps: steps.map((one) => ({ ...one, key: `lost-${on}-${one.key}`, label: `Mất việc ${formatMonth(on)}: ${one.label}` })),
    };
  });
}

interface Loss extends Pick<Values, 'region'> {
  on: Month;
  ended: ContractEnding;
  /** Months paid and not used. */
  paid: number;
  /** The first month not used for an earlier benefit. */
  since: Month | undefined;
}

/** The benefit, or why there is none. */
function benefitOf(
  work: readonly { from: Month; to: Month; income: number }[],
  { on, ended, paid, since, region }: Loss,
): string | { answer: Answer<UnemploymentBenefit>; wage: number; capKnown: boolean } {
  const last = lastOf(work.filter(({ from }) => from <= on));
  if (!last) return 'Trước tháng này không có quãng đi làm nào. Hãy nhập quãng đi làm, hoặc sửa tháng.';
  const endedOn = lastDay(on);
  const window = ifKnown(() => entryOn(monthsRequired, endedOn, 'window').value);
  if (window === undefined) return `Trang chưa có luật về trợ cấp thất nghiệp của năm ${on.slice(0, 4)}.`;
  const within = Math.min(paid, monthsWithin(work, later(since ?? addMonths(on, 1 - window), addMonths(on, 1 - window)), on));
  const { verdict, reason } = unemploymentEligibility({
    ...{ endedOn, ended, contract: 'standard', monthsPaid: paid, paidInLast24: within },
    payingAtEnd: last.to >= addMonths(on, -1),
  });
  if (verdict !== 'yes') return reason;
  const wage = averageOf(work, on, numberOn(averageMonths, endedOn).value);
  const question = { on, monthsPaid: paid, averageWage: wage };
  const known = ifKnown(() => unemploymentBenefit({ ...question, region }));
  // Where the region's wage of the time is not on record, a limit no benefit reaches.
  return { answer: known ?? unemploymentBenefit({ ...question, minimumWage: wage }), wage, capKnown: known !== undefined };
}

function monthsWithin(periods: readonly { from: Month; to: Month }[], since: Month | undefined, until: Month): number {
  return periods.reduce((sum, { from, to }) => sum + monthsBetween(since ? later(since, from) : from, earlier(to, until)), 0);
}

/** The average of the last months worked, whole đồng. */
function averageOf(work: readonly { from: Month; to: Month; income: number }[], on: Month, count: number): number {
  let [left, sum] = [count, 0];
  for (const { from, to, income } of [...work].reverse()) {
    const taken = Math.min(left, monthsBetween(from, earlier(to, on)));
    sum += taken * income;
    left -= taken;
  }
  return Math.round(sum / (count - left));
}
