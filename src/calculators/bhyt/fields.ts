/** What the household health insurance calculator asks. */
import { lastOf } from '#law/list';
import { formatMonth } from '#law/format';
import { later, month, monthOf, type Day } from '#law/month';
import { provinceNames } from '#law/province-names';
import { healthPeriods } from '#rules/household-health';
import { isSupported, type HealthGroup } from '#rules/health-support';
import { fold } from '../../site/fold';
import { choiceField, countField, monthField, type ValuesOf } from '../shared/field';
import type { Errors } from '../shared/form';
import { provinceField } from '../shared/province-field';
import { membersField } from './members-field';

/** Earlier amounts are history the reader does not ask for. */
export const EARLIEST = month('2019-01');
const startOf = (on: Day) => later(EARLIEST, monthOf(on));

/** Groups the State supports one by one; students and farm households have questions of their own. */
const SUPPORTED: Record<Exclude<HealthGroup, 'student' | 'farm-average'>, string> = {
  'near-poor': 'Hộ cận nghèo',
  'near-poor-poor-commune': 'Hộ cận nghèo ở xã nghèo',
  'ethnic-minority-left-area': 'Dân tộc thiểu số ở xã vừa ra khỏi danh sách khó khăn',
  'village-staff': 'Không chuyên trách ở thôn, tổ dân phố',
  'village-health-worker': 'Y tế thôn bản, cô đỡ thôn bản',
  'security-force': 'Bảo vệ an ninh, trật tự ở cơ sở',
  artisan: 'Nghệ nhân nhân dân, nghệ nhân ưu tú',
  'trafficking-victim': 'Nạn nhân mua bán người',
  'landmine-victim': 'Nạn nhân bom mìn',
};
type SupportedGroup = keyof typeof SUPPORTED;

export const HEALTH_GROUP_LABELS: Record<HealthGroup, string> = {
  ...SUPPORTED,
  student: 'Học sinh, sinh viên',
  'farm-average': 'Hộ nông, lâm, ngư, diêm nghiệp',
};

export const fields = {
  members: membersField,
  students: countField({
    key: 'hs',
    label: 'Nhà có mấy học sinh, sinh viên?',
    hint: 'Mua ở trường, không tính vào thứ tự của hộ.',
    min: 0,
    max: 15,
    unit: 'người',
    initial: () => 0,
  }),
  farm: choiceField<'co' | 'khong'>({
    key: 'nong',
    label: 'Nhà làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình?',
    hint: 'Được xã xác nhận thì được chọn: nhận hỗ trợ, hoặc mua theo hộ gia đình.',
    options: [
      { value: 'khong', label: 'Không' },
      { value: 'co', label: 'Có' },
    ],
    initial: () => 'khong',
  }),
  supported: countField({
    key: 'cohotro',
    label: 'Mấy người được Nhà nước hỗ trợ một phần?',
    hint: 'Cận nghèo, không chuyên trách ở thôn… Những người này không tính vào thứ tự của hộ.',
    min: 0,
    max: 15,
    unit: 'người',
    initial: () => 0,
  }),
  group: choiceField<SupportedGroup>({
    key: 'nhombhyt',
    label: 'Những người đó thuộc nhóm nào?',
    options: Object.entries(SUPPORTED).map(([value, label]) => ({ value: value as SupportedGroup, label })),
    initial: () => 'near-poor',
  }),
  province: provinceField,
  formerProvince: choiceField<string>({
    key: 'tinhcu',
    label: 'Trước 01/07/2025 nơi bạn ở thuộc tỉnh, thành phố nào?',
    hint: 'Có khoản hỗ trợ chỉ dành cho người ở địa bàn tỉnh cũ.',
    options: [
      { value: '', label: 'Chưa chọn' },
      ...provinceNames.flatMap(({ former }) => former ?? []).map((name) => ({ value: fold(name), label: name })),
    ],
    initial: () => '',
  }),
  period: choiceField<string>({
    key: 'ky',
    label: 'Học sinh và người được hỗ trợ mua mấy tháng?',
    options: healthPeriods(EARLIEST).map((months) => ({ value: String(months), label: `${months} tháng` })),
    initial: (on) => String(lastOf(healthPeriods(startOf(on)))),
  }),
  on: monthField({
    key: 'thang',
    label: 'Mua vào tháng nào?',
    hint: 'Giá theo tháng nộp tiền. Viết như 8/2026.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: startOf,
  }),
};

export type Values = ValuesOf<typeof fields>;

/** The name of the former province chosen, if it is one of these; undefined where it is not known. */
export function formerProvinceOf(names: readonly string[] | undefined, chosen: string): string | undefined {
  return names?.find((name) => fold(name) === chosen);
}

/** A group must be one the law of the month knows. */
export function validate(values: Values): Errors<typeof fields> {
  if (values.supported === 0 || isSupported(values.on, values.group)) return {};
  return { group: `Tháng ${formatMonth(values.on)} nhóm này chưa được hỗ trợ. Hãy chọn nhóm khác hoặc tháng khác.` };
}
