/** The stretches of a life with what each costs and brings, and the way to the calculator that explains it. */
import { formatDuration, formatInteger, formatMonth } from '#law/format';
import { monthsBetween } from '#law/month';
import { url } from '#site/url';
import type { Money } from './life';
import { nameOf, type Result, type Shown } from './model';

const COLUMNS = [
  { key: 'you', label: 'Bạn đóng' },
  { key: 'others', label: 'Công ty, Nhà nước' },
  { key: 'received', label: 'Bạn nhận' },
] as const;

export function LifeTable({ result }: { result: Result }) {
  const { totals, stretches } = result;
  const sums = { you: totals.you, others: totals.others, received: totals.young + totals.old };
  return (
    <table class="cards life" data-life>
      <thead>
        <tr>
          <th scope="col">Quãng</th>
          {COLUMNS.map(({ key, label }) => (
            <th key={key} scope="col" class="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stretches.map((stretch) => (
          <tr key={stretch.number} data-stretch={stretch.kind}>
            <th scope="row">
              <span>
                {stretch.number}. {nameOf(stretch)}{' '}
                <small>
                  {monthsOf(stretch)}
                  {stretch.to && stretch.kind !== 'filled' && (
                    <span class="no-print">, {formatDuration(monthsBetween(stretch.from, stretch.to))}</span>
                  )}
                </small>
                {stretch.notes.map((note) => (
                  <small key={note} class="soft">
                    {' '}
                    {note}
                  </small>
                ))}{' '}
                <a class="no-print" href={url(stretch.link)} aria-label={`Vì sao: quãng ${stretch.number}, ${nameOf(stretch)}`}>
                  Vì sao?
                </a>
              </span>
            </th>
            {COLUMNS.map(({ key, label }) => (
              <Cell key={key} label={label} money={stretch[key]} once={stretch.kind === 'filled'} />
            ))}
          </tr>
        ))}
        <tr data-totals>
          <th scope="row">Cộng lại</th>
          {COLUMNS.map(({ key, label }) => (
            <td key={key} class="number" data-label={label}>
              <strong>{formatInteger(sums[key])}</strong>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function monthsOf({ from, to, kind }: Shown): string {
  if (kind === 'filled') return formatMonth(from);
  return to ? `${formatMonth(from)}–${formatMonth(to)}` : `từ ${formatMonth(from)}`;
}

/** A month, and all of them; nothing where nothing is paid. */
function Cell({ label, money, once }: { label: string; money: Money | undefined; once: boolean }) {
  if (!money || money.most === 0) return <td class="number none">–</td>;
  const { least, most, total } = money;
  const monthly = least === most ? formatInteger(least) : `${formatInteger(least)}–${formatInteger(most)}`;
  return (
    <td class="number" data-label={label}>
      <span>
        {once ? formatInteger(total) : `${monthly}/tháng`}
        {!once && <small> cộng {formatInteger(total)}</small>}
      </span>
    </td>
  );
}
