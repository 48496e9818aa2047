/** The six ways to pay, side by side, with their deadlines; on paper as a table. */
import { formatDong } from '#law/format';
import { provisionalOf } from '#rules/core/answer';
import { AddToCalendar } from '#calculators/ui/AddToCalendar.tsx';
import { ProvisionalMarks } from '#calculators/ui/ProvisionalMarks.tsx';
import type { Result } from './model';

export function Ways({ result: { ways } }: { result: Pick<Result, 'ways'> }) {
  const marks = provisionalOf(ways);
  return (
    <>
      <table class="cards ways">
        <caption>Sáu cách nộp tiền: bao nhiêu, khi nào</caption>
        <thead>
          <tr>
            <th scope="col">Cách đóng</th>
            <th scope="col" class="number">
              Bạn nộp một lần
            </th>
            <th scope="col">Hạn nộp</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={way.key} data-way={way.key}>
              <th scope="row">
                {way.label}
                {way.provisional?.[0] && <span class="doubt"> tạm tính</span>}
              </th>
              <td class="number" data-label="Bạn nộp">
                <span class="fig">{way.payable === undefined ? 'chưa tính được' : formatDong(way.payable)}</span>
              </td>
              <td data-label="Hạn">
                <span>
                  {way.deadline}
                  {way.note && <small class="soft">. {way.note}</small>}{' '}
                  {way.due && way.payable !== undefined && (
                    <AddToCalendar
                      id={`nop-${way.key}`}
                      on={way.due}
                      title="Hạn nộp BHXH tự nguyện"
                      about={`${way.label}: ${formatDong(way.payable)}.`}
                    />
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ProvisionalMarks marks={marks} />
    </>
  );
}
