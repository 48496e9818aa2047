/** Describes the links that open a calculator with numbers in it, for programs and offices that build them. */
import type { Day } from '#law/month';
import { monthOf } from '#law/month';
import type { Field, Fields } from './field';
import { LAW_KEY, VERSION, VERSION_KEY } from './link';

/** What some fields carry beside the common parts. */
type Limits = Partial<Record<'options' | 'min' | 'max' | 'unit', unknown>>;

/** How a link writes what its limits do not tell, with an example. */
const FORMATS: Record<string, { format: string; example: string }> = {
  hotro: { format: 'Số tháng; để trống khi được hỗ trợ mọi tháng', example: '24' },
  tong: { format: 'Số đồng; để trống khi chưa cộng', example: '2.640.000' },
  luongdong: { format: 'Số đồng; để trống khi bằng lương', example: '6.000.000' },
  mien: { format: 'Số đồng; để trống khi không có', example: '2.000.000' },
  dp: { format: 'Phần trăm, không có dấu %, hoặc số tiền mỗi tháng có chữ đồng', example: '20' },
  nguoi: { format: 'Số tháng của từng người theo thứ tự mua, nối bằng dấu -', example: '12-12-6' },
  quang: { format: 'Mỗi giai đoạn: tháng đầu~tháng cuối. Các giai đoạn nối bằng dấu _', example: '3-2019~12-2021_5-2023~4-2024' },
  thannhan: {
    format:
      'Mỗi người: con, thai, vo, chong, me, cha, ba (người khác, nữ), ong (người khác, nam)~tháng năm sinh~dấu: s mất khả năng lao động, t có lương hay trợ cấp, n không còn ai nuôi, k người mất không phải nuôi. Các người nối bằng dấu _',
    example: 'vo~11-1969~n_con~5-2016~_thai~~',
  },
  qd: {
    format:
      'Mỗi quãng: b (đi làm), t (tự nguyện)~tháng đầu~tháng cuối~thu nhập mỗi tháng; m (mất việc)~tháng nghỉ~~; g (đóng bù một lần)~tháng nộp~~thu nhập. Tháng đầu liền quãng trước thì viết *. Các quãng nối bằng dấu _',
    example: 'b~3-2015~12-2025~5000000_m~12-2025~~_t~2-2027~4-2040~2500000',
  },
  qt: {
    format:
      'Mỗi giai đoạn: b (bắt buộc) hoặc t (tự nguyện)~tháng đầu~tháng cuối~thu nhập mỗi tháng. Tháng đầu liền giai đoạn trước thì viết *. Các giai đoạn nối bằng dấu _',
    example: 'b~3-2015~12-2019~5000000_t~5-2021~4-2024~2000000',
  },
};

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
      ...FORMATS[field.key],
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
