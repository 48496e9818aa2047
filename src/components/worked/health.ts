/** Examples about health insurance: a household, a supported member, a farm household's choice. */
import { z } from 'zod';
import { formatDong, formatPercent } from '#law/format';
import { farmChoice } from '#rules/farm-choice';
import { healthSupport, type HealthGroup } from '#rules/health-support';
import { hospitalBill } from '#rules/hospital-bill';
import { householdHealth, perDay } from '#rules/household-health';
import { card, dong, healthGroup, cardMonths, people, percent, place } from '../props/vocabulary';
import { example, type Example } from './example';
import { toHealth } from './links';

/** In words: a figure would run into the amount behind it. */
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

export const health: Record<string, Example> = {
  /** Members in order of joining, with the months each pays for. */
  household: example({ members: z.array(cardMonths).min(1) }, ({ members }, on) => {
    const answer = householdHealth({ on, members: members.map((months) => ({ months })) });
    const each = answer.value.members.map((amount, index) => `người thứ ${ORDINALS[index] ?? index + 1} ${formatDong(amount)}`).join(', ');
    const total = formatDong(answer.value.total);
    return {
      headline: ['Cả nhà nộp', total],
      lead: `Cả nhà nộp ${total}: ${each}.`,
      steps: answer.steps,
      provisional: answer.provisional,
      ...toHealth({ members }, on, answer.value.total),
    };
  }),

  /** One person whose card the State supports in part. */
  'health-support': example(
    { group: healthGroup, months: cardMonths.default(12), local: percent.optional() },
    ({ group, months, local }, on) => {
      const answer = healthSupport({ on, groups: [group], ...(local === undefined ? {} : { local: { percent: local, kind: 'top-up' } }) });
      const period = answer.value.periods.find((candidate) => candidate.months === months);
      if (!period) throw new RangeError(`no period of ${months} months`);
      return {
        headline: [`Thẻ ${months} tháng, bạn trả`, formatDong(period.payable)],
        lead: `Thẻ ${months} tháng giá ${formatDong(period.gross)}. Nhà nước trả ít nhất ${formatPercent(answer.value.statePercent)}, tức ${formatDong(period.support)}; bạn trả ${formatDong(period.payable)}, mỗi ngày chừng ${formatDong(perDay(period.payable, months))}.`,
        steps: answer.steps,
        provisional: answer.provisional,
        ...toHealth(alone(group, months), on, period.payable),
      };
    },
  ),

  /** Support for each, or household form for all. */
  'farm-choice': example({ people, months: cardMonths.default(12) }, ({ people, months }, on) => {
    const answer = farmChoice({ on, members: Array.from({ length: people }, () => ({ months })) });
    const { supported, household, cheaper } = answer.value;
    const verdict = { supported: 'Nhận hỗ trợ rẻ hơn.', household: 'Mua theo hộ gia đình rẻ hơn.', equal: 'Hai cách bằng nhau.' }[cheaper];
    return {
      headline: ['Cách rẻ hơn, cả nhà nộp', formatDong(Math.min(supported, household))],
      lead: `${people} người: cùng nhận hỗ trợ thì nộp ${formatDong(supported)}, cùng mua theo hộ gia đình thì nộp ${formatDong(household)}. ${verdict}`,
      steps: answer.steps,
      provisional: answer.provisional,
      ...toHealth({ members: Array.from({ length: people }, () => months), farm: 'co' }, on, Math.min(supported, household)),
    };
  }),

  /** One visit: what the fund pays and what is left, with a referral or without. */
  'hospital-bill': example({ bill: dong, card, place: place.optional() }, ({ bill, card, place }, on) => {
    const answer = hospitalBill({ on, bill, card, ...(place === undefined ? {} : { place }) });
    const { fund, payable, ratePercent } = answer.value;
    return {
      headline: ['Quỹ bảo hiểm y tế trả', formatDong(fund)],
      lead: `Chi phí ${formatDong(bill)}: quỹ bảo hiểm y tế trả ${formatPercent(ratePercent)}, tức ${formatDong(fund)}; người bệnh trả ${formatDong(payable)}.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  }),
};

/** One person of a supported group, as the calculator asks about them. */
function alone(group: HealthGroup, months: number): Parameters<typeof toHealth>[0] {
  const period = String(months);
  if (group === 'student') return { members: [], students: 1, period };
  if (group === 'farm-average') return { members: [months], farm: 'co' };
  return { members: [], supported: 1, group, period };
}
