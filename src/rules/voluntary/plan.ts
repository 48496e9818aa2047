import { lastOf } from '#law/list';
import { formatDong, formatInteger, formatMonth } from '#law/format';
import { addMonths, earlier, firstDay, firstMonthFrom, later, month, monthsBetween, yearOf, type Month } from '#law/month';
import { listenTo } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, dong, step, type Answer, type Step } from '#rules/core/answer';
import type { IncomePeriod } from '#rules/core/average-income';
import { incomeLimits } from './income-limits';
import { requireCount } from '#rules/core/input';
import { localIn, type LocalSupport } from './local-support';
import { monthlyContribution, type Contribution } from './monthly-contribution';
import { whyDifferent, whyNotChosen, type PlanMonth, type Reason } from './plan-changes';
import { supportCap, type Group } from './support';

export interface PlanInput {
  /** First month paid. */
  from: Month;
  /** How many months, at least one; paid month by month. */
  months: Months;
  /** Chosen income, đồng/tháng, or the lowest allowed in each month. */
  income: Dong | 'floor';
  groups: readonly Group[];
  /** Months of State support used before `from`. */
  monthsSupported?: Months;
  /** Counted as far as it is known; other months add nothing. */
  local?: LocalSupport;
}

/** Months in which nothing changes. */
export interface Stretch {
  from: Month;
  /** Inclusive. */
  to: Month;
  months: Months;
  /** What is paid on in these months: the income chosen, kept within the limits of the time. */
  income: Dong;
  /** One month, whole đồng. */
  monthly: Pick<Contribution, 'gross' | 'support' | 'localSupport' | 'payable'>;
  /** Why these months differ from those before; for the first, why the income is not the one chosen. */
  reasons: Reason[];
}

/** Whole đồng for all months. */
export interface Plan {
  to: Month;
  months: Months;
  gross: Dong;
  support: Dong;
  localSupport: Dong;
  payable: Dong;
  /** Months the State supports within the plan. */
  supportedMonths: Months;
  stretches: Stretch[];
}

/**
 * Paying month by month over years in which the law changes: totals paid by the person, the State and the province, and the
 * stretches within which a month costs the same. An income under a coming floor rises to it, one over the ceiling is
 * lowered to it; the State's share ends with its last supported month. Every month is rounded by itself, as it is paid.
 * Luật BHXH 2024 Điều 31, 36; Nghị định 159/2025 Điều 5. Rejects an empty plan and months before 2008.
 */
export function plan(input: PlanInput): Answer<Plan> {
  requireCount('months', input.months);
  if (input.months === 0) throw new RangeError('a plan needs at least one month');
  const last = addMonths(input.from, input.months - 1);
  const before = input.monthsSupported ?? 0;
  let supported = 0;
  const pieces: Piece[] = [];
  for (let from = input.from; from <= last;) {
    const piece = pieceFrom(input, from, last, before + supported);
    supported += piece.month.cost.supportedMonths * monthsBetween(from, piece.to);
    from = addMonths(piece.to, 1);
    pieces.push(piece);
  }

  const { stretches, steps } = stretchesOf(pieces, input.income);
  const total = (key: keyof Stretch['monthly']) => stretches.reduce((sum, stretch) => sum + stretch.months * stretch.monthly[key], 0);
  const payable = total('payable');
  return answer(
    {
      to: last,
      months: input.months,
      gross: total('gross'),
      support: total('support'),
      localSupport: total('localSupport'),
      payable,
      supportedMonths: supported,
      stretches,
    },
    // Of a stretch one month is explained; a value whose term ends within it is provisional in the last one.
    [...steps, { ...payableStep(stretches, payable), provisional: monthAt(input, last, before + supported).answer.provisional }],
  );
}

/** The plan's months by calendar year, as the average income wants them. */
export function incomePeriods(stretches: readonly Stretch[]): IncomePeriod[] {
  return stretches.flatMap((stretch) => {
    const periods: IncomePeriod[] = [];
    for (let year = yearOf(stretch.from); year <= yearOf(stretch.to); year++) {
      const first = later(stretch.from, month(`${year}-01`));
      const last = earlier(stretch.to, month(`${year}-12`));
      periods.push({ year, months: monthsBetween(first, last), income: stretch.income });
    }
    return periods;
  });
}

/** Months under the same law and support. */
interface Piece {
  from: Month;
  to: Month;
  month: PlanMonth;
  steps: Step[];
}

function pieceFrom(input: PlanInput, from: Month, last: Month, used: Months): Piece {
  // The month costs the same until something read for it changes.
  const { value, changesAfter } = listenTo(() => monthAt(input, from, used));
  const { answer, income, to } = value;
  const [change] = changesAfter(firstDay(from));
  const ends = [
    ...(change ? [addMonths(firstMonthFrom(change), -1)] : []),
    ...(answer.value.supportedMonths > 0 ? [addMonths(from, supportCap(from).value - used - 1)] : []),
    ...(to ? [to] : []),
  ];
  return { from, to: ends.reduce(earlier, last), month: { income, cost: answer.value }, steps: answer.steps };
}

function monthAt(input: PlanInput, on: Month, used: Months) {
  const limits = incomeLimits({ on, income: 0 }).value;
  const income = input.income === 'floor' ? limits.min : Math.min(Math.max(input.income, limits.min), limits.max);
  const { local, to } = localIn(input.local, on);
  const answer = monthlyContribution({ on, income, groups: input.groups, monthsSupported: used, ...(local ? { local } : {}) });
  return { answer, income, to };
}

/** Puts pieces together where a change of law changed nothing here, and explains every other one. */
function stretchesOf(pieces: readonly Piece[], chosen: Dong | 'floor'): { stretches: Stretch[]; steps: Step[] } {
  const stretches: Stretch[] = [];
  const steps: Step[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const open = lastOf(stretches);
    const reasons = before ? whyDifferent(before.month, piece.month) : whyNotChosen(chosen, piece.month);
    if (before && open && reasons.length === 0) {
      open.to = piece.to;
      open.months += monthsBetween(piece.from, piece.to);
      steps[steps.length - 1] = stretchStep(open, piece.steps);
      return;
    }
    const { gross, support, localSupport, payable } = piece.month.cost;
    const stretch: Stretch = {
      from: piece.from,
      to: piece.to,
      months: monthsBetween(piece.from, piece.to),
      income: piece.month.income,
      monthly: { gross, support, localSupport, payable },
      reasons,
    };
    stretches.push(stretch);
    steps.push(stretchStep(stretch, piece.steps));
  });
  return { stretches, steps };
}

/** A stretch rests on the same articles as one of its months. */
function stretchStep(stretch: Stretch, monthly: readonly Step[]): Step {
  return step(
    `from-${stretch.from}`,
    stretch.from === stretch.to ? `Tháng ${formatMonth(stretch.from)}` : `Từ ${formatMonth(stretch.from)} đến ${formatMonth(stretch.to)}`,
    dong(stretch.months * stretch.monthly.payable),
    monthly,
    `${formatInteger(stretch.months)} tháng × ${formatDong(stretch.monthly.payable)}`,
  );
}

function payableStep(stretches: readonly Stretch[], payable: Dong): Step {
  const terms = stretches.map((stretch) => formatInteger(stretch.months * stretch.monthly.payable));
  return step('plan-payable', 'Tổng số tiền bạn nộp', dong(payable), [], terms.join(' + '));
}
