/** What a household brings for its cards: the law's amount for so many people and months. Fetched once both are chosen. */
import { useEffect } from 'preact/hooks';
import { formatDong } from '#law/format';
import { monthOf, type Day } from '#law/month';
import { householdHealth } from '#rules/health/household-health';
import { url } from '#site/url';
import type { Money } from './money-to-bring';

interface Props {
  people: number;
  months: number;
  on: Day;
  onMoney: (money: Money | undefined) => void;
}

const DEADLINE = 'Nộp trước ngày thẻ cũ hết hạn';

export function HealthToBring({ people, months, on, onMoney }: Props) {
  const { total } = householdHealth({ on: monthOf(on), members: Array.from({ length: people }, () => ({ months })) }).value;
  useEffect(() => onMoney({ payable: total, deadline: DEADLINE }), [total]);
  return (
    <div role="status" data-money>
      <p class="big second">{formatDong(total)}</p>
      <p>
        Cho {people} người, {months} tháng, người sau ít hơn người trước. {DEADLINE}.{' '}
        <a href={url('/tinh/bhyt/')}>Tỉnh có hỗ trợ thêm, hay mỗi người mua một số tháng thì tính ở đây</a>.
      </p>
    </div>
  );
}
