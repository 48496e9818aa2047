/** What the numbers of a trial say, in words that do not promise more than they show. */
import { formatInteger, formatNumber } from '#law/format';
import { conclusion, step, type Step } from '#rules/core/answer';
import { assumptions } from '#site/assumptions';
import { LEAFLETS, type Values } from './fields';
import { compare, designEffect, peopleNeeded, type Difference } from './statistics';

export interface Comparison extends Difference {
  /** "B" beside "A". */
  name: string;
}

export interface Result {
  /** People and hamlets for each leaflet. */
  people: number;
  hamlets: number;
  comparisons: Comparison[];
  steps: Step[];
}

export function compute(values: Values): Result {
  const alike = assumptions['trial-alike'].value;
  const effect = designEffect(values.perHamlet, alike);
  const people = peopleNeeded(values.base / 100, values.hoped / 100, effect);
  const [first, ...others] = LEAFLETS.map(({ name, people: given, came }) => ({ name, people: values[given], came: values[came] }));
  return {
    people,
    hamlets: Math.ceil(people / values.perHamlet),
    comparisons: others.flatMap((other) => {
      const difference = compare(first!, other, effect);
      return difference ? [{ ...difference, name: other.name }] : [];
    }),
    steps: [
      step(
        'effect',
        'Cả ấp nhận cùng một mẫu: phải hỏi nhiều người hơn bốc thăm từng người',
        conclusion(`gấp ${formatNumber(Number(effect.toFixed(2)))} lần`),
        [],
        `1 + (${formatInteger(values.perHamlet)} − 1) × ${formatNumber(alike)}`,
      ),
      step(
        'people',
        `Để thấy được từ ${values.base} lên ${values.hoped} người trên 100`,
        conclusion(`${formatInteger(people)} người mỗi mẫu`),
        [],
      ),
    ],
  };
}

/** "3,4" of a share, in percent with one decimal. */
export function percent(share: number): string {
  return formatNumber(Number((share * 100).toFixed(1)));
}

/** "Tờ B hơn tờ A …" */
export function verdict({ name, difference, low, high, clear }: Comparison): string {
  const more = difference >= 0;
  const [nearest, farthest] = more ? [low, high] : [-high, -low];
  const by = `${percent(Math.abs(difference))} người trên 100`;
  if (clear)
    return `Tờ ${name} ${more ? 'hơn' : 'kém'} tờ A ${by}; tính cả may rủi thì ${more ? 'hơn' : 'kém'} từ ${percent(nearest)} đến ${percent(farthest)}.`;
  return `Chưa nói được tờ ${name} hơn hay kém tờ A: lần này chênh ${by}, nhưng may rủi cũng có thể làm ra như vậy (từ ${percent(low)} đến ${percent(high)}).`;
}

export function message({ people, hamlets, comparisons }: Result): string {
  return comparisons.length > 0
    ? comparisons.map(verdict).join(' ')
    : `Thử tờ rơi: mỗi mẫu cần phát cho ${formatInteger(people)} người, chừng ${formatInteger(hamlets)} ấp.`;
}
