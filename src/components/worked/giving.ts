/** Examples about giving: books and cards, with a share that steps down. */
import { formatDong } from '#law/format';
import type { Month } from '#law/month';
import { healthGift, voluntaryGift } from '#rules/gift';
import type { HealthGroup } from '#rules/health-support';
import { incomeLimits } from '#rules/income-limits';
import type { Group } from '#rules/support';
import { assumptions } from '../../site/assumptions';
import type { Example } from '.';

const mostYears = () => assumptions['gift-years'].value;
const lowest = (on: Month) => incomeLimits({ on, income: 0 }).value.min;

export const giving: Record<string, Example> = {
  /** Voluntary BHXH at the lowest income; `shares` in percent per year, falling. */
  'gift-book': ({ group = 'other', shares = [100] }: { group?: Group; shares?: number[] }, on) => {
    const answer = voluntaryGift({ on, months: shares.length * 12, income: lowest(on), groups: [group], shares, mostYears: mostYears() });
    return {
      lead: `${shares.length === 1 ? 'Một năm' : `${shares.length} năm`} cho một người: bạn tặng ${formatDong(answer.value.donor)}, người nhận tự góp ${formatDong(answer.value.recipient)}.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  },

  /** A health card each year, for a supported group or the n-th member of a household. */
  'gift-card': ({ group, position = 1, shares = [100] }: { group?: HealthGroup; position?: number; shares?: number[] }, on) => {
    const answer = healthGift({ on, months: 12, shares, mostYears: mostYears(), who: group ? { groups: [group] } : { position } });
    return {
      lead: `${shares.length === 1 ? 'Một thẻ một năm' : `Thẻ ${shares.length} năm`} cho một người: bạn tặng ${formatDong(answer.value.donor)}, người nhận tự góp ${formatDong(answer.value.recipient)}.`,
      steps: answer.steps,
      provisional: answer.provisional,
    };
  },
};
