/** Sick leave: how much, for how many days, what is left of the year, which days to keep. */
import { formatDong, formatNumber } from '#law/format';
import { url } from '#site/url';
import { MOST_MONEY } from '#calculators/form/field';
import { createForm, useForm, type FormView } from '#calculators/form/form';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { LeaveDates } from '#calculators/ui/LeaveDates.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { FurtherPayments } from '#calculators/ui/Payments.tsx';
import { ProgressBar } from '#calculators/ui/ProgressBar.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { allAsked, asked, askedMore, fields, validate, type Name } from './fields';
import { compute, headline, message, type YearDays } from './model';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  /** Wages offered as buttons and the step of − and +. */
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function OmDau({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, errors, today } = view;
  const shown = allAsked(values);
  const result = compute(values);
  const more = askedMore(values);
  const boxes = (names: readonly Name[]) => names.map((name) => <Box key={name} {...{ view, name, chips, step }} />);
  return (
    <Shell
      view={view}
      fields={shown}
      page={page}
      title={values.who === 'rest' ? 'Tiền dưỡng sức' : 'Đợt này bạn nhận'}
      form={
        <>
          {boxes(asked(values))}
          {more.length > 0 && (
            <More
              about={values.who === 'rest' ? 'nghỉ từ ngày nào' : 'ngày đã nghỉ trước, nghỉ hằng tuần, việc nặng nhọc, ngày lễ'}
              errors={more.map((name) => errors[name])}
              open={more.some((name) => values[name] !== fields[name].initial(today))}
            >
              {boxes(more)}
            </More>
          )}
        </>
      }
      steps={result.steps}
      after={
        <>
          <LeaveDates id="om-dau" name="Nghỉ ốm" dates={result.dates} today={today} />
          <p>
            Giấy tờ, nơi nộp: <a href={url('/thu-tuc/om-dau/')}>chế độ ốm đau</a>. Tự làm hại mình, dùng ma túy thì không được trả.
          </p>
        </>
      }
      headline={headline}
      message={message(result, values)}
      simplifications={simplifications}
    >
      <p class="big" data-total>
        {formatDong(result.total)}
      </p>
      <p data-days>
        {result.days} {result.daily > 0 && result.total > 0 && `Mỗi ngày ${formatDong(result.daily)}.`}
      </p>
      {result.notes.map((text) => (
        <p key={text} class="notice small">
          {text}
        </p>
      ))}
      {result.year && <Year {...result.year} />}
      <Verdict question={result.question} eligibility={result.eligibility} />
      <FurtherPayments lines={result.further} />
    </Shell>
  );
}

function Box({ view: { bind }, name, chips, step }: { view: FormView<typeof fields>; name: Name; chips: readonly number[]; step: number }) {
  const field = fields[name];
  if (name === 'wage') return <MoneyInput {...bind(name)} chips={chips} step={step} min={0} max={MOST_MONEY} />;
  if ('options' in field) return <ChoiceButtons {...(bind(name) as Parameters<typeof ChoiceButtons>[0])} />;
  return <TextInput {...(bind(name) as Parameters<typeof TextInput>[0])} mode={'unit' in field ? 'numeric' : 'text'} />;
}

/** The year's days: gone, this leave, left. */
function Year({ year, used, now, left }: YearDays) {
  const days = (count: number) => `${formatNumber(count)} ngày`;
  return (
    <div data-year>
      <ProgressBar
        title={`Số ngày làm việc được nghỉ năm ${year}`}
        parts={[
          { kind: 'state', label: 'Đã nghỉ trước', amount: used, text: days(used) },
          { kind: 'you', label: 'Đợt này', amount: now, text: days(now) },
          { kind: 'local', label: `Năm ${year} còn lại`, amount: left, text: days(left) },
        ]}
      />
    </div>
  );
}
