import deathMultiple from '#content/law/parameters/work-accident-death-multiple.yaml';
import employerLoss from '#content/law/parameters/employer-accident-loss.yaml';
import employerMonths from '#content/law/parameters/employer-accident-months.yaml';
import lossLines from '#content/law/parameters/work-accident-loss.yaml';
import lumpParts from '#content/law/parameters/work-accident-lump.yaml';
import lumpYears from '#content/law/parameters/work-accident-lump-years.yaml';
import monthlyParts from '#content/law/parameters/work-accident-monthly.yaml';
import monthlyYears from '#content/law/parameters/work-accident-monthly-years.yaml';
import ownFault from '#content/law/parameters/employer-accident-own-fault.yaml';
import serviceMultiple from '#content/law/parameters/work-accident-service-multiple.yaml';
import { formatDong, formatNumber, formatPercent } from '#law/format';
import { firstDay, type Day, type Month } from '#law/month';
import { entryOn, numberOn, tableOn, type Found, type Parameter } from '#law/parameter';
import type { Dong, Months, Percent, Years } from '#law/units';
import { answer, conclusion, dong, step, type Answer } from '#rules/core/answer';
import { add, exact, multiply, percent, round, toNumber, ZERO, type Exact } from '#rules/core/exact';
import { requireCount, requireWholeDong, requireWithin } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';

export interface AccidentBenefit {
  entitled: boolean;
  /** By the loss of working capacity, and by the years paid to the fund; once or a month, đồng. */
  part1: Dong;
  part2: Dong;
  /** Once, from 5 to 30 %. */
  lump?: Dong;
  /** A month, from 31 %. */
  monthly?: Dong;
  /** More a month for who needs care. */
  service?: number;
}

/**
 * What the accident fund pays a worker (đồng): once from 5 %, every month from 31 %; a part by the loss on the base salary of the
 * month `on` of discharge or of the finding (`base` where it is older than the records), a part by the whole years paid to the fund, one at least,
 * on the wage of the month before the accident; from 81 % with paralysis, blindness, two limbs or mental illness (`severe`) more
 * for care. Luật An toàn, vệ sinh lao động Điều 45–52. Rejects a loss outside 0–100, broken years and money that is not whole đồng.
 */
export function workAccidentBenefit(input: {
  on: Month;
  lossPercent: Percent;
  fundYears: Years;
  wage: Dong;
  base?: Dong;
  severe?: boolean;
}): Answer<AccidentBenefit> {
  requireWithin('lossPercent', input.lossPercent, 100);
  requireCount('fundYears', input.fundYears);
  requireWholeDong('wage', input.wage);
  const onDay = firstDay(input.on);
  const lines = (key: string): number => entryOn(lossLines, onDay, key).value;
  const table = tableOn(lossLines, onDay);
  if (input.lossPercent < lines('lump'))
    return answer({ entitled: false, part1: 0, part2: 0 }, [
      step('entitled', 'Quỹ tai nạn lao động', conclusion(`chưa trả, vì suy giảm dưới ${formatPercent(lines('lump'))}`), [table]),
    ]);
  const base = baseOf(input);
  const everyMonth = input.lossPercent >= lines('monthly');
  const from = lines(everyMonth ? 'monthly' : 'lump');
  const unit = everyMonth ? percent(1) : exact(1);
  const byLoss = rising(everyMonth ? monthlyParts : lumpParts, onDay, 'start', 'each-point', input.lossPercent - from);
  const years = everyMonth ? monthlyYears : lumpYears;
  const byYears = rising(years, onDay, 'first', 'each-year', Math.max(0, input.fundYears - 1));
  const part1 = multiply(unit, byLoss.value, exact(base.value));
  const part2 = multiply(unit, byYears.value, exact(input.wage));
  const sum = add(part1, part2);
  const cares = input.severe && input.lossPercent >= lines('service');
  const care = numberOn(serviceMultiple, onDay);
  const service = multiply(exact(care.value), exact(base.value));
  const mark = everyMonth ? ' %' : '';
  return answer(
    {
      entitled: true,
      part1: round(part1),
      part2: round(part2),
      ...(everyMonth ? { monthly: round(sum) } : { lump: round(sum) }),
      ...(everyMonth ? { service: cares ? round(service) : 0 } : {}),
    },
    [
      step(
        'part1',
        'Theo mức suy giảm',
        dong(part1),
        [byLoss.source, base.source],
        `(${byLoss.formula})${mark} × ${formatDong(base.value)}`,
      ),
      step('part2', 'Theo số năm đóng quỹ', dong(part2), [byYears.source], `(${byYears.formula})${mark} × ${formatDong(input.wage)}`),
      everyMonth ? step('monthly', 'Trợ cấp mỗi tháng', dong(sum), [table]) : step('lump', 'Trợ cấp một lần', dong(sum), [table]),
      ...(cares ? [step('service', 'Tiền phục vụ mỗi tháng', dong(service), [care, base.source])] : []),
    ],
    ['Tháng lẻ của thời gian đóng quỹ tính thế nào: chưa đối chiếu văn bản, ở đây chỉ tính năm tròn.'],
  );
}

