/** What the pension calculator asks. */
import workYears from '#content/law/parameters/early-retirement-work-years.yaml';
import { formatDong, formatMonth } from '#law/format';
import { firstDay, month, monthOf, type Day } from '#law/month';
import { numberOn } from '#law/parameter';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { firstSupportedMonth } from '#rules/voluntary/support';
import type { WorkKind } from '#rules/pension/early-retirement';
import {
  choiceField,
  countField,
  decimalField,
  moneyField,
  monthField,
  optionalCountField,
  optionalMonthField,
  type ValuesOf,
} from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { periodsField } from '#calculators/form/periods-field';
import { birthField, sexField } from '#calculators/form/person-fields';
import { usedMonthsField } from '#calculators/form/used-months-field';

export type Mode = 'plan' | 'goal' | 'stop';

/** Whoever pays longest is of age before. */
const LATEST = month('2085-12');
/** The law of early retirement that this calculator follows. */
export const EARLY_SINCE = month('2025-07');

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
  early: choiceField<'no' | 'yes'>({
    key: 'som',
    label: 'Bạn muốn nghỉ hưu sớm hơn tuổi?',
    hint: 'Chỉ người đóng bắt buộc nhiều năm mới được xét.',
    options: [
      { value: 'no', label: 'Không' },
      { value: 'yes', label: 'Có', hint: 'nghề nặng nhọc, vùng khó khăn, hoặc sức khỏe suy giảm' },
    ],
    initial: () => 'no',
  }),
  work: choiceField<WorkKind>({
    key: 'nghe',
    label: `Bạn làm đủ ${numberOn(workYears, firstDay(EARLY_SINCE)).value} năm việc nào dưới đây?`,
    hint: 'Xem nghề ghi trong sổ BHXH.',
    options: [
      { value: 'normal', label: 'Không việc nào' },
      { value: 'heavy', label: 'Nghề nặng nhọc, độc hại, nguy hiểm; hoặc làm ở vùng đặc biệt khó khăn' },
      { value: 'special-heavy', label: 'Nghề đặc biệt nặng nhọc, độc hại, nguy hiểm' },
      { value: 'coal', label: 'Khai thác than trong hầm lò' },
    ],
    initial: () => 'normal',
  }),
  loss: countField({
    key: 'sg',
    label: 'Bạn bị suy giảm khả năng lao động bao nhiêu phần trăm?',
    hint: 'Theo biên bản giám định y khoa. Chưa giám định thì để 0.',
    min: 0,
    max: 100,
    unit: '%',
    initial: () => 0,
  }),
  stopOn: monthField({
    key: 'nghi',
    label: 'Bạn muốn nghỉ hết tháng nào?',
    min: EARLY_SINCE,
    max: LATEST,
    initial: monthOf,
  }),
  compulsory: optionalCountField({
    key: 'bb',
    label: 'Đến tháng đó bạn đóng bắt buộc được bao nhiêu tháng?',
    hint: 'Đóng bắt buộc suốt, hoặc đã nhập từng giai đoạn, thì để trống.',
    min: 0,
    max: 600,
    unit: 'tháng',
    empty: 'như đã đóng',
    initial: () => '',
  }),
};

export type Values = ValuesOf<typeof fields>;

/** The income box of whoever pays no more: what was paid on so far. */
const PAID_ON = {
  ...fields.income,
  label: 'Những tháng đã đóng, thu nhập đóng bình quân bao nhiêu?',
  hint: 'Nhớ từng giai đoạn thì nhập ở dưới.',
};

/** Boxes a mode does not show are no answers of the reader's. */
export function asked({ mode, history, early }: Pick<Values, 'mode' | 'history' | 'early'>): Partial<typeof fields> {
  const { want, income, until, from, work, loss, stopOn, compulsory, ...others } = fields;
  const always = { ...others, ...(early === 'yes' ? { work, loss, stopOn, compulsory } : {}) };
  if (mode === 'stop') return history.length > 0 ? always : { ...always, income: PAID_ON };
  return { ...always, income, until, from, ...(mode === 'goal' ? { want } : {}) };
}

/** The income must be one that may be chosen now; a floor that rises later lifts it, as the plan shows. What else can be wrong: `checks`. */
export function limits(values: Values, on: Day): Errors<typeof fields> {
  const { min } = incomeLimits({ on: monthOf(on), income: 0 }).value;
  const { max } = incomeLimits({ on: values.from, income: 0 }).value;
  const { income, until, from } = values;
  if (values.mode === 'stop') return {};
  return {
    ...(income < min ? { income: `Mức thấp nhất được chọn là ${formatDong(min)} một tháng. Hãy nhập từ ${formatDong(min)} trở lên.` } : {}),
    ...(income > max
      ? { income: `Mức cao nhất được chọn là ${formatDong(max)} một tháng. Hãy nhập từ ${formatDong(max)} trở xuống.` }
      : {}),
    ...(until !== '' && until < from
      ? { until: `Tháng cuối phải sau tháng đầu ${formatMonth(from)}. Hãy nhập tháng khác, hoặc để trống.` }
      : {}),
  };
}
