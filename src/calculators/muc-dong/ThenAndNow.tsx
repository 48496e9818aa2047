/** A link made under older law: what it showed then, what holds now, and why they differ. */
import { formatDong, formatMonth } from '#law/format';
import type { Month } from '#law/month';
import type { Values } from './fields';
import { compute } from './model';

interface Props {
  then: { on: Month; values: Values };
  now: Values;
  /** The link's income is no longer allowed, so `now` holds the lowest one. */
  lowest: boolean;
}

export function ThenAndNow({ then, now, lowest }: Props) {
  const before = compute(then.values).monthly;
  const after = compute(now).monthly;
  const difference = after.payable - before.payable;
  if (difference === 0 && now.income === then.values.income) return null;
  return (
    <div class="callout then-now" data-then-now>
      <h3>Đường dẫn này làm từ tháng {formatMonth(then.on)}, số tiền nay đã khác</h3>
      <table>
        <tbody>
          <tr>
            <th scope="row">
              Lúc đó ({formatMonth(then.values.on)}), thu nhập {formatDong(then.values.income)}
            </th>
            <td class="number" data-then>
              {formatDong(before.payable)}
            </td>
          </tr>
          <tr>
            <th scope="row">
              Bây giờ ({formatMonth(now.on)}), thu nhập {lowest ? 'thấp nhất ' : ''}
              {formatDong(now.income)}
            </th>
            <td class="number" data-now>
              {formatDong(after.payable)}
            </td>
          </tr>
          <tr>
            <th scope="row">Chênh lệch</th>
            <td class="number" data-difference>
              {difference > 0 ? '+' : ''}
              {formatDong(difference)}
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        Vì sao: mức thu nhập thấp nhất đi từ {formatDong(before.limits.min)} đến {formatDong(after.limits.min)}, Nhà nước hỗ trợ đi từ{' '}
        {formatDong(before.support)} đến {formatDong(after.support)} một tháng.
      </p>
    </div>
  );
}
