/** What is asked of someone who stays at home sick, with a sick child, or to recover. */
import childAge from '#content/law/parameters/child-sickness-age.yaml';
import recoveryConditions from '#content/law/parameters/recovery-conditions.yaml';
import { formatDay } from '#law/format';
import { addDays, day, daysBetween, later, monthOf, yearOf, type Day } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { sickDays, type Weekday } from '#rules/work/sick-days';
import { choiceField, countField, dayField, moneyField, optionalDayField, type Field, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { readNumber } from '#calculators/form/reading/number';
import { plain } from '#calculators/form/reading/plain';
import { wageProblem } from '#calculators/form/wage-limits';

/** The law of sickness that this calculator follows. */
export const EARLIEST = day('2025-07-01');
const LATEST = day('2030-12-31');
/** Only examples; the reader types their own. */
const EXAMPLE_WAGE = 8_000_000;
const EXAMPLE_DAYS = 4;
const EXAMPLE_MONTHS = 60;

const startDay = (on: Day): Day => later(on, EARLIEST);

/** Whole days and halves: 3 · 1,5 · nửa ngày · 2 ngày rưỡi. */
function halfDaysField({ max, ...base }: Pick<Field<number>, 'key' | 'label' | 'hint' | 'initial'> & { max: number }): Field<number> {
  return {
    ...base,
    parse(text) {
      const value = readHalfDays(text);
      return value !== undefined && value >= 0 && value <= max && Number.isInteger(value * 2)
        ? { ok: true, value }
        : { ok: false, error: `Hãy nhập số ngày từ 0 đến ${max}, nửa ngày viết 0,5.` };
    },
    write: (value) => String(value).replace('.', ','),
    show: (value) => `${String(value).replace('.', ',')} ngày`,
  };
}

function readHalfDays(text: string): number | undefined {
  const [, whole, half = ''] = /^(.*?) ?(?:ngay)?( ruoi)?$/.exec(plain(text)) ?? [];
  const value = readNumber(whole ?? '');
  return value === undefined ? undefined : value + (half ? 0.5 : 0);
}

export const RESTS: Record<'sunday' | 'weekend' | 'none', Weekday[]> = { sunday: ['sunday'], weekend: ['saturday', 'sunday'], none: [] };

export const fields = {
  who: choiceField<'own' | 'long' | 'child' | 'rest'>({
    key: 'caom',
    label: 'Bạn nghỉ vì sao?',
    options: [
      { value: 'own', label: 'Mình ốm, tai nạn' },
      { value: 'child', label: `Chăm con ốm dưới ${numberOn(childAge, EARLIEST).value} tuổi` },
      { value: 'long', label: 'Mình mắc bệnh dài ngày', hint: 'bệnh trong danh mục của Bộ Y tế: ung thư, chạy thận, lao…' },
      { value: 'rest', label: 'Dưỡng sức sau khi ốm' },
    ],
    initial: () => 'own',
  }),
  kind: choiceField<'compulsory' | 'voluntary' | 'none'>({
    key: 'bhxh',
    label: 'Bạn đang đóng BHXH loại nào?',
    options: [
      { value: 'compulsory', label: 'Bắt buộc' },
      { value: 'voluntary', label: 'Tự nguyện' },
      { value: 'none', label: 'Không đóng' },
    ],
    initial: () => 'compulsory',
  }),
  from: dayField({
    key: 'omtu',
    label: 'Nghỉ từ ngày nào?',
    hint: 'Ngày đầu ghi trên giấy nghỉ việc hoặc giấy ra viện, viết như 2/11/2026.',
    min: EARLIEST,
    max: LATEST,
    initial: startDay,
  }),
  to: dayField({
    key: 'omden',
    label: 'Nghỉ đến hết ngày nào?',
    min: EARLIEST,
    max: LATEST,
    initial: (on) => addDays(startDay(on), EXAMPLE_DAYS),
  }),
  weekly: choiceField<keyof typeof RESTS>({
    key: 'nghituan',
    label: 'Nơi làm nghỉ hằng tuần ngày nào?',
    options: [
      { value: 'sunday', label: 'Chủ nhật' },
      { value: 'weekend', label: 'Thứ Bảy, Chủ nhật' },
      { value: 'none', label: 'Làm cả tuần, nghỉ theo ca' },
    ],
    initial: () => 'sunday',
  }),
  wage: moneyField({
    key: 'luongthang',
    label: 'Lương đóng BHXH của tháng liền trước là bao nhiêu?',
    hint: 'Xem trên VssID. Mới đi làm, hoặc mới đi làm lại, thì lương của chính tháng này.',
    initial: () => EXAMPLE_WAGE,
  }),
  paid: countField({
    key: 'dongbb',
    label: 'Bạn đã đóng BHXH bắt buộc tổng cộng bao lâu?',
    hint: 'Viết số tháng, hay viết cả năm lẫn tháng đều được.',
    min: 0,
    max: 600,
    unit: 'tháng',
    initial: () => EXAMPLE_MONTHS,
  }),
  heavy: choiceField<'normal' | 'heavy'>({
    key: 'dieukien',
    label: 'Công việc lúc nghỉ thuộc loại nào?',
    options: [
      { value: 'normal', label: 'Bình thường' },
      { value: 'heavy', label: 'Nặng nhọc, độc hại, hoặc ở vùng đặc biệt khó khăn' },
    ],
    initial: () => 'normal',
  }),
  used: halfDaysField({
    key: 'omtruoc',
    label: 'Từ đầu năm đến trước đợt này, đã nghỉ hưởng BHXH mấy ngày?',
    hint: 'Chăm con ốm thì chỉ đếm những ngày bạn đã nghỉ chăm chính đứa con này.',
    max: 366,
    initial: () => 0,
  }),
  childBirth: dayField({
    key: 'be',
    label: 'Con sinh ngày nào?',
    min: day('2015-01-01'),
    max: LATEST,
    initial: (on) => addDays(startDay(on), -730),
  }),
  off: halfDaysField({
    key: 'trungle',
    label: 'Trong những ngày đó có mấy ngày lễ, ngày phép, ngày vẫn đi làm?',
    hint: 'Ngày chỉ nghỉ nửa buổi thì trừ 0,5.',
    max: 366,
    initial: () => 0,
  }),
  cause: choiceField<'sick' | 'accident' | 'leave'>({
    key: 'viom',
    label: 'Có đúng trường hợp nào dưới đây không?',
    options: [
      { value: 'sick', label: 'Không' },
      { value: 'accident', label: 'Điều trị lần đầu vì tai nạn lao động, bệnh nghề nghiệp' },
      { value: 'leave', label: 'Ốm trong lúc đang nghỉ phép, nghỉ thai sản' },
    ],
    initial: () => 'sick',
  }),
  last: choiceField<'other' | 'surgery' | 'long-illness'>({
    key: 'benh',
    label: 'Đợt ốm đó thuộc loại nào?',
    options: [
      { value: 'other', label: 'Bệnh khác' },
      { value: 'surgery', label: 'Phải phẫu thuật' },
      { value: 'long-illness', label: 'Bệnh dài ngày' },
    ],
    initial: () => 'other',
  }),
  sickThisYear: halfDaysField({
    key: 'omnam',
    label: 'Trong năm nay bạn đã nghỉ ốm hưởng BHXH mấy ngày?',
    max: 366,
    initial: () => entryOn(recoveryConditions, EARLIEST, 'sick-days').value,
  }),
  backOn: dayField({
    key: 'dilam',
    label: 'Bạn đi làm lại ngày nào?',
    min: EARLIEST,
    max: LATEST,
    initial: startDay,
  }),
  restFrom: optionalDayField({
    key: 'dstu',
    label: 'Nghỉ dưỡng sức từ ngày nào?',
    hint: 'Chưa biết thì để trống.',
    empty: 'chưa biết',
    min: EARLIEST,
    max: LATEST,
    initial: () => '',
  }),
  rested: countField({
    key: 'dsda',
    label: 'Trong năm nay đã nghỉ dưỡng sức mấy ngày?',
    min: 0,
    max: entryOn(recoveryConditions, EARLIEST, 'sickness-year').value,
    unit: 'ngày',
    initial: () => 0,
  }),
};

export type Values = ValuesOf<typeof fields>;
export type Name = keyof typeof fields;

/** The questions asked at once. */
export function asked({ who, kind }: Values): Name[] {
  if (kind !== 'compulsory') return ['who', 'kind'];
  if (who === 'rest') return ['who', 'kind', 'backOn', 'sickThisYear', 'last', 'rested'];
  const spell: Name[] = ['who', 'kind', 'from', 'to', 'wage'];
  return who === 'child' ? [...spell, 'childBirth'] : [...spell, 'paid'];
}

export function askedMore({ who, kind }: Values): Name[] {
  if (kind !== 'compulsory') return [];
  if (who === 'rest') return ['restFrom'];
  if (who === 'child') return ['used', 'weekly', 'off', 'cause'];
  return ['used', 'weekly', 'heavy', 'off', 'cause', ...(who === 'own' ? (['last'] as const) : [])];
}

export function allAsked(values: Values): Partial<typeof fields> {
  return Object.fromEntries([...asked(values), ...askedMore(values)].map((name) => [name, fields[name]]));
}

/** Last day of the leave; never before its first. */
export const endOf = ({ from, to }: Values): Day => later(from, to);

/** Answers that cannot stand together, each with the sentence beside the box that mends it. */
export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const shown = allAsked(values);
  const found = values.who === 'rest' ? wrongRest(values) : wrongSpell(values);
  return Object.fromEntries(Object.entries(found).filter(([name]) => name in shown));
}

