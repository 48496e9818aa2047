/** Years as rows, months as columns: paid, missing and doubled months at a glance. The words beside it say the same. */
import { monthIndex, yearOf } from '#law/month';
import type { History, PaidPeriod } from '#rules/voluntary/history';

/** Height of a year's row and width of a month, in the picture's units. */
const ROW = 3;
const LABEL = 12;

interface Run {
  kind: string;
  from: number;
  to: number;
}

export function PeriodMap({ periods, summary }: { periods: readonly PaidPeriod[]; summary: History }) {
  if (!summary.first || !summary.last) return null;
  const start = yearOf(summary.first);
  const years = Array.from({ length: yearOf(summary.last) - start + 1 }, (_, index) => start + index);
  const span =
    (kind: string) =>
    (period: { from: PaidPeriod['from']; to: PaidPeriod['to'] }): Run => ({
      kind,
      from: monthIndex(period.from),
      to: monthIndex(period.to),
    });
  // Later ones are drawn over earlier ones: compulsory counts over voluntary, a doubled month stands out.
  const runs = [
    ...periods.filter(({ scheme }) => scheme === 'voluntary').map(span('you')),
    ...periods.filter(({ scheme }) => scheme === 'compulsory').map(span('state')),
    ...summary.gaps.map(span('gap')),
    ...summary.overlaps.map(span('clash')),
  ];
  return (
    <svg class="period-map bar" role="img" aria-label="Bản đồ các tháng đã đóng" viewBox={`0 0 ${LABEL + 48} ${years.length * (ROW + 1)}`}>
      {years.map((year, line) => (
        <g key={year}>
          <text x="0" y={line * (ROW + 1) + ROW - 0.4}>
            {year}
          </text>
          {runs.map((run, index) => {
            const from = Math.max(run.from, year * 12);
            const to = Math.min(run.to, year * 12 + 11);
            if (from > to) return null;
            return (
              <rect
                key={index}
                class={run.kind}
                x={LABEL + (from - year * 12) * 4}
                y={line * (ROW + 1)}
                width={(to - from + 1) * 4}
                height={ROW}
              />
            );
          })}
        </g>
      ))}
    </svg>
  );
}
