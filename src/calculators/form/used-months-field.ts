/** How many months of State support the payer has used up. */
import { countField } from './field';

export const usedMonthsField = countField({
  key: 'ht',
  label: 'Bạn đã được Nhà nước hỗ trợ bao nhiêu tháng?',
  hint: 'Tính từ 01/2018. Đóng lần đầu thì để 0.',
  min: 0,
  max: 999,
  unit: 'tháng',
  initial: () => 0,
});
