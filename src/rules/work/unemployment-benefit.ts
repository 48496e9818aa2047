import averageMonths from '#content/law/parameters/unemployment-average-months.yaml';
import benefitRate from '#content/law/parameters/unemployment-benefit-rate.yaml';
import capMultiple from '#content/law/parameters/unemployment-cap-multiple.yaml';
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import paidMonths from '#content/law/parameters/unemployment-months.yaml';
import { formatDong, formatPercent } from '#law/format';
import { addMonths, firstDay, type Month } from '#law/month';
import { entryOn, ifKnown, numberOn, type Found } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, dong, months, step, type Answer, type Step } from '#rules/core/answer';
import { averageWage, type WageBase } from '#rules/core/average-wage';
import { compare, exact, minimum, multiply, percent, round, type Exact } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';
import type { Region } from './employment-contribution';
import { drawingMonths } from './unemployment-duration';

export interface UnemploymentBenefit {
  /** đồng/tháng */
  monthly: Dong;
  /** Months it is paid. */
  months: Months;
  /** Over all months, đồng; rounded by itself. */
  total: Dong;
}

/**
 * Unemployment benefit of someone whose last month of contribution is `on`: 60 % of the average wage of the last six paid
 * months, at most 5 times the minimum wage of the workplace's region (đồng/tháng), for as many months as the time paid is
 * worth; none under 12 months paid. `minimumWage` stands in for a region whose wage is not on record.
 * Luật Việc làm 2025 Điều 39; Nghị định 374/2025 Điều 15. Rejects wages that are not whole đồng, broken months and months
 * before 2015.
 */
export function unemploymentBenefit(input: { on: Month; monthsPaid: Months } & WageBase & Place): Answer<UnemploymentBenefit> {
  const wage = averageWage(input);
  requireCount('monthsPaid', input.monthsPaid);
  const onDay = firstDay(input.on);
  const least = entryOn(paidMonths, onDay, 'paid');
  if (input.monthsPaid < least.value)
    return answer({ monthly: 0, months: 0, total: 0 }, [
      step('months', `Chưa đóng đủ ${least.value} tháng nên chưa được hưởng`, months(0), [least]),
    ]);

  const lasting = drawingMonths(input);
  const rate = numberOn(benefitRate, onDay);
  const over = numberOn(averageMonths, onDay);
  const limit = capOf(input);
  const share = multiply(percent(rate.value), wage.average);
  const monthly = minimum(share, limit.cap);
  const total = multiply(monthly, exact(lasting.months));
  const capped = compare(share, limit.cap) > 0;
  return answer(
    { monthly: round(monthly), months: lasting.months, total: round(total) },
    [
      step('average', `Lương bình quân ${over.value} tháng đóng cuối`, dong(wage.average), [over], wage.formula),
      limit.step,
      step(
        'monthly',
        'Trợ cấp mỗi tháng',
        dong(monthly),
        [rate],
        `${formatPercent(rate.value)} × ${wage.shown}${capped ? ', tính bằng mức cao nhất' : ''}`,
      ),
      lasting.step,
      step('total', 'Cả đợt', dong(total), [], `${lasting.months} tháng, làm tròn một lần`),
    ],
    capped && limit.rises ? [CAP_DOUBT] : [],
  );
}

const CAP_DOUBT =
  'Lương tối thiểu vùng tăng đúng lúc bạn nghỉ: Luật Việc làm lấy mức của tháng đóng cuối, Nghị định 374/2025 lấy mức lúc chấm dứt hợp đồng. Ở đây tính theo Luật; hãy hỏi lại trung tâm dịch vụ việc làm.';

type Place = { region: Region } | { minimumWage: Dong };

/** The highest benefit a month, and whether it rises in the month after. */
function capOf(input: { on: Month } & Place): { cap: Exact; rises: boolean; step: Step } {
  const multiple = numberOn(capMultiple, firstDay(input.on));
  const { level, rises, sources } =
    'region' in input ? minimumOf(input.on, input.region) : { level: input.minimumWage, rises: false, sources: [] };
  requireWholeDong('minimumWage', level);
  const cap = multiply(exact(multiple.value), exact(level));
  const formula = `${multiple.value} × ${formatDong(level)}`;
  return { cap, rises, step: step('cap', 'Mức cao nhất mỗi tháng', dong(cap), [multiple, ...sources], formula) };
}

function minimumOf(on: Month, region: Region): { level: Dong; rises: boolean; sources: Found<Dong>[] } {
  const wage = entryOn(minimumWage, firstDay(on), region);
  const next = ifKnown(() => entryOn(minimumWage, firstDay(addMonths(on, 1)), region).value);
  return { level: wage.value, rises: next !== wage.value, sources: [wage] };
}
