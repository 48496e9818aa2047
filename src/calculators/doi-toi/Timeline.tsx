/** A life as one line: what is paid above, what is drawn below; the numbers are those of the table. */
import { formatInteger, formatMonth } from '#law/format';
import { monthIndex, yearOf, type Month } from '#law/month';
import { tenth } from '#calculators/ui/scale';
import { nameOf, type Result, type Shown } from './model';

const WIDTH = 340;
const LANES = { paid: 22, drawn: 54 };
const LANE = 26;
const HEIGHT = 104;
/** Years between two named on the axis: the first that leaves few enough. */
const STEPS = [1, 2, 5, 10, 20, 50];
const MOST_YEARS = 6;
/** A narrower block has no room for its number. */
const NUMBERED = 12;

const LOOK: Record<Shown['kind'], 'you' | 'state' | 'local'> = {
  work: 'state',
  voluntary: 'you',
  filled: 'local',
  unemployed: 'local',
  pension: 'you',
  allowance: 'state',
  'social-pension': 'local',
};

export function Timeline({ result, today }: { result: Result; today: Month }) {
  const { stretches, from, to, age } = result;
  if (stretches.length === 0) return null;
  const [start, end] = [yearOf(from), yearOf(to) + 1];
  const x = (index: number) => tenth(((index - start * 12) / ((end - start) * 12)) * WIDTH);
  const every = STEPS.find((step) => (end - start) / step <= MOST_YEARS)!;
  const years = Array.from({ length: end - start + 1 }, (_, offset) => start + offset).filter((year) => year % every === 0);
  const marks = [{ on: today, label: 'nay' }, ...(age ? [{ on: age.reachedOn, label: 'đủ tuổi' }] : [])].filter(
    ({ on }) => on >= from && on <= to,
  );
  return (
    <figure class="chart timeline">
      <svg
        role="img"
        aria-label={`Đường đời từ ${formatMonth(from)} đến ${formatMonth(to)}. Số liệu ở bảng ngay dưới.`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        {Object.values(LANES).map((y) => (
          <rect key={y} class="left" x="0" y={y} width={WIDTH} height={LANE} />
        ))}
        {stretches.map((stretch) => {
          const drawn = stretch.you === undefined && stretch.received !== undefined;
          const left = x(monthIndex(stretch.from));
          const right = x(monthIndex(stretch.to ?? to) + 1);
          const width = Math.max(3, tenth(right - left));
          const y = drawn ? LANES.drawn : LANES.paid;
          if (stretch.kind === 'unemployed' && !drawn) return null;
          return (
            <g key={stretch.number}>
              <rect class={LOOK[stretch.kind]} x={left} y={y} width={width} height={LANE} />
              {width >= NUMBERED && (
                <text class="block" x={tenth(left + width / 2)} y={y + 18} text-anchor="middle">
                  {stretch.number}
                </text>
              )}
            </g>
          );
        })}
        {marks.map(({ on, label }) => {
          const at = x(monthIndex(on));
          return (
            <g key={label}>
              <path class="mark-line" d={`M${at} 16V${LANES.drawn + LANE}`} />
              <text x={at} y="12" text-anchor={at > WIDTH - 40 ? 'end' : at < 30 ? 'start' : 'middle'}>
                {label}
              </text>
            </g>
          );
        })}
        {years.map((year) => {
          const at = x(year * 12);
          return (
            <text key={year} x={at} y={HEIGHT - 6} text-anchor={at > WIDTH - 20 ? 'end' : at < 20 ? 'start' : 'middle'}>
              {year}
            </text>
          );
        })}
      </svg>
      <ol class="bar-key no-print">
        {stretches.map((stretch) => (
          <li key={stretch.number}>
            <span>
              {stretch.number}. {nameOf(stretch)} {formatMonth(stretch.from)}
            </span>
            <span class="fig">{amountOf(stretch)}</span>
          </li>
        ))}
      </ol>
      <p class="hint no-print">Hàng trên: quãng đóng. Hàng dưới: quãng nhận.</p>
    </figure>
  );
}

/** What is drawn or paid, the most of it a month. */
function amountOf({ kind, you, received }: Shown): string {
  const money = received ?? you;
  if (!money) return '';
  const amount = formatInteger(money.most);
  if (kind === 'filled') return `đóng ${amount}`;
  return `${received ? 'nhận' : 'đóng'} ${amount}/tháng`;
}
