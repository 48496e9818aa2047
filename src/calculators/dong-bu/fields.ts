/** What the calculator of the one-time payment for missing months asks. */
import { monthOf, later, month, type Day, type Month } from '#law/month';
import { formatDong, formatDuration } from '#law/format';
import { contradictions } from '#rules/voluntary/constraints';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { countField, decimalField, moneyField, monthField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { birthField, sexField } from '#calculators/form/person-fields';

/** Before it the fund's monthly yield was not found; nobody plans a payment in the past. */
export const EARLIEST = month('2026-01');
/** A neighbour's example: somebody who has just reached retirement age. */
const EXAMPLE_BIRTH = month('1969-01');
const EXAMPLE_MONTHS = 144;

const floor = (on: Month) => incomeLimits({ on, income: 0 }).value.min;
const startOf = (on: Day) => later(EARLIEST, monthOf(on));

export const fields = {
  sex: sexField,
  birth: { ...birthField, initial: () => EXAMPLE_BIRTH },
  credited: {
    ...countField({
      key: 'da',
      label: 'Bạn đã đóng được bao nhiêu tháng?',
      hint: `Cả bắt buộc và tự nguyện, chưa rút. Xem trong ứng dụng VssID. ${formatDuration(EXAMPLE_MONTHS)} là ${EXAMPLE_MONTHS} tháng.`,
      min: 0,
      max: 600,
      unit: 'tháng',
      initial: () => EXAMPLE_MONTHS,
    }),
    show: formatDuration,
  },
  income: moneyField({
    key: 'tn',
    label: 'Bạn chọn mức thu nhập nào để đóng bù?',
    hint: 'Chọn cao thì đóng nhiều, lương hưu cao.',
    initial: (on) => floor(startOf(on)),
  }),
  average: moneyField({
    key: 'bq',
    label: 'Thu nhập bình quân của những tháng đã đóng',
    hint: 'Đã nhân hệ số điều chỉnh. Chưa biết thì để số có sẵn; tính kỹ hơn ở máy tính lương hưu.',
    // Months paid already never take a floor that comes later.
    initial: () => floor(EARLIEST),
  }),
  on: monthField({
    key: 'thang',
    label: 'Đóng bù vào tháng nào?',
    hint: 'Viết như 8/2026.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: startOf,
  }),
  group: groupField,
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

/** The income must lie within the limits of the month of payment. */
export function validate(values: Values): Errors<typeof fields> {
  const { min, max, valid } = incomeLimits({ on: values.on, income: values.income }).value;
  const together = contradictions({ ...values, until: values.on });
  if (valid) return together;
  return {
    ...together,
    income:
      values.income < min
        ? `Mức thấp nhất được chọn là ${formatDong(min)} một tháng. Hãy nhập từ ${formatDong(min)} trở lên.`
        : `Mức cao nhất được chọn là ${formatDong(max)} một tháng. Hãy nhập từ ${formatDong(max)} trở xuống.`,
  };
}
