import type { Dong } from '#law/units';
import { netWage } from './gross-net';

type Asked = Parameters<typeof netWage>[0];

/**
 * The wage to agree on so that so much is left in hand (đồng/tháng): the smallest whole one whose net wage is `net`. Of every đồng
 * more, insurances and tax leave more than half, so it lies under twice the net wage and what the lowest bases cost.
 * Rejects what `netWage` rejects.
 */
export function grossForNet({ net, ...asked }: Omit<Asked, 'gross'> & { net: Dong }): Dong {
  const netOf = (gross: Dong) => netWage({ ...asked, gross }).value.net;
  let low = Math.max(net, asked.exempt ?? 0);
  let high = low + 1;
  while (netOf(high) < net) high *= 2;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (netOf(middle) < net) low = middle + 1;
    else high = middle;
  }
  return low;
}
