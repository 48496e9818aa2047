/** Who pays how much, as one stacked bar with its key. Patterns tell the parts apart on paper without colour. */
import { formatDong } from '#law/format';

export interface Share {
  kind: 'you' | 'state' | 'local';
  label: string;
  /** đồng */
  amount: number;
}

/** Widths are percentages with two decimals, so that server and phone write the same attribute. */
export function SplitBar({ shares }: { shares: readonly Share[] }) {
  const shown = shares.filter((share) => share.amount > 0);
  const total = shown.reduce((sum, share) => sum + share.amount, 0);
  let start = 0;
  const name = `Phần đóng: ${shown.map((share) => `${share.label} ${formatDong(share.amount)}`).join(', ')}`;
  return (
    <figure class="split" data-total={total}>
      <svg class="bar" role="img" aria-label={name} viewBox="0 0 100 10" preserveAspectRatio="none">
        {shown.map((share) => {
          const width = Math.round((share.amount / total) * 10_000) / 100;
          const x = start;
          start = Math.round((start + width) * 100) / 100;
          return <rect key={share.kind} class={share.kind} x={x} y="0" width={width} height="10" />;
        })}
      </svg>
      <ul class="bar-key">
        {shares.map((share) => (
          <li key={share.kind}>
            <span>
              <svg aria-hidden="true" viewBox="0 0 10 10" class="bar">
                <rect class={share.kind} width="10" height="10" />
              </svg>
              {share.label}
            </span>
            <span class="fig">{formatDong(share.amount)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
