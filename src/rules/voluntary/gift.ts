import methodMonths from '#content/law/parameters/payment-method-months.yaml';
import { lastOf } from '#law/list';
import { formatDong, formatPercent } from '#law/format';
import { addMonths, firstDay, type Month } from '#law/month';
import { entryOn } from '#law/parameter';
import type { Dong, Months, Years } from '#law/units';
import { answer, dong, step, type Answer, type Step } from '#rules/core/answer';
import { contribution, type Method } from './contribution';
import { exact, multiply, percent, round } from '#rules/core/exact';
import { healthSupport, type HealthGroup } from '#rules/health/health-support';
import { householdHealth } from '#rules/health/household-health';
import { incomeLimits } from './income-limits';
import { requireCount } from '#rules/core/input';
import type { LocalHealthSupport } from '#rules/health/local-health';
import { localIn, type LocalSupport } from './local-support';
import type { Group } from './support';

/** How much of each year's price the donor pays, percent, first year first; a year later never more. */
interface Giving {
  shares: readonly number[];
  /** Most years a gift should last; guidance, not law. */
  mostYears: Years;
}

export interface GiftYear {
  from: Month;
  months: Months;
  /** What is left to pay after the State and the province. */
  price: Dong;
  donor: Dong;
  recipient: Dong;
}

export interface Gift {
  years: GiftYear[];
  donor: Dong;
  recipient: Dong;
}

export interface VoluntaryGiftInput extends Giving {
  on: Month;
  /** Months given, in whole packages; for each of `shares` at most a year, or one package of several years. */
  months: Months;
  /** Chosen income, đồng/tháng; raised to the lowest allowed when the law raises it on the way. */
  income: Dong;
  groups: readonly Group[];
  /** Month by month unless given. */
  method?: Method;
  monthsSupported?: Months;
  local?: LocalSupport;
}

/**
 * What giving someone so many months of voluntary insurance costs (đồng), each package at the law of its first month,
 * after State and local support, and what the recipient adds as the donor's share steps down. A gift changes nothing in
 * the contribution itself: see `contribution`. Rejects shares that rise, more years than advised, broken
 * packages, and more months than the years of the gift.
 */
export function voluntaryGift(input: VoluntaryGiftInput): Answer<Gift> {
  requireGiving(input);
  requireCount('months', input.months);
  const packageMonths = entryOn(methodMonths, firstDay(input.on), input.method ?? 'monthly').value;
  const stretch = Math.max(12, packageMonths);
  const most = input.shares.length * stretch;
  if (input.months > most) throw new RangeError(`months must be at most ${most}: ${input.months}`);
  if (input.months % packageMonths !== 0) throw new RangeError(`months must be whole packages of ${packageMonths}: ${input.months}`);
  const prices = Array.from({ length: Math.ceil(input.months / stretch) }, (_, index) => {
    const first = stretch * index;
    const months = Math.min(stretch, input.months - first);
    const packages = Array.from({ length: months / packageMonths }, (_, paid) => packageOfGift(input, first + packageMonths * paid));
    return {
      from: addMonths(input.on, first),
      months,
      price: packages.reduce((sum, { value }) => sum + value.payable, 0),
      steps: packages.flatMap(({ steps }) => steps),
    };
  });
  return stepDown(prices, input.shares);
}

function packageOfGift(input: VoluntaryGiftInput, index: number): ReturnType<typeof contribution> {
  const on = addMonths(input.on, index);
  const lowest = incomeLimits({ on, income: input.income }).value.min;
  const { local } = localIn(input.local, on);
  return contribution({
    on,
    income: Math.max(input.income, lowest),
    method: input.method ?? 'monthly',
    groups: input.groups,
    monthsSupported: (input.monthsSupported ?? 0) + index,
    ...(local ? { local } : {}),
  });
}

export interface HealthGiftInput extends Giving {
  on: Month;
  /** Months of each year's card: 3, 6 or 12. */
  months: Months;
  /** Whose card: someone the State supports, or a member of a household joining in this place (1 = first). */
  who: ({ groups: readonly HealthGroup[] } | { position: number }) & { local?: LocalHealthSupport };
}

/**
 * What giving someone a health card each year costs (đồng), at the law of the month each card is paid,
 * with the donor's share stepping down. Rejects shares that rise, more years than advised, and periods other
 * than 3, 6 or 12 months.
 */
export function healthGift(input: HealthGiftInput): Answer<Gift> {
  requireGiving(input);
  const prices = input.shares.map((_, year) => {
    const from = addMonths(input.on, 12 * year);
    const card = priceOfCard(from, input);
    return { from, months: input.months, price: card.price, steps: card.steps };
  });
  return stepDown(prices, input.shares);
}

function priceOfCard(on: Month, { months, who }: HealthGiftInput): { price: Dong; steps: Step[] } {
  if ('position' in who) {
    const before = Array.from({ length: who.position - 1 }, () => ({ months }));
    const household = householdHealth({ on, members: [...before, { months, ...(who.local ? { local: who.local } : {}) }] });
    const price = lastOf(household.value.members);
    if (price === undefined || who.position < 1) throw new RangeError(`position must be 1 or more: ${who.position}`);
    return { price, steps: household.steps };
  }
  const supported = healthSupport({ on, ...who });
  const price = supported.value.periods.find((period) => period.months === months)?.payable;
  if (price === undefined) throw new RangeError(`no card for ${months} months`);
  return { price, steps: supported.steps };
}

/** Donor and recipient hand over whole đồng each year; together they pay the price. */
function stepDown(prices: readonly (Omit<GiftYear, 'donor' | 'recipient'> & { steps: Step[] })[], shares: readonly number[]): Answer<Gift> {
  const years = prices.map(({ from, months, price }, index) => {
    const donor = round(multiply(percent(shares[index] ?? 0), exact(price)));
    return { from, months, price, donor, recipient: price - donor };
  });
  const sum = (key: 'donor' | 'recipient'): number => years.reduce((total, year) => total + year[key], 0);
  return answer({ years, donor: sum('donor'), recipient: sum('recipient') }, [
    // The price is the law's; the share is the donor's.
    ...years.map((year, index) =>
      step(
        `year-${index + 1}`,
        `Năm thứ ${index + 1}, nhà hảo tâm tặng`,
        dong(year.donor),
        prices[index]!.steps,
        `${formatPercent(shares[index] ?? 0)} × ${formatDong(year.price)}`,
      ),
    ),
    step('donor', 'Nhà hảo tâm tặng tất cả', dong(sum('donor')), []),
    step('recipient', 'Người được tặng nộp thêm', dong(sum('recipient')), []),
  ]);
}

function requireGiving({ shares, mostYears }: Giving): void {
  if (shares.length === 0 || shares.length > mostYears) throw new RangeError(`a gift lasts 1 to ${mostYears} years: ${shares.length}`);
  shares.forEach((share, index) => {
    const before = shares[index - 1] ?? 100;
    if (!(share >= 0 && share <= before)) throw new RangeError(`shares must step down from 100 to 0: ${shares.join(', ')}`);
  });
}
