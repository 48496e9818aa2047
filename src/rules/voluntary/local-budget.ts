import supportBasis from '#content/law/parameters/local-support-basis.yaml';
import { formatDong, formatInteger, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { textOn } from '#law/parameter';
import type { Dong, Percent } from '#law/units';
import { answer, dong, step, type Answer } from '#rules/core/answer';
import { contribution } from './contribution';
import { percent, multiply, round } from '#rules/core/exact';
import { incomeLimits } from './income-limits';
import { requireCount } from '#rules/core/input';
import { monthlySupport, type Group } from './support';

const YEAR = 12;

export interface TopUp {
  /** What the local budget pays for one person a month, whole đồng, as all below. */
  perPerson: Dong;
  /** For all of them, a year at the law of the month. */
  yearly: Dong;
  /** What one person at the lowest income pays a month without and with the top-up. */
  before: Dong;
  after: Dong;
}

/**
 * What topping up voluntary BHXH costs the local budget (đồng) and takes off its people: so many percent of the
 * contribution at the poverty line, the base of the State's own support, whatever income they choose.
 * A province proposes and decides it.
 * Rejects a share larger than what the person at the lowest income still has to pay.
 */
export function topUp(input: { on: Month; percent: Percent; people: number; group: Group }): Answer<TopUp> {
  const { on, people, group } = input;
  requireCount('people', people);
  const income = incomeLimits({ on, income: 0 }).value.min;
  const pay = (share: Percent) => contribution({ on, income, method: 'monthly', groups: [group], local: { percent: share } });
  const before = pay(0);
  const after = pay(input.percent);
  const support = monthlySupport(on, [group]);
  const perPerson = round(multiply(percent(input.percent), support.base));
  if (!(input.percent > 0) || perPerson > before.value.payable)
    throw new RangeError(`percent must be above 0 and leave nothing below 0 to pay: ${input.percent}`);
  const yearly = perPerson * people * YEAR;
  const { contributionRate, povertyLine, rates } = support.sources;
  return answer({ perPerson, yearly, before: before.value.payable, after: after.value.payable }, [
    step(
      'per-person',
      'Ngân sách địa phương trả cho một người mỗi tháng',
      dong(perPerson),
      [textOn(supportBasis, firstDay(on)), contributionRate, povertyLine, rates],
      `${formatPercent(input.percent)} × ${formatPercent(contributionRate.value)} × ${formatDong(povertyLine.value)}`,
    ),
    step('yearly', 'Cả năm cho mọi người', dong(yearly), [], `${formatDong(perPerson)} × ${formatInteger(people)} người × ${YEAR} tháng`),
    step(
      'after',
      'Mỗi người còn nộp một tháng',
      dong(after.value.payable),
      [],
      `${formatDong(before.value.payable)} − ${formatDong(perPerson)}`,
    ),
  ]);
}
