/** What is asked of parents: whose leave, which insurance, the day, the wage, the birth. */
import monthsRequired from '#content/law/parameters/compulsory-maternity-months.yaml';
import averageMonths from '#content/law/parameters/maternity-average-months.yaml';
import pretermWeeks from '#content/law/parameters/paternity-preterm-weeks.yaml';
import foetusWeeks from '#content/law/parameters/maternity-foetus-weeks.yaml';
import youngAge from '#content/law/parameters/birth-support-age.yaml';
import { formatAge } from '#law/format';
import { day, later } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import {
  choiceField,
  countField,
  dayField,
  moneyField,
  optionalCountField,
  optionalDayField,
  type ValuesOf,
} from '#calculators/form/field';

/** The law of maternity that this calculator follows. */
export const EARLIEST = day('2025-07-01');
const LATEST = day('2030-12-31');
/** Only an example; the reader types their own. */
const EXAMPLE_WAGE = 8_000_000;

const required = (key: string): number => entryOn(monthsRequired, EARLIEST, key).value;
/** Months paid that a birth asks for. */
export const MONTHS_REQUIRED = required('paid');
export const WINDOW = required('window');
export const LONG_WINDOW = required('infertility-window');
/** Weeks from which a lost pregnancy counts as a birth. */
export const lateWeeks = numberOn(foetusWeeks, EARLIEST).value;

