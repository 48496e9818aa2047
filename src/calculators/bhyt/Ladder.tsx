/** Who pays what, in order: the ladder as bars with the same amounts as a table, the State's part and the province's apart. */
import { formatDong } from '#law/format';
import { tenth } from '#calculators/ui/scale';
import type { Line } from './model';

export function Ladder({ lines, place }: { lines: readonly Line[]; place?: string | undefined }) {
  if (lines.length === 0) return null;
  const most = Math.max(1, ...lines.map((line) => line.each));
  const hasState = lines.some((line) => line.support > 0);
  const hasLocal = lines.some((line) => line.localSupport > 0);
  return (
    <table class="cards ladder">
      <caption>Mỗi người nộp bao nhiêu</caption>
      <thead>
        <tr>
          <th scope="col">Người</th>
          {hasState && (
            <th scope="col" class="number">
              Nhà nước trả
            </th>
          )}
          {hasLocal && (
            <th scope="col" class="number">
              {place} trả
            </th>
          )}
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
              <small class="soft"> {line.months} tháng</small>
              <svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
                <rect class={line.support > 0 ? 'state' : 'you'} width={tenth((line.each / most) * 100)} height="10" />
              </svg>
            </th>
            {hasState && <Paid by="Nhà nước trả" amount={line.people * line.support} />}
            {hasLocal && <Paid by={`${place} trả`} amount={line.people * line.localSupport} />}
            <td class="number" data-label={line.people > 1 ? `Nộp, mỗi người ${formatDong(line.each)}` : 'Nộp'}>
              <strong class="fig">{formatDong(line.people * line.each)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Somebody else's part; on a narrow phone nothing stands where nothing is paid. */
function Paid({ by, amount }: { by: string; amount: number }) {
  return amount > 0 ? (
    <td class="number" data-label={by}>
      {formatDong(amount)}
    </td>
  ) : (
    <td class="number none">–</td>
  );
}
