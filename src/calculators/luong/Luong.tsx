/** From the wage agreed to the wage in hand, and the other way; the employer's share beside it, and what each part buys. */
import { formatDong } from '#law/format';
import { MOST_MONEY } from '#calculators/form/field';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { servedLater } from '#calculators/ui/later.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { ProgressBar } from '#calculators/ui/ProgressBar.tsx';
import { RegionSearch } from '#calculators/ui/RegionSearch.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Stepper } from '#calculators/ui/Stepper.tsx';
import { asked, fields, validate } from './fields';
import { compute, figureOf, headline, message, sentence, type Result } from './model';

const form = createForm(fields, validate);
const Buys = servedLater(() => import('./Buys'));

interface Props {
  page: CalculatorPage;
  /** Wages offered as buttons and the step of − and +. */
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function Luong({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors, set } = view;
  const result = compute(values);
  const seen = asked(values);
  return (
    <Shell
      view={view}
      fields={seen}
      page={page}
      title={values.direction === 'gross' ? 'Bạn nhận về mỗi tháng' : 'Lương trên hợp đồng cần có'}
      form={
        <>
          <ChoiceButtons {...bind('direction')} />
          <MoneyInput {...bind('wage')} field={seen.wage} chips={chips} step={step} min={0} max={MOST_MONEY} />
          <Stepper {...bind('dependants')} />
          <More
            about="vùng lương, lương đóng bảo hiểm khác lương, khoản không chịu thuế, tháng"
            errors={[errors.region, errors.insured, errors.exempt, errors.on]}
          >
            <ChoiceButtons {...bind('region')} />
            <RegionSearch onRegion={(region) => set({ region })} />
            <TextInput {...bind('insured')} />
            <TextInput {...bind('exempt')} />
            <TextInput {...bind('on')} />
          </More>
        </>
      }
      headline={headline}
      reckon={{
        steps: (of) => compute(of).steps,
        keys: ['max', 'employee-pension', 'employee-health', 'employee-unemployment', 'taxable'],
      }}
      steps={result.steps}
      after={<Buys view={view} values={values} result={result} />}
      message={message(result)}
      simplifications={simplifications}
    >
      <p class="big" data-wage>
        {formatDong(figureOf(result, values))}
      </p>
      <p data-sentence>{sentence(result, values)}</p>
      <Notices result={result} region={fields.region.show(values.region).replace('V', 'v')} />
      <ProgressBar
        title={`Lương ${formatDong(result.gross)} chia ra`}
        parts={[
          { kind: 'you', label: 'Bạn nhận về', amount: result.net, text: formatDong(result.net) },
          { kind: 'state', label: 'Bảo hiểm', amount: result.insurance, text: formatDong(result.insurance) },
          { kind: 'local', label: 'Thuế thu nhập', amount: result.tax, text: formatDong(result.tax) },
        ]}
      />
    </Shell>
  );
}

/** What looks unusual about the wage: right for some, a slip or a loss for others. */
function Notices({ result: { minimumWage, insured, gross }, region }: { result: Result; region: string }) {
  return (
    <>
      {minimumWage !== undefined && (
        <p class="notice small" data-notice="low">
          Thấp hơn lương tối thiểu {formatDong(minimumWage)} của {region}. Người làm đủ giờ không được trả dưới mức đó; làm ít giờ thì được.
        </p>
      )}
      {insured < gross && (
        <p class="notice small" data-notice="insured">
          Công ty đóng trên mức thấp hơn lương: cầm về nhiều hơn bây giờ, nhưng tiền ốm đau, thai sản, thất nghiệp và lương hưu đều tính
          theo mức thấp đó. Phụ cấp và khoản trả đều mỗi tháng cũng phải đóng.
        </p>
      )}
    </>
  );
}
