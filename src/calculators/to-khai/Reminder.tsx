/** Puts the days of a procedure into the reader's own calendar: on what day they hand in, and until when there must be an answer. Fetched when it is opened. */
import { useRef, useState } from 'preact/hooks';
import type { Part } from '#law/form-schema';
import { formatDay } from '#law/format';
import type { Day } from '#law/month';
import { isWorkingDay } from '#law/working-days';
import { readDay } from '#calculators/form/reading/date';
import type { Typing } from '#calculators/form/typing';
import { CalendarButton } from '#calculators/ui/AddToCalendar.tsx';
import { readAnswer } from './answers';
import { Ask, askId } from './Ask';
import { firstDayToFile, reminders, type Limits, type Procedure } from './reminders';

interface Props {
  procedure: Procedure;
  limits: Limits;
  /** The question whose answer the deadline counts from, and the answer. */
  start?: { ask: string; text: string } | undefined;
  today: Day;
  /** The box being typed in. */
  box: Typing['box'];
}

const FILED: Part = { id: 'ngay-nop', ask: 'Bạn nộp hồ sơ ngày nào?', hint: 'Ngày nơi nhận có đủ giấy của bạn.', kind: 'day' };

export function Reminder({ procedure, limits, start, today, box }: Props) {
  const [text, setText] = useState(() => formatDay(firstDayToFile(limits, today)));
  const read = readAnswer(FILED, text, today);
  const given = readDay(text);
  // What followed from the last right day keeps its place, unseen.
  const last = useRef(given);
  if (given) last.current = given;
  const filed = last.current;
  const found = filed && reminders(procedure, limits, start && readDay(start.text), filed, today);
  return (
    <section class="callout" aria-labelledby="tk-nhac">
      <h2 id="tk-nhac">Những ngày cần nhớ</h2>
      <Ask
        question={FILED}
        number={undefined}
        text={text}
        read={given && !isWorkingDay(given) ? { ...read, said: 'Ngày này là cuối tuần, nhiều nơi không nhận hồ sơ.' } : read}
        typing={box.current === askId(FILED)}
        onText={setText}
      />
      <div class={given ? undefined : 'unseen'}>
        {found && filed && <Days {...found} filed={filed} today={today} start={start} />}
        {found && found.events.length > 0 && (
          <p>
            <CalendarButton
              id={`nhac-${procedure.id}`}
              name="Nhắc nộp hồ sơ"
              about={`ngày nộp, ngày trả lời, ${procedure.title}`}
              events={found.events}
            />
          </p>
        )}
      </div>
    </section>
  );
}

type DaysProps = ReturnType<typeof reminders> & Pick<Props, 'start' | 'today'> & { filed: Day };

function Days({ deadline, open, answer, filed, today, start }: DaysProps) {
  return (
    <div role="status" data-days>
      {!deadline && start && <p>Trả lời câu “{start.ask}” thì hạn nộp hiện ở đây.</p>}
      {deadline && (
        <p>
          Hạn nộp: <strong>{formatDay(deadline)}</strong>
          {filed > deadline ? '; ngày bạn chọn đã qua hạn, xem “Nếu nộp trễ” trên phiếu.' : '.'}
        </p>
      )}
      {open && (
        <p>
          Chỉ nhận từ <strong>{formatDay(open.from)}</strong> đến <strong>{formatDay(open.to)}</strong>
          {filed < open.from ? '; ngày bạn chọn chưa tới kỳ.' : '.'}
        </p>
      )}
      {answer ? (
        <p>
          Chậm nhất <strong>{formatDay(answer)}</strong>{' '}
          {answer < today ? 'lẽ ra đã có trả lời: hỏi nơi nhận hồ sơ.' : 'có trả lời; gặp ngày lễ, tết thì lùi thêm.'}
        </p>
      ) : (
        (!open || filed >= open.from) && <p>Ngày trả kết quả: hỏi nơi nhận khi nộp.</p>
      )}
    </div>
  );
}
