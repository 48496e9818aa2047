import periods from '#content/law/parameters/household-health-months.yaml';
import tiers from '#content/law/parameters/household-health-tiers.yaml';
import { formatDong, formatInteger, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, tableOn, type Found } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { add, divide, exact, multiply, percent, round, subtract, ZERO } from '#rules/core/exact';
import { monthlyHealth } from './health-card';
import { localHealthStep, localPercentOf, type LocalHealthSupport } from './local-health';

export interface HouseholdHealth {
  /** What each member pays, whole đồng, in order of joining. */
  members: Dong[];
  /** What the province pays for each of them, whole đồng. */
  localSupport: Dong[];
  /** What the household pays, whole đồng. */
  total: Dong;
}

export interface HouseholdMember {
  /** How many months the member pays for. */
  months: Months;
  /** What the province pays of this member's amount; the State supports nobody in household form. */
  local?: LocalHealthSupport;
}

/**
 * Household health insurance (đồng): the first member pays the whole contribution, the next ones less and less,
 * the fifth and all after the same share. Members are those who join in household form in the same fiscal year, in order
 * of joining; people insured in another way do not count. Rate and level are those of the month of payment: a later
 * change means neither top-up nor refund. A province may pay a part of a member's amount (Nghị định 188/2025 Điều 71 khoản 10 điểm e).
 * Luật BHYT Điều 13 khoản 6; Nghị định 188/2025 Điều 6 khoản 5, Điều 8 khoản 3.
 * Rejects periods other than 3, 6 or 12 months, months before the tiers on record and a percentage outside 0–100.
 */
export function householdHealth(input: { on: Month; members: readonly HouseholdMember[] }): Answer<HouseholdHealth> {
  const monthly = monthlyHealth(input.on);
  const amounts = input.members.map(({ months, local }, index) => {
    requireHealthPeriod(input.on, months);
    const tier = tierOf(input.on, index + 1);
    const whole = multiply(percent(tier.value), monthly.amount, exact(months));
    const localSupport = multiply(percent(localPercentOf(0, local)), whole);
    return { tier, months, local, whole, localSupport, amount: subtract(whole, localSupport) };
  });
  const total = amounts.reduce((sum, { amount }) => add(sum, amount), ZERO);
  return answer(
    {
      members: amounts.map(({ amount }) => round(amount)),
      localSupport: amounts.map(({ localSupport }) => round(localSupport)),
      total: round(total),
    },
    [
      step(
        'monthly',
        'Mức đóng một tháng của người thứ nhất',
        dong(monthly.amount),
        [monthly.rate, monthly.level],
        `${formatPercent(monthly.rate.value)} × ${formatDong(monthly.level.value)}`,
      ),
      ...amounts.flatMap(({ tier, months, local, localSupport, amount }, index) => [
        ...(local ? [localHealthStep(`localSupport-${index + 1}`, `người thứ ${index + 1}`, local, localPercentOf(0, local))] : []),
        step(
          `member-${index + 1}`,
          `Người thứ ${index + 1}`,
          dong(amount),
          [tier],
          `${formatPercent(tier.value)} × ${formatInteger(round(monthly.amount))} × ${months} tháng${local ? ` − ${formatInteger(round(localSupport))}` : ''}`,
        ),
      ]),
      step('total', 'Cả nhà nộp', dong(total), []),
    ],
  );
}

/** How many months one may pay for at a time in `on`, shortest first. Luật BHYT Điều 15 khoản 6. */
export function healthPeriods(on: Month): Months[] {
  return Object.values(tableOn(periods, firstDay(on)).value).sort((a, b) => a - b);
}

function requireHealthPeriod(on: Month, months: Months): void {
  const allowed = healthPeriods(on);
  if (!allowed.includes(months)) throw new RangeError(`months must be one of ${allowed.join(', ')}: ${months}`);
}

/** What an amount for so many months comes to a day (whole đồng), a year taken as 365 days. */
export function perDay(amount: Dong, months: Months): Dong {
  return round(divide(multiply(exact(amount), exact(12)), exact(months * 365)));
}

/** Percent of the first member's amount; the last tier holds for everybody after it. */
function tierOf(on: Month, position: number): Found<Percent> {
  const last = Object.keys(tableOn(tiers, firstDay(on)).value).length;
  return entryOn(tiers, firstDay(on), String(Math.min(position, last)));
}
