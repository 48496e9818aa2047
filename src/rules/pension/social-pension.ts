import amounts from '#content/law/parameters/social-pension.yaml';
import ages from '#content/law/parameters/social-pension-age.yaml';
import { formatAge, formatDong, formatMonth } from '#law/format';
import { addMonths, firstDay, type Month } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Age, Dong } from '#law/units';
import { answer, citesOf, dong, step, type Answer } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';

/**
 * Monthly social pension the State pays in the month `on` (đồng/tháng); a province may pay more.
 * Luật BHXH 2024 Điều 21–22. Rejects months before it began.
 */
export function socialPension(input: { on: Month }): Answer<{ amount: Dong }> {
  const amount = socialPensionLevel(input.on);
  return answer({ amount: amount.value }, [step('amount', 'Trợ cấp hưu trí xã hội mỗi tháng', dong(amount.value), [amount])]);
}

export function socialPensionLevel(on: Month): Found<Dong> {
  return numberOn(amounts, firstDay(on));
}

/**
 * First month in which someone has the age for the social pension under the law of `on`; poor and near-poor people
 * earlier. The month of the birthday counts.
 */
export function socialPensionFrom(on: Month, birth: Month, poor: boolean): { month: Month; age: Found<Age> } {
  const age = entryOn(ages, firstDay(on), poor ? 'poor' : 'general');
  return { month: addMonths(birth, age.value), age };
}

export interface SocialPensionInput {
  on: Month;
  birth: Month;
  /** In a poor or near-poor household. */
  poor?: boolean;
  /** Pension or monthly insurance benefit already drawn, đồng/tháng; 0 = none. */
  otherPension?: Dong;
}

/**
 * Whether someone may ask for the social pension in `on`: 75 and over, or 70 when poor or near-poor, without a pension or
 * monthly insurance benefit of that amount or more. What is not given stays a question. Luật BHXH 2024 Điều 21.
 */
export function socialPensionEligibility(input: SocialPensionInput): Eligibility {
  const level = socialPensionLevel(input.on);
  const general = socialPensionFrom(input.on, input.birth, false);
  const early = socialPensionFrom(input.on, input.birth, true);
  const cites = citesOf([general.age, level]);
  const answer = (verdict: Eligibility['verdict'], reason: string, dependsOn?: string): Eligibility => ({
    verdict,
    reason,
    dependsOn,
    waysOut: [],
    cites,
  });

  if (input.on < early.month)
    return answer(
      'no',
      `Chưa đến tuổi: hộ nghèo, cận nghèo từ tháng ${formatMonth(early.month)}, người khác từ tháng ${formatMonth(general.month)}.`,
    );
  if (input.on < general.month && input.poor === false)
    return answer('no', `Bạn đủ ${formatAge(general.age.value)} từ tháng ${formatMonth(general.month)}; khi đó được xét.`);
  if ((input.otherPension ?? 0) >= level.value)
    return answer('no', `Bạn đang có lương hưu hoặc trợ cấp từ ${formatDong(level.value)} một tháng trở lên.`);

  const poorQuestion = input.on < general.month && input.poor === undefined ? 'Nhà bạn có là hộ nghèo hoặc hộ cận nghèo không?' : undefined;
  const pensionQuestion = input.otherPension === undefined ? 'Bạn có đang hưởng lương hưu hoặc trợ cấp BHXH hằng tháng không?' : undefined;
  if (poorQuestion && pensionQuestion)
    return answer('cannot-tell', 'Cần biết nhà bạn có là hộ nghèo, cận nghèo không và bạn có đang hưởng lương hưu không.');
  if (poorQuestion) return answer('depends', 'Tuổi này chỉ hộ nghèo, hộ cận nghèo được xét.', poorQuestion);
  if (pensionQuestion) return answer('depends', 'Bạn đã đến tuổi; còn tùy một điều.', pensionQuestion);
  return answer('yes', 'Bạn được xét; hãy nộp đơn ở Ủy ban nhân dân xã, phường.');
}
