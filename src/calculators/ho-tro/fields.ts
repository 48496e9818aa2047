/** What the support calculator asks. */
import { formatMonth } from '#law/format';
import { addMonths, later, month, monthOf, type Month } from '#law/month';
import { contradictions, ofPeriods } from '#rules/voluntary/constraints';
import { firstVoluntaryMonth } from '#rules/voluntary/past-incomes';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { mostMonthsAhead } from '#rules/voluntary/months-ahead';
import { firstSupportedMonth, supportMonths } from '#rules/voluntary/support';
import { monthField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { contributionErrors, contributionLocalFields } from '#calculators/form/local-fields';
import { periodsField } from '#calculators/form/periods-field';
import { usedMonthsField } from '#calculators/form/used-months-field';

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
    min: firstVoluntaryMonth(),
    max: LATEST,
  }),
};

export type Values = ValuesOf<typeof fields>;

/** A typed share must leave something at or above zero to pay at the lowest income; months of support must have room, each once. */
export function validate(values: Values): Errors<typeof fields> {
  const { on, group, used, periods } = values;
  return {
    ...contributionErrors(values, { on, income: incomeLimits({ on, income: 0 }).value.min, groups: [group] }),
    ...(periods.length > 0 ? periodErrors(values) : contradictions({ until: on, used, ahead: mostMonthsAhead(on) })),
  };
}

/** Periods end where nobody can have paid yet, and a count beside them says the same. */
function periodErrors({ on, used, periods }: Values): Errors<typeof fields> {
  const last = periods.reduce<Month>((latest, { to }) => later(latest, to), on);
  const ahead = addMonths(on, mostMonthsAhead(on));
  const { supported: months } = supportMonths({ periods }).value;
  const { credited } = contradictions({ until: on, credited: used, stated: { months, supportableMonths: months } }, ofPeriods);
  return {
    ...(last > ahead ? { periods: `Đến ${formatMonth(on)} chỉ đóng trước được tới ${formatMonth(ahead)}. Hãy sửa tháng cuối.` } : {}),
    ...(credited ? { used: credited } : {}),
  };
}
