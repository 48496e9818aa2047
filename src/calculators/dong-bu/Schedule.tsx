/** The payment month by month: what each missing month costs with its interest. */
import { formatDong } from '#law/format';
import type { Result } from './model';

export function Schedule({ result }: { result: Result }) {
  const months = result.schedule;
  if (months.length === 0) return null;
  return (
    <details class="schedule">
      <summary>Tiền và lãi từng tháng ({months.length} tháng)</summary>
      <table class="cards">
        <caption>Mỗi tháng thiếu đóng bao nhiêu, lãi bao nhiêu</caption>
        <thead>
          <tr>
            <th scope="col">Tháng thiếu</th>
            <th scope="col" class="number">
              Tiền đóng cả lãi
            </th>
            <th scope="col" class="number">
              Trong đó lãi
            </th>
            <th scope="col" class="number">
              Cộng dồn
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.number} data-month={month.number}>
              <th scope="row">Tháng {month.number}</th>
              <td class="number" data-label="Tiền đóng cả lãi">
                {formatDong(month.amount)}
              </td>
              <td class="number" data-label="Trong đó lãi">
                {formatDong(month.interest)}
              </td>
              <td class="number" data-label="Cộng dồn">
                {formatDong(month.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">Từng dòng được làm tròn riêng, nên cộng tay có thể lệch vài đồng.</p>
    </details>
  );
}
