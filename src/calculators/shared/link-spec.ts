/** Describes the links that open a calculator with numbers in it, for programs and offices that build them. */
import type { Day } from '#law/month';
import { monthOf } from '#law/month';
import type { Field, Fields } from './field';
import { LAW_KEY, VERSION, VERSION_KEY } from './link';

/** What some fields carry beside the common parts. */
type Limits = Partial<Record<'options' | 'min' | 'max' | 'unit', unknown>>;

/** One calculator: its address and what may stand after the # of a link to it; `on` is the day the defaults are taken from. */
export function linkSpec(address: string, fields: Fields, on: Day) {
  return {
    address,
    example: `${address}#${LAW_KEY}=${monthOf(on)}&${VERSION_KEY}=${VERSION}`,
    parameters: Object.values(fields).map((field: Field<unknown> & Limits) => ({
      key: field.key,
      label: field.label,
      hint: field.hint,
      unit: field.unit,
      min: field.min,
      max: field.max,
      options: field.options,
      default: field.write(field.initial(on)),
    })),
  };
}

/** Keys every link carries. */
export function commonKeys() {
  return [
    { key: VERSION_KEY, value: VERSION, label: 'Phiên bản của cách viết đường dẫn' },
    { key: LAW_KEY, value: 'NĂM-THÁNG', label: 'Tháng của luật mà đường dẫn được lập; mở về sau thì trang cho thấy lúc đó và bây giờ' },
  ];
}
