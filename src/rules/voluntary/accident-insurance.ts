import multiples from '#content/law/parameters/accident-benefit-multiples.yaml';
import rates from '#content/law/parameters/accident-contribution-rates.yaml';
import lossStart from '#content/law/parameters/accident-loss-start.yaml';
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import { formatDong, formatNumber, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Dong, Percent } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { add, exact, multiply, percent, round, toNumber } from '#rules/core/exact';

/** What one may pay for at a time. */
export type AccidentPeriod = '6-months' | '12-months';

/** Everything here is counted in minimum wages of the lowest-paid region. */
const wageOn = (on: Month): Found<Dong> => entryOn(minimumWage, firstDay(on), 'region-4');

/**
 * What voluntary work-accident insurance costs for a period (đồng): a percentage of the minimum wage of region IV.
 * Nghị định 143/2024/NĐ-CP; the percentages are recalled, not read, so the steps are marked doubtful.
 * Rejects months before the minimum wages on record.
 */
export function accidentContribution(input: { on: Month; period: AccidentPeriod }): Answer<{ amount: Dong }> {
  const wage = wageOn(input.on);
  const rate = entryOn(rates, firstDay(input.on), input.period);
  const amount = multiply(percent(rate.value), exact(wage.value));
  return answer({ amount: round(amount) }, [
    step('contribution', 'Tiền đóng cho cả kỳ', dong(amount), [rate, wage], `${formatPercent(rate.value)} × ${formatDong(wage.value)}`),
  ]);
}

/**
 * One-time benefit of voluntary work-accident insurance (đồng): so many minimum wages of region IV from a 5 % loss of
 * working capacity, more for each further percent; `death` for the family. Nghị định 143/2024/NĐ-CP, not compared with
 * the text. Nothing below the lowest loss. Rejects a loss outside 0–100 and months before the minimum wages on record.
 */
export function accidentBenefit(input: { on: Month; loss: Percent | 'death' }): Answer<{ amount: Dong }> {
  const wage = wageOn(input.on);
  const entry = (key: string): Found<number> => entryOn(multiples, firstDay(input.on), key);
  if (input.loss === 'death') {
    const times = entry('death');
    const amount = multiply(exact(times.value), exact(wage.value));
    return answer({ amount: round(amount) }, [
      step(
        'death',
        'Trợ cấp khi người tham gia mất',
        dong(amount),
        [times, wage],
        `${formatNumber(times.value)} × ${formatDong(wage.value)}`,
      ),
    ]);
  }
  if (!(input.loss >= 0 && input.loss <= 100)) throw new RangeError(`loss must be between 0 and 100: ${input.loss}`);
  const start = numberOn(lossStart, firstDay(input.on));
  const first = entry('loss-5-percent');
  const further = entry('each-further-percent');
  const beyond = input.loss - start.value;
  const times = beyond < 0 ? exact(0) : add(exact(first.value), multiply(exact(further.value), exact(beyond)));
  const amount = multiply(times, exact(wage.value));
  const counted = step(
    'multiple',
    'Số lần lương tối thiểu vùng IV',
    { unit: 'lần', amount: times },
    [start, first, further],
    beyond < 0
      ? `suy giảm dưới ${formatPercent(start.value)} thì chưa có trợ cấp`
      : `${formatNumber(first.value)} + ${formatNumber(further.value)} × ${formatNumber(beyond)}`,
  );
  const formula = `${formatNumber(toNumber(times, 2))} × ${formatDong(wage.value)}`;
  return answer({ amount: round(amount) }, [counted, step('benefit', 'Trợ cấp một lần', dong(amount), [counted, wage], formula)]);
}
