/** What the support calculator asks. */
import { month, monthOf } from '#law/month';
import { incomeLimits } from '#rules/income-limits';
import { firstSupportedMonth } from '#rules/support';
import { monthField, type ValuesOf } from '../shared/field';
import type { Errors } from '../shared/form';
import { groupField } from '../shared/group-field';
import { contributionErrors, contributionLocalFields } from '../shared/local-fields';
import { periodsField } from '../shared/periods-field';
import { usedMonthsField } from '../shared/used-months-field';

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
