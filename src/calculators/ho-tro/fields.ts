/** What the support calculator asks. */
import { month, monthOf } from '#law/month';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { firstSupportedMonth } from '#rules/voluntary/support';
import { monthField, type ValuesOf } from '../form/field';
import type { Errors } from '../form/form';
import { groupField } from '../form/group-field';
import { contributionErrors, contributionLocalFields } from '../form/local-fields';
import { periodsField } from '../form/periods-field';
import { usedMonthsField } from '../form/used-months-field';

const LATEST = month('2035-12');

export const fields = {
  group: groupField,
  ...contributionLocalFields,
  on: monthField({
    key: 'thang',
    label: 'Xem hỗ trợ của tháng nào?',
    hint: 'Viết như 8/2026.',
    min: firstSupportedMonth(),
    max: LATEST,
    initial: monthOf,
  }),
  used: usedMonthsField,
  periods: periodsField({
    key: 'quang',
    label: 'Không nhớ số tháng? Nhập các quãng bạn đã đóng tự nguyện',
    hint: 'Viết tháng như 3/2021. Nhập rồi thì số tháng đã được hỗ trợ tính theo các quãng này.',
    withIncome: false,
    min: month('2008-01'),
    max: LATEST,
  }),
};

export type Values = ValuesOf<typeof fields>;

/** A typed share must leave something at or above zero to pay at the lowest income. */
export function validate(values: Values): Errors<typeof fields> {
  const { on, group } = values;
  return contributionErrors(values, { on, income: incomeLimits({ on, income: 0 }).value.min, groups: [group] });
}
