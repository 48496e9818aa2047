/**
 * Fills in any form of content/forms on the device and shows the sheet to print. What is typed lives in this component alone: it
 * enters no link, no storage and no request, and is gone with the page, with “Xóa hết”, or when nobody has touched it for a while.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { boxesOf } from '#law/form';
import type { Amount, Form, Part } from '#law/form-schema';
import { monthOf, type Day } from '#law/month';
import type { FormLimit } from '#law/procedures';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { copied } from '#site/copy';
import { LAW_DAY, today } from '#site/today';
import { shortMoney } from '#calculators/form/reading/words';
import { useTyping } from '#calculators/form/typing';
import { useLater } from '#calculators/ui/later.tsx';
import { asked, forAnybody, holds, initialAnswers, readAnswer, withPlace, writtenIn, type Answers } from './answers';
import { Ask, askId } from './Ask';
import { BlankRun } from './BlankRun';
import { forgetOnLeaving } from './forget';
import { readCarried } from './link';
import type { Money } from './money-to-bring';
import { Papers, type Run } from './Papers';
import { PlaceSearch } from './PlaceSearch';
import type { Procedure } from './reminders';

interface Props {
  forms: readonly Form[];
  /** By form: which edition of the paper it is, for the print. */
  versions: Readonly<Record<string, string>>;
  /** Incomes offered as buttons, đồng. */
  incomes: readonly number[];
  procedure: Procedure;
  /** By case: until when to hand in, and how long the agency has. */
  limits: Readonly<Record<string, { deadline: FormLimit[]; answer: FormLimit[] }>>;
  /** The slip for the way: papers, office, days. */
  children?: ComponentChildren;
}

/** The questions an amount to bring depends on. */
const AMOUNT_OF: Record<Amount, readonly string[]> = {
  contribution: ['muc-dong', 'phuong-thuc'],
  'back-payment': ['muc-dong'],
  'household-health': ['so-nguoi', 'so-thang'],
};

interface State {
  kase: string;
  answers: Answers;
}

