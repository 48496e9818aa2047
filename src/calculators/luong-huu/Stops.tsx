/** What stopping in each month brings: drawn, said for the month under the slider, and in a table with a row for each rate. */
import { useEffect, useState } from 'preact/hooks';
import { formatDong, formatDuration, formatInteger, formatMonth, formatNumber, formatPercent } from '#law/format';
import { lastOf } from '#law/list';
import { addMonths, type Month } from '#law/month';
import { Fold } from '#calculators/ui/Fold.tsx';
import { idOf } from '#calculators/ui/Input.tsx';
import { LineChart } from '#calculators/ui/LineChart.tsx';
import type { Person } from './person';
import { stopsOf, stretchesOf, type Stop } from './stops';

const SLIDER = idOf({ key: 'dung' });
const LOOK = 'Kéo để xem từng tháng';
const QUESTION = 'Đóng đến tháng nào thì được bao nhiêu?';

interface Props {
  person: Person;
  /** Months paid in all, as the reader plans it. */
  chosen: number;
  onChoose: (until: Month) => void;
}

export function Stops({ person, chosen, onChoose }: Props) {
  const stops = useStops(person);
  const [looked, setLooked] = useState<Month>();
  if (stops.length === 0 && person.plan) return <Drawing />;
  if (stops.length < 2) return null;
  const own = stops.findIndex(({ months }) => months === chosen);
  const found = stops.findIndex(({ on }) => on === looked);
  const index = found < 0 ? Math.max(0, own) : found;
  const seen = stops[index]!;
  const isOwn = own >= 0 && index === own;
  return (
    <Fold title={QUESTION}>
      <LineChart
        title="Lương hưu mỗi tháng (triệu đồng) theo số năm đóng"
        x={{ label: 'Số năm đóng', format: (years) => `${formatNumber(years)} năm`, ticks: ticksOf(stops) }}
        y={{ label: 'Lương hưu mỗi tháng', format: formatDong, short: (amount) => formatNumber(Math.round(amount / 10_000) / 100) }}
        lines={[{ label: 'Lương hưu', points: stops.map(({ months, monthly }) => ({ x: months / 12, y: monthly })) }]}
        {...(own < 0 && found < 0
          ? {}
          : { mark: { x: seen.months / 12, y: seen.monthly, label: isOwn ? 'bạn chọn' : formatMonth(seen.on) } })}
        table={<StretchTable stops={stops} chosen={chosen} />}
      />
      {!import.meta.env.SSR && (
        <div class="no-print">
          <div class="field slider">
            <label for={SLIDER}>{LOOK}</label> <output for={SLIDER}>{formatMonth(seen.on)}</output>
            <input
              id={SLIDER}
              type="range"
              min={0}
              max={stops.length - 1}
              value={index}
              aria-valuetext={stopSentence(seen)}
              onInput={(event) => setLooked(stops[Number(event.currentTarget.value)]?.on)}
            />
          </div>
          <p data-stop={seen.on}>
            {stopSentence(seen)}{' '}
            {!isOwn && (
              <button type="button" onClick={() => onChoose(seen.on)}>
                Chọn tháng này
              </button>
            )}
          </p>
        </div>
      )}
    </Fold>
  );
}

/** Keeps the room of the picture while it is worked out. */
function Drawing() {
  return (
    <Fold title={QUESTION}>
      <figure class="chart">
        <svg aria-hidden="true" viewBox="0 0 340 230" />
      </figure>
    </Fold>
  );
}

/** So few at a time that a key typed meanwhile is answered. */
const AT_A_TIME = 4;

/** The stops of the last answers that stood long enough to be worked out; the server waits for them. */
function useStops(person: Person): readonly Stop[] {
  const [stops, setStops] = useState<readonly Stop[]>(() => (import.meta.env.SSR ? stopsOf(person).map((of) => of()) : []));
  useEffect(() => {
    const waiting = stopsOf(person);
    const done: Stop[] = [];
    const goOn = () => {
      done.push(...waiting.slice(done.length, done.length + AT_A_TIME).map((of) => of()));
      if (done.length < waiting.length) timer = setTimeout(goOn);
      else setStops(done);
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [JSON.stringify(person), person.lowest !== undefined]);
  return stops;
}

/** Every fifth year, or every one of a few. */
function ticksOf(stops: readonly Stop[]): number[] {
  const years = stops.flatMap(({ months }) => (months % 12 === 0 ? [months / 12] : []));
  return years.length > 6 ? years.filter((year) => year % 5 === 0) : years;
}

function stopSentence({ on, retireOn, months, monthly }: Stop): string {
  return `Đóng hết tháng ${formatMonth(on)}, được ${formatDuration(months)}: từ tháng ${formatMonth(retireOn)} nhận ${formatDong(monthly)} mỗi tháng.`;
}

function StretchTable({ stops, chosen }: { stops: readonly Stop[]; chosen: number }) {
  return (
    <table data-stops>
      <caption>Nhận từ tháng liền sau tháng thôi đóng, nếu đã đủ tuổi</caption>
      <thead>
        <tr>
          <th scope="col">Đóng hết tháng</th>
          <th scope="col" class="number">
            Tỷ lệ
          </th>
          <th scope="col" class="number">
            Đồng mỗi tháng
          </th>
        </tr>
      </thead>
      <tbody>
        {stretchesOf(stops).map((stretch) => {
          const [first, last] = [stretch[0]!, lastOf(stretch)!];
          const own = stretch.some(({ months }) => months === chosen);
          const amounts = stretch.map(({ monthly }) => monthly);
          const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
          const waits = last.retireOn > addMonths(last.on, 1);
          return (
            <tr key={first.on} data-from={first.on} aria-current={own ? 'true' : undefined}>
              <th scope="row">
                {formatMonth(first.on)}
                {last !== first && ` – ${formatMonth(last.on)}`}
                <small class="soft">
                  {waits && ` nhận từ ${formatMonth(last.retireOn)}`}
                  {own && ' bạn chọn'}
                </small>
              </th>
              <td class="number">{formatPercent(first.ratePercent)}</td>
              <td class="number">
                {formatInteger(least)}
                {most > least && ` – ${formatInteger(most)}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
