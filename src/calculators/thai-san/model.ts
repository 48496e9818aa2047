/** From the answers to everything the screen, the printout and the share text show. */
import { formatDong, formatMonth } from '#law/format';
import { monthOf, type Day } from '#law/month';
import { maternityWindow } from '#rules/family/maternity-eligibility';
import { verdict } from '#rules/core/eligibility';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { EARLIEST, type Values } from './fields';
import { fatherResult } from './father';
import { motherResult } from './mother';
import { NOTHING, summed, type Result } from './result';

/** The cases few ask for; their part of the rules is fetched when somebody does. */
export type OtherCases = typeof import('./other-cases');

export const isOther = ({ who }: Values): boolean => who === 'loss' || who === 'adoption';

/** Everything for one set of answers on a day; rejects what the rules reject. */
export function compute(values: Values, today: Day, others: OtherCases | undefined): Result {
  switch (values.who) {
    case 'mother':
      return motherResult(values, today);
    case 'father':
      return fatherResult(values, today);
    case 'loss':
      return others?.lossResult(values, today) ?? opening();
    case 'adoption':
      return others?.adoptionResult(values, today) ?? opening();
  }
}

function opening(): Result {
  const reason = 'Đang mở phần này. Đợi lâu không thấy thì xem lại mạng rồi mở lại trang.';
  return summed({ ...NOTHING, question: 'Kết quả', eligibility: verdict('cannot-tell', 'opening', reason) });
}

/** Between which months the months paid are counted. */
export function windowSentence({ who, birth, adoptedOn, lostOn }: Values): string {
  const at = who === 'adoption' ? adoptedOn : who === 'loss' ? lostOn : birth;
  const [paid, unpaid] = [true, false].map((birthMonthPaid) => maternityWindow({ birth: at, birthMonthPaid }));
  const span = ({ from, to }: NonNullable<typeof paid>) => `từ ${formatMonth(from)} đến ${formatMonth(to)}`;
  if (paid!.to === unpaid!.to) return `Đếm ${span(paid!)}.`;
  return `Tháng ${formatMonth(monthOf(at))} có đóng thì đếm ${span(paid!)}; không đóng thì đếm ${span(unpaid!)}.`;
}

export function headline(values: Values, today: Day, others: OtherCases | undefined): Headline[] {
  return today < EARLIEST ? [] : [{ label: 'Tổng cộng', amount: compute(values, today, others).total }];
}

/** The short message that goes with a link. */
export function message({ question, eligibility, total, leave }: Result): string {
  if (total === 0) return `${question}: ${eligibility.reason}`;
  return `${question}: ${formatDong(total)}. ${leave}`.trim();
}
