/** Puts a day, or several of a kind, into the reader's own calendar, with a reminder before each, as a file made on the device; nothing is sent. */
import { useState } from 'preact/hooks';
import { formatDay } from '#law/format';
import type { Day } from '#law/month';
import { calendarFile } from '../../site/ics';
import { LAW_DAY } from '../../site/today';

interface Props {
  id: string;
  on: Day;
  /** Further days of the same kind. */
  more?: readonly Day[];
  title: string;
  about: string;
}

/** Days: time enough to bring the money together. */
const REMIND_BEFORE = 3;

export function AddToCalendar({ id, on, more = [], title, about }: Props) {
  // A browser inside another app may drop the file without a word.
  const [saved, setSaved] = useState(false);
  function save() {
    const events = [on, ...more].map((from) => ({ id: `${id}-${from}`, title, from, about, remindBefore: REMIND_BEFORE }));
    const file = new Blob([calendarFile(title, events, LAW_DAY)], { type: 'text/calendar' });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: address, download: `${id}-${on}.ics` }).click();
    // Some browsers read the file only after the click has returned.
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
    setSaved(true);
  }
  return (
    <>
      <button type="button" class="to-calendar no-print needs-js" aria-label={`Thêm vào lịch: ${about}`} onClick={save}>
        Thêm vào lịch
      </button>
      <span class="no-print" role="status">
        {saved && ` Máy không mở lịch thì bạn ghi lại ngày ${formatDay(on)}.`}
      </span>
    </>
  );
}
