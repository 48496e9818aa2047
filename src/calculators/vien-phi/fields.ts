/** What is asked about a hospital bill. */
import levels from '#content/law/parameters/health-benefit-rates.yaml';
import points from '#content/law/parameters/hospital-points.yaml';
import socialPensionAge from '#content/law/parameters/social-pension-age.yaml';
import yearsNeeded from '#content/law/parameters/continuous-years.yaml';
import { formatDong, formatMonth } from '#law/format';
import { firstDay, later, month, monthOf, yearOf, type Day, type Month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { referenceLevel } from '#rules/core/reference-level';
import { choiceField, moneyField, monthField, MOST_MONEY, type Field, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { readMoney } from '#calculators/form/reading/money';

/** The levels of hospitals and the limit of the year as they are now began here. */
export const EARLIEST = month('2025-07');
const since = firstDay(EARLIEST);
const startOf = (on: Day): Month => later(EARLIEST, monthOf(on));
/** Only an example; the reader types their own. */
const EXAMPLE_BILL = 9_000_000;

const old = entryOn(socialPensionAge, since, 'general').value / 12;
const point = (key: string): number => entryOn(points, since, key).value;
const years = numberOn(yearsNeeded, since).value;

/** Most people first. */
const CARDS = {
  household: 'Hộ gia đình',
  employee: 'Người đi làm công ty, cơ quan',
  student: 'Học sinh, sinh viên',
  pensioner: 'Người hưởng lương hưu',
  poor: 'Hộ nghèo',
  'near-poor': 'Hộ cận nghèo',
  'child-under-six': 'Thẻ trẻ em',
  'difficult-area': 'Dân tộc thiểu số ở vùng khó khăn, người ở vùng đặc biệt khó khăn, xã đảo, đặc khu',
  'social-pension-75': `Từ ${old} tuổi, hưởng trợ cấp hưu trí xã hội`,
  'social-pension': `Dưới ${old} tuổi, hưởng trợ cấp hưu trí xã hội`,
  'farm-average': 'Nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
  unemployment: 'Đang hưởng trợ cấp thất nghiệp',
  'social-assistance': 'Hưởng trợ cấp xã hội hằng tháng',
  'survivor-elderly': 'Người cao tuổi hưởng trợ cấp tuất',
  'merit-person': 'Người có công, cựu chiến binh',
  'merit-relative': 'Thân nhân người có công',
  'martyr-relative': 'Thân nhân liệt sĩ',
  'ethnic-minority-left-area': 'Dân tộc thiểu số ở xã vừa ra khỏi danh sách khó khăn',
  'safe-zone-commune': 'Người ở xã an toàn khu',
  'village-staff': 'Không chuyên trách ở thôn, tổ dân phố',
  'monthly-allowance': 'Hưởng trợ cấp hằng tháng từ tiền đóng BHXH',
  'standing-militia': 'Dân quân thường trực',
  other: 'Loại khác',
};
export type Card = keyof typeof CARDS;

export type How = 'right' | 'emergency' | 'primary' | 'elsewhere' | 'listed-disease';
export type Hospital = 'former-district' | 'former-provincial' | 'basic-low' | 'basic-mid' | 'specialised' | 'unknown';
export type Stay = 'inpatient' | 'outpatient';
export type YesNo = 'co' | 'khong';

const YES_NO = [
  { value: 'khong' as const, label: 'Không' },
  { value: 'co' as const, label: 'Có' },
];

const bill = moneyField({
  key: 'tien',
  label: 'Tổng chi phí bảo hiểm nhận thanh toán là bao nhiêu?',
  hint: 'Cả phần thẻ trả. Xem cột “phạm vi BHYT” trên bảng kê của bệnh viện.',
  initial: () => EXAMPLE_BILL,
});

export const fields = {
  card: choiceField<Card>({
    key: 'the',
    label: 'Thẻ của bạn thuộc loại nào?',
    hint: 'Thuộc nhiều loại thì chọn loại được trả cao nhất.',
    options: (Object.keys(CARDS) as Card[]).map((value) => ({ value, label: CARDS[value] })),
    initial: () => 'household',
  }),
  how: choiceField<How>({
    key: 'cach',
    label: 'Bạn đi khám thế nào?',
    options: [
      { value: 'right', label: 'Đúng nơi ghi trên thẻ, hoặc có phiếu chuyển, giấy hẹn' },
      { value: 'emergency', label: 'Cấp cứu, ở bất cứ đâu' },
      { value: 'primary', label: 'Trạm y tế, phòng khám khu vực, bác sĩ gia đình' },
      { value: 'elsewhere', label: 'Tự đi nơi khác, không có phiếu chuyển' },
      { value: 'listed-disease', label: 'Tự đi vì bệnh hiếm, bệnh hiểm nghèo trong danh mục' },
    ],
    initial: () => 'right',
  }),
  hospital: choiceField<Hospital>({
    key: 'bv',
    label: 'Bạn tự đến bệnh viện nào?',
    hint: 'Hỏi quầy tiếp đón: bệnh viện này xếp cấp nào, trước năm 2025 là tuyến nào?',
    options: [
      { value: 'former-district', label: 'Trước đây là tuyến huyện' },
      { value: 'former-provincial', label: 'Trước đây là tuyến tỉnh' },
      { value: 'specialised', label: 'Cấp chuyên sâu khác, như bệnh viện trung ương' },
      { value: 'basic-low', label: `Cấp cơ bản khác, dưới ${point('middle-from')} điểm hoặc tạm xếp` },
      { value: 'basic-mid', label: `Cấp cơ bản khác, từ ${point('middle-from')} đến dưới ${point('middle-under')} điểm` },
      { value: 'unknown', label: 'Chưa biết' },
    ],
    initial: () => 'former-provincial',
  }),
  stay: choiceField<Stay>({
    key: 'nam',
    label: 'Bạn nằm viện hay khám rồi về?',
    options: [
      { value: 'outpatient', label: 'Khám rồi về' },
      { value: 'inpatient', label: 'Nằm viện' },
    ],
    initial: () => 'outpatient',
  }),
  difficult: choiceField<YesNo>({
    key: 'kk',
    label: 'Bạn là hộ nghèo hoặc dân tộc thiểu số ở vùng khó khăn, hay ở xã đảo, đặc khu?',
    options: YES_NO,
    initial: () => 'khong',
  }),
  bill: { ...bill, parse: readBill },
  continuous: choiceField<YesNo>({
    key: 'lt',
    label: `Bạn có thẻ liên tục đủ ${years} năm chưa?`,
    hint: `Thẻ ghi “thời điểm đủ ${years} năm liên tục từ ngày …”.`,
    options: [
      { value: 'khong', label: 'Chưa, hoặc không rõ' },
      { value: 'co', label: `Đủ ${years} năm` },
    ],
    initial: () => 'khong',
  }),
  coPaid: moneyField({
    key: 'da',
    label: 'Năm nay bạn đã cùng chi trả bao nhiêu trước lần này?',
    hint: 'Cộng phần “người bệnh cùng chi trả” trên các bảng kê; bệnh viện tra giúp được. Chưa có thì để 0.',
    initial: () => 0,
  }),
  coPaidBefore: moneyField({
    key: 'truoc',
    label: 'Trong đó, trước khi lương cơ sở tăng là bao nhiêu?',
    hint: 'Lương cơ sở tăng giữa năm thì phần trả trước được tính theo mức cũ.',
    initial: () => 0,
  }),
  outside: moneyField({
    key: 'ngoai',
    label: 'Phần ngoài phạm vi bảo hiểm là bao nhiêu?',
    hint: 'Như giường dịch vụ, thuốc ngoài danh mục: bạn tự trả hết.',
    initial: () => 0,
  }),
  on: monthField({
    key: 'thang',
    label: 'Khám hoặc ra viện tháng nào?',
    hint: 'Viết như 8/2026.',
    min: EARLIEST,
    max: month('2035-12'),
    initial: startOf,
  }),
};

/** More than a household sees at once is asked for in parts: no telephone number may pass as an amount. */
function readBill(text: string, on: Day): ReturnType<Field<number>['parse']> {
  const read = bill.parse(text, on);
  if (read.ok || (readMoney(text).value ?? 0) <= MOST_MONEY) return read;
  return {
    ok: false,
    error: `Mỗi lần nhập nhiều nhất ${formatDong(MOST_MONEY)}. Hóa đơn lớn hơn thì chia ra, tính từng phần rồi cộng lại.`,
  };
}

export type Values = ValuesOf<typeof fields>;

/** The base salary rose in the year of this month, before it or in it. */
export const roseInYear = (on: Month): boolean => referenceLevel(month(`${yearOf(on)}-01`)).value !== referenceLevel(on).value;

/** What the card pays where it sends its holder, percent. */
const levelOf = ({ card, on }: Pick<Values, 'card' | 'on'>): number => entryOn(levels, firstDay(on), card).value;

/** The questions that count with these answers. */
export function asked(values: Values): Partial<typeof fields> {
  const { hospital, stay, difficult, continuous, coPaid, coPaidBefore, ...always } = fields;
  const { bill: cost, outside, on, ...first } = always;
  const elsewhere = values.how === 'elsewhere';
  const shared = levelOf(values) < 100 && values.how !== 'primary';
  const counted = shared && values.continuous === 'co';
  return {
    ...first,
    ...(elsewhere ? { hospital, stay } : {}),
    ...(elsewhere && values.hospital === 'specialised' && values.stay === 'inpatient' ? { difficult } : {}),
    bill: cost,
    ...(shared ? { continuous } : {}),
    ...(counted ? { coPaid } : {}),
    ...(counted && roseInYear(values.on) ? { coPaidBefore } : {}),
    ...{ outside, on },
  };
}

/** A bill is more than nothing; what was paid before the rise is part of what was paid in the year. */
export function validate(values: Values): Errors<typeof fields> {
  return {
    ...(values.bill === 0 ? { bill: 'Hãy nhập số tiền trên bảng kê, như 9.000.000.' } : {}),
    ...(values.coPaidBefore > values.coPaid && asked(values).coPaidBefore
      ? {
          coPaidBefore: `Cả năm mới cùng chi trả ${formatDong(values.coPaid)} (tính đến ${formatMonth(values.on)}). Hãy nhập không quá số đó.`,
        }
      : {}),
  };
}
