/** What the calculator "withdraw or keep" asks. */
import { formatDay, formatDuration } from '#law/format';
import { addMonths, later, month, monthOf, monthsBetween, type Day, type Month } from '#law/month';
import { incomeLimits } from '#rules/voluntary/income-limits';
import type { PaidPeriod } from '#rules/voluntary/history';
import { boundaryDay } from '#rules/withdrawal/multiple-of-average';
import { yearsLived } from '#site/assumptions';
import { LAW_DAY } from '#site/today';
import { assumptionField } from '#calculators/form/assumption-field';
import { countField, moneyField, monthField, optionalMonthField, type Field, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { birthField, sexField } from '#calculators/form/person-fields';
import { reasonField } from '#calculators/form/reason-field';

/** The present law of withdrawals; nobody asks to withdraw in the past. */
export const EARLIEST = month('2025-07');
const startOf = (on: Day) => later(EARLIEST, monthOf(on));

/** A neighbour's example. What was paid is past: it stays where it is as the months go by. */
const EXAMPLE = { birth: month('1985-01'), first: month('2020-01'), months: 60 };
const LAST = addMonths(EXAMPLE.first, EXAMPLE.months - 1);

type Count = Omit<Parameters<typeof countField>[0], 'min' | 'max' | 'unit'>;
const months = (base: Count, min = 0) => ({ ...countField({ ...base, min, max: 600, unit: 'tháng' }), show: formatDuration });

/** A sum nobody has added up yet. */
export const UNKNOWN = -1;

/** A box that may be left empty: then `value` counts, shown as `shown`. */
const orEmpty = <F extends Field<number>>(box: F, value: number, shown: string): F => ({
  ...box,
  parse: (text: string, on: Day) => (text.trim() === '' ? { ok: true, value } : box.parse(text, on)),
  write: (given: number) => (given === value ? '' : box.write(given)),
  show: (given: number) => (given === value ? shown : box.show(given)),
});

/** What reads a history and reckons with it, and what judges the answers without one; each puts itself here when it is fetched. */
export const fetched: { history?: typeof import('./history'); checks?: typeof import('./checks') } = {};

/** A box that comes with the history; left alone it is empty. */
function historyBox<T>(key: keyof typeof import('./history').boxes & string, empty: T): Field<T> {
  const box = () => fetched.history?.boxes[key] as Field<T> | undefined;
  return {
    key,
    get label() {
      return box()?.label ?? '';
    },
    get hint() {
      return box()?.hint ?? '';
    },
    parse: (text, on) => (text === '' ? { ok: true, value: empty } : (box()?.parse(text, on) ?? { ok: false, error: '' })),
    write: (value) => (value === empty ? '' : box()!.write(value)),
    show: (value) => box()?.show(value) ?? '',
    initial: () => empty,
  };
}

/** Fetches what reads a link's history; nothing to fetch where it has none. */
export const fetchHistory = (hash: string) => (/[#&](qt|hotro)=/.test(hash) ? import('./history') : undefined);

const NO_HISTORY: readonly PaidPeriod[] = [];

/** Every month paid, however many they are. */
export const ALL = Infinity;

export const fields = {
  reason: reasonField,
  history: historyBox('qt', NO_HISTORY),
  supported: historyBox<number | ''>('hotro', ''),
  first: optionalMonthField({
    key: 'dau',
    label: 'Bạn đóng tháng đầu tiên khi nào?',
    hint: 'Tháng chưa rút, cả bắt buộc và tự nguyện. Không nhớ thì để trống.',
    empty: 'không nhớ',
    min: month('1995-01'),
    max: month('2035-12'),
    initial: () => EXAMPLE.first,
  }),
  credited: months(
    {
      key: 'da',
      label: 'Bạn đã đóng được bao nhiêu tháng?',
      hint: 'Mọi tháng chưa rút. Xem trong VssID.',
      initial: () => EXAMPLE.months,
    },
    1,
  ),
  stopped: months({
    key: 'nghi',
    label: 'Bạn đã ngừng đóng bao nhiêu tháng liền?',
    hint: 'Đang đóng thì để 0.',
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
  paid: orEmpty(
    moneyField({
      key: 'tong',
      label: 'Tổng số tiền đã đóng những tháng đó',
      hint: 'Cả phần Nhà nước hỗ trợ. Để trống thì ước tính, có thể cao hơn.',
      initial: () => UNKNOWN,
    }),
    UNKNOWN,
    'chưa cộng',
  ),
  early: months({
    key: 'truoc',
    label: `Trong đó bao nhiêu tháng đóng trước ${formatDay(boundaryDay(LAW_DAY))}?`,
    initial: () => 0,
  }),
  voluntary: orEmpty(
    months({
      key: 'tunguyen',
      label: 'Trong đó bao nhiêu tháng đóng tự nguyện?',
      hint: 'Những tháng cuối, để trừ phần Nhà nước hỗ trợ. Để trống: tất cả.',
      initial: () => ALL,
    }),
    ALL,
    'tất cả',
  ),
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

/** A history tells all that is asked without one. Under a year in all, what was paid is given back: only then the sum itself is asked. */
export function asked({ history, credited }: Pick<Values, 'history' | 'credited'>): Partial<typeof fields> {
  const { paid, supported, history: periods, ...always } = fields;
  if (history.length > 0) {
    const { first: _first, credited: _all, stopped: _stopped, average: _average, early: _early, voluntary: _part, ...rest } = always;
    return { ...rest, history: periods, ...(fetched.history!.supportable(history).length > 0 ? { supported } : {}) };
  }
  return credited < 12 ? { ...always, paid } : always;
}

/** The last month paid: the one before the months without paying. */
export function lastPaid({ on, stopped }: Pick<Values, 'on' | 'stopped'>): Month {
  return addMonths(on, -1 - stopped);
}

/** What is wrong with the answers together; of answers without a history nothing until the checks are here. */
export function validate(values: Values, day: Day): Errors<typeof fields> {
  return (values.history.length > 0 ? fetched.history : fetched.checks)?.validate(values, day) ?? {};
}
