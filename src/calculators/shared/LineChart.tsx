/** A rising line with its points, and the same data as a table for who cannot see it. */

export interface Point {
  x: number;
  y: number;
}

interface Props {
  title: string;
  points: readonly Point[];
  /** Column headings and how the values are read. */
  x: { label: string; write: (value: number) => string };
  y: { label: string; write: (value: number) => string };
}

/** Units of the picture; the plot leaves room for the labels under it. */
const WIDTH = 320;
const HEIGHT = 150;
const PLOT = { left: 14, right: 300, top: 26, bottom: 124 };

export function LineChart({ title, points, x, y }: Props) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  const top = Math.max(...points.map((point) => point.y), 1);
  const at = (point: Point) => ({
    cx: Math.round(PLOT.left + ((point.x - first.x) / (last.x - first.x)) * (PLOT.right - PLOT.left)),
    cy: Math.round(PLOT.bottom - (point.y / top) * (PLOT.bottom - PLOT.top)),
  });
  const line = points.map((point) => `${at(point).cx},${at(point).cy}`).join(' ');
  return (
    <figure class="line-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line class="axis" x1="0" x2={WIDTH} y1={PLOT.bottom} y2={PLOT.bottom} />
        <polyline points={line} />
        {points.map((point, index) => (
          <g key={point.x}>
            <circle cx={at(point).cx} cy={at(point).cy} r="4" />
            <text x={at(point).cx} y={PLOT.bottom + 16}>
              {point.x}
            </text>
            {index % 2 === 0 && (
              <text x={at(point).cx} y={at(point).cy - 9}>
                {Math.round(point.y / 10_000) / 100}
              </text>
            )}
          </g>
        ))}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{x.label}</th>
            <th scope="col" class="number">
              {y.label}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.x}>
              <th scope="row">{x.write(point.x)}</th>
              <td class="number">{y.write(point.y)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
