/** Which group the payer belongs to, as the State's support distinguishes them. */
import { GROUPS, type Group } from '#rules/support';
import { choiceField } from './field';

const LABELS: Record<Group, { label: string; hint?: string }> = {
  poor: { label: 'Hộ nghèo', hint: 'theo chuẩn quốc gia, có tên trong danh sách của xã' },
  island: { label: 'Ở xã đảo, đặc khu' },
  'near-poor': { label: 'Hộ cận nghèo' },
  'ethnic-minority': { label: 'Dân tộc thiểu số' },
  other: { label: 'Không thuộc nhóm nào', hint: 'phần lớn mọi người' },
};

/** Most people first: they should have the least to read. */
const ORDER: readonly Group[] = [...GROUPS].reverse();

export const groupField = choiceField<Group>({
  key: 'nhom',
  label: 'Bạn thuộc nhóm nào?',
  hint: 'Thuộc nhiều nhóm thì chọn nhóm được hỗ trợ cao hơn.',
  options: ORDER.map((value) => ({ value, ...LABELS[value] })),
  initial: () => 'other',
});
