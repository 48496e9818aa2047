/** Where the payer lives, for what the province adds. */
import { province as own } from '#content/edition.yaml';
import { provinceNames } from '#law/province-names';
import { choiceField } from './field';

export const provinceField = choiceField<string>({
  key: 'tinh',
  label: 'Bạn thường trú ở tỉnh, thành phố nào?',
  hint: 'Một số nơi hỗ trợ thêm. Không chọn cũng được.',
  options: [{ value: '', label: 'Chưa chọn' }, ...provinceNames.map(({ id, name }) => ({ value: id, label: name }))],
  initial: () => own,
});