export default function ToKhai({ forms, versions, incomes, procedure, limits, children }: Props) {
  const choices = forms.flatMap((form) => form.cases.map((kase) => ({ form, ...kase })));
  const fresh = (): State => ({ kase: choices[0]!.id, answers: initialAnswers(forms) });
  const [{ kase, answers }, setState] = useState(fresh);
  // Until the page is alive the sheet is the blank one, for whoever has no script.
  const [on, setOn] = useState<Day>();
  const [said, say] = useState('');
  const [money, setMoney] = useState<Money>();
  /** Counts how often all was cleared: what parts of the form keep to themselves goes with it. */
  const [round, setRound] = useState(0);
  // Only known on the phone; the first drawing must match the server's.
  const [prints, setPrints] = useState(true);
  // Undefined prints the reader's own sheet.
  const [run, setRun] = useState<Run>();
  const [reminding, remind] = useState(false);
  const later = useLater(() => import('./Reminder'), reminding);
  const root = useRef<HTMLDivElement>(null);
  const typing = useTyping();
  /** The income last finished, and whether an amount has its place: a wrong entry takes it from nobody. */
  const settled = useRef({ income: '', shown: false }).current;

  const clear = (words: string) => {
    setState(fresh());
    setMoney(undefined);
    remind(false);
    setRound((now) => now + 1);
    // What a calculator handed over goes, too; whoever only turns the page finds it again.
    if (words) window.history.replaceState(null, '', window.location.pathname);
    say(words);
  };

  useEffect(() => {
    setOn(today());
    setPrints(typeof window.print === 'function');
    const carried = readCarried(forms, window.location.hash, today());
    if (carried?.damaged) say('Đường dẫn này bị hỏng nên tờ khai mở trống.');
    else if (carried) setState((now) => ({ kase: carried.kase, answers: { ...now.answers, ...carried.answers } }));
  }, []);
  useEffect(() => {
    if (!run) return;
    window.addEventListener('afterprint', () => setRun(undefined), { once: true });
    window.print();
  }, [run]);
  useEffect(() => forgetOnLeaving(root.current!, clear), []);

  const { form, amount, place } = choices.find(({ id }) => id === kase)!;
  const questions = asked(form, kase, answers);
  const numberOf = new Map(
    boxesOf(form).flatMap(({ id, number, parts = [] }) => [[id, number] as const, ...parts.map((part) => [part.id, number] as const)]),
  );
  const day = on ?? LAW_DAY;
  const textOf = (id: string) => answers[id] ?? '';
  const set = (id: string, text: string) => {
    say('');
    setState((now) => ({ ...now, answers: { ...now.answers, [id]: text } }));
  };
  const isTyped = (question: Part) => typing.box.current === askId(question);
  const read = (question: Part) => readAnswer(question, textOf(question.id), day);
  const income = textOf('muc-dong');
  if (typing.box.current !== 'tk-muc-dong') settled.income = income;
  const way = amount === 'back-payment' ? amount : textOf('phuong-thuc');
  const wrong = questions.filter((question) => !isTyped(question) && read(question).error);
  const needed = amount ? AMOUNT_OF[amount] : [];
  const answered = amount !== undefined && needed.every((id) => (id === 'muc-dong' ? settled.income : textOf(id)) !== '');
  const wantsMoney = answered && (settled.shown || !wrong.some(({ id }) => needed.includes(id)));
  settled.shown = wantsMoney;
  const contribution = useLater(() => import('./money-to-bring'), wantsMoney && amount !== 'household-health');
  const health = useLater(() => import('./health-to-bring'), wantsMoney && amount === 'household-health');
  const { min } = incomeLimits({ on: monthOf(day), income: 0 }).value;
  const counted = (part: 'deadline' | 'answer') => limits[kase]![part].find(({ when }) => holds(when, answers));
  const deadline = counted('deadline');
  const start = questions.find(({ id }) => id === deadline?.from);
  const sentences = form.kind === 'preparation' ? boxesOf(form).filter(({ write }) => write?.[kase]) : [];
  const open = questions.filter(({ id, optional }) => !optional && textOf(id) === '');

  return (
    <div class="calculator to-khai" ref={root}>
      <form class="needs-js" autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()} {...typing.listeners}>
        <p class="notice">
          <strong>Chỉ mình bạn thấy.</strong> Tên, số, địa chỉ bạn gõ ở đây nằm trên màn hình này: không gửi đi đâu, không lưu lại, không
          vào đường dẫn. Rời trang là mất, nên điền xong thì in hoặc lưu PDF luôn.
        </p>
        {choices.length > 1 && (
          <fieldset class="field choices" data-case>
            <legend>Bạn làm việc gì?</legend>
            <div class="choice-list">
              {choices.map(({ id, label }) => (
                <label key={id} class="choice">
                  <input
                    type="radio"
                    name="tk-viec"
                    value={id}
                    checked={id === kase}
                    onChange={() => setState((now) => ({ ...now, kase: id }))}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        {questions.map((question) => (
          <Ask
            key={`${question.id}-${round}`}
            question={question}
            number={numberOf.get(question.id)}
            text={textOf(question.id)}
            read={read(question)}
            typing={isTyped(question)}
            onText={(text) => set(question.id, text)}
          >
            {question.link === 'tn' && (
              <div class="chips">
                {[min, ...incomes.filter((one) => one > min)].map((one) => (
                  <button key={one} type="button" aria-pressed={income === String(one)} onClick={() => set(question.id, String(one))}>
                    {shortMoney(one)}
                  </button>
                ))}
              </div>
            )}
            {(question.place === 'commune' || question.place === 'address') && (
              <PlaceSearch
                onPick={(commune) => setState((now) => ({ ...now, answers: withPlace(now.answers, question, questions, commune) }))}
              />
            )}
          </Ask>
        ))}
        {amount && (
          <section class="callout" aria-labelledby="tk-tien">
            <h2 id="tk-tien">Mang bao nhiêu tiền?</h2>
            {!wantsMoney && <p>Trả lời đủ các câu ở trên thì số tiền và ngày cuối hiện ở đây.</p>}
            {wantsMoney && contribution && amount !== 'household-health' && (
              <contribution.MoneyToBring income={settled.income} way={way} onMoney={setMoney} />
            )}
            {wantsMoney && health && amount === 'household-health' && (
              <health.HealthToBring people={Number(textOf('so-nguoi'))} months={Number(textOf('so-thang'))} on={day} onMoney={setMoney} />
            )}
          </section>
        )}
        <p class="words">{wrong.length > 0 && `Xem lại ${wrong.length} ô báo lỗi ở trên.`}</p>
        <p class="words">{open.length > 0 && <span data-open>Còn {open.length} ô trống, trên giấy là chấm để viết tay.</span>}</p>
        {!prints && (
          <p class="notice">
            Ứng dụng này không in được. Mở trang bằng Chrome hay Safari rồi điền, hoặc chụp màn hình tờ khai ở dưới để nhờ in.
          </p>
        )}
        <div class="actions">
          {prints && (
            <button type="button" class="main" onClick={() => window.print()}>
              In hoặc lưu PDF
            </button>
          )}
          {sentences.map((box) => (
            <button
              key={box.id}
              type="button"
              onClick={() => {
                const text = writtenIn(box, form, kase, answers, day);
                void copied(text, 'Đã chép câu đề nghị, bạn dán vào chỗ cần.').then(say);
              }}
            >
              Chép câu đề nghị
            </button>
          ))}
          <button type="button" aria-expanded={reminding} onClick={() => remind(!reminding)}>
            Nhắc tôi ngày nộp
          </button>
          <button type="button" onClick={() => clear('Đã xóa hết.')}>
            Xóa hết
          </button>
          <p class="said" role="status">
            {said}
          </p>
        </div>
        {reminding && later && (
          <later.Reminder
            key={kase}
            procedure={procedure}
            limits={{ deadline, answer: counted('answer') }}
            start={start && { ask: start.ask, text: textOf(start.id) }}
            today={day}
            box={typing.box}
          />
        )}
      </form>
      {on && <BlankRun onPrint={setRun} />}
      <h2 class="no-print">{form.kind === 'sheet' ? 'Tờ khai sẽ in ra' : 'Phiếu sẽ in ra'}</h2>
      {form.caution && <p class="small no-print">{form.caution}</p>}
      <Papers
        form={form}
        kase={kase}
        answers={run ? forAnybody(forms, kase, answers) : answers}
        on={on}
        run={run}
        money={wantsMoney ? money : undefined}
        place={place}
        version={versions[form.id]}
      >
        {children}
      </Papers>
    </div>
  );
}
