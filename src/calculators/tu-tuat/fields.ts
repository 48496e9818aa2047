/** What a family is asked after a death. */
import pensionYears from '#content/law/parameters/pension-years.yaml';
import accidentLoss from '#content/law/parameters/work-accident-loss.yaml';
import { formatDay, formatDuration } from '#law/format';
import { day, firstDay, later, monthOf, monthsBetween, type Day, type Month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { contradictions, firstPossibleMonth, ofFirstMonth } from '#rules/voluntary/constraints';
import { boundaryDay } from '#rules/withdrawal/multiple-of-average';
import { LAW_DAY } from '#site/today';
import { choiceField, countField, dayField, moneyField, optionalCountField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { KINDS, relativesField, type Kin } from './relatives-field';

/** The law of survivors that this calculator follows. */
export const EARLIEST = day('2025-07-01');
/** Only examples; the reader types their own. */
const EXAMPLE = { months: 192, wage: 7_000_000, pension: 3_600_000, drawn: 40, loss: 61 };

const months = (base: Omit<Parameters<typeof countField>[0], 'min' | 'max' | 'unit'>) => ({
  ...countField({ ...base, min: 0, max: 720, unit: 'tháng' }),
  show: formatDuration,
});

/** Months of paying and drawing in one life, from the age to pay to a hundred years; no law says so. */
const LONGEST_CAREER = 85 * 12;

/** Nobody lives longer, in months; no law says so. */
const OLDEST_KIN = 115 * 12;

export type Who = 'worker' | 'pensioner' | 'accident';
export type Cause = 'other' | 'work-accident' | 'occupational-disease';

export const fields = {
  diedOn: dayField({
    key: 'mat',
    label: 'Người đó mất ngày nào?',
    hint: 'Viết như 5/11/2026.',
    min: EARLIEST,
    max: day('2035-12-31'),
    // Not today: the day itself must be entered, so that a link keeps it.
    initial: (on) => later(EARLIEST, firstDay(monthOf(on))),
  }),
  who: choiceField<Who>({
    key: 'ai',
    label: 'Lúc mất, người đó:',
    options: [
      { value: 'worker', label: 'Đang đóng BHXH, hoặc đã nghỉ mà chưa rút' },
      { value: 'pensioner', label: 'Đang hưởng lương hưu' },
      { value: 'accident', label: 'Đang hưởng trợ cấp tai nạn lao động hằng tháng' },
    ],
    initial: () => 'worker',
  }),
  compulsory: months({
    key: 'bb',
    label: 'Đã đóng BHXH bắt buộc bao nhiêu tháng?',
    hint: `Đóng ở công ty, cơ quan; phần đã rút thì bỏ. ${formatDuration(EXAMPLE.months)} là ${EXAMPLE.months} tháng.`,
    initial: () => EXAMPLE.months,
  }),
  voluntary: months({
    key: 'tn',
    label: 'Đã đóng BHXH tự nguyện bao nhiêu tháng?',
    hint: 'Không có thì để 0.',
    initial: () => 0,
  }),
  cause: choiceField<Cause>({
    key: 'vi',
    label: 'Vì sao người đó mất?',
    options: [
      { value: 'other', label: 'Ốm, tai nạn khác, tuổi già' },
      { value: 'work-accident', label: 'Tai nạn lao động' },
      { value: 'occupational-disease', label: 'Bệnh nghề nghiệp' },
    ],
    initial: () => 'other',
  }),
  average: moneyField({
    key: 'bq',
    label: 'Lương, thu nhập đóng BHXH bình quân là bao nhiêu?',
    hint: 'Bình quân các tháng đã đóng, đã nhân hệ số. Chưa biết thì nhập mức hay đóng.',
    initial: () => EXAMPLE.wage,
  }),
  pension: moneyField({
    key: 'hl',
    label: 'Lương hưu mỗi tháng là bao nhiêu?',
    initial: () => EXAMPLE.pension,
  }),
  allowance: moneyField({
    key: 'tc',
    label: 'Trợ cấp tai nạn mỗi tháng là bao nhiêu?',
    initial: () => EXAMPLE.pension,
  }),
  drawn: months({
    key: 'linh',
    label: 'Đã lĩnh lương hưu bao nhiêu tháng?',
    initial: () => EXAMPLE.drawn,
  }),
  loss: countField({
    key: 'sg',
    label: 'Biên bản ghi mất bao nhiêu phần trăm khả năng lao động?',
    min: 0,
    max: 100,
    unit: '%',
    initial: () => EXAMPLE.loss,
  }),
  relatives: relativesField,
  early: optionalCountField({
    key: 'truoc',
    label: `Trong đó bao nhiêu tháng đóng trước ${formatDay(boundaryDay(LAW_DAY))}?`,
    hint: 'Để trống thì coi như đóng liền đến lúc mất.',
    min: 0,
    max: 720,
    unit: 'tháng',
    empty: 'đóng liền đến lúc mất',
    initial: () => '',
  }),
  deaths: choiceField<'1' | '2'>({
    key: 'hai',
    label: 'Nhà mất mấy người có BHXH?',
    hint: 'Như cha và mẹ cùng mất: con hưởng của cả hai.',
    options: [
      { value: '1', label: 'Một người' },
      { value: '2', label: 'Hai người trở lên' },
    ],
    initial: () => '1',
  }),
};

export type Values = ValuesOf<typeof fields>;

/** The questions that count with these answers. */
export function asked({ who, compulsory, voluntary }: Pick<Values, 'who' | 'compulsory' | 'voluntary'>): Partial<typeof fields> {
  const { diedOn, cause, average, pension, allowance, drawn, loss, relatives, early, deaths, ...always } = fields;
  const paid = compulsory + voluntary > 0;
  return {
    diedOn,
    ...always,
    ...(who === 'worker' && compulsory > 0 ? { cause } : {}),
    ...(who === 'pensioner' ? { pension, drawn } : {}),
    ...(who === 'accident' ? { loss } : {}),
    ...(who === 'accident' && !paid ? { allowance } : {}),
    ...(who === 'worker' || (who === 'accident' && paid) ? { average } : {}),
    relatives,
    ...(who !== 'pensioner' && paid ? { early } : {}),
    deaths,
  };
}

/** A death lies in the past, a career has at least a month and room in the years, and everybody was born before. */
export function validate(values: Values, on: Day): Errors<typeof fields> {
  const { diedOn, who, compulsory, voluntary, early, relatives, average, pension, allowance } = values;
  const seen = asked(values);
  const kin = wrongKin(relatives, monthOf(diedOn));
  const paid = compulsory + voluntary;
  const years = numberOn(pensionYears, EARLIEST).value;
  const monthly = entryOn(accidentLoss, EARLIEST, 'monthly').value;
  return {
    ...contradictions(
      {
        until: monthOf(diedOn),
        credited: compulsory + voluntary,
        voluntary,
        ...(seen.average ? { average } : {}),
        ...(seen.early && early !== '' ? { early, boundary: monthOf(boundaryDay(diedOn)) } : {}),
      },
      ofFirstMonth,
    ),
    ...(diedOn > on ? { diedOn: 'Ngày này chưa tới. Hãy nhập ngày ghi trên giấy khai tử.' } : {}),
    ...(who === 'pensioner' && paid > 0 && paid < years * 12
      ? { compulsory: `Lương hưu cần đóng ít nhất ${years} năm. Hãy xem lại số tháng.` }
      : {}),
    ...(who === 'pensioner' && paid + values.drawn > LONGEST_CAREER
      ? { drawn: 'Đóng rồi lĩnh lâu như vậy là hơn một đời người. Hãy xem lại.' }
      : {}),
    ...(who === 'accident' && values.loss < monthly
      ? { loss: `Trợ cấp tai nạn hằng tháng có từ ${monthly} % trở lên. Hãy xem lại biên bản.` }
      : {}),
    ...(who !== 'accident' && paid === 0 ? { compulsory: 'Chưa có tháng nào. Hãy nhập số tháng bắt buộc hoặc tự nguyện đã đóng.' } : {}),
    ...(seen.average && average === 0 ? { average: 'Hãy nhập mức đóng, như 7.000.000.' } : {}),
    ...(seen.allowance && allowance === 0 ? { allowance: 'Hãy nhập trợ cấp mỗi tháng, như 2.000.000.' } : {}),
    ...(seen.pension && pension === 0 ? { pension: 'Hãy nhập lương hưu mỗi tháng, như 3.600.000.' } : {}),
    ...(kin ? { relatives: kin } : {}),
  };
}

/**
 * Everybody was born before the death, a spouse or parent is grown up, there is one spouse, no parent younger than a child, and no
 * child unborn where a husband is left.
 */
function wrongKin(relatives: Values['relatives'], diedOn: Month): string | undefined {
  const relationOf = ({ kind }: Kin) => KINDS[kind]!.relation;
  const spouses = relatives.filter((one) => relationOf(one) === 'spouse');
  const firstChild = relatives.find((one) => relationOf(one) === 'child' && one.birth)?.birth;
  for (const [index, one] of relatives.entries()) {
    const { birth } = one;
    const who = `Người thứ ${index + 1}`;
    if (!birth) continue;
    if (birth > diedOn) return `${who} sinh sau ngày mất. Con chưa sinh thì chọn “Con chưa sinh”.`;
    if (monthsBetween(birth, diedOn) > OLDEST_KIN) return `${who} lúc đó đã hơn ${OLDEST_KIN / 12} tuổi. Hãy xem lại năm sinh.`;
    const grownUp = ['spouse', 'parent'].includes(relationOf(one));
    if (grownUp && firstPossibleMonth(birth) > diedOn) return `${who} lúc đó còn là trẻ em. Hãy xem lại năm sinh.`;
    if (relationOf(one) === 'parent' && firstChild && birth >= firstChild)
      return `${who} là cha, mẹ mà sinh sau con của người mất. Hãy xem lại.`;
  }
  const unborn = relatives.findIndex(({ kind }) => kind === 'thai');
  if (unborn >= 0 && relatives.some(({ kind }) => kind === 'chong'))
    return `Người thứ ${unborn + 1}: người mất là vợ thì không còn con chưa sinh. Hãy xem lại.`;
  return spouses.length > 1 ? 'Chỉ kể một người vợ hoặc chồng. Hãy xóa người thừa.' : undefined;
}
