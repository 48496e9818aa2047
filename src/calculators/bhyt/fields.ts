/** What the household health insurance calculator asks. */
import { lastOf } from '#law/list';
import { formatMonth } from '#law/format';
import { later, month, monthOf, type Day } from '#law/month';
import { provinceNames } from '#law/province-names';
import { multiply, percent, round } from '#rules/core/exact';
import { monthlyHealth } from '#rules/health/health-card';
import { healthSupport, isSupported, type HealthGroup } from '#rules/health/health-support';
import { healthPeriods, householdHealth } from '#rules/health/household-health';
import { fold } from '#site/fold';
import { choiceField, countField, monthField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { localErrors, localFields } from '#calculators/form/local-fields';
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

/** Whom a typed share of the place is for. */
export type LocalFor = 'household' | 'farm' | 'student' | 'supported';

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
    judged: true,
    options: Object.entries(SUPPORTED).map(([value, label]) => ({ value: value as SupportedGroup, label })),
    initial: () => 'near-poor',
  }),
  ...localFields('giá thẻ'),
  localFor: choiceField<LocalFor>({
    key: 'dpcho',
    label: 'Nơi bạn ở hỗ trợ thêm mức đó cho ai?',
    judged: true,
    options: [
      { value: 'household', label: 'Người mua theo hộ gia đình' },
      { value: 'farm', label: 'Hộ nông, lâm, ngư, diêm nghiệp' },
      { value: 'student', label: 'Học sinh, sinh viên' },
      { value: 'supported', label: 'Người được Nhà nước hỗ trợ một phần' },
    ],
    initial: () => 'household',
  }),
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

/** The State's group a typed share is for, unless it is for members in household form. */
export const groupFor = ({ localFor, group }: Values): HealthGroup =>
  localFor === 'student' ? 'student' : localFor === 'supported' ? group : 'farm-average';

/** What somebody the typed share is for pays a month without it, the dearest of them, đồng; undefined where there is nobody. */
function dearest(values: Values): number | undefined {
  const { on, members, localFor, farm, students, supported } = values;
  if (localFor === 'household') {
    const { members: prices } = householdHealth({ on, members: members.slice(0, 1).map((months) => ({ months })) }).value;
    return prices[0] === undefined ? undefined : Math.round(prices[0] / members[0]!);
  }
  const people = { farm: farm === 'co' ? members.length : 0, student: students, supported }[localFor];
  if (people === 0) return undefined;
  const period = healthSupport({ on, groups: [groupFor(values)] }).value.periods[0]!;
  return Math.round(period.payable / period.months);
}

/** What the typed share comes to a month, đồng: its percentage is of the whole price of a card. */
function givenOf({ localShare, on }: Values): number {
  if (localShare === '') return 0;
  return 'amount' in localShare ? localShare.amount : round(multiply(percent(localShare.percent), monthlyHealth(on).amount));
}

/** The name of the former province chosen, if it is one of these; undefined where it is not known. */
export function formerProvinceOf(names: readonly string[] | undefined, chosen: string): string | undefined {
  return names?.find((name) => fold(name) === chosen);
}

/**
 * Somebody buys; a group must be one the law of the month knows; a typed share needs somebody it is for, and fills at most what
 * they pay.
 */
export function validate(values: Values): Errors<typeof fields> {
  const { on, supported, group } = values;
  if (values.members.length + values.students + supported === 0) return { members: 'Chưa có ai mua thẻ. Hãy thêm một người.' };
  if (supported > 0 && !isSupported(on, group))
    return { group: `Tháng ${formatMonth(on)} nhóm này chưa được hỗ trợ. Hãy chọn nhóm khác hoặc tháng khác.` };
  if (supported > 0 && group.startsWith('near-poor') && values.farm === 'co')
    return { group: 'Ở trên ghi nhà có mức sống trung bình, vậy không phải hộ cận nghèo. Hãy sửa một bên.' };
  const most = dearest(values);
  if (values.localShare !== '' && most === undefined)
    return { localFor: 'Ở trên chưa có ai thuộc nhóm này. Hãy nhập người, hoặc chọn nhóm khác.' };
  return localErrors(values, on, { given: givenOf(values), most: most ?? 0 });
}
