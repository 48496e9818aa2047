/** Which group the payer belongs to, as the State's support distinguishes them. */
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import { GROUPS, type Group } from '#rules/voluntary/support';
import { choiceField } from './field';

const HINTS: Partial<Record<Group, string>> = {
  poor: 'theo chuẩn quốc gia, có tên trong danh sách của xã',
  other: 'phần lớn mọi người',
};

/** Most people first: they should have the least to read. */
const ORDER: readonly Group[] = [...GROUPS].reverse();

export const groupField = choiceField<Group>({
  key: 'nhom',
  label: 'Bạn thuộc nhóm nào?',
  hint: 'Thuộc nhiều nhóm thì chọn nhóm được hỗ trợ cao hơn.',
  options: ORDER.map((value) => ({ value, label: GROUP_LABELS[value], ...(HINTS[value] ? { hint: HINTS[value] } : {}) })),
  initial: () => 'other',
});
