/** Calendar files (.ics): whole-day events that a phone puts beside the reader's own. RFC 5545. */

export interface CalendarEvent {
  /** Stable, so that a second download replaces the first. */
  id: string;
  title: string;
  /** YYYY-MM-DD */
  from: string;
  /** Day after the last one; the next day when absent. */
  until?: string;
  about?: string;
  link?: string;
  yearly?: boolean;
  /** Days before on which the phone says so. */
  remindBefore?: number;
}

/** `stamp`: the day the events were known, YYYY-MM-DD; never the clock, so that a build repeats itself. */
export function calendarFile(name: string, events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//An sinh cua ban//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@an-sinh`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.from)}`,
      ...(event.until ? [`DTEND;VALUE=DATE:${compact(event.until)}`] : []),
      ...(event.yearly ? ['RRULE:FREQ=YEARLY'] : []),
      `SUMMARY:${escape(event.title)}`,
      ...(event.about ? [`DESCRIPTION:${escape(event.about)}`] : []),
      ...(event.link ? [`URL:${event.link}`] : []),
      'TRANSP:TRANSPARENT',
      ...(event.remindBefore
        ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escape(event.title)}`, `TRIGGER:-P${event.remindBefore}D`, 'END:VALARM']
        : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

function compact(day: string): string {
  return day.replace(/-/g, '');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** No line over 75 octets; continued lines start with a blank. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 74) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
