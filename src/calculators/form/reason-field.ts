/** Why somebody asks for BHXH một lần. */
import type { WithdrawalReason } from '#rules/withdrawal/withdrawal';
import { choiceField } from './field';

const REASONS: Record<WithdrawalReason, string> = {
  'stopped-12-months': 'Đã ngừng đóng',
  'retirement-age': 'Đến tuổi nghỉ hưu mà chưa đủ năm',
  'serious-illness': 'Mắc bệnh hiểm nghèo',
  'capacity-loss': 'Mất phần lớn khả năng lao động',
  emigration: 'Ra nước ngoài định cư',
};

export const reasonField = choiceField<WithdrawalReason>({
  key: 'lydo',
  label: 'Vì sao bạn muốn rút?',
  options: Object.entries(REASONS).map(([value, label]) => ({ value: value as WithdrawalReason, label })),
  initial: () => 'stopped-12-months',
});
