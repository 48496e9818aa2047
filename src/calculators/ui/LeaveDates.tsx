/** The days of a leave that the reader has to keep, and the file that puts them into their own calendar. */
import { formatDay } from '#law/format';
import { addDays, type Day } from '#law/month';
import type { Citation, Found } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { CalendarButton, REMIND_BEFORE } from './AddToCalendar';
import { Cites } from './Cites';
import { Fold } from './Fold';

/** One entry of the calendar. */
export interface LeaveDay {
  key: string;
  label: string;
  from: Day;
  /** Last day; the same as `from` for a single day. */
  to: Day;
  /** What to do, for the reader's own calendar. */
  about: string;
  cites: Citation[];
  /** What can be done once it has gone by. */
  late?: string;
}

/** Papers handed in late are taken with a written reason. */
export const LATE = 'vẫn nộp được, kèm giải trình';

/** An entry with the value of law that sets it. */
export function dateOf(
  key: string,
  label: string,
  about: string,
  { from, to, source }: { from: Day; to: Day; source: Found<number> },
): LeaveDay {
  return { key, label, about, from, to, cites: citesOf([source]) };
}

interface Props {
  /** Names the file, and the calendar where the phone makes one of its own. */
  id: string;
  name: string;
  dates: readonly LeaveDay[];
  today: Day;
}

export function LeaveDates({ id, name, dates, today }: Props) {
  if (dates.length === 0) return null;
  const sorted = [...dates].sort((a, b) => (a.from < b.from ? -1 : 1));
  const coming = sorted.filter(({ to }) => to >= today);
  // A day to keep before a stretch of days.
  const next = coming.find(({ from, to }) => from === to) ?? coming[0];
  return (
    <Fold title={`Những ngày cần nhớ${next ? `. Sắp tới: ${next.label} ${daysOf(next)}` : ''}`}>
      <ol class="months" data-dates>
        {sorted.map(({ key, label, from, to, cites, late }) => (
          <li key={key} data-date={key}>
            {label}: <strong>{daysOf({ from, to })}</strong>
            {to < today && ` (đã qua${late ? `; ${late}` : ''})`} <Cites cites={cites} />
          </li>
        ))}
      </ol>
      {coming.length > 0 && (
        <p>
          <CalendarButton
            id={id}
            name={name}
            about={coming.map(({ label }) => label).join('; ')}
            events={coming.map(({ key, label, about, from, to }) => ({
              ...{ id: `${id}-${key}-${from}`, title: label, about, from, until: addDays(to, 1), remindBefore: REMIND_BEFORE },
            }))}
          >
            Thêm các ngày này vào lịch
          </CalendarButton>
        </p>
      )}
    </Fold>
  );
}

const daysOf = ({ from, to }: Pick<LeaveDay, 'from' | 'to'>) => (from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`);
