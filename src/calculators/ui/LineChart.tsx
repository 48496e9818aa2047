/**
 * One to three lines over a common axis: pension against years paid, money in and out against age.
 * The same data stand in a table below; lines differ by dash as well as by colour.
 */
import type { ComponentChildren } from 'preact';
import { lastOf } from '#law/list';
import { tenth, ticks } from './scale';

interface Point {
  x: number;
  y: number;
}

export interface Line {
  label: string;
  points: readonly Point[];
}

interface Props {
  /** What the picture shows, one sentence: its name for those who do not see it. */
  title: string;
  /** `ticks`: what is named along the bottom, where a few of the points will not do. */
  x: { label: string; format: (value: number) => string; ticks?: readonly number[] };
  y: { label: string; format: (value: number) => string; short: (value: number) => string };
  /** Lines share their x values; a line may lack some. */
  lines: readonly Line[];
  /** A moment worth seeing, for instance where two lines cross. */
  mark?: Point & { label: string };
  /** The same data where a row for every point would be too many; on paper it stands alone. */
  table?: ComponentChildren;
}

const WIDTH = 340;
const HEIGHT = 230;
const PAD = { left: 8, right: 12, top: 26, bottom: 26 };
/** Lines begin beside the numbers of the axis. */
const START = 44;
const KINDS = ['a', 'b', 'c'] as const;
/** Steps along the bottom: the first that leaves so few that their labels fit a narrow phone. */
const X_STEPS = [1, 2, 5, 10, 20];
const MOST_STEPS = 5;

export function LineChart({ title, x, y, lines, mark, table }: Props) {
  const xs = [...new Set(lines.flatMap((line) => line.points.map((point) => point.x)))].sort((a, b) => a - b);
  const first = xs[0] ?? 0;
  const last = lastOf(xs) ?? 1;
  const levels = ticks(Math.max(...lines.flatMap((line) => line.points.map((point) => point.y))));
  const top = lastOf(levels)!;
  const left = (value: number) => tenth(START + ((value - first) / (last - first || 1)) * (WIDTH - START - PAD.right));
  const down = (value: number) => tenth(HEIGHT - PAD.bottom - (value / top) * (HEIGHT - PAD.top - PAD.bottom));
  const end = xs.length - 1;
  const every = X_STEPS.find((step) => end / step <= MOST_STEPS) ?? end;
  const labelled = x.ticks ?? xs.filter((_, index) => index === end || (index % every === 0 && index + every <= end));
  const named = x.ticks || every > 1 ? lastOf(labelled) : undefined;
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong>
        {lines.length > 1 && (
          <ul class="bar-key">
            {lines.map((line, index) => (
              <li key={line.label}>
                <span>
                  <svg aria-hidden="true" viewBox="0 0 24 8" class="line-swatch">
                    <path class={`line ${KINDS[index]}`} d="M0 4h24" />
                  </svg>
                  {line.label}
                </span>
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <svg
        class={table ? 'no-print' : undefined}
        role="img"
        aria-label={`${title}. Số liệu ở bảng ngay dưới.`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        {levels.map((level) => (
          <path key={level} class={level === 0 ? 'axis' : 'grid'} d={`M${PAD.left} ${down(level)}H${WIDTH - PAD.right}`} />
        ))}
        {mark && <path class="mark-line" d={`M${left(mark.x)} ${PAD.top}V${HEIGHT - PAD.bottom}`} />}
        {lines.map((line, index) => (
          <path
            key={line.label}
            class={`line ${KINDS[index]}`}
            d={`M${line.points.map((point) => `${left(point.x)} ${down(point.y)}`).join('L')}`}
          />
        ))}
        {levels.slice(1).map((level) => (
          <text key={level} x={PAD.left} y={down(level) - 4}>
            {y.short(level)}
          </text>
        ))}
        {/* One line says its two ends in figures; more lines have a key instead. */}
        {lines.length === 1 &&
          lines[0]?.points
            .filter((point) => point.x === first || point.x === last)
            .map((point) => (
              <g key={point.x}>
                <circle class="point" cx={left(point.x)} cy={down(point.y)} r="6" />
                <text class="end" x={left(point.x)} y={down(point.y) - 12} text-anchor={point.x === last ? 'end' : 'start'}>
                  {y.short(point.y)}
                </text>
              </g>
            ))}
        {labelled.map((value) => (
          <text key={value} x={value === last ? WIDTH : left(value)} y={HEIGHT - 7} text-anchor={value === last ? 'end' : 'middle'}>
            {value === named ? x.format(value) : value}
          </text>
        ))}
        {mark && (
          <>
            <circle class="point" cx={left(mark.x)} cy={down(mark.y)} r="6" />
            <text x={left(mark.x)} y={PAD.top - 8} text-anchor={left(mark.x) > WIDTH / 2 ? 'end' : 'start'}>
              {mark.label}
            </text>
          </>
        )}
      </svg>
      <details>
        <summary class="no-print">Xem bằng bảng</summary>
        {table ?? <PointTable {...{ x, y, lines, xs }} />}
      </details>
    </figure>
  );
}

/** A row for every point. */
function PointTable({ x, y, lines, xs }: Pick<Props, 'x' | 'y' | 'lines'> & { xs: readonly number[] }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{x.label}</th>
          {lines.map((line) => (
            <th key={line.label} scope="col" class="number">
              {lines.length > 1 ? line.label : y.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {xs.map((value) => (
          <tr key={value}>
            <th scope="row">{x.format(value)}</th>
            {lines.map((line) => {
              const point = line.points.find((candidate) => candidate.x === value);
              return (
                <td key={line.label} class="number" data-label={lines.length > 1 ? line.label : y.label}>
                  {point ? y.format(point.y) : '–'}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
