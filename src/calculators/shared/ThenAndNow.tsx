/** A link made under older law: what it showed then, what holds now, and the difference. */
import { formatDong, formatMonth } from '#law/format';
import type { Month } from '#law/month';

export interface Headline {
  label: string;
  /** đồng */
  amount: number;
}

interface Props {
  then: { on: Month; figures: readonly Headline[] };
  now: readonly Headline[];
  /** Why they differ, one plain sentence each. */
  why?: readonly string[];
}

export function ThenAndNow({ then, now, why = [] }: Props) {
  const rows = now.map((figure, index) => ({ ...figure, before: then.figures[index]?.amount ?? 0 }));
  if (then.figures.length === 0 || rows.every((row) => row.before === row.amount)) return null;
  return (
    <div class="callout then-now" data-then-now>
      <h3>Đường dẫn này làm từ tháng {formatMonth(then.on)}; từ đó đã có thay đổi</h3>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">Khoản</th>
            <th scope="col" class="number">
              Lúc đó
            </th>
            <th scope="col" class="number">
              Bây giờ
            </th>
            <th scope="col" class="number">
              Chênh lệch
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td class="number" data-label="Lúc đó" data-then>
                {formatDong(row.before)}
              </td>
              <td class="number" data-label="Bây giờ" data-now>
                {formatDong(row.amount)}
              </td>
              <td class="number" data-label="Chênh lệch" data-difference>
                {row.amount > row.before ? '+' : ''}
                {formatDong(row.amount - row.before)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {why.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}
