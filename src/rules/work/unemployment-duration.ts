import carryMonths from '#content/law/parameters/unemployment-carry-months.yaml';
import duration from '#content/law/parameters/unemployment-duration-months.yaml';
import paidMonths from '#content/law/parameters/unemployment-months.yaml';
import { firstDay, type Month } from '#law/month';
import { entryOn, tableOn } from '#law/parameter';
import type { Months } from '#law/units';
import { answer, conclusion, months, step, type Answer, type Step } from '#rules/core/answer';
import { requireCount } from '#rules/core/input';

/** Months of benefit for the months paid, 0 when they do not suffice, with the step that says so. Luật Việc làm 2025 Điều 39 khoản 2. */
export function drawingMonths(input: { on: Month; monthsPaid: Months }): { months: Months; step: Step } {
  requireCount('monthsPaid', input.monthsPaid);
  const onDay = firstDay(input.on);
  const table = tableOn(duration, onDay);
  const row = (key: string): number => entryOn(duration, onDay, key).value;
  const enough = input.monthsPaid >= entryOn(paidMonths, onDay, 'paid').value;
  const further = row('each-further-12') * Math.floor(Math.max(0, input.monthsPaid - row('first-band-paid')) / 12);
  const lasting = enough ? Math.min(row('maximum'), row('first-band') + further) : 0;
  return {
    months: lasting,
    step: step(
      'months',
      'Hưởng trong',
      months(lasting),
      [table],
      `${row('first-band')} + ${further}, nhiều nhất ${row('maximum')} tháng (đã đóng ${input.monthsPaid} tháng)`,
    ),
  };
}

/** `end`: every month was drawn; `job`: a job, the army or study ended it early. */
export type DrawingStop = 'end' | 'job';

/**
 * Months paid that are kept for the next time after `monthsDrawn` months of benefit: each month drawn uses 12 paid months; what
 * exceeds 144 is lost; who stops early keeps the rest only if it was told in time (`told`).
 * Nghị định 374/2025 Điều 8, Điều 19. Rejects more months drawn than were due.
 */
export function carriedMonths(input: {
  on: Month;
  monthsPaid: Months;
  monthsDrawn: Months;
  stopped: DrawingStop;
  told: boolean;
}): Answer<{ carried: Months }> {
  requireCount('monthsDrawn', input.monthsDrawn);
  const due = drawingMonths(input).months;
  if (input.monthsDrawn > due) throw new RangeError(`monthsDrawn must be at most ${due}: ${input.monthsDrawn}`);
  const table = tableOn(carryMonths, firstDay(input.on));
  const each = entryOn(carryMonths, firstDay(input.on), 'each-month-drawn').value;
  const limit = table.value['limit'] ?? Infinity;
  const counted = Math.min(input.monthsPaid, limit);
  const rest = Math.max(0, counted - each * input.monthsDrawn);
  const lost = input.stopped === 'job' && !input.told;
  const over = input.monthsPaid > limit;
  return answer(
    { carried: lost ? 0 : rest },
    [
      ...(over ? [step('surplus', `Phần vượt ${limit} tháng không được bảo lưu`, months(input.monthsPaid - limit), [table])] : []),
      lost
        ? step('carried', 'Số tháng bảo lưu', conclusion('không còn, vì không báo trong thời hạn'), [table])
        : step('carried', 'Số tháng bảo lưu', months(rest), [table], `${counted} − ${each} × ${input.monthsDrawn}`),
    ],
    over && input.stopped === 'job'
      ? [`Người đã đóng trên ${limit} tháng mà dừng hưởng sớm được bảo lưu bao nhiêu: nghị định chưa nói rõ.`]
      : [],
  );
}
