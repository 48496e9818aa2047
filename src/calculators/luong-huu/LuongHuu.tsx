/** The pension calculator: from what was paid and what will be, or from the pension wanted back to what must be paid. */
import { formatDong, formatMonth } from '#law/format';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { createForm, useForm, type FormView } from '#calculators/form/form';
import { AfterPaint } from '#calculators/ui/after-paint';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Stepper } from '#calculators/ui/Stepper.tsx';
import { servedLater, useLater } from '#calculators/ui/later.tsx';
import type { Checks } from './checks';
import { asked, fields, limits } from './fields';
import { compute, headline, message, sentence, why, type Result } from './model';
import { untilYears, yearsOf } from './person';
import type { Assumed } from './range';

/** Undefined until it is here: what the server wrote has nothing wrong. */
let checks: Checks | undefined;
const form = createForm(fields, (values, on) => (checks?.validate ?? limits)(values, on));
const After = servedLater(() => import('./After'));
const Beside = servedLater(() => import('./Beside'));
const PeriodGrid = servedLater(() => import('#calculators/ui/PeriodGrid.tsx'), true);

interface Props {
  page: CalculatorPage;
  /** From content/assumptions.yaml. */
  chips: readonly number[];
  step: number;
  assumed: Assumed;
  /** They stand in the page, which the phone has already, not in the script. */
  simplifications: readonly string[];
}

export default function LuongHuu({ page, chips, step, assumed, simplifications }: Props) {
  const view = useForm(form);
  const { values, today } = view;
  useLater(() => import('./checks').then((module) => (checks = module)), !view.served);
  const goalRules = useLater(() => import('./goal'), values.mode === 'goal');
  const lowest = useLater(
    () => import('#rules/pension/minimum-pension'),
    values.history.some(({ scheme }) => scheme === 'compulsory'),
  );
  const early = useLater(() => import('./early'), values.early === 'yes');
  const fetched = { goal: goalRules, lowest, early };
  const result = compute(values, today, fetched);
  const { certain, goal } = result;
  const refusal = useLater(() => import('./NotYet'), !certain.eligible);
  const reached = certain.eligible && (!goal || goal.income !== undefined);
  return (
    <Shell
      view={view}
      fields={asked(values)}
      page={page}
      title={goal ? `Muốn nhận ${formatDong(values.want)} mỗi tháng, hãy chọn mức` : 'Lương hưu mỗi tháng, ít nhất'}
      form={<Questions view={view} result={result} chips={chips} step={step} />}
      headline={(of, on) => headline(of, on, fetched)}
      why={why}
      steps={result.steps}
      after={
        <>
          {goal && goalRules && <goalRules.GoalTable goal={goal} values={values} />}
          <After view={view} result={result} onChoose={(until) => view.set({ until: formatMonth(until) })} />
        </>
      }
      message={message(result, values)}
      simplifications={simplifications}
    >
      <p class="big" data-pension={certain.monthly.base}>
        {!reached ? 'Chưa tới được' : formatDong(goal ? (goal.income ?? 0) : certain.monthly.base)}
      </p>
      <p>{sentence(result, values)}</p>
      <AfterPaint>
        {!certain.eligible && refusal && <refusal.NotYet question={certain.question} />}
        {reached && <Beside view={view} result={result} values={values} assumed={assumed} />}
        {early && result.early && <early.EarlyPart early={result.early} certain={certain} />}
      </AfterPaint>
    </Shell>
  );
}

function Questions({ view, result, chips, step }: { view: FormView<typeof fields>; result: Result } & Pick<Props, 'chips' | 'step'>) {
  const { values, bind, set, today, errors } = view;
  const { min, max } = incomeLimits({ on: values.from, income: 0 }).value;
  const { income, until, work } = asked(values);
  const { person } = result;
  const ends = yearsOf(person).slice(0, 4);
  return (
    <>
      <ChoiceButtons {...bind('sex')} />
      <TextInput {...bind('birth')} />
      <Stepper {...bind('paid')} step={12} />
      <ChoiceButtons {...bind('mode')} />
      {values.mode === 'goal' && <MoneyInput {...bind('want')} chips={chips} step={step} min={0} max={max} />}
      {income && (
        <MoneyInput
          {...bind('income')}
          field={income}
          chips={[min, ...chips.filter((amount) => amount > min)]}
          step={step}
          min={min}
          max={max}
        />
      )}
      {until && (
        <TextInput {...bind('until')}>
          <div class="chips">
            <button type="button" aria-pressed={values.until === ''} onClick={() => set({ until: '' })}>
              Đủ tuổi, đủ năm
            </button>
            {ends.map((years) => {
              const end = untilYears(person, years);
              return (
                end && (
                  <button key={years} type="button" aria-pressed={values.until === end} onClick={() => set({ until: formatMonth(end) })}>
                    {years} năm
                  </button>
                )
              );
            })}
          </div>
        </TextInput>
      )}
      <More
        about="nghỉ hưu sớm, từng giai đoạn, hỗ trợ"
        open={values.early === 'yes'}
        errors={[errors.history, errors.from, errors.used, errors.rise]}
      >
        <ChoiceButtons {...bind('early')} />
        {work && (
          <>
            <ChoiceButtons {...bind('work')} />
            <TextInput {...bind('loss')} mode="numeric" />
            <TextInput {...bind('stopOn')} />
            <TextInput {...bind('compulsory')} mode="numeric" />
          </>
        )}
        <PeriodGrid view={view} {...bind('history')} today={today} />
        {until && <TextInput {...bind('from')} />}
        <ChoiceButtons {...bind('group')} />
        <Stepper {...bind('used')} step={12} />
        <TextInput {...bind('rise')} mode="decimal" />
      </More>
    </>
  );
}
