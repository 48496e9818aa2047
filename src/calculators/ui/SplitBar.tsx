/** Who pays how much, as one stacked bar with its key. Patterns tell the parts apart on paper without colour. */
import { Fragment } from 'preact';
import { formatDong } from '#law/format';

export interface Share {
  kind: 'you' | 'state' | 'local';
  label: string;
  /** đồng */
  amount: number;
}

/** Widths are percentages with two decimals, so that server and phone write the same attribute. `title` is the name of the whole. */
export function SplitBar({ shares, title = 'Phần đóng' }: { shares: readonly Share[]; title?: string }) {
  const shown = shares.filter((share) => share.amount > 0);
  const total = shown.reduce((sum, share) => sum + share.amount, 0);
  let start = 0;
  const name = `${title}: ${shown.map((share) => `${share.label} ${formatDong(share.amount)}`).join(', ')}`;
  return (
    <figure class="split" data-total={total}>
      <svg class="bar" role="img" aria-label={name} viewBox="0 0 100 10" preserveAspectRatio="none">
        {shown.map((share) => {
          const width = Math.round((share.amount / total) * 10_000) / 100;
          const x = start;
          start = Math.round((start + width) * 100) / 100;
          return (
            <Fragment key={share.kind}>
              <rect class={share.kind} x={x} y="0" width={width} height="10" />
              {share.kind !== 'you' && <Weave kind={share.kind} x={x} width={width} />}
            </Fragment>
          );
        })}
      </svg>
      <ul class="bar-key">
        {shares.map((share) => (
          <li key={share.kind}>
            <span>
              <svg aria-hidden="true" viewBox="0 0 10 10" class="bar">
                <rect class={share.kind} width="10" height="10" />
                {share.kind !== 'you' && <Weave kind={share.kind} x={0} width={10} scale={3} />}
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

/** Threads over a part: upright for the State, lying for the place. `scale` thickens them in a small swatch. */
function Weave({ kind, x, width, scale = 1 }: { kind: 'state' | 'local'; x: number; width: number; scale?: number }) {
  return kind === 'state' ? (
    <path class="weave" d={`M${x} 5h${width}`} stroke-width="10" stroke-dasharray={`${0.6 * scale} ${scale}`} />
  ) : (
    <path class="weave" d={`M${x} 2h${width}M${x} 5h${width}M${x} 8h${width}`} stroke-width="1" />
  );
}
