import averageMonths from '#content/law/parameters/maternity-average-months.yaml';
import divisor from '#content/law/parameters/benefit-day-divisor.yaml';
import leaveMonthsTable from '#content/law/parameters/maternity-months.yaml';
import lumpMultiple from '#content/law/parameters/maternity-lump-multiple.yaml';
import { formatDong, formatNumber } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, tableOn } from '#law/parameter';
import type { Days, Dong, Months } from '#law/units';
import { answer, dong, months, step, type Answer, type Step } from '#rules/core/answer';
import { averageWage, type WageBase } from '#rules/core/average-wage';
import { add, divide, exact, multiply, round, ZERO, type Exact } from '#rules/core/exact';
import { requireCount, requireWithin } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';

/** `foetus-lost`: a foetus lost from 22 weeks of pregnancy. */
export type BirthOutcome = 'live' | 'foetus-lost';

export interface MaternityBenefit {
  leaveMonths: Months;
  /** For the whole leave, đồng. */
  leaveBenefit: Dong;
  /** One payment for each child, đồng. */
  lump: Dong;
  total: Dong;
}

/**
 * What an insured mother gets for a birth in the month `on` (đồng): 100 % of her average wage for the months of leave, and twice
 * the reference level for each child. Six months, one more for each child of the same birth beyond the first; seven for a second
 * child since 2026-07, that is a birth with exactly one own child living. A foetus lost from 22 weeks gives the leave, never the
 * seventh month. Whether she has paid long enough is asked of `maternityEligibility`.
 * Luật BHXH 2024 Điều 53, 58, 59; Bộ luật Lao động Điều 139; Nghị định 168/2026 Điều 2. Rejects broken counts of children, no child
 * at all, and wages that are not whole đồng.
 */
export function maternityBenefit(
  input: { on: Month; children: number; livingChildren: number; outcome?: BirthOutcome } & WageBase,
): Answer<MaternityBenefit> {
  const wage = averageWage(input);
  const leave = leaveOf(input);
  const lost = input.outcome === 'foetus-lost';
  // Of several, those lost count as born: Luật BHXH 2024 Điều 53 khoản 4. Of a single one the law does not say.
  const lump = lost && input.children === 1 ? undefined : birthLump(input);
  const once = lump?.amount ?? ZERO;
  const benefit = multiply(wage.average, exact(leave.months));
  const total = add(benefit, once);
  const doubts = doubtsOf(input, lost);
  return answer(
    { leaveMonths: leave.months, leaveBenefit: round(benefit), lump: round(once), total: round(total) },
    [
      leave.step,
      averageStep(input.on, wage),
      step('leaveBenefit', 'Trợ cấp cả kỳ nghỉ', dong(benefit), [], `${formatDong(round(wage.average))} × ${leave.months} tháng`),
      ...(lump ? [lump.step] : []),
      step('total', 'Tổng cộng', dong(total), []),
    ],
    doubts,
  );
}

/**
 * What a parent gets for adopting a child under six months (đồng): the average wage for the months of leave, odd days by the
 * thirtieth, and twice the reference level; only the latter for who takes no leave. Luật BHXH 2024 Điều 56, 58, 59.
 * Rejects broken months and days.
 */
