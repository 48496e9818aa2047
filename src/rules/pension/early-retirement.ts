import ageFemale from '#content/law/parameters/retirement-age-by-year-female.yaml';
import ageMale from '#content/law/parameters/retirement-age-by-year-male.yaml';
import buyMonths from '#content/law/parameters/compulsory-back-payment-months.yaml';
import capacityLoss from '#content/law/parameters/early-retirement-capacity-loss.yaml';
import compulsoryYears from '#content/law/parameters/early-retirement-years.yaml';
import maxYears from '#content/law/parameters/early-retirement-max-years.yaml';
import minimumYears from '#content/law/parameters/minimum-pension-years.yaml';
import pensionYears from '#content/law/parameters/pension-years.yaml';
import reduction from '#content/law/parameters/early-retirement-reduction.yaml';
import workUnder from '#content/law/parameters/early-retirement-work-under.yaml';
import { formatAge, formatDong, formatDuration, formatNumber, formatPercent } from '#law/format';
import { firstDay, yearOf, type Day, type Month } from '#law/month';
import { entryOn, ifKnown, numberOn, tableOn, type Found } from '#law/parameter';
import type { Age, Dong, Months, Percent, Years } from '#law/units';
import { answer, citesOf, conclusion, step, type Answer, type Step, months as inMonths } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { exact, maximum, multiply, percent, round, subtract, toNumber, type Exact } from '#rules/core/exact';
import { requireBetween, requireCount, requireWholeDong, requireWithin } from '#rules/core/input';
import { lowestPension } from './minimum-pension';
import { pensionRate } from './pension-rate';
import { retirementAgeInYear, type Sex } from './retirement-age';

export const WORK_KINDS = ['normal', 'heavy', 'special-heavy', 'coal'] as const;
/** `heavy` with the specially difficult areas; `coal`: underground coal mining. */
export type WorkKind = (typeof WORK_KINDS)[number];

export interface EarlyRetirementQuestion {
  /** Month of retirement. */
  on: Month;
  sex: Sex;
  /** At the end of that month. */
  ageMonths: Age;
  compulsoryMonths: Months;
  /** Months of both schemes, of which the rate is taken; only the compulsory ones when left out. */
  months?: Months;
  lossPercent: Percent;
  work: WorkKind;
  /** 15 years or more of that work. */
  special15: boolean;
  /** Average wage with coefficients, đồng/tháng; without it no pension is told. */
  averageWage?: Dong;
  /** In a group with a lowest pension, and paid before 2025-07-01. */
  joinedBefore?: boolean;
  /** Stands in for the retirement age of a year not on record. */
  referenceAgeMonths?: Age;
}

export interface EarlyRetirement {
  /** Absent where the law of that time is not on record. Keys of a no: `loss`, `years`, `age`. */
  eligibility?: Eligibility;
  /** Months before the age from which nothing is taken off. */
  monthsEarly: Months;
  reductionPercent: Percent;
  ratePercent: Percent;
  monthly?: Dong;
  /** Compulsory months missing, and whether they may be paid at once. */
  missingMonths: Months;
  canBuy: boolean;
}

/**
 * Pension before the retirement age of the year: without reduction after 15 years of heavy work (5 years under) or underground coal
 * mining (10); with 20 compulsory years and a loss of working capacity from 61 % up to 5 years under, from 81 % up to 10, from 61 %
 * after 15 years of specially heavy work without a lowest age, less 2 % a year early — under 6 months nothing, from 6 months 1 % —
 * taken off after the 75 % ceiling. Luật BHXH 2024 Điều 64–66; Nghị định 158/2025 Điều 13; Nghị định 135/2020 Điều 4, 5. Voluntary
 * months raise the rate but open no way: Luật BHXH 2024 Điều 111; Nghị định 159/2025 Điều 11 khoản 2.
 * Rejects broken months, more compulsory months than in all, a loss outside 0–100 and a wage that is not whole đồng.
 */
