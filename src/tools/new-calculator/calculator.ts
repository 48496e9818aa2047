/** What the calculator asks, what its answers give, and what the rest of the site asks of it. */
import { formatDong, formatMonth } from '#law/format';
import { monthOf, type Day } from '#law/month';
import type { Dong } from '#law/units';
import type { Step } from '#rules/core/answer';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { monthlyContribution } from '#rules/voluntary/monthly-contribution';
import { calculator } from '#calculators/calculator';
import { moneyField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';

export const fields = {
  income: moneyField({
    key: 'tn',
    label: 'Bạn chọn mức thu nhập nào để đóng?',
    initial: (on) => incomeLimits({ on: monthOf(on), income: 0 }).value.min,
  }),
};

export type Values = ValuesOf<typeof fields>;

export function validate({ income }: Values, on: Day): Errors<typeof fields> {
  const { min, max, valid } = incomeLimits({ on: monthOf(on), income }).value;
  return valid ? {} : { income: `Hãy nhập từ ${formatDong(min)} đến ${formatDong(max)}.` };
}

export interface Result {
  /** đồng/tháng */
  payable: Dong;
  support: Dong;
  /** One plain sentence under the figure. */
  sentence: string;
  steps: Step[];
}

/** Everything for one set of answers on a day; rejects what the rules reject. */
export function compute({ income }: Values, today: Day): Result {
  const on = monthOf(today);
  const { value, steps } = monthlyContribution({ on, income, groups: ['other'] });
  return {
    payable: value.payable,
    support: value.support,
    sentence: `Tháng ${formatMonth(on)}, mức đóng là ${formatDong(value.gross)}, Nhà nước hỗ trợ ${formatDong(value.support)}.`,
    steps,
  };
}

/** The short message that goes with a link. */
export function message(values: Values, today: Day): string {
  const { payable } = compute(values, today);
  return `Thu nhập chọn ${formatDong(values.income)}: bạn nộp ${formatDong(payable)} một tháng.`;
}

/** The amounts by which the law of another day is compared with today's. */
export function headline(values: Values, on: Day): Headline[] {
  return [{ label: 'Bạn nộp mỗi tháng', amount: compute(values, on).payable }];
}

export default calculator({ fields, validate, first: ['income'], message, headline, example: { income: '5 triệu' } });
