/** How much of a span has passed, as one bar with its key; the key is the same data in words. */

interface Part {
  kind: 'you' | 'state' | 'local';
  label: string;
  amount: number;
  /** The amount as it is read: "5 năm 3 tháng". */
  text: string;
}

export function ProgressBar({ title, parts }: { title: string; parts: readonly Part[] }) {
  const total = parts.reduce((sum, part) => sum + part.amount, 0);
  let start = 0;
  return (
    <figure class="split">
      <svg
        class="bar"
        role="img"
        aria-label={`${title}: ${parts.map((part) => `${part.label} ${part.text}`).join(', ')}`}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
      >
        {parts.map((part) => {
          const width = total === 0 ? 0 : Math.round((part.amount / total) * 10_000) / 100;
          const x = start;
          start = Math.round((start + width) * 100) / 100;
          return <rect key={part.kind} class={part.kind} x={x} y="0" width={width} height="10" />;
        })}
      </svg>
      <ul class="bar-key">
        {parts.map((part) => (
          <li key={part.kind}>
            <span>
              <svg aria-hidden="true" viewBox="0 0 10 10" class="bar">
                <rect class={part.kind} width="10" height="10" />
              </svg>
              {part.label}
            </span>
            <span class="fig">{part.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