export function earlyRetirement(input: EarlyRetirementQuestion): Answer<EarlyRetirement> {
  requireCount('ageMonths', input.ageMonths);
  requireCount('compulsoryMonths', input.compulsoryMonths);
  const months = input.months ?? input.compulsoryMonths;
  requireCount('months', months);
  requireWithin('compulsoryMonths', input.compulsoryMonths, months);
  requireBetween('lossPercent', input.lossPercent, 0, 100);
  const onDay = firstDay(input.on);
  const age = referenceAge(input);
  const under = input.special15 ? yearsUnder(input.work, onDay) : undefined;
  const mark = age.value - (under?.value ?? 0) * 12;
  const monthsEarly = Math.max(0, mark - input.ageMonths);
  const off = reductionOf(monthsEarly, onDay);
  const full = pensionRate({ sex: input.sex, months, retireOn: input.on });
  const rate = full.eligible ? subtract(full.rate, exact(off.value)) : full.rate;
  const verdict = ifKnown(() => verdictOf(input, age.value, under));
  const pension = input.averageWage !== undefined && full.eligible ? pensionOf(input, rate) : undefined;
  return answer(
    {
      ...(verdict ? { eligibility: verdict.eligibility } : {}),
      monthsEarly,
      reductionPercent: off.value,
      ratePercent: toNumber(rate, 2),
      ...(pension ? { monthly: round(pension.amount) } : {}),
      missingMonths: verdict?.missingMonths ?? 0,
      canBuy: verdict?.canBuy ?? false,
    },
    [
      ...(verdict ? [step('eligible', 'Nghỉ hưu ở tuổi này', conclusion(verdict.eligibility.reason), verdict.sources)] : []),
      step('mark', 'Tuổi không bị trừ', { unit: 'tháng tuổi', amount: exact(mark) }, [...age.sources, ...(under ? [under] : [])]),
      step('monthsEarly', 'Nghỉ sớm', inMonths(monthsEarly), [], `${formatAge(mark)} − ${formatAge(input.ageMonths)}`),
      step('reduction', 'Bị trừ', { unit: '%', amount: exact(off.value) }, [off]),
      ...full.steps,
      step(
        'early-rate',
        'Tỷ lệ sau khi trừ',
        { unit: '%', amount: rate },
        [],
        `${formatPercent(toNumber(full.rate, 2))} − ${formatPercent(off.value)}`,
      ),
      ...(pension?.steps ?? []),
    ],
  );
}

function referenceAge(input: EarlyRetirementQuestion): { value: number; sources: Found<unknown>[] } {
  if (input.referenceAgeMonths !== undefined) {
    requireCount('referenceAgeMonths', input.referenceAgeMonths);
    return { value: input.referenceAgeMonths, sources: [] };
  }
  const found = retirementAgeInYear(input.sex === 'male' ? ageMale : ageFemale, yearOf(input.on));
  return { value: found.value, sources: [found] };
}

/** Years under the retirement age that 15 years of such work allow without reduction. */
function yearsUnder(work: WorkKind, onDay: Day): Found<Years> | undefined {
  if (work === 'normal') return undefined;
  return entryOn(workUnder, onDay, work === 'coal' ? 'coal' : 'heavy');
}

/** Percent taken off for so many months early. Luật BHXH 2024 Điều 66 khoản 3. */
function reductionOf(monthsEarly: Months, onDay: Day): Found<Percent> {
  const fullYear = entryOn(reduction, onDay, 'full-year');
  const odd = monthsEarly % 12;
  // Keys of odd months are ranges, "6-11": the greatest that has begun counts.
  const begun = Object.entries(tableOn(reduction, onDay).value).filter(([range]) => odd >= Number.parseInt(range));
  return { ...fullYear, value: Math.floor(monthsEarly / 12) * fullYear.value + Math.max(0, ...begun.map(([, value]) => value)) };
}

