import meals from '#content/law/parameters/training-meals.yaml';
import monthly from '#content/law/parameters/training-monthly.yaml';
import mostMonths from '#content/law/parameters/training-most-months.yaml';
import oddDays from '#content/law/parameters/training-odd-days.yaml';
import shortCourse from '#content/law/parameters/training-short-course.yaml';
import shortMonths from '#content/law/parameters/training-short-months.yaml';
import { formatDong, formatNumber } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { numberOn, tableOn } from '#law/parameter';
import type { Days, Dong, Months } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { divide, exact, minimum, multiply, round, toNumber } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';

/**
 * What the fund pays for learning a trade (đồng): the fee of a course under 3 months up to one sum; of a longer one so much a
 * month of study, odd days counted as half a month or a whole one, for at most 6 months; and meals for every day studied.
 * `fee` is the whole `course` or one `month`. Nghị định 374/2025 Điều 11. Rejects money that is not whole đồng and broken counts.
 */
export function trainingSupport(input: {
  on: Month;
  fee: Dong;
  feeKind: 'course' | 'month';
  months: Months;
  extraDays: Days;
  studyDays: Days;
}): Answer<{ fee: Dong; meals: Dong }> {
  requireWholeDong('fee', input.fee);
  requireCount('months', input.months);
  requireCount('extraDays', input.extraDays);
  requireCount('studyDays', input.studyDays);
  const onDay = firstDay(input.on);
  const line = numberOn(shortMonths, onDay);
  const counted = countedMonths(input, onDay);
  const short = input.months < line.value;
  const most = numberOn(short ? shortCourse : monthly, onDay);
  const fee = exact(input.fee);
  const course = input.feeKind === 'course';
  const perDay = numberOn(meals, onDay);
  const food = perDay.value * input.studyDays;
  const mealStep = step('meals', 'Tiền ăn', dong(food), [perDay], `${input.studyDays} ngày × ${formatDong(perDay.value)}`);
  if (short) {
    const paid = minimum(course ? fee : multiply(fee, exact(counted.all)), exact(most.value));
    const formula = `theo thực tế, nhiều nhất ${formatDong(most.value)}`;
    return answer({ fee: round(paid), meals: food }, [
      step('fee', `Học phí, khóa dưới ${line.value} tháng`, dong(paid), [most, line], formula),
      mealStep,
    ]);
  }
  const perMonth = minimum(course ? divide(fee, exact(counted.all)) : fee, exact(most.value));
  const paid = multiply(perMonth, exact(counted.paid));
  const formula = `${formatNumber(counted.paid)} tháng × ${formatDong(round(perMonth))}`;
  return answer({ fee: round(paid), meals: food }, [
    step('fee', `Học phí, khóa từ ${line.value} tháng`, dong(paid), [most, line, ...counted.sources], formula),
    mealStep,
  ]);
}

/** Months of study, odd days included: all of them, and those that are paid. */
function countedMonths(input: { months: Months; extraDays: Days }, onDay: ReturnType<typeof firstDay>) {
  const limit = numberOn(mostMonths, onDay);
  const table = tableOn(oddDays, onDay);
  const range = Object.entries(table.value).find(([days]) => input.extraDays <= Number(days.split('-')[1]));
  if (range === undefined) throw new RangeError(`extraDays must be less than a month: ${input.extraDays}`);
  const all = toNumber(exact(input.months + (input.extraDays === 0 ? 0 : range[1])), 1);
  return { all, paid: Math.min(all, limit.value), sources: [limit, table] };
}
