/**
 * Where the reader lives, and what this place adds where somebody knows it better than the site: percent or đồng a month,
 * and until when. A bare number up to 100 is a percentage, so that a link needs no percent sign of its own.
 */
import { formatDong, formatMonth, formatNumber, formatPercent } from '#law/format';
import { month, type Month } from '#law/month';
import { round, ZERO } from '#rules/core/exact';
import { localAmount, type LocalShare } from '#rules/voluntary/local-support';
import { monthlyContribution, type MonthlyInput } from '#rules/voluntary/monthly-contribution';
import { monthlySupport } from '#rules/voluntary/support';
import { MOST_MONEY, optionalMonthField, writeMoney, type Field, type Fields, type Parsed, type ValuesOf } from './field';
import { provinceField } from './province-field';
import { readMoney } from './reading/money';
import { readPercent } from './reading/percent';

export type LocalValues = ValuesOf<ReturnType<typeof localFields>>;

/** Nobody supports a month with less, đồng. */
const LEAST_MONEY = 1000;

/** What the percentages of voluntary BHXH are taken of: Nghị định 159/2025 Điều 5. */
export const OF_CONTRIBUTION = 'mức đóng tính theo chuẩn hộ nghèo nông thôn';

/** `of`: what the percentage is taken of. */
export const localFields = (of: string) => ({
  province: provinceField,
  localShare: {
    key: 'dp',
    label: 'Nơi bạn ở hỗ trợ thêm mỗi tháng bao nhiêu?',
    hint: `Viết phần trăm ${of}, như 20 %, hoặc số tiền, như 50.000 đồng.`,
    parse: parseShare,
    write: (share) => (share === '' ? '' : 'amount' in share ? writeMoney(share.amount) : formatNumber(share.percent)),
    show: (share) => (share === '' ? 'chưa nhập' : shareInWords(share, of)),
    initial: () => '',
  } as Field<LocalShare | ''>,
  localUntil: optionalMonthField({
    key: 'dpden',
    label: 'Nơi bạn ở hỗ trợ đến hết tháng nào?',
    hint: 'Viết như 12/2027. Chưa rõ thì để trống.',
    min: month('2018-01'),
    max: month('2045-12'),
    empty: 'chưa rõ',
    initial: () => '',
  }),
});

export const contributionLocalFields = localFields(OF_CONTRIBUTION);

/** A share as the answers tell it: of what it is so many percent, or đồng a month. */
export function shareInWords(share: LocalShare, of: string): string {
  return 'amount' in share ? `${formatDong(share.amount)} một tháng` : `${formatPercent(share.percent)} ${of}`;
}

/** Of two amounts a text may say, a month's support is the smaller: "50.000" is not fifty million. */
function parseShare(text: string): Parsed<LocalShare | ''> {
  if (text.trim() === '') return { ok: true, value: '' };
  const percent = /^\d+(\.\d{1,2})?$/.exec(readPercent(text) ?? '')?.[0];
  if (percent && Number(percent) <= 100) return { ok: true, value: { percent: Number(percent) } };
  const { value, either = [value ?? 0] } = percent ? {} : readMoney(text, MOST_MONEY);
  const amount = Math.min(...either.filter((one) => one >= LEAST_MONEY));
  return amount <= MOST_MONEY
    ? { ok: true, value: { amount } }
    : { ok: false, error: 'Hãy nhập phần trăm từ 0 đến 100, như 20 %, hoặc số tiền, như 50.000 đồng.' };
}

/**
 * What is wrong with a typed share in the month asked about; `given` is what it comes to and `most` what the payer has to pay
 * without it, both đồng a month.
 */
export function localErrors({ localShare, localUntil }: LocalValues, on: Month, { given, most }: { given: number; most: number }) {
  const errors: { localShare?: string; localUntil?: string } = {};
  if (localShare !== '' && given > most)
    errors.localShare = `Là ${formatDong(given)}, nhiều hơn ${formatDong(most)} bạn phải nộp một tháng. Hãy nhập số nhỏ hơn.`;
  if (localUntil === '') return errors;
  if (localShare === '') errors.localUntil = 'Hãy nhập cả mức hỗ trợ ở ô trên.';
  else if (localUntil < on)
    errors.localUntil = `Tháng ${formatMonth(on)} đã hết hỗ trợ này. Hãy nhập từ ${formatMonth(on)} trở đi, hoặc để trống.`;
  return errors;
}

/** What is wrong with a typed share of a month's contribution. */
export function contributionErrors(values: LocalValues, payer: MonthlyInput) {
  const { localShare } = values;
  const given = localShare === '' ? ZERO : localAmount(localShare, monthlySupport(payer.on, payer.groups).base);
  return localErrors(values, payer.on, { given: round(given), most: monthlyContribution(payer).value.payable });
}

/** The questions answered: those about a typed share only where something is typed. */
export function askedOf<F extends Fields & ReturnType<typeof localFields>>(
  fields: F,
  texts: { localShare: string; localUntil: string },
): Partial<F> {
  if (texts.localShare !== '' || texts.localUntil !== '') return fields;
  const { localShare: _share, localUntil: _until, ...rest } = fields;
  return rest as unknown as Partial<F>;
}
