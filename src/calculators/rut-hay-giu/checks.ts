/** What is wrong with the answers together; fetched once one has changed, or a link was opened. */
import { addMonths, monthOf, type Day } from '#law/month';
import { round } from '#rules/core/exact';
import { requiredMonths } from '#rules/pension/required-months';
import { contradictions, ofFirstMonth } from '#rules/voluntary/constraints';
import { amountPaidIn, boundaryDay } from '#rules/withdrawal/multiple-of-average';
import { LAW_DAY } from '#site/today';
import type { Errors } from '#calculators/form/form';
import { ALL, asked, fetched, lastPaid, UNKNOWN, type fields, type Values } from './fields';

/** Everything must have room in one life, and nobody paid in more than the contribution on the average. */
export function validate(values: Values, _day: Day): Errors<typeof fields> {
  const missing = requiredMonths(values.on) - values.credited;
  const { end, ...found } = contradictions(
    {
      ...values,
      until: lastPaid(values),
      boundary: monthOf(boundaryDay(LAW_DAY)),
      voluntary: values.voluntary === ALL ? values.credited : values.voluntary,
      ...(missing > 0 ? { end: addMonths(values.on, missing - 1) } : {}),
    },
    ofFirstMonth,
  );
  return {
    ...(end ? { birth: 'Đóng tiếp cho đủ năm thì bạn đã hơn 100 tuổi. Hãy xem lại năm sinh.' } : {}),
    ...found,
    ...(paidTooMuch(values) ? { paid: 'Lớn hơn mức đóng theo bình quân. Hãy nhập tiền đã đóng, không phải thu nhập.' } : {}),
  };
}

/** The average has been raised by coefficients, so nobody paid more than the contribution on it. */
function paidTooMuch(values: Values): boolean {
  const { on, credited, average } = values;
  if (!asked(values).paid || values.paid === UNKNOWN) return false;
  const { paid } = amountPaidIn({ on, monthsBefore2014: 0, monthsFrom2014: credited, averageIncome: average });
  return values.paid > round(paid);
}

fetched.checks = { validate };
