import basis from '#content/law/parameters/monthly-allowance-basis.yaml';
import minimumYears from '#content/law/parameters/monthly-allowance-minimum-years.yaml';
import perYear from '#content/law/parameters/monthly-allowance-multiple.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import { formatDong, formatMonth, formatNumber } from '#law/format';
import { firstDay, monthsBetween, addMonths, type Month } from '#law/month';
import { numberOn, textOn, type Found } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { answer, citesOf, dong, months, step, type Answer } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { divide, exact, multiply, round, roundUp } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';
import { countedYears } from '#rules/core/part-years';
import { socialPensionFrom, socialPensionLevel } from './social-pension';

export interface AllowanceInput {
  /** Month of asking for it. */
  on: Month;
  birth: Month;
  /** Whether retirement age is reached; unknown when absent. */
  ageReached?: boolean;
  /** Months of contribution, both schemes. */
  creditedMonths: Months;
  /** Of them, voluntary; unknown when absent. */
  voluntaryMonths?: Months | undefined;
  /** In a poor or near-poor household: the social pension comes earlier. */
  poor: boolean;
}

/**
 * Whether someone may turn contributions too short for a pension into a monthly allowance: retirement age reached, not enough
 * for a pension, and not yet of the age for the social pension; from voluntary months alone at least one year. A choice instead of
 * withdrawing or keeping the time. Luật BHXH 2024 Điều 23; Nghị định 159/2025 Điều 14 khoản 3 (Nghị định 158/2025 Điều 23, of
 * compulsory time, names no least time).
 */
export function allowanceEligibility(input: AllowanceInput): Eligibility {
  requireCount('creditedMonths', input.creditedMonths);
  const enough = numberOn(pensionYears, firstDay(input.on));
  const { least, enough: long, compulsoryUnknown } = longEnoughForAllowance(input);
  const social = socialPensionFrom(input.on, input.birth, input.poor);
  const cites = citesOf([numberOn(perYear, firstDay(input.on)), least, enough]);
  const no = (reason: string): Eligibility => ({ verdict: 'no', reason, waysOut: [], cites });
  if (input.creditedMonths >= enough.value * 12) return no(`Bạn đã đóng đủ ${enough.value} năm: bạn được lương hưu, có lợi hơn.`);
  if (input.creditedMonths === 0) return no('Bạn chưa có tháng đóng nào.');
  if (!long && !compulsoryUnknown) return no(`Chỉ đóng tự nguyện thì phải đóng được ít nhất ${least.value} năm.`);
  if (input.on >= social.month) return no(`Bạn đã đến tuổi nhận trợ cấp hưu trí xã hội từ tháng ${formatMonth(social.month)}.`);
  if (input.ageReached === false) return no('Bạn chưa đến tuổi nghỉ hưu.');
  if (input.ageReached === undefined)
    return { verdict: 'depends', reason: 'Còn tùy tuổi của bạn.', dependsOn: 'Bạn đã đến tuổi nghỉ hưu chưa?', waysOut: [], cites };
  if (!long)
    return {
      verdict: 'depends',
      reason: `Chỉ đóng tự nguyện thì phải đóng được ít nhất ${least.value} năm; có đóng bắt buộc thì nghị định không đặt số năm ít nhất.`,
      dependsOn: 'Trong đó bạn có tháng đóng bắt buộc nào không?',
      waysOut: [],
      cites,
    };
  return { verdict: 'yes', reason: 'Bạn được chọn cách này thay cho rút một lần.', waysOut: [], cites };
}

/** Whether the time is long enough for the allowance; under a year it is only when compulsory months are among it. */
export function longEnoughForAllowance({
  on,
  creditedMonths,
  voluntaryMonths,
}: Pick<AllowanceInput, 'on' | 'creditedMonths' | 'voluntaryMonths'>) {
  const least = numberOn(minimumYears, firstDay(on));
  const compulsory = voluntaryMonths === undefined ? undefined : voluntaryMonths < creditedMonths;
  const enough = creditedMonths >= least.value * 12 || compulsory === true;
  return { least, enough, compulsoryUnknown: !enough && compulsory === undefined };
}

