/** Payments that make up a sum, and those that may come on top. */
import { formatDong } from '#law/format';
import type { Citation } from '#law/parameter';
import { Cites } from './Cites';
import { Fold } from './Fold';

export interface Payment {
  key: string;
  label: string;
  /** đồng */
  amount: number;
  cites: Citation[];
}

/** The parts of a sum; one alone is the sum itself. */
export function Payments({ lines }: { lines: readonly Payment[] }) {
  if (lines.length < 2) return null;
  return (
    <table class="lines">
      <tbody>
        {lines.map(({ key, label, amount }) => (
          <tr key={key} data-line={key}>
            <th scope="row">{label}</th>
            <td class="number">{formatDong(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What may come on top, its amounts in the heading. */
export function FurtherPayments({ lines }: { lines: readonly Payment[] }) {
  if (lines.length === 0) return null;
  return (
    <Fold title={`Có thể thêm: ${lines.map(({ amount }) => formatDong(amount)).join(' và ')}`}>
      <ul class="ways-out">
        {lines.map(({ key, label, amount, cites }) => (
          <li key={key} data-further={key}>
            {label} <span class="fig">{formatDong(amount)}</span> <Cites cites={cites} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