export const fields = {
  who: choiceField<'mother' | 'father' | 'loss' | 'adoption'>({
    key: 'ca',
    label: 'Bạn hỏi cho ai?',
    options: [
      { value: 'mother', label: 'Mẹ sinh con' },
      { value: 'father', label: 'Cha có vợ sinh con' },
      { value: 'adoption', label: 'Người nhận con nuôi' },
      { value: 'loss', label: 'Người không giữ được thai' },
    ],
    initial: () => 'mother',
  }),
  kind: choiceField<'compulsory' | 'voluntary' | 'both' | 'none'>({
    key: 'loai',
    label: 'Người đó đóng BHXH loại nào?',
    options: [
      { value: 'compulsory', label: 'Bắt buộc', hint: 'đi làm có lương, chủ hộ kinh doanh thuộc diện' },
      { value: 'voluntary', label: 'Tự nguyện' },
      { value: 'none', label: 'Không đóng' },
      { value: 'both', label: 'Cả hai', hint: 'vừa đổi từ loại này sang loại kia' },
    ],
    initial: () => 'compulsory',
  }),
  birth: dayField({
    key: 'be',
    label: 'Con sinh ngày nào?',
    hint: 'Chưa sinh thì nhập ngày dự sinh, viết như 15/3/2027.',
    min: EARLIEST,
    max: LATEST,
    initial: (on) => later(on, EARLIEST),
  }),
  adoptedOn: dayField({
    key: 'nhan',
    label: 'Nhận nuôi con từ ngày nào?',
    hint: 'Ngày ghi trên biên bản giao nhận con nuôi.',
    min: EARLIEST,
    max: LATEST,
    initial: (on) => later(on, EARLIEST),
  }),
  lostOn: dayField({
    key: 'mat',
    label: 'Bạn bắt đầu nghỉ ngày nào?',
    min: EARLIEST,
    max: LATEST,
    initial: (on) => later(on, EARLIEST),
  }),
  weeks: countField({
    key: 'tuan',
    label: 'Thai được mấy tuần?',
    hint: 'Ghi trên giấy ra viện hoặc giấy của nơi khám.',
    min: 1,
    max: 44,
    unit: 'tuần',
    initial: () => 8,
  }),
  wage: moneyField({
    key: 'luong',
    label: `Lương đóng BHXH bình quân ${numberOn(averageMonths, EARLIEST).value} tháng trước khi nghỉ là bao nhiêu?`,
    hint: 'Xem trên VssID. Lương mỗi tháng khác nhau thì cộng lại rồi chia; tháng không đóng thì bỏ qua.',
    initial: () => EXAMPLE_WAGE,
  }),
  paid: countField({
    key: 'dongsinh',
    label: `Trong ${WINDOW} tháng trước đó, đã đóng BHXH mấy tháng?`,
    hint: 'Chưa tới ngày thì cộng cả những tháng sẽ đóng.',
    min: 0,
    max: WINDOW,
    unit: 'tháng',
    initial: () => WINDOW,
  }),
  compulsoryPaid: countField({
    key: 'bb',
    label: 'Trong số đó, mấy tháng là bắt buộc?',
    min: 0,
    max: WINDOW,
    unit: 'tháng',
    initial: () => MONTHS_REQUIRED,
  }),
  children: choiceField<'1' | '2' | '3' | '4'>({
    key: 'con',
    label: 'Lần này sinh mấy con?',
    options: [
      { value: '1', label: 'Một con' },
      { value: '2', label: 'Sinh đôi' },
      { value: '3', label: 'Sinh ba' },
      { value: '4', label: 'Sinh tư' },
    ],
    initial: () => '1',
  }),
  living: choiceField<'0' | '1' | '2'>({
    key: 'co',
    label: 'Lúc sinh, mẹ đã có mấy con đẻ?',
    hint: 'Chỉ đếm con đang sống, không đếm con của lần sinh này.',
    options: [
      { value: '0', label: 'Chưa có' },
      { value: '1', label: 'Một con' },
      { value: '2', label: 'Từ hai con' },
    ],
    initial: () => '0',
  }),
  delivery: choiceField<'normal' | 'surgery' | 'early'>({
    key: 'kieusinh',
    label: 'Sinh thế nào?',
    options: [
      { value: 'normal', label: 'Sinh thường' },
      { value: 'surgery', label: 'Sinh mổ' },
      { value: 'early', label: `Sinh thường, con dưới ${numberOn(pretermWeeks, EARLIEST).value} tuần` },
    ],
    initial: () => 'normal',
  }),
  other: choiceField<'compulsory' | 'voluntary' | 'none'>({
    key: 'kia',
    label: 'Người kia (cha hoặc mẹ của con) đóng BHXH loại nào?',
    hint: `Chỉ kể khi người đó cũng đóng từ ${MONTHS_REQUIRED} tháng trong ${WINDOW} tháng trước khi sinh.`,
    options: [
      { value: 'compulsory', label: 'Bắt buộc' },
      { value: 'voluntary', label: 'Tự nguyện' },
      { value: 'none', label: 'Không đóng, chưa đủ tháng' },
    ],
    initial: () => 'compulsory',
  }),
  leaveFrom: optionalDayField({
    key: 'nghitu',
    label: 'Nghỉ từ ngày nào?',
    hint: 'Nghỉ từ ngày sinh thì để trống. Cha nghỉ nhiều lần thì nhập lần cuối.',
    empty: 'từ ngày sinh',
    min: day('2025-04-01'),
    max: LATEST,
    initial: () => '',
  }),
  backOn: optionalDayField({
    key: 'lam',
    label: 'Định đi làm lại sớm từ ngày nào?',
    hint: 'Nghỉ hết kỳ thì để trống.',
    empty: 'nghỉ hết kỳ',
    min: EARLIEST,
    max: LATEST,
    initial: () => '',
  }),
  job: choiceField<'working' | 'left'>({
    key: 'viec',
    label: 'Lúc sinh, mẹ còn đi làm không?',
    options: [
      { value: 'working', label: 'Còn' },
      { value: 'left', label: 'Đã nghỉ việc trước khi sinh' },
    ],
    initial: () => 'working',
  }),
  special: choiceField<'none' | 'bed-rest' | 'infertility'>({
    key: 'rieng',
    label: 'Có lúc nào phải nghỉ việc vì thai không?',
    options: [
      { value: 'none', label: 'Không' },
      { value: 'bed-rest', label: 'Nghỉ dưỡng thai theo chỉ định của bệnh viện' },
      { value: 'infertility', label: 'Nghỉ việc để điều trị vô sinh' },
    ],
    initial: () => 'none',
  }),
  paidTotal: optionalCountField({
    key: 'tongbb',
    label: 'Từ trước tới nay đóng bắt buộc tổng cộng mấy tháng?',
    min: 0,
    max: 600,
    unit: 'tháng',
    empty: 'không rõ',
    initial: () => '',
  }),
  paid24: optionalCountField({
    key: 'haim',
    label: `Trong ${LONG_WINDOW} tháng trước khi sinh, đóng bắt buộc mấy tháng?`,
    min: 0,
    max: LONG_WINDOW,
    unit: 'tháng',
    empty: 'không rõ',
    initial: () => '',
  }),
  ordered: optionalCountField({
    key: 'giay',
    label: 'Giấy của nơi khám cho nghỉ mấy ngày?',
    hint: 'Chưa có giấy thì để trống, tính số ngày nhiều nhất.',
    min: 1,
    max: 180,
    unit: 'ngày',
    empty: 'nhiều nhất theo luật',
    initial: () => '',
  }),
  takesLeave: choiceField<'yes' | 'no'>({
    key: 'nuoi',
    label: 'Người nhận nuôi có nghỉ việc chăm con không?',
    options: [
      { value: 'yes', label: 'Có nghỉ' },
      { value: 'no', label: 'Không nghỉ' },
    ],
    initial: () => 'yes',
  }),
  ethnic: choiceField<'no' | 'yes'>({
    key: 'dt',
    label: 'Mẹ là người dân tộc thiểu số rất ít người?',
    options: [
      { value: 'no', label: 'Không' },
      { value: 'yes', label: 'Phải' },
    ],
    initial: () => 'no',
  }),
  lowFertility: choiceField<'unknown' | 'yes' | 'no'>({
    key: 'mucsinh',
    label: 'Mẹ ở tỉnh có mức sinh dưới mức sinh thay thế?',
    options: [
      { value: 'unknown', label: 'Chưa biết, sẽ hỏi xã' },
      { value: 'yes', label: 'Phải' },
      { value: 'no', label: 'Không' },
    ],
    initial: () => 'unknown',
  }),
  motherBirth: optionalDayField({
    key: 'me',
    label: 'Mẹ sinh ngày nào?',
    hint: `Chỉ để biết đã sinh đủ hai con trước ${formatAge(numberOn(youngAge, day('2026-07-01')).value)} hay không.`,
    empty: 'chưa nhập',
    min: day('1950-01-01'),
    max: day('2014-12-31'),
    initial: () => '',
  }),
};

export type Values = ValuesOf<typeof fields>;
export type Name = keyof typeof fields;
