/** A wage on which nobody can have paid compulsory insurance. */
import { formatDong } from '#law/format';
import { addMonths, later, monthOf, type Day, type Month } from '#law/month';
import { compulsoryLimits } from '#rules/work/compulsory';

/** Months before a benefit whose wages may still count; a rise of the reference level may lie between. */
const LOOK_BACK = 12;

/** What is wrong with a wage paid on before the day; undefined when nothing is. `earliest`: the first month the limits are known for. */
export function wageProblem(wage: number, on: Day, earliest: Month): string | undefined {
  const { min } = compulsoryLimits(later(earliest, addMonths(monthOf(on), -LOOK_BACK)));
  const { max } = compulsoryLimits(monthOf(on));
  if (wage > max) return `Lương đóng BHXH cao nhất là ${formatDong(max)} một tháng. Hãy nhập lương đóng, không phải lương nhận.`;
  if (wage < min) return `Lương đóng BHXH thấp nhất là ${formatDong(min)} một tháng. Hãy xem lại.`;
  return undefined;
}
