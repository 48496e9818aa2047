import ageLimit from '#content/law/parameters/birth-support-age.yaml';
import screening from '#content/law/parameters/screening-support.yaml';
import support from '#content/law/parameters/birth-support.yaml';
import { formatDong } from '#law/format';
import { addMonthsToDay, firstDay, monthOf, type Day } from '#law/month';
import { entryOn, ifKnown, numberOn, type Found } from '#law/parameter';
import type { Dong } from '#law/units';
import { answer, conclusion, dong, step, type Answer } from '#rules/core/answer';
import { requireWholeDong } from '#rules/core/input';

export interface BirthSupportQuestion {
  /** Day of birth. */
  on: Day;
  verySmallEthnic: boolean;
  lowFertilityProvince: boolean;
  /** The mother has two children with this one. */
  secondChild: boolean;
  /** Decides only with `secondChild`. */
  motherBirth?: Day;
}

/**
 * The least a province pays a woman for a birth under the population law (đồng), once however many reasons apply and however many
 * children are born; a province may pay more. Very small ethnic groups since 2026-07-01; low-fertility provinces and two children
 * before 35 from 2027-01-01. Luật Dân số Điều 14, 30; Nghị định 168/2026 Điều 3, 14. Rejects a mother younger than the birth allows.
 */
export function birthSupport(input: BirthSupportQuestion): Answer<{ minimum: Dong }> {
  if (input.motherBirth !== undefined && input.motherBirth >= input.on)
    throw new RangeError(`motherBirth must be before the birth: ${input.motherBirth}`);
  const of = (applies: boolean, key: string): Found<number>[] => {
    const found = applies ? ifKnown(() => entryOn(support, firstDay(monthOf(input.on)), key)) : undefined;
    return found ? [found] : [];
  };
  const lowFertility = of(input.lowFertilityProvince, 'low-fertility-province');
  const reasons = [
    ...of(input.verySmallEthnic, 'very-small-ethnic-group'),
    ...lowFertility,
    ...of(input.secondChild && isYoung(input), 'two-children-early'),
  ];
  const best = reasons.sort((a, b) => b.value - a.value)[0];
  return answer(
    { minimum: best?.value ?? 0 },
    [
      best
        ? step('minimum', 'Hỗ trợ khi sinh con, ít nhất', dong(best.value), [best])
        : step('minimum', 'Hỗ trợ khi sinh con', conclusion('chưa thuộc trường hợp nào ở ngày sinh này'), []),
    ],
    lowFertility.length > 0
      ? ['Tỉnh nào có mức sinh dưới mức thay thế: cơ quan thống kê công bố hằng năm, hãy hỏi ủy ban nhân dân xã.']
      : [],
  );
}

/** Gave birth before the age of the law. Nothing before that age is on record. */
function isYoung(input: BirthSupportQuestion): boolean {
  const limit = ifKnown(() => numberOn(ageLimit, input.on));
  if (limit === undefined || input.motherBirth === undefined) return false;
  return input.on < addMonthsToDay(input.motherBirth, limit.value);
}

/**
 * What the State pays the clinic for screening before or after birth (đồng): the real cost up to a limit; first for poor, near-poor,
 * assisted people and difficult places, from 2027-01-01 for everybody. Nghị định 168/2026 Điều 9, 10, 14. Rejects a cost that is
 * not whole đồng.
 */
export function screeningSupport(input: {
  on: Day;
  kind: 'prenatal' | 'newborn';
  cost: Dong;
  priorityGroup: boolean;
}): Answer<{ support: Dong }> {
  requireWholeDong('cost', input.cost);
  const most = ifKnown(() => entryOn(screening, input.on, `${input.kind}-${input.priorityGroup ? 'priority' : 'everyone'}`));
  const paid = Math.min(input.cost, most?.value ?? 0);
  return answer({ support: paid }, [
    step(
      'support',
      input.kind === 'prenatal' ? 'Sàng lọc trước sinh: Nhà nước trả' : 'Sàng lọc sơ sinh: Nhà nước trả',
      dong(paid),
      most ? [most] : [],
      most ? `theo chi phí thực tế, nhiều nhất ${formatDong(most.value)}` : 'chưa tới ngày áp dụng cho bạn',
    ),
  ]);
}
