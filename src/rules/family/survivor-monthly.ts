import ageFemale from '#content/law/parameters/retirement-age-by-year-female.yaml';
import ageMale from '#content/law/parameters/retirement-age-by-year-male.yaml';
import childAge from '#content/law/parameters/survivor-child-age.yaml';
import incomeMultiple from '#content/law/parameters/survivor-income-multiple.yaml';
import lossLine from '#content/law/parameters/survivor-monthly-loss.yaml';
import mostPeople from '#content/law/parameters/survivor-monthly-people.yaml';
import rates from '#content/law/parameters/survivor-monthly-rates.yaml';
import twoDeaths from '#content/law/parameters/survivor-two-deaths-multiple.yaml';
import { formatAge, formatDong, formatPercent } from '#law/format';
import { firstDay, yearOf, type Month } from '#law/month';
import { entryOn, numberOn, type Found } from '#law/parameter';
import type { Age, Dong, Percent } from '#law/units';
import { answer, conclusion, dong, step, type Answer, type Step } from '#rules/core/answer';
import { add, exact, multiply, percent, round, ZERO } from '#rules/core/exact';
import { requireBetween, requireCount, requireWholeDong } from '#rules/core/input';
import { referenceLevel } from '#rules/core/reference-level';
import { retirementAgeInYear, type Sex } from '#rules/pension/retirement-age';

/** `parent`: of either spouse; `other`: another member of the family the dead person had to maintain. */
export type Relation = 'child' | 'spouse' | 'parent' | 'other';

export interface Relative {
  relation: Relation;
  sex?: Sex;
  /** On the last day of the month of death; 0 for a child not yet born. */
  ageMonths: Age;
  lossPercent?: Percent;
  /** Pension or allowance a month, without merit allowances, đồng. */
  income?: Dong;
  /** Has a wage under compulsory insurance. */
  insuredWage?: boolean;
  /** The dead person had to maintain them; asked of parents and others. */
  maintained?: boolean;
  /** Nobody to care for them directly (Thông tư 12/2025 Điều 18 khoản 3). */
  noCarer?: boolean;
}

export interface SurvivorMonthly {
  /** Whether anybody draws. */
  entitled: boolean;
  /** Percent of the reference level of each who draws, in the order given. */
  percents: Percent[];
  /** All together, đồng/tháng, from the month after the death. */
  total: Dong;
}

/**
 * Monthly survivor allowances for a death that opens them (`monthlyRight`): children under 18 or with a loss from 81 %; a spouse,
 * parents and other maintained members of retirement age of that year or with such a loss — except children under 18 only who has no
 * insured wage and no pension or allowance of the reference level. 50 % of that level each, 70 % without a direct carer, at most four
 * people, those with the higher rate first; twice that when two died. Luật BHXH 2024 Điều 86, 87; Thông tư 12/2025 Điều 18.
 * Rejects broken ages, a loss outside 0–100, no deaths and adults without a sex.
 */
export function survivorMonthly(input: { on: Month; relatives: readonly Relative[]; deaths?: number }): Answer<SurvivorMonthly> {
  const deaths = input.deaths ?? 1;
  requireCount('deaths', deaths);
  if (deaths === 0) throw new RangeError('deaths must be at least 1: 0');
  const onDay = firstDay(input.on);
  const level = referenceLevel(input.on);
  const standard = entryOn(rates, onDay, 'standard');
  const higher = entryOn(rates, onDay, 'higher');
  const most = numberOn(mostPeople, onDay);
  const twice = numberOn(twoDeaths, onDay);
  const factor = deaths > 1 ? twice.value : 1;
  const judged = input.relatives.map((relative): Judged => {
    const rate = relative.noCarer ? higher : standard;
    return { relative, refusal: refusalOf(relative, input.on), rate };
  });
  const chosen = mostOf(judged, most.value);
  const percents = chosen.map(({ rate }) => rate.value * factor);
  const total = add(ZERO, ...percents.map((value) => multiply(percent(value), exact(level.value))));
  const steps: Step[] = judged.map((one, index) => {
    const key = `relative-${index + 1}`;
    const name = `${NAMES[one.relative.relation]} (người thứ ${index + 1})`;
    if (one.refusal !== undefined) return step(key, name, conclusion(one.refusal), []);
    if (!chosen.includes(one)) return step(key, name, conclusion(`không, vì nhiều nhất ${most.value} người`), [most]);
    const share = one.rate.value * factor;
    const sources = [one.rate, level, twice];
    const formula = `${formatPercent(share)} × ${formatDong(level.value)}`;
    return step(key, `${name}, mỗi tháng`, dong(multiply(percent(share), exact(level.value))), sources, formula);
  });
  return answer({ entitled: percents.length > 0, percents, total: round(total) }, [
    ...steps,
    step('total', 'Tất cả, mỗi tháng', dong(total), [most]),
  ]);
}

const NAMES: Record<Relation, string> = { child: 'Con', spouse: 'Vợ hoặc chồng', parent: 'Cha mẹ', other: 'Người thân khác' };

interface Judged {
  relative: Relative;
  refusal: string | undefined;
  /** Percent of the reference level. */
  rate: Found<Percent>;
}

/** The most who may draw, those at the higher rate first; in the order given. */
function mostOf(judged: readonly Judged[], most: number): Judged[] {
  const drawing = judged.filter(({ refusal }) => refusal === undefined);
  const ranked = [...drawing].sort((a, b) => b.rate.value - a.rate.value).slice(0, most);
  return drawing.filter((one) => ranked.includes(one));
}

/** Why somebody does not draw; undefined when they do. */
function refusalOf(relative: Relative, on: Month): string | undefined {
  requireCount('ageMonths', relative.ageMonths);
  if (relative.lossPercent !== undefined) requireBetween('lossPercent', relative.lossPercent, 0, 100);
  if (relative.income !== undefined) requireWholeDong('income', relative.income);
  const onDay = firstDay(on);
  const isChild = relative.relation === 'child';
  const child = numberOn(childAge, onDay);
  if (isChild && relative.ageMonths < child.value * 12) return undefined;
  if ((relative.lossPercent ?? 0) < entryOn(lossLine, onDay, 'relative').value) {
    if (isChild) return `không, vì đã đủ ${child.value} tuổi`;
    const age = ageOfRetirement(relative, on);
    if (relative.ageMonths < age) return `không, vì chưa đủ ${formatAge(age)}`;
  }
  if (!relative.maintained && (relative.relation === 'parent' || relative.relation === 'other'))
    return 'không, vì người mất không có nghĩa vụ nuôi dưỡng';
  const limit = numberOn(incomeMultiple, onDay).value * referenceLevel(on).value;
  if (relative.insuredWage || (relative.income ?? 0) >= limit)
    return `không, vì có lương đóng BHXH bắt buộc, hoặc lương hưu, trợ cấp từ ${formatDong(limit)}`;
  return undefined;
}

function ageOfRetirement(relative: Relative, on: Month): Age {
  if (relative.sex === undefined) throw new RangeError(`sex must be given for a ${relative.relation}`);
  return retirementAgeInYear(relative.sex === 'male' ? ageMale : ageFemale, yearOf(on)).value;
}
