/** What the donors' tool asks: how many people of which group, for how long, and how the gift steps down. */
import { month, monthOf, type Day } from '#law/month';
import { formatDong } from '#law/format';
import { incomeLimits } from '#rules/voluntary/income-limits';
import type { HealthGroup } from '#rules/health/health-support';
import type { Method } from '#rules/voluntary/contribution';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import type { Group } from '#rules/voluntary/support';
import { assumptions } from '#site/assumptions';
import { choiceField, countField, moneyField, monthField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { contributionErrors, contributionLocalFields } from '#calculators/form/local-fields';

const MOST_PEOPLE = 99_999;
const shares = assumptions['gift-shares'].value;
export const MOST_YEARS = assumptions['gift-years'].value;

const people = (key: string, label: string, initial = 0) =>
  countField({ key, label, min: 0, max: MOST_PEOPLE, unit: 'người', initial: () => initial });

/** A package of the law, or `ahead`: one package for all the years of the gift. */
const PACKAGES = {
  monthly: 'Từng tháng',
  '3-months': 'Gói theo quý',
  '6-months': 'Gói nửa năm',
  '12-months': 'Gói cả năm',
  ahead: 'Một lần cho cả mấy năm',
} as const satisfies Partial<Record<Method | 'ahead', string>>;
export type Package = keyof typeof PACKAGES;

/** Groups a donor gives books to, and the field that counts each. */
export const BOOKS = {
  poor: 'poor',
  'near-poor': 'nearPoor',
  'ethnic-minority': 'ethnicMinority',
  other: 'other',
} as const satisfies Partial<Record<Group, string>>;

/** Groups whose card the State pays in part, and the field that counts each. */
export const SUPPORTED_CARDS = {
  'near-poor': 'nearPoorCards',
  student: 'studentCards',
  'farm-average': 'farmCards',
  'ethnic-minority-left-area': 'leftAreaCards',
} as const satisfies Partial<Record<HealthGroup, string>>;

export const fields = {
  poor: people('hn', `Sổ BHXH: ${GROUP_LABELS.poor}`),
  nearPoor: people('cn', `Sổ BHXH: ${GROUP_LABELS['near-poor']}`, 10),
  ethnicMinority: people('dt', `Sổ BHXH: ${GROUP_LABELS['ethnic-minority']}`),
  other: people('kh', 'Sổ BHXH: người không thuộc nhóm nào'),
  cards: people('the', 'Thẻ BHYT một năm: người thứ nhất trong hộ'),
  nearPoorCards: people('thecn', 'Thẻ BHYT một năm: người thuộc hộ cận nghèo'),
  studentCards: people('thehs', 'Thẻ BHYT một năm: học sinh, sinh viên'),
  farmCards: people('thenn', 'Thẻ BHYT một năm: hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình'),
  leftAreaCards: people('thedt', 'Thẻ BHYT một năm: người dân tộc thiểu số, xã vừa ra khỏi vùng khó khăn'),
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
    hint: 'Gói đã nộp giữ nguyên giá tới hết gói, dù mức thấp nhất tăng. Nộp một lần thì không giảm dần: hai bên chia theo phần của năm đầu.',
    options: (Object.entries(PACKAGES) as [Package, string][]).map(([value, label]) => ({ value, label })),
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
  ...contributionLocalFields,
  province: { ...contributionLocalFields.province, label: 'Người được tặng thường trú ở tỉnh, thành phố nào?' },
};

export type Values = ValuesOf<typeof fields>;

export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const { min, max, valid } = incomeLimits({ on: values.on, income: values.income }).value;
  if (!valid) return { income: `Hãy nhập từ ${formatDong(min)} đến ${formatDong(max)} một tháng.` };
  return contributionErrors(values, { on: values.on, income: values.income, groups: ['other'] });
}