/**
 * The social pension the allowance is counted in, and whether the texts say so for the month: for new grants between the day the
 * rise counts from and the day its decree came into force they do not.
 */
function levelOn(on: Month): { level: Found<Dong>; rule: Found<string> } {
  return { level: socialPensionLevel(on), rule: textOn(basis, firstDay(on)) };
}

export interface MonthlyAllowance {
  /** đồng/tháng. */
  amount: Dong;
  /** How many months it is paid. */
  months: Months;
  /** Months until the age for the social pension. */
  monthsToSocialPension: Months;
  /** One payment that makes the allowance last until then; absent when it does so by itself. */
  topUp?: Dong;
}

/**
 * Monthly allowance out of one's own contributions: as many months of the social pension as 2 × average × years
 * buys (rounded up), until the age for the social pension; what is left over then raises the amount. The months run from
 * the month of asking up to the month before that age. Luật BHXH 2024 Điều 23; Nghị định 159/2025 Điều 14.
 * Rejects people for whom no month is left, averages that are not whole đồng, and broken months; whether they
 * qualify otherwise is for `allowanceEligibility`.
 */
export function monthlyAllowance(input: AllowanceInput & { averageIncome: Dong }): Answer<MonthlyAllowance> {
  requireWholeDong('averageIncome', input.averageIncome);
  const { level, rule } = levelOn(input.on);
  const times = numberOn(perYear, firstDay(input.on));
  const years = countedYears(input.on, input.creditedMonths);
  const social = socialPensionFrom(input.on, input.birth, input.poor);
  const toSocialPension = monthsBetween(input.on, addMonths(social.month, -1));
  if (toSocialPension === 0) throw new RangeError(`the age for the social pension is reached in ${social.month}`);

  const bought = roundUp(divide(multiply(exact(input.averageIncome), exact(times.value), exact(years.value)), exact(level.value)));
  const lasts = bought >= toSocialPension;
  const paidMonths = Math.min(bought, toSocialPension);
  // Above the limit: level + (bought − limit) × level / limit, which is level × bought / limit.
  const amount = lasts ? divide(multiply(exact(level.value), exact(bought)), exact(toSocialPension)) : exact(level.value);
  const topUp = (toSocialPension - paidMonths) * level.value;
  return answer(
    {
      amount: round(amount),
      months: paidMonths,
      monthsToSocialPension: toSocialPension,
      ...(lasts ? {} : { topUp }),
    },
    [
      step(
        'bought',
        'Số tháng trợ cấp mua được bằng tiền đã đóng, làm tròn lên',
        months(bought),
        [times, years, level, rule],
        `${formatDong(input.averageIncome)} × ${times.value} × ${formatNumber(years.value)} năm : ${formatDong(level.value)} → ${bought} tháng`,
      ),
      step(
        'limit',
        'Số tháng đến tuổi nhận trợ cấp hưu trí xã hội',
        months(toSocialPension),
        [social.age],
        `từ ${formatMonth(input.on)} đến trước ${formatMonth(social.month)}: ${toSocialPension} tháng`,
      ),
      step(
        'amount',
        'Trợ cấp mỗi tháng',
        { unit: 'đồng/tháng', amount },
        [level, times, rule],
        lasts
          ? `${formatDong(level.value)} + (${bought} − ${toSocialPension}) × ${formatDong(level.value)} : ${toSocialPension}`
          : formatDong(level.value),
      ),
      step('months', 'Nhận trong', months(paidMonths), []),
      ...(lasts
        ? []
        : [
            step(
              'topUp',
              'Muốn nhận đến khi có trợ cấp hưu trí xã hội, đóng thêm một lần',
              dong(topUp),
              [times],
              `(${toSocialPension} − ${paidMonths}) × ${formatDong(level.value)}`,
            ),
          ]),
    ],
  );
}
