/** What the contribution calculator asks. */
import { month, monthOf, type Day } from '#law/month';
import { formatDong } from '#law/format';
import { lastOf } from '#law/list';
import { contradictions } from '#rules/voluntary/constraints';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { mostMonthsAhead } from '#rules/voluntary/months-ahead';
import { backPaymentLimit } from '#rules/pension/back-payment';
import { METHODS, type Method } from '#rules/voluntary/contribution';
import { choiceField, countField, decimalField, moneyField, monthField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { contributionErrors, contributionLocalFields } from '#calculators/form/local-fields';
import { usedMonthsField } from '#calculators/form/used-months-field';

/** State support began then; earlier months are not the reader's question. */
const EARLIEST = month('2018-01');

/** The packages of years ahead that the law has, fewest years first. */
type YearsOf<M> = M extends `ahead-${infer Years}-years` ? Years : never;
type AheadYears = YearsOf<Method>;
const AHEAD_YEARS = METHODS.flatMap((method) => (/^ahead-(\d+)-years$/.exec(method)?.[1] ?? []) as AheadYears[]);

export const fields = {
  income: moneyField({
    key: 'tn',
    label: 'Bạn chọn mức thu nhập nào để đóng?',
    hint: 'Chọn cao thì lương hưu cao. Bạn không phải chứng minh thu nhập.',
    initial: (on) => incomeLimits({ on: monthOf(on), income: 0 }).value.min,
  }),
  group: groupField,
  ...contributionLocalFields,
  on: monthField({
    key: 'thang',
    label: 'Đóng cho tháng nào?',
    hint: 'Viết như 8/2026.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: monthOf,
  }),
  used: usedMonthsField,
  years: choiceField<AheadYears>({
    key: 'nam',
    label: 'Nếu đóng trước cho nhiều năm: mấy năm?',
    options: AHEAD_YEARS.map((value) => ({ value, label: `${value} năm` })),
    initial: () => lastOf(AHEAD_YEARS)!,
  }),
  missing: countField({
    key: 'thieu',
    label: 'Nếu đóng bù một lần: bạn còn thiếu bao nhiêu tháng?',
    min: 0,
    max: 999,
    unit: 'tháng',
    wrong: 'Hãy nhập số tháng còn thiếu, như 12.',
    initial: () => 12,
  }),
  interest: decimalField({
    key: 'lai',
    label: 'Lãi suất tháng của quỹ (nếu bạn biết số mới)',
    hint: 'Để trống thì dùng mức BHXH Việt Nam đã công bố.',
    max: 5,
    unit: '%/tháng',
    initial: () => '',
  }),
};

export type Values = ValuesOf<typeof fields>;

/** The income must lie within the limits of the month paid for; the months to fill within what the law allows. */
export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const { min, max, valid } = incomeLimits({ on: values.on, income: values.income }).value;
  const limit = backPaymentLimit(values.on);
  const { on, income, group, used } = values;
  return {
    ...contradictions({ until: on, used, ahead: mostMonthsAhead(on) }),
    ...contributionErrors(values, { on, income, groups: [group], monthsSupported: used }),
    ...(valid
      ? {}
      : {
          income:
            values.income < min
              ? `Mức thấp nhất được chọn là ${formatDong(min)} một tháng. Hãy nhập từ ${formatDong(min)} trở lên.`
              : `Mức cao nhất được chọn là ${formatDong(max)} một tháng. Hãy nhập từ ${formatDong(max)} trở xuống.`,
        }),
    ...(values.missing < 1 || values.missing > limit
      ? { missing: `Chỉ được đóng bù khi thiếu từ 1 đến ${limit} tháng. Hãy nhập số trong khoảng đó.` }
      : {}),
  };
}
