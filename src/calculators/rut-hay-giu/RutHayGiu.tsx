/** Withdraw or keep: first whether one may, then what is got now beside what is given up. */
import { useRef } from 'preact/hooks';
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { MOST_MONEY } from '#calculators/form/field';
import { createForm, useForm } from '#calculators/form/form';
import { AfterPaint } from '#calculators/ui/after-paint';
import { ChoiceButtons, SliderInput, TextInput } from '#calculators/ui/Input.tsx';
import { servedLater, useLater } from '#calculators/ui/later.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Stepper } from '#calculators/ui/Stepper.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { asked, fetchHistory, fields, validate } from './fields';
import { compute, headline, message, type Result } from './model';

const form = createForm(fields, validate, fetchHistory);
const History = servedLater(() => import('./History'), true);
const TwoColumns = servedLater(() => import('./TwoColumns'));

/** Common lengths of time paid, in years. */
const YEARS = [3, 5, 10];

interface Props {
  page: CalculatorPage;
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function RutHayGiu({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors, today } = view;
  const lowestRules = useLater(() => import('#rules/pension/minimum-pension'), values.voluntary < values.credited);
  useLater(() => import('./checks'), !view.served);
  const result = compute(values, lowestRules);
  const { eligibility } = result;
  const refused = eligibility.verdict === 'no';
  // Contradicted, a history is not counted, and has to be mended.
  const shown = { ...asked(values), ...(view.texts.history === '' ? {} : { history: fields.history }) };
  // Whoever may withdraw sees both columns; the list of ways is fetched for who may not, or may not yet.
  const ways = useLater(() => import('#rules/withdrawal/withdrawal-ways-out'), eligibility.verdict !== 'yes');
  const { min, max } = incomeLimits({ on: values.on, income: 0 }).value;
  const history = bind('history');
  // Once open it stays: what is being emptied must not fold away under the finger.
  const open = useRef(false);
  open.current ||= history.text !== '';

  return (
    <Shell
      view={view}
      fields={shown}
      page={page}
      title={refused ? 'Rút một lần' : 'Nếu rút bây giờ, bạn nhận'}
      form={
        <>
          <details open={open.current || undefined}>
            <summary>Có bảng quá trình đóng? Dán vào đây, tính đúng hơn</summary>
            <History view={view} {...history} today={today} />
          </details>
          {shown.first && (
            <>
              <TextInput {...bind('first')} />
              <Stepper {...bind('credited')} chips={YEARS.map((years) => ({ value: years * 12, label: `${years} năm` }))} />
              <Stepper {...bind('stopped')} />
              <MoneyInput {...bind('average')} chips={[min, ...chips.filter((amount) => amount > min)]} step={step} min={0} max={max} />
            </>
          )}
          {shown.paid && <MoneyInput {...bind('paid')} chips={[]} step={step} min={0} max={MOST_MONEY} />}
          <ChoiceButtons {...bind('sex')} />
          <TextInput {...bind('birth')} />
          {shown.supported && <TextInput {...bind('supported')} mode="numeric" />}
          <More
            about="lý do, tháng tự nguyện, nhóm, tháng rút, số năm hưởng"
            open={values.reason !== fields.reason.initial(today)}
            errors={[errors.voluntary, errors.early, errors.on]}
          >
            <ChoiceButtons {...bind('reason')} />
            {shown.first && (
              <>
                <Stepper {...bind('voluntary')} />
                <Stepper {...bind('early')} />
              </>
            )}
            <ChoiceButtons {...bind('group')} />
            <TextInput {...bind('on')} />
            <SliderInput {...bind('years')} />
          </More>
        </>
      }
      headline={(of, on) => headline(of, on, lowestRules)}
      reckon={{ steps: (of) => compute(of, lowestRules).steps, keys: ['amount', 'keep-average', 'keep-allowance-amount', 'health-year'] }}
      steps={result.steps}
      message={message(values, result)}
      simplifications={simplifications}
    >
      <p class="big" data-amount>
        {refused ? 'Chưa được rút' : formatDong(result.amount)}
      </p>
      <p>{sentence(result, values.years)}</p>
      <AfterPaint>
        <Verdict
          eligibility={{ ...eligibility, waysOut: ways?.waysToKeep(result.question) ?? [] }}
          question={`Rút trong tháng ${formatMonth(values.on)}`}
        />
        <TwoColumns view={view} result={result} years={values.years} />
      </AfterPaint>
    </Shell>
  );
}

function sentence({ kept }: Result, years: number): string {
  const cost = kept.goOn ? `đóng thêm ${formatDong(kept.goOn.payable)} trong ${formatDuration(kept.goOn.months)}, rồi ` : '';
  return `Giữ lại: ${cost}nhận ${formatDong(kept.monthly)} mỗi tháng từ ${formatMonth(kept.pensionFrom)}; ${years} năm là ${formatDong(kept.pensionTotal)}.`;
}
