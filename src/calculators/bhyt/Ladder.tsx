/** Who pays what, in order: the ladder as bars with the same amounts as a table. */
import { formatDong } from '#law/format';
import { tenth } from '../shared/scale';
import type { Line } from './model';

export function Ladder({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  const most = Math.max(1, ...lines.map((line) => line.each));
  return (
    <table class="ladder">
      <caption>Mỗi người nộp bao nhiêu</caption>
      <thead>
        <tr>
          <th scope="col">Người</th>
          <th scope="col" class="number">
            Số tháng
          </th>
          <th scope="col" class="number">
            Nộp
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} data-line={line.key}>
            <th scope="row">
              {line.label}
              {line.people > 1 && `, ${line.people} người`}
              <svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
                <rect class={line.key.startsWith('member') ? 'you' : 'state'} width={tenth((line.each / most) * 100)} height="10" />
              </svg>
            </th>
            <td class="number">{line.months}</td>
            <td class="number">
              <span class="fig">{formatDong(line.people * line.each)}</span>
              {line.people > 1 && <small class="soft"> mỗi người {formatDong(line.each)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
