/** The same money into BHXH and into a bank deposit, with every assumption in the reader's hand. */
import { formatAge, formatDong, formatDuration, formatMonth, formatPercent } from '#law/format';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { createForm, useForm } from '#calculators/form/form';
import { AfterPaint } from '#calculators/ui/after-paint';
import { ChoiceButtons, SliderInput, TextInput } from '#calculators/ui/Input.tsx';
import { LineChart } from '#calculators/ui/LineChart.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { shortMoney } from '#calculators/form/reading/words';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Stepper } from '#calculators/ui/Stepper.tsx';
import { fields, validate } from './fields';
import { compute, headline, message, usedUpAt, type Result } from './model';
import { Totals } from './Totals';

const form = createForm(fields, validate);

/** Common lengths of time, in years. */
const YEARS = [15, 20, 25];

interface Props {
  page: CalculatorPage;
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function SoSanh({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors } = view;
  const result = compute(values);
  const { min, max } = incomeLimits({ on: values.on, income: values.income }).value;

  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Tiền gửi rút bằng lương hưu thì dùng đến"
      form={
        <>
          <ChoiceButtons {...bind('sex')} />
          <TextInput {...bind('birth')} />
          <MoneyInput {...bind('income')} chips={[min, ...chips.filter((amount) => amount > min)]} step={step} min={min} max={max} />
          <Stepper {...bind('paying')} chips={YEARS.map((years) => ({ value: years, label: `${years} năm` }))} />
          <More
            about={`lãi tiết kiệm ${fields.bank.show(values.bank)}, lương hưu tăng ${fields.rise.show(values.rise)}, nhóm, tháng bắt đầu`}
            errors={[errors.on]}
          >
            <fieldset class="assumptions">
              <legend>Giả định, không phải luật: bạn kéo thử</legend>
              <SliderInput {...bind('bank')} />
              <SliderInput {...bind('rise')} />
              <SliderInput {...bind('years')} />
            </fieldset>
            <ChoiceButtons {...bind('group')} />
            <TextInput {...bind('on')} />
          </More>
        </>
      }
      headline={headline}
      reckon={{ steps: (of) => compute(of).steps, keys: ['average', 'rate'] }}
      steps={result.steps}
      message={message(values, result)}
      simplifications={simplifications}
    >
      <p class="big" data-break-even>
        {bigFigure(result)}
      </p>
      <p>{sentence(result)}</p>
      <AfterPaint>
        <p class="small assumption">
          Giả định: tiết kiệm {fields.bank.show(values.bank)}, lương hưu tăng {fields.rise.show(values.rise)}, nhận{' '}
          {fields.years.show(values.years)}. Không ai biết trước những số này.
        </p>
        <Totals result={result} years={values.years} />
        <Chart result={result} />
      </AfterPaint>
    </Shell>
  );
}

function bigFigure(result: Result): string {
  if (!result.comparison) return 'Chưa có lương hưu';
  const lasts = usedUpAt(result);
  return lasts === undefined ? `hơn ${fields.years.max} năm` : formatAge(lasts);
}

function sentence(result: Result): string {
  const { plan, comparison, monthly, ratePercent, pensionFrom } = result;
  if (!comparison) return `Đóng ${formatDuration(plan.months)} chưa đủ năm để có lương hưu. Hãy tăng số năm, hoặc xem máy tính đóng bù.`;
  const lasts = usedUpAt(result);
  const bank =
    lasts === undefined
      ? `sổ tiết kiệm trả được hơn ${fields.years.max} năm`
      : `sổ tiết kiệm hết khi bạn ${formatAge(lasts)}, còn lương hưu vẫn nhận tiếp`;
  return `Lương hưu ${formatDong(monthly)} mỗi tháng (${formatPercent(ratePercent)}) từ ${formatMonth(pensionFrom)}, suốt đời. Mỗi tháng rút đúng số đó thì ${bank}.`;
}

function Chart({ result: { comparison, ageAtStart, ...result } }: { result: Result }) {
  if (!comparison) return null;
  const age = (year: number) => Math.floor(ageAtStart / 12) + year;
  const lasts = usedUpAt({ comparison, ageAtStart, ...result });
  const crossing = comparison.years.find(({ left }) => left === 0);
  return (
    <div class="print-later">
      <LineChart
        title="Cộng dồn từ khi nhận lương hưu"
        x={{ label: 'Tuổi', format: (value) => `${value} tuổi` }}
        y={{ label: 'Đồng', format: formatDong, short: shortMoney }}
        lines={[
          {
            label: 'BHXH: đã nhận',
            points: [{ x: age(0), y: 0 }, ...comparison.years.map(({ year, received }) => ({ x: age(year), y: received }))],
          },
          {
            label: 'Tiết kiệm: đã rút và còn lại',
            points: [
              { x: age(0), y: comparison.saved },
              ...comparison.years.map(({ year, withdrawn, left }) => ({ x: age(year), y: withdrawn + left })),
            ],
          },
        ]}
        {...(crossing && lasts !== undefined ? { mark: { x: age(crossing.year), y: crossing.withdrawn, label: 'Tiền gửi hết' } } : {})}
      />
    </div>
  );
}
