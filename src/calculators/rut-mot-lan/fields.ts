/** What is asked of someone who wants their BHXH paid out. */
import { formatMonth } from '#law/format';
import { addMonths, later, month, monthOf, type Day } from '#law/month';
import { contradictions, ofPeriods } from '#rules/voluntary/constraints';
import { countedPeriods, history, type PaidPeriod } from '#rules/voluntary/history';
import { firstSupportedMonth } from '#rules/voluntary/support';
import { choiceField, monthField, optionalCountField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { periodsField } from '#calculators/form/periods-field';
import { reasonField } from '#calculators/form/reason-field';

/** The present law of withdrawals; nobody asks to withdraw in the past. */
export const EARLIEST = month('2025-07');

/** Somebody's years in a workshop, to begin with; the reader puts in their own. */
const EXAMPLE: PaidPeriod[] = [
  { scheme: 'compulsory', from: month('2018-01'), to: month('2020-12'), income: 5_000_000 },
  { scheme: 'compulsory', from: month('2021-01'), to: month('2024-06'), income: 7_000_000 },
];

type AgeReached = 'yes' | 'no' | 'unknown';

const ALL_SUPPORTED = `mọi tháng từ ${formatMonth(firstSupportedMonth())}`;

export const fields = {
  reason: reasonField,
  age: choiceField<AgeReached>({
    key: 'tuoi',
    label: 'Bạn đã đến tuổi nghỉ hưu chưa?',
    options: [
      { value: 'yes', label: 'Rồi' },
      { value: 'no', label: 'Chưa' },
      { value: 'unknown', label: 'Không rõ' },
    ],
    initial: () => 'unknown',
  }),
  history: {
    ...periodsField({
      key: 'qt',
      label: 'Bạn đã đóng những giai đoạn nào, lương bao nhiêu?',
      hint: 'Chỉ những tháng chưa rút. Đang có sẵn một ví dụ, bạn sửa thành của mình.',
      withIncome: true,
      min: month('1975-01'),
      most: 21,
      scheme: 'compulsory',
    }),
    initial: () => EXAMPLE as readonly PaidPeriod[],
  },
  group: { ...groupField, label: 'Khi đóng tự nguyện, bạn thuộc nhóm nào?' },
  supported: optionalCountField({
    key: 'hotro',
    label: 'Bao nhiêu tháng tự nguyện được Nhà nước hỗ trợ tiền đóng?',
    hint: `Để trống: ${ALL_SUPPORTED}. Tháng đóng bù một lần thì không được hỗ trợ.`,
    min: 0,
    max: 600,
    unit: 'tháng',
    empty: ALL_SUPPORTED,
    initial: () => '',
  }),
  on: monthField({
    key: 'thang',
    label: 'Rút vào tháng nào?',
    hint: 'Viết như 8/2026. Hệ số tính theo năm này.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: (on: Day) => later(EARLIEST, monthOf(on)),
  }),
};

export type Values = ValuesOf<typeof fields>;

/** Voluntary months in which the State may have supported, oldest first. */
export function supportable(periods: readonly PaidPeriod[]): PaidPeriod[] {
  const first = firstSupportedMonth();
  return countedPeriods(periods)
    .filter(({ scheme, to }) => scheme === 'voluntary' && to >= first)
    .map((period) => ({ ...period, from: later(first, period.from) }));
}

/** The age counts for one reason, the support where there may have been some. */
export function asked({ reason, history: periods }: Pick<Values, 'reason' | 'history'>): Partial<typeof fields> {
  const { age, group, supported, ...always } = fields;
  return {
    ...always,
    ...(reason === 'retirement-age' ? { age } : {}),
    ...(supportable(periods).length > 0 ? { group, supported } : {}),
  };
}

/** A month is not paid before its time, nor after the money is drawn. */
export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const stated = history(values.history);
  const {
    on,
    used,
    stated: rows,
  } = contradictions(
    {
      until: values.on,
      // The last month may still be paid in the month the money is drawn.
      on: addMonths(values.on, 1),
      used: stated.supportableMonths > 0 ? values.supported || 0 : 0,
      stated,
    },
    ofPeriods,
  );
  return { ...(rows ? { history: rows } : {}), ...(on ? { on } : {}), ...(used ? { supported: used } : {}) };
}
