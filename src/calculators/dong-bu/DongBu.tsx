/** The one-time payment for missing months: whether, when, how much, and what it buys. */
import { formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { url } from '#site/url';
import { AfterPaint } from '#calculators/ui/after-paint';
import { CompareBars, type Bar } from '#calculators/ui/CompareBars.tsx';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Stepper } from '#calculators/ui/Stepper.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { fields, validate } from './fields';
import { compute, headline, message, type Result } from './model';
import { Schedule } from './Schedule';

const form = createForm(fields, validate);

/** Common lengths of time paid, in years. */
const YEARS = [10, 12, 14];

interface Props {
  page: CalculatorPage;
  chips: readonly number[];
  step: number;
  /** Every simplification made; they stand in the page, which the phone has already, not in the script. */
  simplifications: readonly string[];
}

export default function DongBu({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors } = view;
  const result = compute(values);
  const { min, max } = incomeLimits({ on: values.on, income: values.income }).value;
  const money = { chips: [min, ...chips.filter((amount) => amount > min)], step, min, max };

  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Đóng bù một lần"
      form={
        <>
          <ChoiceButtons {...bind('sex')} />
          <TextInput {...bind('birth')} />
          <Stepper {...bind('credited')} chips={YEARS.map((years) => ({ value: years * 12, label: `${years} năm` }))} />
          <MoneyInput {...bind('income')} {...money} />
          <More about="thu nhập bình quân, tháng đóng, nhóm, lãi suất" errors={[errors.average, errors.on, errors.interest]}>
            <MoneyInput {...bind('average')} {...money} />
            <TextInput {...bind('on')} />
            <ChoiceButtons {...bind('group')} />
            <TextInput {...bind('interest')} mode="decimal" />
          </More>
        </>
      }
      headline={headline}
      reckon={{ steps: (of) => compute(of).steps, keys: ['gross', 'allowance-amount'] }}
      steps={result.steps}
      after={<Schedule result={result} />}
      message={message(result)}
      simplifications={simplifications}
    >
      <p class="big" data-gross>
        {result.gap ? formatDong(result.gap.gross) : result.missingMonths === 0 ? 'Không cần đóng bù' : 'Chưa đóng bù được'}
      </p>
      <p>{sentence(result)}</p>
      <AfterPaint>
        {result.gap && result.income > values.income && (
          <p class="notice small">
            Tháng {formatMonth(result.payOn)} mức thấp nhất được chọn là {formatDong(result.income)}, nên tính theo mức đó.
          </p>
        )}
        <Verdict eligibility={result.eligibility} question={`Đóng bù trong tháng ${formatMonth(values.on)}`} />
        {result.gap && <CompareBars title="Mỗi tháng về già: bây giờ và nếu đóng bù" bars={barsOf(result)} />}
        {result.gap && (
          <p class="small">
            Người hưởng lương hưu được cấp thẻ bảo hiểm y tế, không phải mua. Đóng bù xong, sau{' '}
            <strong data-pay-back>{formatDuration(result.gap.monthsToPayBack)}</strong> nhận lương hưu là lấy lại đủ số đã nộp.
          </p>
        )}
        {result.gap && (
          <p class="no-print">
            <a class="button" href={`${url('/thu-tuc/dong-bu-mot-lan/to-khai/')}${view.hash}`}>
              Điền tờ khai với số này
            </a>
          </p>
        )}
      </AfterPaint>
    </Shell>
  );
}

function sentence({ gap, missingMonths, payOn, eligibility }: Result): string {
  if (!gap) return eligibility.reason;
  const when = eligibility.verdict === 'yes' ? `Nộp tháng ${formatMonth(payOn)}` : `Nộp khi đến tuổi, tháng ${formatMonth(payOn)}`;
  return `${when} cho ${formatDuration(missingMonths)} còn thiếu, trong đó tiền lãi ${formatDong(gap.interest)}. Lương hưu ${formatDong(gap.monthly)} mỗi tháng (${formatPercent(gap.ratePercent)}), từ tháng ${formatMonth(gap.pensionFrom)}.`;
}

function barsOf({ gap, allowance }: Result): Bar[] {
  const now: Bar = allowance
    ? {
        kind: 'state',
        label: 'Bây giờ: trợ cấp hằng tháng từ tiền đã đóng',
        amount: allowance.amount,
        text: `${formatDong(allowance.amount)}, trong ${formatDuration(allowance.months)}`,
      }
    : { kind: 'state', label: 'Bây giờ: chưa có lương hưu', amount: 0 };
  return [
    now,
    { kind: 'you', label: 'Nếu đóng bù: lương hưu', amount: gap?.monthly ?? 0, text: `${formatDong(gap?.monthly ?? 0)}, suốt đời` },
  ];
}
