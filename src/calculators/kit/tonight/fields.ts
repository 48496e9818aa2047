/** What the sheet for tonight asks: the place, and how many of the family have no card. */
import { choiceField } from '#calculators/form/field';
import { fields as healthFields } from '#calculators/bhyt/fields';
import { provinceField } from '#calculators/form/province-field';

/** The rows of the table of cards. */
export const MOST_MEMBERS = 7;

export const fields = {
  province: { ...provinceField, label: 'Bà con thường trú ở tỉnh, thành phố nào?' },
  formerProvince: healthFields.formerProvince,
  members: choiceField<string>({
    key: 'nguoi',
    label: 'Nhà mấy người chưa có thẻ?',
    options: [
      { value: '', label: 'Để cả bảng' },
      ...Array.from({ length: MOST_MEMBERS }, (_, index) => ({ value: String(index + 1), label: `${index + 1} người` })),
    ],
    initial: () => '',
  }),
};
