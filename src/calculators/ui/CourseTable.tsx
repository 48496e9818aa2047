/** A plan paid month by month: each stretch within which a month costs the same, and why it changes. */
import { formatDong, formatMonth } from '#law/format';
import type { Plan } from '#rules/voluntary/plan';
import { reasonInWords } from '#rules/voluntary/plan-change-words';

export function CourseTable({ course, caption }: { course: Plan; caption: string }) {
  const hasLocal = course.localSupport > 0;
  return (
    <table class="cards" data-course>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Từ – đến</th>
          <th scope="col" class="number">
            Nhà nước
          </th>
          {hasLocal && (
            <th scope="col" class="number">
              Địa phương
            </th>
          )}
          <th scope="col" class="number">
            Bạn nộp
          </th>
        </tr>
      </thead>
      <tbody>
        {course.stretches.map(({ from, to, monthly, reasons }) => (
          <tr key={from} data-from={from}>
            <th scope="row">
              <span>
                {formatMonth(from)} – {formatMonth(to)}
                {reasons.map((reason) => (
                  <small key={reason.key} class="soft">
                    {' '}
                    {reasonInWords(reason)}
                  </small>
                ))}
              </span>
            </th>
            <td class="number" data-label="Nhà nước">
              {formatDong(monthly.support)}
            </td>
            {hasLocal && (
              <td class="number" data-label="Địa phương">
                {formatDong(monthly.localSupport)}
              </td>
            )}
            <td class="number" data-label="Bạn nộp">
              {formatDong(monthly.payable)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
