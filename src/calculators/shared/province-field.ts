/** Where the payer lives, for what the province adds. */
import { provinceById, provinces } from '#law/provinces';
import { edition } from '../../site/edition';
import { choiceField } from './field';

export const provinceField = choiceField<string>({
  key: 'tinh',
  label: 'Bạn thường trú ở tỉnh, thành phố nào?',
  hint: 'Một số nơi hỗ trợ thêm. Không chọn cũng được.',
  options: [{ value: '', label: 'Chưa chọn' }, ...provinces.map((province) => ({ value: province.id, label: province.name }))],
  initial: () => (provinceById(edition.province) ? edition.province : ''),
});
