/** What is asked about a wage. */
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import { formatDong } from '#law/format';
import { firstDay, month, monthOf, type Day } from '#law/month';
import { entryOn } from '#law/parameter';
import { compulsoryLimits } from '#rules/work/compulsory';
import { REGIONS, type Region } from '#rules/work/employment-contribution';
import { grossForNet } from '#rules/work/gross-from-net';
import { choiceField, countField, moneyField, monthField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { optional } from '#calculators/form/optional-field';

/** The rates on record begin here. */
export const EARLIEST = month('2025-07');
/** Only an example; the reader types their own. */
const EXAMPLE_WAGE = 15_000_000;

type Direction = 'gross' | 'net';

export const fields = {
  direction: choiceField<Direction>({
    key: 'chieu',
    label: 'Bạn đang biết số nào?',
    options: [
      { value: 'gross', label: 'Lương ghi trên hợp đồng (gross)' },
      { value: 'net', label: 'Tiền muốn nhận về (net)' },
    ],
    initial: () => 'gross',
  }),
  wage: moneyField({
    key: 'luong',
    label: 'Lương một tháng trên hợp đồng là bao nhiêu?',
    hint: 'Cả phụ cấp và các khoản trả đều mỗi tháng, trước khi trừ.',
    initial: () => EXAMPLE_WAGE,
  }),
  dependants: countField({
    key: 'npt',
    label: 'Bạn nuôi bao nhiêu người phụ thuộc?',
    hint: 'Con nhỏ, cha mẹ không có thu nhập… đã đăng ký với cơ quan thuế.',
    min: 0,
    max: 20,
    unit: 'người',
    initial: () => 0,
  }),
  region: choiceField<Region>({
    key: 'vung',
    label: 'Nơi bạn làm thuộc vùng lương tối thiểu nào?',
    hint: 'Theo nơi công ty hoặc chi nhánh hoạt động. Chỉ đổi kết quả khi lương cao.',
    options: REGIONS.map((value, index) => ({ value, label: `Vùng ${['I', 'II', 'III', 'IV'][index]}` })),
    initial: () => REGIONS[0],
  }),
  insured: optional(
    moneyField({
      key: 'luongdong',
      label: 'Lương đóng bảo hiểm, nếu công ty đóng trên mức khác',
      hint: 'Xem trên VssID. Để trống: đóng trên cả lương.',
      initial: () => 0,
    }),
    'bằng lương',
  ),
  exempt: optional(
    moneyField({
      key: 'mien',
      label: 'Trong lương có bao nhiêu không phải chịu thuế?',
      hint: 'Tiền làm thêm, làm đêm, ngày phép chưa nghỉ.',
      initial: () => 0,
    }),
    'không có',
  ),
  on: monthField({
    key: 'thang',
    label: 'Lương của tháng nào?',
    hint: 'Viết như 8/2026.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: (on) => (monthOf(on) < EARLIEST ? EARLIEST : monthOf(on)),
  }),
};

export type Values = ValuesOf<typeof fields>;

/** The wage box of whoever knows what they want in hand. */
const WANTED = { ...fields.wage, label: 'Bạn muốn nhận về bao nhiêu một tháng?', hint: 'Tiền cầm về tay, sau bảo hiểm và thuế.' };

/** The boxes as this reader sees them. */
export function asked({ direction }: Pick<Values, 'direction'>): typeof fields {
  return direction === 'net' ? { ...fields, wage: WANTED } : fields;
}

/** The wage agreed on, as typed or found from the wage in hand. */
export function grossOf({ direction, wage, dependants, region, insured, exempt, on }: Values): number {
  if (direction === 'gross') return wage;
  return grossForNet({
    ...{ net: wage, on, dependants, region },
    ...(insured === '' ? {} : { insured }),
    ...(exempt === '' ? {} : { exempt }),
  });
}

/** Parts cannot exceed the whole, and under the lowest base no compulsory insurance is paid. */
export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const { direction, wage, insured, exempt, on } = values;
  const { min } = compulsoryLimits(on);
  const least = formatDong(min);
  const gross = grossOf(values);
  const low = gross < min;
  return {
    ...(low ? { wage: `Lương từ ${least} một tháng mới thuộc diện đóng BHXH bắt buộc. Hãy nhập lương cả tháng, cao hơn mức đó.` } : {}),
    ...(insured !== '' && insured < min ? { insured: `Mức đóng thấp nhất là ${least}. Hãy xem lại.` } : {}),
    ...(insured !== '' && insured > gross
      ? { insured: `Lớn hơn cả lương ${direction === 'net' ? 'trên hợp đồng, ' : ''}${formatDong(gross)}. Hãy xem lại hai ô.` }
      : {}),
    ...(exempt !== '' && exempt > wage ? { exempt: 'Không thể lớn hơn cả lương. Hãy xem lại hai ô.' } : {}),
  };
}

/** Who is paid less works part of the time, or typed one zero too few. */
export function belowMinimumWage({ region, on }: Pick<Values, 'region' | 'on'>, gross: number): number | undefined {
  const { value } = entryOn(minimumWage, firstDay(on), region);
  return gross < value ? value : undefined;
}
