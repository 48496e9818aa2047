import benefitRate from '#content/law/parameters/unemployment-benefit-rate.yaml';
import capMultiple from '#content/law/parameters/unemployment-cap-multiple.yaml';
import duration from '#content/law/parameters/unemployment-duration-months.yaml';
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import paidMonths from '#content/law/parameters/unemployment-months.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import { dong, months, step, type Answer } from './answer';
import type { Region } from './employment-contribution';
import { exact, minimum, multiply, percent, round } from './exact';
import { requireCount, requireWholeDong } from './input';

/**
 * Unemployment benefit of someone whose last month of contribution is `on`: 60 % of the average wage of the last six paid
 * months, at most 5 times the region's minimum wage (đồng/tháng), for 3 months and one more for each further 12 months
 * paid beyond 36, at most 12; none under 12 months paid. Luật Việc làm 2025 Điều 38, 39.
 * Rejects a wage that is not whole đồng, broken months and months before 2026.
 */
export function unemploymentBenefit(input: {
  on: Month;
  averageWage: number;
  monthsPaid: number;
  region: Region;
}): Answer<{ monthly: number; months: number }> {
  requireWholeDong('averageWage', input.averageWage);
  requireCount('monthsPaid', input.monthsPaid);
  const onDay = firstDay(input.on);
  const least = entryOn(paidMonths, onDay, 'paid');
  if (input.monthsPaid < least.value)
    return {
      value: { monthly: 0, months: 0 },
      steps: [step('months', `Chưa đóng đủ ${least.value} tháng nên chưa được hưởng`, months(0), [least])],
      provisional: [],
    };

  const row = (key: string): Found<number> => entryOn(duration, onDay, key);
  const first = row('first-band');
  const most = row('maximum');
  const furtherYears = Math.floor(Math.max(0, input.monthsPaid - row('first-band-paid').value) / 12);
  const further = row('each-further-12').value * furtherYears;
  const lasting = Math.min(most.value, first.value + further);
  const rate = numberOn(benefitRate, onDay);
  const cap = numberOn(capMultiple, onDay);
  const wage = entryOn(minimumWage, onDay, input.region);
  const highest = multiply(exact(cap.value), exact(wage.value));
  const monthly = minimum(multiply(percent(rate.value), exact(input.averageWage)), highest);
  return {
    value: { monthly: round(monthly), months: lasting },
    steps: [
      step('cap', 'Mức cao nhất mỗi tháng', dong(highest), [cap, wage], `${cap.value} × ${formatDong(wage.value)}`),
      step(
        'monthly',
        'Trợ cấp thất nghiệp mỗi tháng',
        dong(monthly),
        [rate],
        `${formatPercent(rate.value)} × ${formatDong(input.averageWage)}`,
      ),
      step('months', 'Hưởng trong', months(lasting), [first], `${first.value} + ${further}, nhiều nhất ${most.value} tháng`),
    ],
    provisional: [],
  };
}
