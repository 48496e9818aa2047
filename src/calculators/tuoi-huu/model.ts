/** From sex and birth to everything the screen, the printout and the share text show. */
import { formatAge, formatDuration, formatMonth } from '#law/format';
import { monthOf, monthsBetween, type Day } from '#law/month';
import type { Step } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { pensionEligibility } from '#rules/pension/pension-eligibility';
import { retirementAge, type RetirementAge } from '#rules/pension/retirement-age';
import type { Values } from './fields';

export interface Result {
  age: RetirementAge;
  /** Months until the first pension month; 0 when it has come. */
  wait: number;
  /** Months lived since birth, at most until that month. */
  lived: number;
  /** Whether a pension may be drawn now, as far as the age decides. */
  eligibility: Eligibility;
  /** One plain sentence. */
  sentence: string;
  steps: Step[];
}

/** Everything for one person on a day; rejects what the rules reject. */
export function compute(values: Values, today: Day): Result {
  const on = monthOf(today);
  const { value: age, steps } = retirementAge(values);
  const wait = monthsBetween(on, age.pensionFrom) - 1;
  return {
    age,
    wait: Math.max(0, wait),
    lived: monthsBetween(values.birth, wait > 0 ? on : age.pensionFrom) - 1,
    eligibility: pensionEligibility({ on, ...values }),
    sentence:
      wait > 0
        ? `Bạn đủ ${formatAge(age.age)} vào tháng ${formatMonth(age.reachedOn)}. Còn ${formatDuration(wait)} nữa là đến tháng đầu tiên có thể nhận lương hưu.`
        : `Bạn đã đủ ${formatAge(age.age)} từ tháng ${formatMonth(age.reachedOn)}. Về tuổi, bạn nhận được lương hưu từ tháng ${formatMonth(age.pensionFrom)}.`,
    steps,
  };
}

/** The short message that goes with a link. */
export function message(values: Values, { age }: Result): string {
  const who = values.sex === 'male' ? 'Nam' : 'Nữ';
  return `${who} sinh ${formatMonth(values.birth)} đủ tuổi nghỉ hưu (${formatAge(age.age)}) vào tháng ${formatMonth(age.reachedOn)}, nhận lương hưu sớm nhất từ tháng ${formatMonth(age.pensionFrom)}.`;
}
