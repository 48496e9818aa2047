/** The payer's own day to pay: dates for their calendar, and a slip to cut out. What is typed stays on this page. */
import { useEffect, useState } from 'preact/hooks';
import paymentMethodMonths from '#content/law/parameters/payment-method-months.yaml';
import { formatDay, formatDuration } from '#law/format';
import { addMonths, firstDay, monthOf, type Day } from '#law/month';
import { tableOn } from '#law/parameter';
import { LAW_DAY, today } from '#site/today';
import { CalendarButton, REMIND_BEFORE } from '#calculators/ui/AddToCalendar.tsx';
import { LAST, paymentDays } from './payment-days';

const METHODS = ['monthly', '3-months', '6-months', '12-months'] as const;
/** Of a month; after the last of these it is the month's last day. */
const DAYS = Array.from({ length: 28 }, (_, at) => at + 1);

export default function Reminder() {
  const [from, setFrom] = useState<Day>(LAW_DAY);
  const [dayOfMonth, setDay] = useState(10);
  const [method, setMethod] = useState<(typeof METHODS)[number]>('monthly');
  const [begin, setBegin] = useState(0);
  // The browser inside another app often cannot print; known only on the phone.
  const [prints, setPrints] = useState(false);
  useEffect(() => {
    setFrom(today());
    setPrints(typeof window.print === 'function');
  }, []);
  const every = tableOn(paymentMethodMonths, from).value[method]!;
  const start = begin === 0 ? from : firstDay(addMonths(monthOf(from), begin));
  const days = paymentDays(start, dayOfMonth, every);
  const title = 'Nộp BHXH tự nguyện';
  const about = 'Nộp ở điểm thu có tên trong danh sách, hoặc vào tài khoản của cơ quan BHXH; nhận chứng từ.';
  return (
    <div class="calculator">
      <form class="needs-js no-print" onSubmit={(event) => event.preventDefault()}>
        <p class="field">
          <label>
            Nộp mấy tháng một lần?
            <select onChange={({ currentTarget }) => setMethod(currentTarget.value as typeof method)}>
              {METHODS.map((one) => (
                <option key={one} value={one} selected={one === method}>
                  {formatDuration(tableOn(paymentMethodMonths, from).value[one]!)}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p class="field">
          <label>
            Ngày nào trong tháng thì bạn có tiền?
            <select onChange={({ currentTarget }) => setDay(Number(currentTarget.value))}>
              {DAYS.map((one) => (
                <option key={one} value={one} selected={one === dayOfMonth}>
                  Ngày {one}
                </option>
              ))}
              <option value={LAST}>Ngày cuối tháng</option>
            </select>
          </label>
        </p>
        <p class="field">
          <label>
            Lần nộp tới vào tháng nào?
            <select onChange={({ currentTarget }) => setBegin(Number(currentTarget.value))}>
              {Array.from({ length: 12 }, (_, at) => {
                const month = addMonths(monthOf(from), at);
                return (
                  <option key={month} value={at} selected={at === begin}>
                    {`Tháng ${month.slice(5)}/${month.slice(0, 4)}`}
                  </option>
                );
              })}
            </select>
          </label>
        </p>
        <p class="actions">
          <CalendarButton
            id="nop-bhxh"
            name={title}
            about="các ngày nộp"
            events={days.map((day) => ({ id: `nop-bhxh-${day}`, title, from: day, about, remindBefore: REMIND_BEFORE }))}
          />
          {prints && (
            <button type="button" onClick={() => window.print()}>
              In phiếu nhắc
            </button>
          )}
        </p>
      </form>
      <section class="reminder-slip" aria-label="Phiếu nhắc">
        <p>
          <strong>Ngày nộp BHXH của tôi</strong>
        </p>
        <ol>
          {days.map((day) => (
            <li key={day}>{formatDay(day)}</li>
          ))}
        </ol>
        <p>{about}</p>
      </section>
    </div>
  );
}
