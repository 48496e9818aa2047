/** What the calculator "withdraw or keep" asks. */
import { formatDay, formatDuration } from '#law/format';
import { addMonths, later, month, monthOf, monthsBetween, type Day, type Month } from '#law/month';
import { contradictions, ofFirstMonth } from '#rules/voluntary/constraints';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { round } from '#rules/core/exact';
import { amountPaidIn, boundaryDay } from '#rules/withdrawal/multiple-of-average';
import { yearsLived } from '../../site/assumptions';
import { LAW_DAY } from '../../site/today';
import { assumptionField } from '../form/assumption-field';
import { countField, moneyField, monthField, optionalMonthField, type ValuesOf } from '../form/field';
import type { Errors } from '../form/form';
import { groupField } from '../form/group-field';
import { birthField, sexField } from '../form/person-fields';
import { reasonField } from '../form/reason-field';

/** The present law of withdrawals; nobody asks to withdraw in the past. */
export const EARLIEST = month('2025-07');
const startOf = (on: Day) => later(EARLIEST, monthOf(on));

/** A neighbour's example. What was paid is past: it stays where it is as the months go by. */
const EXAMPLE = { birth: month('1985-01'), first: month('2020-01'), months: 60 };
const LAST = addMonths(EXAMPLE.first, EXAMPLE.months - 1);

const months = (base: Parameters<typeof countField>[0]) => ({ ...countField(base), show: formatDuration });

/** A sum nobody has added up yet. */
export const UNKNOWN = -1;

function optionalMoney(base: Parameters<typeof moneyField>[0]) {
  const box = moneyField(base);
  return {
    ...box,
    parse: (text: string, on: Day) => (text.trim() === '' ? { ok: true as const, value: UNKNOWN } : box.parse(text, on)),
    write: (amount: number) => (amount === UNKNOWN ? '' : box.write(amount)),
    show: (amount: number) => (amount === UNKNOWN ? 'chưa cộng' : box.show(amount)),
  };
}

/** Every month paid, however many they are. */
const ALL = Infinity;

const VOLUNTARY = months({
  key: 'tunguyen',
  label: 'Trong đó bao nhiêu tháng đóng tự nguyện?',
  hint: 'Những tháng cuối, để trừ phần Nhà nước hỗ trợ. Để trống: tất cả.',
  min: 0,
  max: 600,
  unit: 'tháng',
  initial: () => ALL,
});

export const fields = {
  reason: reasonField,
  first: optionalMonthField({
    key: 'dau',
    label: 'Bạn đóng tháng đầu tiên khi nào?',
    hint: 'Tháng chưa rút, cả bắt buộc và tự nguyện. Không nhớ thì để trống.',
    empty: 'không nhớ',
    min: month('1995-01'),
    max: month('2035-12'),
    initial: () => EXAMPLE.first,
  }),
  credited: months({
    key: 'da',
    label: 'Bạn đã đóng được bao nhiêu tháng?',
    hint: `Tất cả tháng chưa rút. Xem trong VssID. ${formatDuration(EXAMPLE.months)} là ${EXAMPLE.months} tháng.`,
    min: 1,
    max: 600,
    unit: 'tháng',
    initial: () => EXAMPLE.months,
  }),
  stopped: months({
    key: 'nghi',
    label: 'Bạn đã ngừng đóng bao nhiêu tháng liền?',
    hint: 'Đang đóng thì để 0.',
    min: 0,
    max: 600,
    unit: 'tháng',
    initial: (on) => monthsBetween(LAST, startOf(on)) - 2,
  }),
  sex: sexField,
  birth: { ...birthField, initial: () => EXAMPLE.birth },
  average: moneyField({
    key: 'bq',
    label: 'Thu nhập bình quân của những tháng đã đóng',
    hint: 'Đã nhân hệ số. Chưa biết thì nhập mức bạn hay đóng.',
    // Months paid already never take a floor that comes later.
    initial: () => incomeLimits({ on: LAST, income: 0 }).value.min,
  }),
  paid: optionalMoney({
    key: 'tong',
    label: 'Tổng số tiền đã đóng những tháng đó',
    hint: 'Cả phần Nhà nước hỗ trợ. Để trống thì ước tính, có thể cao hơn.',
    initial: () => UNKNOWN,
  }),
  early: months({
    key: 'truoc',
    label: `Trong đó bao nhiêu tháng đóng trước ${formatDay(boundaryDay(LAW_DAY))}?`,
    min: 0,
    max: 600,
    unit: 'tháng',
    initial: () => 0,
  }),
  voluntary: {
    ...VOLUNTARY,
    parse: (text: string, on: Day) => (text.trim() === '' ? { ok: true as const, value: ALL } : VOLUNTARY.parse(text, on)),
    write: (count: number) => (count === ALL ? '' : VOLUNTARY.write(count)),
    show: (count: number) => (count === ALL ? 'tất cả' : VOLUNTARY.show(count)),
  },
  group: groupField,
  on: monthField({
    key: 'thang',
    label: 'Rút vào tháng nào?',
    hint: 'Viết như 8/2026.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: startOf,
  }),
  years: assumptionField({ ...yearsLived, key: 'song', step: 1 }),
};

export type Values = ValuesOf<typeof fields>;

/** Under a year in all, what was paid is given back: only then the sum itself is asked. */
export function asked({ credited }: Pick<Values, 'credited'>): Partial<typeof fields> {
  const { paid, ...always } = fields;
  return credited < 12 ? { ...always, paid } : always;
}

/** The last month paid: the one before the months without paying. */
export function lastPaid({ on, stopped }: Pick<Values, 'on' | 'stopped'>): Month {
  return addMonths(on, -1 - stopped);
}

/** Everything must have room in one life, and nobody paid in more than the contribution on the average. */
export function validate(values: Values): Errors<typeof fields> {
  return {
    ...contradictions(
      {
        ...values,
        until: lastPaid(values),
        boundary: monthOf(boundaryDay(LAW_DAY)),
        voluntary: values.voluntary === ALL ? values.credited : values.voluntary,
      },
      ofFirstMonth,
    ),
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
