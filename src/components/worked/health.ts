/** Examples about health insurance: a household, a supported member, a farm household's choice. */
import { z } from 'zod';
import { formatDong, formatPercent } from '#law/format';
import { farmChoice } from '#rules/health/farm-choice';
import { healthSupport, type HealthGroup } from '#rules/health/health-support';
import { hospitalBill } from '#rules/health/hospital-bill';
import { householdHealth, perDay } from '#rules/health/household-health';
import { fold } from '#site/fold';
import { card, dong, healthGroup, cardMonths, people, place, province, words } from '#components/props/vocabulary';
import { about } from '#components/amounts/amount';
import { example, type Example } from './example';
import { toHealth } from './links';
import { exampleLocal, type Residence } from './local';

/** In words: a figure would run into the amount behind it. */
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Where the people of the example live; the province pays what its resolutions say. */
const residence = { province: province.optional(), former: words.optional() };

/** The same for the calculator. */
const livingIn = ({ province = '', former }: Residence) => ({ province, formerProvince: former === undefined ? '' : fold(former) });

export const health: Record<string, Example> = {
  /** Members in order of joining, with the months each pays for. */
  household: example({ members: z.array(cardMonths).min(1), ...residence }, ({ members, ...where }, on) => {
    const paid = members.map((months, index) => ({ months, ...exampleLocal(where, { householdMember: index + 1 }, on).given }));
    const answer = householdHealth({ on, members: paid });
    const each = answer.value.members.map((amount, index) => `người thứ ${ORDINALS[index] ?? index + 1} ${formatDong(amount)}`).join(', ');
    const total = formatDong(answer.value.total);
    return {
      headline: ['Cả nhà nộp', total],
      lead: `Cả nhà nộp ${total}: ${each}.`,
      steps: answer.steps,
      provisional: answer.provisional,
      ...toHealth({ members, ...livingIn(where) }, on, answer.value.total),
    };
  }),

  /** One person whose card the State supports in part. */
  'health-support': example({ group: healthGroup, months: cardMonths.default(12), ...residence }, ({ group, months, ...where }, on) => {
    const { given, place, note } = exampleLocal(where, { group }, on);
    const answer = healthSupport({ on, groups: [group], ...given });
    const { statePercent, localPercent, periods } = answer.value;
    const period = periods.find((candidate) => candidate.months === months);
    if (!period) throw new RangeError(`no period of ${months} months`);
    const local = given.local ? `; ${place} thêm ${formatPercent(localPercent)}, tức ${formatDong(period.localSupport)}` : '';
    return {
      headline: [`Thẻ ${months} tháng, bạn nộp`, formatDong(period.payable)],
      lead: `Thẻ ${months} tháng giá ${formatDong(period.gross)}. Nhà nước hỗ trợ ít nhất ${formatPercent(statePercent)}, tức ${formatDong(period.support)}${local}; bạn nộp ${formatDong(period.payable)}, mỗi ngày chừng ${formatDong(about(perDay(period.payable, months)))}.${note}`,
      steps: answer.steps,
      provisional: answer.provisional,
      ...toHealth({ ...alone(group, months), ...livingIn(where) }, on, period.payable),
    };
  }),

  /** Support for each, or household form for all. */
  'farm-choice': example({ people, months: cardMonths.default(12), ...residence }, ({ people, months, ...where }, on) => {
    const { given, place, note } = exampleLocal(where, { group: 'farm-average' }, on);
    const members = Array.from({ length: people }, (_, index) => ({
      months,
      ...exampleLocal(where, { householdMember: index + 1 }, on).given,
    }));
    const answer = farmChoice({ on, members, ...given });
    const { supported, household, cheaper } = answer.value;
    const verdict = { supported: 'Nhận hỗ trợ rẻ hơn.', household: 'Mua theo hộ gia đình rẻ hơn.', equal: 'Hai cách bằng nhau.' }[cheaper];
    const from = given.local ? ` của Nhà nước và ${place}` : '';
    return {
      headline: ['Cách rẻ hơn, cả nhà nộp', formatDong(Math.min(supported, household))],
      lead: `${people} người: cùng nhận hỗ trợ${from} thì nộp ${formatDong(supported)}, cùng mua theo hộ gia đình thì nộp ${formatDong(household)}. ${verdict}${given.local ? '' : note}`,
      steps: answer.steps,
      provisional: answer.provisional,
      ...toHealth({ members: members.map(() => months), farm: 'co', ...livingIn(where) }, on, Math.min(supported, household)),
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
