/** What the donors' tool asks: how many people of which group, for how long, and how the gift steps down. */
import { month, monthOf, type Day } from '#law/month';
import { formatDong } from '#law/format';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { GIFT_METHODS, type GiftMethod } from '#rules/voluntary/gift';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import type { Group } from '#rules/voluntary/support';
import { assumptions } from '../../../site/assumptions';
import { choiceField, countField, moneyField, monthField, type ValuesOf } from '../../form/field';
import type { Errors } from '../../form/form';

const MOST_PEOPLE = 99_999;
const shares = assumptions['gift-shares'].value;
export const MOST_YEARS = assumptions['gift-years'].value;

const people = (key: string, label: string, initial = 0) =>
  countField({ key, label, min: 0, max: MOST_PEOPLE, unit: 'người', initial: () => initial });

const METHOD_LABELS: Record<GiftMethod, string> = {
  monthly: 'Từng tháng',
  '3-months': 'Gói theo quý',
  '6-months': 'Gói nửa năm',
  '12-months': 'Gói cả năm',
};

/** Groups a donor gives books to, and the field that counts each. */
export const BOOKS = {
  poor: 'poor',
  'near-poor': 'nearPoor',
  'ethnic-minority': 'ethnicMinority',
  other: 'other',
} as const satisfies Partial<Record<Group, string>>;

export const fields = {
  poor: people('hn', `Sổ BHXH: ${GROUP_LABELS.poor}`),
  nearPoor: people('cn', `Sổ BHXH: ${GROUP_LABELS['near-poor']}`, 10),
  ethnicMinority: people('dt', `Sổ BHXH: ${GROUP_LABELS['ethnic-minority']}`),
  other: people('kh', 'Sổ BHXH: người không thuộc nhóm nào'),
  cards: people('the', 'Thẻ BHYT một năm: người thứ nhất trong hộ'),
  nearPoorCards: people('thecn', 'Thẻ BHYT một năm: người thuộc hộ cận nghèo'),
  years: choiceField({
    key: 'nam',
    label: 'Tặng trong mấy năm?',
    hint: `Hướng dẫn của ngành: không quá ${MOST_YEARS} năm, giảm dần.`,
    options: Array.from({ length: MOST_YEARS }, (_, index) => ({ value: String(index + 1), label: `${index + 1} năm` })),
    initial: () => String(MOST_YEARS),
  }),
  method: choiceField({
    key: 'goi',
    label: 'Nộp sổ BHXH theo cách nào?',
    hint: 'Gói đã nộp giữ nguyên giá tới hết gói, dù mức thấp nhất tăng.',
    options: GIFT_METHODS.map((value) => ({ value, label: METHOD_LABELS[value] })),
    initial: () => '12-months',
  }),
  first: countField({
    key: 'dau',
    label: 'Năm đầu bạn tặng bao nhiêu phần trăm?',
    hint: 'Của phần còn lại sau khi Nhà nước hỗ trợ.',
    min: 1,
    max: 100,
    unit: '%',
    initial: () => shares[0] ?? 100,
  }),
  step: countField({
    key: 'giam',
    label: 'Mỗi năm sau giảm bao nhiêu phần trăm?',
    min: 0,
    max: 100,
    unit: '%',
    initial: () => (shares[0] ?? 0) - (shares[1] ?? 0),
  }),
  income: moneyField({
    key: 'tn',
    label: 'Chọn mức thu nhập nào để đóng sổ?',
    hint: 'Mức thấp nhất giúp được nhiều người nhất.',
    initial: (on) => incomeLimits({ on: monthOf(on), income: 0 }).value.min,
  }),
  on: monthField({
    key: 'thang',
    label: 'Bắt đầu từ tháng nào?',
    hint: 'Viết như 1/2027.',
    min: month('2025-07'),
    max: month('2035-12'),
    initial: monthOf,
  }),
};

export type Values = ValuesOf<typeof fields>;

export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const { min, max, valid } = incomeLimits({ on: values.on, income: values.income }).value;
  return valid ? {} : { income: `Hãy nhập từ ${formatDong(min)} đến ${formatDong(max)} một tháng.` };
}