function wrongSpell(values: Values): Errors<typeof fields> {
  const { from, to, used, off, childBirth } = values;
  const wage = wageProblem(values.wage, from, monthOf(EARLIEST));
  const passed = daysBetween(day(`${yearOf(from)}-01-01`), from);
  const working = to < from ? 0 : sickDays({ from, to, weeklyRest: RESTS[values.weekly] });
  return {
    ...(wage === undefined ? {} : { wage }),
    ...(to < from ? { to: `Đợt nghỉ bắt đầu ngày ${formatDay(from)}. Hãy nhập từ ngày đó trở đi.` } : {}),
    ...(used > passed ? { used: `Từ đầu năm tới ngày ${formatDay(from)} mới qua ${passed} ngày. Hãy xem lại.` } : {}),
    ...(to >= from && off > working ? { off: `Cả đợt chỉ có ${working} ngày làm việc. Hãy nhập nhiều nhất ${working}.` } : {}),
    ...(childBirth > from ? { childBirth: `Đợt nghỉ bắt đầu ngày ${formatDay(from)}, trước khi con sinh. Hãy xem lại.` } : {}),
  };
}

function wrongRest({ backOn, restFrom, sickThisYear }: Values): Errors<typeof fields> {
  const passed = daysBetween(day(`${yearOf(backOn)}-01-01`), backOn);
  return {
    ...(restFrom !== '' && restFrom < backOn
      ? { restFrom: `Bạn đi làm lại ngày ${formatDay(backOn)}. Dưỡng sức bắt đầu từ ngày đó trở đi.` }
      : {}),
    ...(sickThisYear > passed ? { sickThisYear: `Từ đầu năm tới ngày ${formatDay(backOn)} mới qua ${passed} ngày. Hãy xem lại.` } : {}),
  };
}
