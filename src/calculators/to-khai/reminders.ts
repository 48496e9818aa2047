/** The days to remember once a form is filled in: until when to hand it in, when it is handed in, until when the agency answers. */
import type { FormLimit } from '#law/procedures';
import { addDays, type Day } from '#law/month';
import { formatDay } from '#law/format';
import { lastDayOf, quarterDays } from '#law/time-limit';
import { addWorkingDays, workingDayFrom } from '#law/working-days';
import type { CalendarEvent } from '#site/ics';

/** What the calendar may say: never what was typed. */
export interface Procedure {
  id: string;
  title: string;
  /** Full address of its page. */
  link: string;
}

export interface Limits {
  deadline?: FormLimit | undefined;
  answer?: FormLimit | undefined;
}

export interface Reminders {
  /** Last day to hand in. */
  deadline?: Day;
  /** The only days on which it is taken, of this quarter or the next. */
  open?: { from: Day; to: Day };
  /** Last day of the agency. */
  answer?: Day;
  /** Of these, what still lies ahead. */
  events: CalendarEvent[];
}

/** Days before on which the phone says so: papers take a while, the way to the office does not. */
const BEFORE = { deadline: 7, day: 1 };

/** The day the form opens with: the next working day, or the first on which it is taken. */
export function firstDayToFile({ deadline }: Limits, today: Day): Day {
  const next = addWorkingDays(today, 1);
  return deadline?.quarterly ? within(quarterDays(deadline.count, next), next) : next;
}

/** The day itself, or the second day of what is still to open: the first of January is a holiday. */
function within({ from }: { from: Day }, on: Day): Day {
  return on < from ? workingDayFrom(addDays(from, 1)) : on;
}

/** `started`: the day the deadline counts from; `filed`: the day the agency has all papers. */
export function reminders(
  { id, title, link }: Procedure,
  { deadline, answer }: Limits,
  started: Day | undefined,
  filed: Day,
  today: Day,
): Reminders {
  const open = deadline?.quarterly ? quarterDays(deadline.count, filed) : undefined;
  const last = deadline && !deadline.quarterly && started ? lastDayOf(deadline, started) : undefined;
  const answered = answer && (!open || filed >= open.from) ? lastDayOf(answer, filed) : undefined;
  const event = (key: string, from: Day, words: string, about: string, remindBefore: number): CalendarEvent[] =>
    from > today ? [{ id: `${id}-${key}-${from}`, title: `${words}: ${title}`, from, about, link, remindBefore }] : [];
  const bring = 'Mang theo giấy tờ ghi trên phiếu “Việc của bạn”.';
  return {
    ...(last ? { deadline: last } : {}),
    ...(open ? { open } : {}),
    ...(answered ? { answer: answered } : {}),
    events: [
      // Whoever has handed in has met it.
      ...(last && filed > today ? event('han', last, 'Hạn nộp hồ sơ', bring, BEFORE.deadline) : []),
      ...event('nop', open ? within(open, filed) : filed, 'Đi nộp hồ sơ', bring, BEFORE.day),
      ...(answered
        ? event(
            'tra-loi',
            answered,
            'Hạn trả lời hồ sơ',
            `Nộp đủ giấy ngày ${formatDay(filed)}. Chưa có trả lời thì hỏi nơi nhận.`,
            BEFORE.day,
          )
        : []),
    ].sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}
