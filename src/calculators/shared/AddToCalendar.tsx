/** Puts one day into the reader's own calendar, with a reminder before it, as a file made on the device; nothing is sent. */
import { calendarFile } from '../../site/ics';
import { LAW_DAY } from '../../site/today';

interface Props {
  id: string;
  /** YYYY-MM-DD */
  on: string;
  title: string;
  about: string;
}

/** Days: time enough to bring the money together. */
const REMIND_BEFORE = 3;

export function AddToCalendar({ id, on, title, about }: Props) {
  function save() {
    const event = { id: `${id}-${on}`, title, from: on, about, remindBefore: REMIND_BEFORE };
    const file = new Blob([calendarFile(title, [event], LAW_DAY)], { type: 'text/calendar' });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: address, download: `${id}-${on}.ics` }).click();
    // Some browsers read the file only after the click has returned.
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
  return (
    <button type="button" class="to-calendar no-print needs-js" aria-label={`Thêm vào lịch: ${about}`} onClick={save}>
      Thêm vào lịch
    </button>
  );
}
