import conditions from '#content/law/parameters/recovery-conditions.yaml';
import recoveryDays from '#content/law/parameters/recovery-days.yaml';
import recoveryPercent from '#content/law/parameters/recovery-percent.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, tableOn, type Found } from '#law/parameter';
import type { Days, Dong, Percent } from '#law/units';
import { answer, conclusion, dong, step, type Answer, days as inDays } from '#rules/core/answer';
import { exact, multiply, percent, round } from '#rules/core/exact';
import { requireBetween, requireCount } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';

/** What the rest follows, and the facts that decide. */
export type RecoveryQuestion = {
  /** Month of the rest. */
  on: Month;
  /** Days from the first day back at work, or from the end of the maternity leave, to the rest. */
  daysAfter?: Days;
} & (
  | { after: 'sickness'; sickDaysThisYear: Days; last: 'long-illness' | 'surgery' | 'other'; usedDays: Days }
  | { after: 'birth'; children: number; surgery: boolean; returnedEarly?: boolean }
  | { after: 'pregnancy-loss'; surgery?: boolean; children?: number }
  | { after: 'work-accident'; lossPercent: Percent }
);

/**
 * Days of rest for who is still weak after sickness, birth, a lost pregnancy or a work accident, and 30 % of the reference level for
 * each (đồng): the most the law gives; the employer decides within it. After sickness only with 30 sick days in the year and at
 * most 10 days a year; none for a mother who went back to work early, nor later than the first 30 days.
 * Luật BHXH 2024 Điều 46, 60; Luật An toàn, vệ sinh lao động Điều 54. Rejects broken counts and a loss outside 0–100.
 */
export function recovery(input: RecoveryQuestion): Answer<{ days: Days; amount: Dong }> {
  const onDay = firstDay(input.on);
  if (input.daysAfter !== undefined) requireCount('daysAfter', input.daysAfter);
  const within = entryOn(conditions, onDay, 'within');
  const late = (input.daysAfter ?? 0) > within.value;
  const found: Rest = late ? { days: 0, why: `không, vì đã quá ${within.value} ngày`, sources: [within] } : restOf(input);
  const { days } = found;
  const share = numberOn(recoveryPercent, onDay);
  const level = referenceLevel(input.on);
  const daily = multiply(percent(share.value), exact(level.value));
  const amount = multiply(daily, exact(days));
  return answer(
    { days, amount: round(amount) },
    [
      step('days', 'Nghỉ dưỡng sức, nhiều nhất', found.why === undefined ? inDays(days) : conclusion(found.why), found.sources),
      step('daily', 'Mỗi ngày', dong(daily), [share, level], `${formatPercent(share.value)} × ${formatDong(level.value)}`),
      step('amount', 'Tiền dưỡng sức', dong(amount), [], `${days} × ${formatDong(round(daily))}`),
    ],
    found.doubt === undefined ? [] : [found.doubt],
  );
}

interface Rest {
  days: Days;
  sources: Found<unknown>[];
  /** Why there are none. */
  why?: string;
  doubt?: string;
}

function restOf(input: RecoveryQuestion): Rest {
  const onDay = firstDay(input.on);
  switch (input.after) {
    case 'sickness': {
      requireCount('sickDaysThisYear', input.sickDaysThisYear);
      requireCount('usedDays', input.usedDays);
      const needed = entryOn(conditions, onDay, 'sick-days');
      if (input.sickDaysThisYear < needed.value)
        return { days: 0, why: `chưa, vì trong năm chưa nghỉ ốm đủ ${needed.value} ngày`, sources: [needed] };
      const year = entryOn(conditions, onDay, 'sickness-year');
      const most = entryOn(recoveryDays, onDay, `sickness-${input.last}`);
      return { days: Math.max(0, Math.min(most.value, year.value - input.usedDays)), sources: [most, year, needed] };
    }
    case 'birth':
      return input.returnedEarly
        ? { days: 0, why: 'không, vì mẹ đi làm lại trước khi hết kỳ nghỉ', sources: [tableOn(recoveryDays, onDay)] }
        : afterPregnancy(input);
    case 'pregnancy-loss':
      return afterPregnancy(input);
    case 'work-accident': {
      requireBetween('lossPercent', input.lossPercent, 0, 100);
      const table = tableOn(recoveryDays, onDay);
      const rows = Object.entries(table.value).filter(
        ([key]) => key.startsWith('accident-') && Number(key.split('-')[1]) <= input.lossPercent,
      );
      const most = rows.reduce((best, [, value]) => Math.max(best, value), 0);
      if (most > 0) return { days: most, sources: [table] };
      return {
        days: 0,
        why: 'luật không có mức cho mức suy giảm này',
        sources: [table],
        doubt: 'Suy giảm dưới mức thấp nhất của bảng có được nghỉ dưỡng sức không: luật không ghi, hãy hỏi cơ quan BHXH.',
      };
    }
  }
}

function afterPregnancy({ on, children = 1, surgery }: { on: Month; children?: number; surgery?: boolean }): Rest {
  requireCount('children', children);
  const found = entryOn(recoveryDays, firstDay(on), children > 1 ? 'birth-several' : surgery ? 'birth-surgery' : 'birth-other');
  return { days: found.value, sources: [found] };
}
