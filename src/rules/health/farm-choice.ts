import { formatInteger } from '#law/format';
import { type Month } from '#law/month';
import type { Dong } from '#law/units';
import { answer, conclusion, dong, step, type Answer } from '#rules/core/answer';
import { healthSupport } from './health-support';
import { householdHealth, type HouseholdMember } from './household-health';
import type { LocalHealthSupport } from './local-health';

export interface FarmChoice {
  /** Everybody takes the State's support for farm households of average living standard, whole đồng. */
  supported: Dong;
  /** Everybody joins in household form, whole đồng. */
  household: Dong;
  cheaper: 'supported' | 'household' | 'equal';
}

/**
 * Farm, forest, fishing and salt households of average living standard may take the State's support for each member
 * or join in household form with its falling tiers; which costs less for the members without other insurance,
 * all choosing alike (mixing never costs less for a household of usual size); what the province adds comes on top of the
 * State's support (`local`), or of a member's amount in household form (`members[].local`). Luật BHYT Điều 13 khoản 5 điểm e;
 * Nghị định 188/2025 Điều 6. Rejects periods other than 3, 6 or 12 months.
 */
export function farmChoice(input: { on: Month; members: readonly HouseholdMember[]; local?: LocalHealthSupport }): Answer<FarmChoice> {
  const form = householdHealth(input);
  const support = healthSupport({ on: input.on, groups: ['farm-average'], ...(input.local ? { local: input.local } : {}) });
  const own = input.members.map(({ months }) => support.value.periods.find((period) => period.months === months)!.payable);
  const supported = own.reduce((sum, amount) => sum + amount, 0);
  const household = form.value.total;
  const cheaper = supported === household ? 'equal' : supported < household ? 'supported' : 'household';
  const words = {
    supported: 'Nhận hỗ trợ của Nhà nước rẻ hơn',
    household: 'Đóng theo hộ gia đình rẻ hơn',
    equal: 'Hai cách bằng tiền nhau',
  };
  return answer({ supported, household, cheaper }, [
    ...support.steps.filter(({ key }) => ['monthly', 'support', 'localSupport'].includes(key)),
    step('supported', 'Mọi người nhận hỗ trợ', dong(supported), [], own.map((amount) => formatInteger(amount)).join(' + ')),
    ...form.steps.filter(({ key }) => /^(member|localSupport)-/.test(key)),
    step('household', 'Mọi người đóng theo hộ gia đình', dong(household), []),
    step('cheaper', 'So sánh', conclusion(words[cheaper]), []),
  ]);
}
