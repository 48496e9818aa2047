/** What the pension calculator asks. */
import { formatDong, formatMonth } from '#law/format';
import { addMonths, earlier, month, monthOf, type Day } from '#law/month';
import { contradictions, ofPeriods } from '#rules/voluntary/constraints';
import { history as together } from '#rules/voluntary/history';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { mostMonthsAhead } from '#rules/voluntary/months-ahead';
import { firstSupportedMonth } from '#rules/voluntary/support';
import { choiceField, countField, decimalField, moneyField, monthField, optionalMonthField, type ValuesOf } from '../form/field';
import type { Errors } from '../form/form';
import { groupField } from '../form/group-field';
import { periodsField } from '../form/periods-field';
import { birthField, sexField } from '../form/person-fields';
import { usedMonthsField } from '../form/used-months-field';

export type Mode = 'plan' | 'goal' | 'stop';

/** Whoever pays longest is of age before. */
const LATEST = month('2085-12');

export const fields = {
  sex: sexField,
  birth: birthField,
  paid: countField({
    key: 'da',
    label: 'Bạn đã đóng được bao nhiêu tháng?',
    hint: 'Cả bắt buộc và tự nguyện. Chưa đóng thì để 0.',
    min: 0,
    max: 600,
    unit: 'tháng',
    initial: () => 0,
  }),
  mode: choiceField<Mode>({
    key: 'cach',
    label: 'Bạn muốn tính gì?',
    options: [
      { value: 'plan', label: 'Tôi đóng mỗi tháng', hint: 'được nhận bao nhiêu' },
      { value: 'goal', label: 'Tôi muốn nhận mỗi tháng', hint: 'phải đóng bao nhiêu' },
      { value: 'stop', label: 'Tôi không đóng thêm', hint: 'được nhận bao nhiêu' },
    ],
    initial: () => 'plan',
  }),
  want: moneyField({
    key: 'muon',
    label: 'Bạn muốn nhận lương hưu mỗi tháng bao nhiêu?',
    initial: () => 3_000_000,
  }),
  income: moneyField({
    key: 'tn',
    label: 'Bạn chọn mức thu nhập nào để đóng?',
    hint: 'Chọn cao thì lương hưu cao. Mức thấp nhất tăng thì phần đóng tự tăng theo.',
    initial: (on) => incomeLimits({ on: monthOf(on), income: 0 }).value.min,
  }),
  from: monthField({
    key: 'tu',
    label: 'Đóng từ tháng nào?',
    hint: 'Viết như 8/2026.',
    min: firstSupportedMonth(),
    max: LATEST,
    initial: monthOf,
  }),
  until: optionalMonthField({
    key: 'den',
    label: 'Đóng đến hết tháng nào?',
    hint: 'Để trống: đóng đến khi vừa đủ tuổi vừa đủ năm.',
    min: firstSupportedMonth(),
    max: LATEST,
    empty: 'đến khi đủ tuổi và đủ năm',
    initial: () => '',
  }),
  history: periodsField({
    key: 'qt',
    label: 'Các giai đoạn bạn đã đóng',
    hint: 'Xem trong sổ BHXH hoặc ứng dụng VssID. Nhập ở đây thì không dùng số tháng ở trên.',
    withIncome: true,
    min: month('1975-01'),
  }),
  group: groupField,
  used: usedMonthsField,
  rise: decimalField({
    key: 'gia',
    label: 'Giả định giá cả tăng mỗi năm',
    hint: 'Không phải luật. Để trống thì dùng giả định ghi ở kết quả.',
    max: 20,
    unit: '%/năm',
    empty: 'theo giả định của trang',
    initial: () => '',
  }),
};

export type Values = ValuesOf<typeof fields>;

/** The income box of whoever pays no more: what was paid on so far. */
export const PAID_ON = {
  ...fields.income,
  label: 'Những tháng đã đóng, thu nhập đóng bình quân bao nhiêu?',
  hint: 'Nhớ từng giai đoạn thì nhập ở dưới.',
};

/** Boxes a mode does not show are no answers of the reader's. */
export function asked({ mode, history }: Pick<Values, 'mode' | 'history'>): Partial<typeof fields> {
  const { want, income, until, from, ...always } = fields;
  if (mode === 'stop') return history.length > 0 ? always : { ...always, income: PAID_ON };
  return { ...always, income, until, from, ...(mode === 'goal' ? { want } : {}) };
}

/** The income must be one that may be chosen now; a floor that rises later lifts it, as the plan shows. */
export function validate(values: Values, on: Day): Errors<typeof fields> {
  const { min } = incomeLimits({ on: monthOf(on), income: 0 }).value;
  const { max } = incomeLimits({ on: values.from, income: 0 }).value;
  const { income, until, from } = values;
  const contradicting = lifeErrors(values, on);
  if (values.mode === 'stop') return contradicting;
  return {
    ...contradicting,
    ...(income < min ? { income: `Mức thấp nhất được chọn là ${formatDong(min)} một tháng. Hãy nhập từ ${formatDong(min)} trở lên.` } : {}),
    ...(income > max
      ? { income: `Mức cao nhất được chọn là ${formatDong(max)} một tháng. Hãy nhập từ ${formatDong(max)} trở xuống.` }
      : {}),
    ...(until !== '' && until < from
      ? { until: `Tháng cuối phải sau tháng đầu ${formatMonth(from)}. Hãy nhập tháng khác, hoặc để trống.` }
      : {}),
  };
}

/** What was paid, counted and planned must have room in one life, each month once. */
function lifeErrors({ birth, paid, used, from, until, income, mode, history }: Values, on: Day): Errors<typeof fields> {
  const today = monthOf(on);
  const stated = history.length > 0 ? together(history) : undefined;
  // The default start moves on behind the months stated.
  const open = mode === 'stop' || from === today;
  const {
    credited,
    on: begun,
    end,
    average,
    stated: rows,
    ...found
  } = contradictions(
    {
      birth,
      credited: paid,
      used,
      ahead: mostMonthsAhead(today),
      stated,
      until: open ? today : earlier(today, addMonths(from, -1)),
      ...(open ? {} : { on: from }),
      ...(mode !== 'stop' ? { end: until } : stated ? {} : { average: income }),
    },
    ofPeriods,
  );
  return {
    ...found,
    ...(credited ? { paid: credited } : {}),
    ...(begun ? { from: begun } : {}),
    ...(end ? { until: end } : {}),
    ...(average ? { income: average } : {}),
    ...(rows ? { history: rows } : {}),
  };
}
