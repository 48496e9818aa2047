import benefitRates from '#content/law/parameters/health-benefit-rates.yaml';
import outOfLine from '#content/law/parameters/health-out-of-line-rates.yaml';
import smallVisit from '#content/law/parameters/small-visit-percent.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Dong, Percent } from '#law/units';
import { answer, dong, step, type Answer, type Step } from '#rules/core/answer';
import { compare, exact, multiply, percent, round, subtract, toNumber } from '#rules/core/exact';
import { requireWholeDong } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';

export interface HospitalBill {
  /** What the fund pays, whole đồng. */
  fund: Dong;
  payable: Dong;
  /** Percent of the bill the fund pays. */
  ratePercent: Percent;
}

/**
 * How a hospital bill is shared between the health fund and the patient (đồng). `bill`: the part of one visit's cost that
 * the insurance covers; `card`: a key of the benefit levels; `place`: a key of the shares for going without referral, left
 * out when the patient is where the card sends them. At primary level every visit is paid in full; a visit under 15 % of the base
 * salary counts with a level of 100 %, of which a place without referral pays its share: in full where no share is lost, half of the
 * whole bill where half is paid. The yearly limit on co-payments is not looked at.
 * Luật BHYT Điều 22; Nghị định 188/2025 Điều 17, 19; Công văn 2275/BHXH-CSYT mục 1 điểm a.
 * Rejects a bill that is not whole đồng, unknown keys and months before 2025-07.
 */
export function hospitalBill(input: { on: Month; bill: Dong; card: string; place?: string }): Answer<HospitalBill> {
  requireWholeDong('bill', input.bill);
  const onDay = firstDay(input.on);
  const level = entryOn(benefitRates, onDay, input.card);
  const share = input.place === undefined ? undefined : entryOn(outOfLine, onDay, input.place);
  const small = numberOn(smallVisit, onDay);
  const base = referenceLevel(input.on);
  const threshold = multiply(percent(small.value), exact(base.value));
  const cheap = compare(exact(input.bill), threshold) < 0;
  const ofLevel: Level =
    input.place === 'primary' ? FULL : cheap ? { percent: FULL.percent, sources: [small] } : { percent: level.value, sources: [level] };
  const ratePercent = toNumber(multiply(exact(ofLevel.percent), percent(share?.value ?? 100)), 2);
  const fund = multiply(percent(ratePercent), exact(input.bill));
  const own = subtract(exact(input.bill), fund);
  return answer({ fund: round(fund), payable: round(own), ratePercent }, [
    step(
      'threshold',
      'Ngưỡng lần khám chi phí nhỏ',
      dong(threshold),
      [small, base],
      `${formatPercent(small.value)} × ${formatDong(base.value)}`,
    ),
    rateStep(ofLevel, share, ratePercent),
    step('fund', 'Quỹ bảo hiểm y tế trả', dong(fund), [], `${formatPercent(ratePercent)} × ${formatDong(input.bill)}`),
    // How much of it counts as co-payment at a place that pays in part no text says.
    step('payable', share && share.value < FULL.percent ? 'Bạn trả' : 'Bạn cùng chi trả', dong(own), []),
  ]);
}

/** What the fund would pay where the card sends the patient, percent. */
interface Level {
  percent: Percent;
  sources: Found<Percent>[];
}

const FULL: Level = { percent: 100, sources: [] };

function rateStep({ percent: level, sources }: Level, share: Found<Percent> | undefined, ratePercent: Percent): Step {
  const result = { unit: '%' as const, amount: exact(ratePercent) };
  const used = share ? [...sources, share] : sources;
  if (ratePercent === FULL.percent) return step('rate', 'Được trả đủ', result, used);
  return step('rate', 'Quỹ trả phần trăm chi phí', result, used, share && `${formatPercent(level)} × ${formatPercent(share.value)}`);
}
