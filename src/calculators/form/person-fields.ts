/** Who the reader is, as far as age and pension depend on it. */
import { formatMonth } from '#law/format';
import { month, yearOf, type Month } from '#law/month';
import { birthFromYear, type Sex } from '#rules/pension/retirement-age';
import { choiceField, type Field } from './field';
import { readMonth } from './reading/date';
import { plain } from './reading/plain';

export const sexField = choiceField<Sex>({
  key: 'gt',
  label: 'Bạn là nam hay nữ?',
  options: [
    { value: 'female', label: 'Nữ' },
    { value: 'male', label: 'Nam' },
  ],
  initial: () => 'female',
});

/** Nobody born earlier has a retirement age still to look up. */
const OLDEST: Month = month('1930-01');
const YOUNGEST: Month = month('2015-12');

/** The birth month; a day is taken too and left out, for age counts from the month; a year alone counts from its January. */
export const birthField: Field<Month> = {
  key: 'sinh',
  label: 'Bạn sinh tháng, năm nào?',
  hint: 'Viết như 8/1975 hoặc 15/8/1975. Giấy tờ chỉ ghi năm thì viết năm, tính như sinh tháng 1.',
  parse(text) {
    const value = readBirth(text);
    return value !== undefined && value >= OLDEST && value <= YOUNGEST
      ? { ok: true, value }
      : { ok: false, error: `Hãy nhập tháng và năm sinh như 8/1975, từ ${formatMonth(OLDEST)} đến ${formatMonth(YOUNGEST)}.` };
  },
  write: formatMonth,
  show: formatMonth,
  initial: () => month('1980-01'),
};

/** A year alone counts from its January; two digits of a year are those of whoever may ask. */
export function readBirth(text: string): Month | undefined {
  const [year] = /^(19|20)\d{2}$/.exec(plain(text).replace(/^((nam|sinh) )+/, '')) ?? [];
  return year ? birthFromYear(Number(year)) : readMonth(text, yearOf(OLDEST) % 100);
}