/** What the accident fund pays the family of a worker killed by an accident or occupational disease (đồng), beside funeral and survivors. Điều 53. */
export function workAccidentDeath(input: { on: Month; base?: Dong }): Answer<{ lump: Dong }> {
  const times = numberOn(deathMultiple, firstDay(input.on));
  const base = baseOf(input);
  const lump = times.value * base.value;
  return answer({ lump }, [
    step(
      'lump',
      'Trợ cấp một lần khi chết vì tai nạn lao động',
      dong(lump),
      [times, base.source],
      `${times.value} × ${formatDong(base.value)}`,
    ),
  ]);
}

/** `own`: only the worker was at fault; `on-the-way`: to or from work, through another or nobody found. */
export type AccidentFault = 'not-only-own' | 'own' | 'on-the-way';

/**
 * The least an employer pays a worker after an accident, or the family after a death (`lossPercent` 100): months of wage by the loss;
 * 40 % of them when only the worker was at fault, or on the way to work through another. Luật An toàn, vệ sinh lao động Điều 38, 39.
 * Rejects a loss outside 0–100 and a wage that is not whole đồng.
 */
export function employerCompensation(input: {
  on: Month;
  lossPercent: Percent;
  wage: Dong;
  fault: AccidentFault;
}): Answer<{ months: Months; amount: Dong }> {
  requireWithin('lossPercent', input.lossPercent, 100);
  requireWholeDong('wage', input.wage);
  const onDay = firstDay(input.on);
  const line = (key: string): number => entryOn(employerLoss, onDay, key).value;
  const table = tableOn(employerLoss, onDay);
  const full = fullMonths(input.lossPercent, line, onDay);
  const share = numberOn(ownFault, onDay);
  const reduced = input.fault !== 'not-only-own';
  const months = reduced ? multiply(percent(share.value), full.value) : full.value;
  const amount = multiply(months, exact(input.wage));
  const shown = formatNumber(toNumber(months, 2));
  return answer({ months: toNumber(months, 4), amount: round(amount) }, [
    step(
      'months',
      'Số tháng tiền lương, ít nhất',
      { unit: 'lần', amount: months },
      [full.source, table, ...(reduced ? [share] : [])],
      `${full.formula}${reduced ? `, nhân ${formatPercent(share.value)}` : ''}`,
    ),
    step(
      'amount',
      reduced ? 'Người sử dụng lao động trợ cấp' : 'Người sử dụng lao động bồi thường',
      dong(amount),
      [],
      `${shown} × ${formatDong(input.wage)}`,
    ),
  ]);
}

interface Rising {
  value: Exact;
  formula: string;
  source: Found<unknown>;
}

function fullMonths(loss: Percent, line: (key: string) => number, onDay: Day): Rising {
  const source = tableOn(employerMonths, onDay);
  if (loss < line('start')) return { value: ZERO, formula: `suy giảm dưới ${formatPercent(line('start'))}`, source };
  if (loss >= line('most')) {
    const most = entryOn(employerMonths, onDay, 'most');
    return { value: exact(most.value), formula: formatNumber(most.value), source };
  }
  return rising(employerMonths, onDay, 'start', 'each-point', Math.max(0, loss - line('flat-to')));
}

/** A first amount and a step for each further point or year. */
function rising(parameter: Parameter, onDay: Day, first: string, each: string, further: number): Rising {
  const source = tableOn(parameter, onDay);
  const start = entryOn(parameter, onDay, first).value;
  const more = entryOn(parameter, onDay, each).value;
  return {
    value: add(exact(start), multiply(exact(more), exact(further))),
    formula: further === 0 ? formatNumber(start) : `${formatNumber(start)} + ${formatNumber(more)} × ${formatNumber(further)}`,
    source,
  };
}

function baseOf(input: { on: Month; base?: Dong }): { value: number; source: Found<unknown> } {
  const level = referenceLevel(input.on);
  if (input.base !== undefined) requireWholeDong('base', input.base);
  return { value: input.base ?? level.value, source: level };
}
