/** A child: what mother and father get, from when to when they stay at home, what else there is, which days to keep. */
import { formatDay, formatDong } from '#law/format';
import type { Day } from '#law/month';
import { addDays } from '#law/month';
import { url } from '../../site/url';
import { CalendarButton, REMIND_BEFORE } from '../shared/AddToCalendar';
import { Cites } from '../shared/Cites';
import { MOST_MONEY } from '../shared/field';
import { createForm, useForm, type FormView } from '../shared/form';
import { ChoiceButtons, TextInput } from '../shared/Input';
import { useLater } from '../shared/later';
import { MoneyInput } from '../shared/MoneyInput';
import { More } from '../shared/More';
import { Shell, type CalculatorPage } from '../shared/Shell';
import { Verdict } from '../shared/Verdict';
import { allAsked, asked, askedByCommune, askedMore, validate } from './asked';
import { fields, type Name } from './fields';
import { compute, headline, isOther, message, windowSentence } from './model';
import type { LeaveDay, Line, Result } from './result';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  /** Wages offered as buttons and the step of − and +. */
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function ThaiSan({ page, chips, step, simplifications }: Props) {
  const all = useForm(form);
  const { values, errors, today } = all;
  const shown = allAsked(values);
  // A box that is not on the screen has nothing to mend.
  const view = { ...all, wrong: Object.keys(errors).some((name) => name in shown) };
  const others = useLater(() => import('./other-cases'), isOther(values));
  const result = compute(values, today, others);
  const [more, commune] = [askedMore(values), askedByCommune(values)];
  const boxes = (names: readonly Name[]) => names.map((name) => <Box key={name} {...{ view, name, chips, step }} />);
  return (
    <Shell
      view={view}
      fields={shown}
      page={page}
      title="Nhận cả thảy"
      form={
        <>
          {boxes(asked(values))}
          {more.length > 0 && (
            <More about={ABOUT[values.who]} errors={more.map((name) => errors[name])}>
              {boxes(more)}
            </More>
          )}
          {commune.length > 0 && (
            <More about="hỗ trợ của địa phương khi sinh con" errors={commune.map((name) => errors[name])}>
              {boxes(commune)}
            </More>
          )}
        </>
      }
      steps={result.steps}
      provisional={[]}
      after={
        <>
          <Dates dates={result.dates} today={today} />
          <Next who={values.who} />
        </>
      }
      headline={(of, on) => headline(of, on, others)}
      message={message(result)}
      simplifications={simplifications}
    >
      <p class="big" role="status" data-total>
        {formatDong(result.total)}
      </p>
      <p data-leave>{result.leave}</p>
      {result.lines.length > 1 && <Lines lines={result.lines} />}
      {result.doubts.map((text) => (
        <p key={text} class="notice small">
          {text}
        </p>
      ))}
      <Verdict question={result.question} eligibility={result.eligibility} />
      <Further lines={result.further} />
    </Shell>
  );
}

const ABOUT = {
  mother: 'nghỉ từ ngày nào, đi làm sớm, đã nghỉ việc, cha của con, dưỡng thai',
  father: 'nghỉ từ ngày nào',
  adoption: 'nghỉ vì thai trước đó',
  loss: 'số ngày trên giấy',
};

function Box({ view, name, chips, step }: { view: FormView<typeof fields>; name: Name; chips: readonly number[]; step: number }) {
  const { bind, values } = view;
  const field = fields[name];
  if (name === 'wage') return <MoneyInput {...bind(name)} chips={chips} step={step} min={0} max={MOST_MONEY} />;
  if (name === 'paid')
    return (
      <TextInput {...bind(name)} mode="numeric">
        <p class="hint">{windowSentence(values)}</p>
      </TextInput>
    );
  if ('options' in field) return <ChoiceButtons {...(bind(name) as Parameters<typeof ChoiceButtons>[0])} />;
  return <TextInput {...(bind(name) as Parameters<typeof TextInput>[0])} mode={'unit' in field ? 'numeric' : 'text'} />;
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <table class="lines">
      <tbody>
        {lines.map(({ key, label, amount }) => (
          <tr key={key} data-line={key}>
            <th scope="row">{label}</th>
            <td class="number">{formatDong(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What may come on top. */
function Further({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>Có thể thêm, nhiều nhất</h3>
      <ul class="ways-out">
        {lines.map(({ key, label, amount, cites }) => (
          <li key={key} data-further={key}>
            {label} <span class="fig">{formatDong(amount)}</span> <Cites cites={cites} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The days to keep, and the file that puts them into the reader's calendar. */
function Dates({ dates, today }: { dates: Result['dates']; today: Day }) {
  if (dates.length === 0) return null;
  const sorted = [...dates].sort((a, b) => (a.from < b.from ? -1 : 1));
  const coming = sorted.filter(({ to }) => to >= today);
  return (
    <>
      <h2>Những ngày cần nhớ</h2>
      <ol class="months" data-dates>
        {sorted.map((one) => (
          <li key={one.key} data-date={one.key}>
            {one.label}: <strong>{span(one)}</strong>
            {one.to < today && ' (đã qua)'} <Cites cites={one.cites} />
          </li>
        ))}
      </ol>
      {coming.length > 0 && (
        <p>
          <CalendarButton
            id="thai-san"
            name="Nghỉ thai sản"
            about={coming.map(({ label }) => label).join('; ')}
            events={coming.map(({ key, label, about, from, to }) => ({
              ...{ id: `thai-san-${key}-${from}`, title: label, about, from, until: addDays(to, 1), remindBefore: REMIND_BEFORE },
            }))}
          >
            Thêm các ngày này vào lịch
          </CalendarButton>
        </p>
      )}
    </>
  );
}

function span({ from, to }: LeaveDay): string {
  return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
}

function Next({ who }: { who: string }) {
  return (
    <p>
      Giấy tờ, nơi nộp: <a href={url('/thu-tuc/thai-san/')}>đóng bắt buộc</a>,{' '}
      <a href={url('/thu-tuc/tro-cap-sinh-con/')}>đóng tự nguyện</a>.
      {who === 'loss' && ' Tổng đài 1900 9068 trả lời riêng từng trường hợp.'}
    </p>
  );
}
