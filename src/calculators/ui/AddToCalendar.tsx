/** Puts days into the reader's own calendar, as a file made on the device; nothing is sent. */
import { useState } from 'preact/hooks';
import { formatDay } from '#law/format';
import type { Day } from '#law/month';
import type { CalendarEvent } from '#site/ics';
import { LAW_DAY } from '#site/today';

/** Days: time enough to bring the money together. */
export const REMIND_BEFORE = 3;

interface Events {
  /** Names the file. */
  id: string;
  /** Names the calendar where the phone makes one of its own. */
  name: string;
  /** What the button adds, for who hears the screen. */
  about: string;
  events: readonly CalendarEvent[];
  children?: string;
}

/** Several events of any kind, at least one. */
export function CalendarButton({ id, name, about, events, children = 'Thêm vào lịch' }: Events) {
  // A browser inside another app may drop the file without a word.
  const [saved, setSaved] = useState(false);
  const first = events[0]!.from;
  async function save() {
    // Said at once, whatever becomes of the file.
    setSaved(true);
    const { calendarFile } = await import('#site/ics');
    const file = new Blob([calendarFile(name, events, LAW_DAY)], { type: 'text/calendar' });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: address, download: `${id}-${first}.ics` }).click();
    // Some browsers read the file only after the click has returned.
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
  return (
    <>
      <button
        type="button"
        class="to-calendar no-print needs-js"
        aria-label={`${children}: ${about}`}
        onClick={() => void save().catch(() => undefined)}
      >
        {children}
      </button>
      <span class="no-print" role="status">
        {saved && ` Máy không mở lịch thì bạn ghi lại ngày ${formatDay(first as Day)}.`}
      </span>
    </>
  );
}

interface Props {
  id: string;
  on: Day;
  /** Further days of the same kind. */
  more?: readonly Day[];
  title: string;
  about: string;
}

/** A day, or several of a kind, with a reminder before each. */
export function AddToCalendar({ id, on, more = [], title, about }: Props) {
  const events = [on, ...more].map((from) => ({ id: `${id}-${from}`, title, from, about, remindBefore: REMIND_BEFORE }));
  return <CalendarButton id={id} name={title} about={about} events={events} />;
}