interface Verdict {
  eligibility: Eligibility;
  missingMonths: Months;
  canBuy: boolean;
  sources: Found<unknown>[];
}

/** One way to retire: enough loss, enough months, old enough. */
interface Way {
  least: number;
  months: Months;
  age: Age;
}

function verdictOf(input: EarlyRetirementQuestion, age: Age, under: Found<Years> | undefined): Verdict {
  const onDay = firstDay(input.on);
  const years = numberOn(compulsoryYears, onDay);
  const normal = numberOn(pensionYears, onDay);
  const loss = (key: string): number => entryOn(capacityLoss, onDay, key).value;
  const most = (key: string): number => entryOn(maxYears, onDay, key).value * 12;
  const specially = input.special15 && (input.work === 'special-heavy' || input.work === 'coal');
  const sources = [years, normal, tableOn(capacityLoss, onDay), tableOn(maxYears, onDay), ...(under ? [under] : [])];
  const ways: Way[] = [
    { least: 0, months: normal.value * 12, age: age - (under?.value ?? 0) * 12 },
    { least: loss('partial'), months: years.value * 12, age: age - most('partial') },
    { least: loss('severe'), months: years.value * 12, age: age - most('severe') },
  ];
  if (specially) ways.push({ least: loss('partial'), months: years.value * 12, age: 0 });
  const say = (verdict: 'yes' | 'no', key: string, reason: string, missingMonths = 0): Verdict => {
    const canBuy = missingMonths > 0 && missingMonths <= numberOn(buyMonths, onDay).value;
    const waysOut = canBuy ? [{ key: 'pay-missing', label: `Đóng một lần ${formatDuration(missingMonths)} còn thiếu` }] : [];
    return { eligibility: { verdict, key, reason, waysOut, cites: citesOf(sources) }, missingMonths, canBuy, sources };
  };
  const open = ways.filter((way) => input.lossPercent >= way.least);
  if (open.some((way) => input.ageMonths >= way.age && input.compulsoryMonths >= way.months))
    return say('yes', 'eligible', 'Đủ tuổi và đủ năm đóng bắt buộc để nghỉ.');
  const oldEnough = open.filter((way) => input.ageMonths >= way.age);
  if (oldEnough.length > 0) {
    const missing = Math.min(...oldEnough.map((way) => way.months)) - input.compulsoryMonths;
    return say('no', 'years', `Còn thiếu ${formatDuration(missing)} đóng bắt buộc.`, missing);
  }
  if (open.length === 1 && under === undefined)
    return say('no', 'loss', `Suy giảm khả năng lao động chưa tới ${formatPercent(loss('partial'))}.`);
  return say('no', 'age', `Năm đó phải đủ ${formatAge(Math.min(...open.map((way) => way.age)))}.`);
}

/** Rate × average, at least the lowest pension for who has a right to one. Luật BHXH 2024 Điều 141 khoản 11. */
function pensionOf(input: EarlyRetirementQuestion, rate: Exact): { amount: Exact; steps: Step[] } {
  const average = input.averageWage ?? 0;
  requireWholeDong('averageWage', average);
  const own = multiply(percent(1), rate, exact(average));
  const monthly = (amount: Exact): Step['result'] => ({ unit: 'đồng/tháng', amount });
  const ownStep = step('monthly', 'Lương hưu', monthly(own), [], `${formatPercent(toNumber(rate, 2))} × ${formatDong(average)}`);
  const years = numberOn(minimumYears, firstDay(input.on));
  if (!input.joinedBefore || input.compulsoryMonths < years.value * 12) return { amount: own, steps: [ownStep] };
  const { amount: least, times, level } = lowestPension(input.on);
  const amount = maximum(own, least);
  return {
    amount,
    steps: [
      ownStep,
      step('minimum', 'Mức thấp nhất', monthly(least), [times, years, level], `${formatNumber(times.value)} × ${formatDong(level.value)}`),
      step('pension', 'Bạn nhận', monthly(amount), []),
    ],
  };
}
