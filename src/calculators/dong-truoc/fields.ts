/** What is asked of whoever pays ahead or month by month. */
import methodMonths from '#content/law/parameters/payment-method-months.yaml';
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { firstDay, later, month, monthOf, type Day } from '#law/month';
import { entryOn } from '#law/parameter';
import { contradictions } from '#rules/voluntary/constraints';
import { METHODS } from '#rules/voluntary/contribution';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { mostMonthsAhead } from '#rules/voluntary/months-ahead';
import type { PackageMethod } from '#rules/pension/prepayment-comparison';
import { requiredMonths } from '#rules/pension/required-months';
import { choiceField, countField, decimalField, moneyField, monthField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { contributionErrors, contributionLocalFields } from '#calculators/form/local-fields';
import { sexField } from '#calculators/form/person-fields';
import { usedMonthsField } from '#calculators/form/used-months-field';

/** Packages under the present law. */
export const EARLIEST = month('2025-07');
const startOf = (on: Day) => later(EARLIEST, monthOf(on));

const PACKAGES = METHODS.filter((method): method is PackageMethod => method !== 'monthly');
export const monthsOf = (method: PackageMethod) => entryOn(methodMonths, firstDay(EARLIEST), method).value;

/** "12 tháng", "5 năm": a package of one year is known by its months. */
export function packageLabel(method: PackageMethod): string {
  const months = monthsOf(method);
  return method.startsWith('ahead') ? formatDuration(months) : `${months} tháng`;
}

export const fields = {
  income: moneyField({
    key: 'tn',
    label: 'Bạn chọn mức thu nhập nào để đóng?',
    hint: 'Thấp nhất là chuẩn hộ nghèo nông thôn của tháng nộp tiền.',
    initial: (on) => incomeLimits({ on: startOf(on), income: 0 }).value.min,
  }),
  group: groupField,
  package: choiceField<PackageMethod>({
    key: 'goi',
    label: 'Nếu đóng trước thì gói nào?',
    options: PACKAGES.map((value) => ({ value, label: packageLabel(value) })),
    initial: () => '12-months',
  }),
  ...contributionLocalFields,
  sex: sexField,
  career: countField({
    key: 'tongnam',
    label: 'Đến lúc nghỉ hưu bạn đóng được tổng cộng mấy năm?',
    hint: 'Kể cả năm đã đóng và sẽ đóng.',
    min: 1,
    max: 50,
    unit: 'năm',
    initial: (on) => requiredMonths(startOf(on)) / 12,
  }),
  on: monthField({
    key: 'thang',
    label: 'Nộp tiền từ tháng nào?',
    hint: 'Viết như 12/2026.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: startOf,
  }),
  used: usedMonthsField,
  interest: decimalField({
    key: 'lai',
    label: 'Lãi suất tháng của quỹ (nếu bạn biết số mới)',
    hint: 'Chỉ dùng khi đóng trước nhiều năm. Để trống: mức đã công bố.',
    max: 5,
    unit: '%/tháng',
    initial: () => '',
  }),
};

export type Values = ValuesOf<typeof fields>;

/** The income must lie within the limits of the month of payment, which must not be past; the career holds the package. */
export function validate(values: Values, today: Day): Errors<typeof fields> {
  const { min, max, valid } = incomeLimits({ on: values.on, income: values.income }).value;
  const first = monthOf(today);
  const { on, income, group, used } = values;
  return {
    ...contradictions({ until: on, used, ahead: mostMonthsAhead(on), credited: values.career * 12 }),
    ...contributionErrors(values, { on, income, groups: [group], monthsSupported: used }),
    ...(valid
      ? {}
      : {
          income:
            values.income < min
              ? `Nộp từ tháng ${formatMonth(values.on)} thì mức thấp nhất là ${formatDong(min)} một tháng. Hãy nhập từ ${formatDong(min)} trở lên.`
              : `Mức cao nhất được chọn là ${formatDong(max)} một tháng. Hãy nhập từ ${formatDong(max)} trở xuống.`,
        }),
    ...(values.on < first ? { on: `Tháng ${formatMonth(values.on)} đã qua. Hãy nhập từ tháng ${formatMonth(first)} trở đi.` } : {}),
    ...(values.career * 12 < monthsOf(values.package)
      ? {
          career: `Gói ${packageLabel(values.package)} đã dài hơn số năm này. Hãy nhập ít nhất ${formatDuration(monthsOf(values.package))}.`,
        }
      : {}),
  };
}
