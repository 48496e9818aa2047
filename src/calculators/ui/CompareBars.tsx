/** Amounts side by side as bars of one scale; the key beside each is the same data in words. */
import { formatDong } from '#law/format';
import { tenth } from './scale';

export interface Bar {
  kind: 'you' | 'state' | 'local';
  label: string;
  /** đồng */
  amount: number;
  /** How the amount is read, when not as plain đồng: "540.000 đồng/tháng, trong 88 tháng". */
  text?: string;
}

export function CompareBars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map((bar) => bar.amount));
  return (
    <figure class="compare-bars print-later" aria-label={title}>
      <figcaption>{title}</figcaption>
      <ul>
        {bars.map((bar) => (
          <li key={bar.label}>
            <span>{bar.label}</span> <span class="fig">{bar.text ?? formatDong(bar.amount)}</span>
            <svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect class={bar.kind} width={tenth((bar.amount / most) * 100)} height="10" />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
