/** Examples about giving: books and cards with a share that steps down, and what a local budget adds. */
import { z } from 'zod';
import { formatDong, formatInteger, formatPercent } from '#law/format';
import type { Month } from '#law/month';
import { healthGift, voluntaryGift } from '#rules/voluntary/gift';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { topUp } from '#rules/voluntary/local-budget';
import { assumptions } from '#site/assumptions';
import { group, healthGroup, people, percent } from '#components/props/vocabulary';
import { example, type Example } from './example';

const mostYears = () => assumptions['gift-years'].value;
/** Percent per year, falling; "plan": the shares suggested in assumptions.yaml. */
const shares = z.union([z.array(percent).min(1), z.literal('plan')]);
const sharesOf = (shares: number[] | 'plan') => (shares === 'plan' ? assumptions['gift-shares'].value : shares);
const lowest = (on: Month) => incomeLimits({ on, income: 0 }).value.min;

/** Who pays what; a gift of everything leaves nothing to tell of the other. */
const sharedBy = ({ donor, recipient }: { donor: number; recipient: number }) =>
  `bạn tặng ${formatDong(donor)}, ${recipient === 0 ? 'người nhận không phải nộp gì' : `người nhận tự nộp ${formatDong(recipient)}`}`;

export const giving: Record<string, Example> = {
  /** Voluntary BHXH at the lowest income, a package of twelve months each year; `shares` in percent per year, falling. */
  'gift-book': example({ group: group.default('other'), shares: shares.default([100]) }, ({ group, shares: given }, on) => {
    const shares = sharesOf(given);
    const answer = voluntaryGift({
      ...{ on, months: shares.length * 12, income: lowest(on), groups: [group], method: '12-months' as const },
      ...{ shares, mostYears: mostYears() },
    });
    return {
      headline: ['Bạn tặng', formatDong(answer.value.donor)],
      lead: `${shares.length === 1 ? 'Một năm' : `${shares.length} năm`} cho một người, nộp gói cả năm${shares.length === 1 ? '' : `, tặng lần lượt ${shares.map(formatPercent).join(', ')}`}: ${sharedBy(answer.value)}.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  }),

  /** A health card each year, for a supported group or the n-th member of a household. */
  'gift-card': example(
    { group: healthGroup.optional(), position: people.default(1), shares: shares.default([100]) },
    ({ group, position, shares: given }, on) => {
      const shares = sharesOf(given);
      const answer = healthGift({ on, months: 12, shares, mostYears: mostYears(), who: group ? { groups: [group] } : { position } });
      return {
        headline: ['Bạn tặng', formatDong(answer.value.donor)],
        lead: `${shares.length === 1 ? 'Một thẻ một năm' : `Thẻ ${shares.length} năm`} cho một người: ${sharedBy(answer.value)}.`,
        steps: answer.steps,
        provisional: answer.provisional,
      };
    },
  ),

  /** So many percent added by the province for people who pay at the lowest income. */
  'top-up': example({ percent, people, group: group.default('other') }, ({ percent, people, group }, on) => {
    const answer = topUp({ on, percent, people, group });
    const { perPerson, yearly, before, after } = answer.value;
    return {
      headline: ['Ngân sách chi cả năm', formatDong(yearly)],
      lead: `Thêm ${formatPercent(percent)}: ngân sách trả ${formatDong(perPerson)} một người một tháng, ${formatDong(yearly)} cả năm cho ${formatInteger(people)} người. Mỗi người nộp ${formatDong(after)} một tháng thay vì ${formatDong(before)}.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  }),
};
