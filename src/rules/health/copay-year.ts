import capMultiple from '#content/law/parameters/copay-cap-multiple.yaml';
import countedPlaces from '#content/law/parameters/copay-counted-places.yaml';
import outOfLine from '#content/law/parameters/health-out-of-line-rates.yaml';
import yearsNeeded from '#content/law/parameters/continuous-years.yaml';
import { formatDong, formatInteger, formatNumber } from '#law/format';
import { firstDay, month, yearOf, type Month } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Dong, Percent, Years } from '#law/units';
import { answer, dong, step, type Answer, type Step } from '#rules/core/answer';
import { add, atLeastZero, compare, divide, exact, minimum, multiply, percent, round, subtract, type Exact } from '#rules/core/exact';
import { hospitalBill } from './hospital-bill';
import { requireCount, requireWholeDong } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';

/** Whole years of health insurance without a break, and co-payments of the calendar year so far, đồng. */
export interface CopayYear {
  continuousYears: Years;
  coPaidThisYear: Dong;
  /** Of them, paid before the base salary rose in that year. */
  coPaidBeforeRise?: Dong;
}

/**
 * What is left to co-pay this year before the fund pays everything (đồng): six times the base salary, for who has been insured five
 * years without a break; after a rise in the year the part of it not yet used, at the new salary. Who had used all of it before the
 * rise has nothing left to pay. Undefined before five years. Luật BHYT Điều 22 khoản 1 điểm d; Nghị định 188/2025 Điều 18.
 * Rejects broken years, money that is not whole đồng, and more paid before the rise than in the year.
 */
export function copaymentLeft(input: { on: Month } & CopayYear): { left: Exact; step: Step } | undefined {
  const before = input.coPaidBeforeRise ?? 0;
  requireCount('continuousYears', input.continuousYears);
  requireWholeDong('coPaidThisYear', input.coPaidThisYear);
  requireWholeDong('coPaidBeforeRise', before);
  if (before > input.coPaidThisYear) throw new RangeError(`coPaidBeforeRise must be at most what was paid in the year: ${before}`);
  const onDay = firstDay(input.on);
  const needed = numberOn(yearsNeeded, onDay);
  if (input.continuousYears < needed.value) return undefined;
  const times = numberOn(capMultiple, onDay);
  const level = referenceLevel(input.on);
  const old = referenceLevel(month(`${yearOf(input.on)}-01`));
  const used = divide(exact(before), exact(old.value));
  const since = input.coPaidThisYear - before;
  const left = atLeastZero(subtract(multiply(subtract(exact(times.value), used), exact(level.value)), exact(since)));
  const rule =
    old.value === level.value
      ? `${times.value} × ${formatDong(level.value)} − ${formatInteger(input.coPaidThisYear)}`
      : `(${times.value} − ${formatInteger(before)} ÷ ${formatInteger(old.value)}) × ${formatDong(level.value)} − ${formatInteger(since)}`;
  return {
    left,
    step: step('left', 'Còn phải cùng chi trả trong năm, nhiều nhất', dong(left), [times, needed, level], rule),
  };
}

export interface BillInYear {
  fund: Dong;
  /** Co-payment and what the insurance does not cover. */
  patient: Dong;
  /** Percent of the covered cost the fund pays; 100 once the year's co-payments are used up. */
  fundPercent: Percent;
  /** Whether co-payments at this place count towards the yearly limit. */
  counts: boolean;
  /** What may still be co-paid in the year after this bill; absent where five years without a break are not given or not reached. */
  left?: Dong;
}

/**
 * A hospital bill with the yearly limit on co-payments and the cost outside the insurance (đồng). Where the limit ends within the
 * bill the fund pays the rest of the co-payment. The part lost by going without referral is always the patient's.
 * Luật BHYT Điều 22; Nghị định 188/2025 Điều 17–19. Rejects what `hospitalBill` and `copaymentLeft` reject.
 */
export function billInYear(
  input: { on: Month; bill: Dong; outside?: Dong; card: string; place?: string } & Partial<CopayYear>,
): Answer<BillInYear> {
  const outside = input.outside ?? 0;
  requireWholeDong('outside', outside);
  const { on, bill, place, continuousYears, coPaidThisYear = 0, coPaidBeforeRise = 0 } = input;
  const plain = hospitalBill(input);
  const fundShare = multiply(percent(plain.value.ratePercent), exact(bill));
  const share = place === undefined ? 100 : entryOn(outOfLine, firstDay(on), place).value;
  const counted: Found<Percent> = entryOn(countedPlaces, firstDay(on), place ?? 'right');
  const lost = multiply(percent(100 - share), exact(bill));
  const copay = subtract(subtract(exact(bill), fundShare), lost);
  const counts = counted.value > 0;
  const year = continuousYears === undefined ? undefined : copaymentLeft({ on, continuousYears, coPaidThisYear, coPaidBeforeRise });
  const left = counts ? year : undefined;
  const own = left ? minimum(copay, left.left) : copay;
  const fund = subtract(exact(bill), add(lost, own));
  const patient = add(lost, own, exact(outside));
  const capped = left !== undefined && compare(copay, left.left) > 0;
  const usedUp = left !== undefined && left.left.n === 0n && lost.n === 0n;
  const halfPlace = left !== undefined && lost.n > 0n;
  return answer(
    {
      ...{ fund: round(fund), patient: round(patient), fundPercent: usedUp ? 100 : plain.value.ratePercent, counts },
      ...(year ? { left: round(counts ? subtract(year.left, own) : year.left) } : {}),
    },
    [
      ...plain.steps.filter(({ key }) => key !== 'fund' && key !== 'payable'),
      ...(left ? [left.step] : []),
      step('fund', 'Quỹ bảo hiểm y tế trả', dong(fund), capped ? [counted] : [], capped ? 'đã tới trần cùng chi trả của năm' : undefined),
      step('patient', 'Bạn trả', dong(patient), [], outside === 0 ? undefined : `gồm ${formatNumber(outside)} đồng ngoài phạm vi bảo hiểm`),
    ],
    halfPlace
      ? ['Ở nơi chỉ hưởng một phần, phần nào được cộng vào trần cùng chi trả của năm: văn bản chưa nói rõ, hãy hỏi cơ quan BHXH.']
      : [],
  );
}