export function adoptionBenefit(
  input: { on: Month; leaveMonths: Months; extraDays: Days; takesLeave: boolean; children?: number } & WageBase,
): Answer<MaternityBenefit> {
  requireCount('leaveMonths', input.leaveMonths);
  const wage = averageWage(input);
  const perMonth = entryOn(divisor, firstDay(input.on), 'calendar-day');
  requireWithin('extraDays', input.extraDays, perMonth.value);
  const leave = input.takesLeave ? add(exact(input.leaveMonths), divide(exact(input.extraDays), exact(perMonth.value))) : ZERO;
  const benefit = multiply(wage.average, leave);
  const lump = birthLump({ on: input.on, children: input.children ?? 1 });
  const total = add(benefit, lump.amount);
  return answer(
    {
      leaveMonths: input.takesLeave ? input.leaveMonths : 0,
      leaveBenefit: round(benefit),
      lump: round(lump.amount),
      total: round(total),
    },
    [
      averageStep(input.on, wage),
      step(
        'leaveBenefit',
        input.takesLeave ? 'Trợ cấp cả kỳ nghỉ' : 'Không nghỉ việc nên chỉ nhận khoản một lần',
        dong(benefit),
        [perMonth],
        input.takesLeave
          ? `${formatDong(round(wage.average))} × (${input.leaveMonths} tháng + ${input.extraDays} ngày ÷ ${perMonth.value})`
          : undefined,
      ),
      lump.step,
      step('total', 'Tổng cộng', dong(total), []),
    ],
  );
}

/** Months of leave for a birth, with their step. Rejects broken counts and no child. */
export function leaveOf(input: { on: Month; children: number; livingChildren: number; outcome?: BirthOutcome }): {
  months: Months;
  step: Step;
} {
  requireCount('children', input.children);
  requireCount('livingChildren', input.livingChildren);
  if (input.children === 0) throw new RangeError('children must be at least 1: 0');
  const onDay = firstDay(input.on);
  const table = tableOn(leaveMonthsTable, onDay);
  const second = input.livingChildren === 1 && input.outcome !== 'foetus-lost' ? table.value['second-child'] : undefined;
  const base = second ?? entryOn(leaveMonthsTable, onDay, 'standard').value;
  const further = entryOn(leaveMonthsTable, onDay, 'each-further-child').value * (input.children - 1);
  return {
    months: base + further,
    step: step(
      'leaveMonths',
      second === undefined ? 'Nghỉ sinh con' : 'Nghỉ sinh con thứ hai',
      months(base + further),
      [table],
      further === 0 ? undefined : `${base} + ${further} tháng vì sinh ${input.children} con`,
    ),
  };
}

/** The payment for each child: so many times the reference level of the month of birth or adoption. Luật BHXH 2024 Điều 58 khoản 4. */
export function birthLump(input: { on: Month; children: number }): { amount: Exact; step: Step } {
  const multiple = numberOn(lumpMultiple, firstDay(input.on));
  const level = referenceLevel(input.on);
  const amount = exact(multiple.value * level.value * input.children);
  const each = `${formatNumber(multiple.value)} × ${formatDong(level.value)}`;
  return {
    amount,
    step: step('lump', 'Trợ cấp một lần', dong(amount), [multiple, level], input.children === 1 ? each : `${each} × ${input.children} con`),
  };
}

/** The average wage (đồng/tháng) maternity benefits are counted on. Luật BHXH 2024 Điều 59 khoản 1. */
export function maternityAverage(input: { on: Month } & WageBase): Answer<{ average: Dong }> {
  const wage = averageWage(input);
  return answer({ average: round(wage.average) }, [averageStep(input.on, wage)]);
}

function averageStep(on: Month, wage: { average: Exact; formula?: string }): Step {
  const over = numberOn(averageMonths, firstDay(on));
  return step('average', `Lương bình quân ${over.value} tháng đóng gần nhất`, dong(wage.average), [over], wage.formula);
}

function doubtsOf(input: { on: Month; livingChildren: number; children: number }, lost: boolean): string[] {
  if (lost && input.children === 1) return ['Mất thai từ 22 tuần có được khoản một lần hay không: luật chưa nói rõ, hãy hỏi cơ quan BHXH.'];
  const second = (on: Month): number | undefined => tableOn(leaveMonthsTable, firstDay(on)).value['second-child'];
  if (input.livingChildren !== 1 || second(input.on) !== undefined) return [];
  return [
    'Sinh con thứ hai trước ngày có mức nghỉ mới: nếu ngày đó bạn còn đang nghỉ thì văn bản chưa nói có được thêm không, hãy hỏi cơ quan BHXH.',
  ];
}
