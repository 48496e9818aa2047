/** Months of State support used and left, as one bar with a notch at every year. */
import { formatDuration } from '#law/format';

interface Props {
  /** Months already supported. */
  used: number;
  /** Months the law allows in all. */
  total: number;
}

const YEAR = 12;

export function SupportBar({ used, total }: Props) {
  const spent = Math.min(Math.max(used, 0), total);
  const left = total - spent;
  const notches = Array.from({ length: Math.ceil(total / YEAR) - 1 }, (_, index) => (index + 1) * YEAR);
  const rows = [
    { kind: 'state', label: 'Đã dùng', months: spent },
    { kind: 'left', label: 'Còn lại', months: left },
  ];
  return (
    <figure class="support-bar" data-left={left}>
      <svg
        class="bar"
        role="img"
        aria-label={`Trong ${total} tháng được hỗ trợ: đã dùng ${spent} tháng, còn ${left} tháng`}
        viewBox={`0 0 ${total} 10`}
        preserveAspectRatio="none"
      >
        <rect class="left" width={total} height="10" />
        <rect class="state" width={spent} height="10" />
        {notches.map((month) => (
          <path key={month} class="year-tick" d={`M${month} 0v10`} stroke-width="0.6" />
        ))}
      </svg>
      <ul class="bar-key">
        {rows.map((row) => (
          <li key={row.kind}>
            <span>
              <svg aria-hidden="true" viewBox="0 0 10 10" class="bar">
                <rect class={row.kind} width="10" height="10" />
              </svg>
              {row.label}
            </span>
            <span class="fig">
              {row.months} tháng{row.months > YEAR && ` (${formatDuration(row.months)})`}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
