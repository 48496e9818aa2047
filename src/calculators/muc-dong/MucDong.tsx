/** The contribution calculator: one number gives an answer at once. */
import { formatDong, formatMonth } from '#law/format';
import { describeProvisional } from '#rules/answer';
import { incomeLimits } from '#rules/income-limits';
import { SplitBar, type Share as BarShare } from '../shared/SplitBar';
import { Steps } from '../shared/Steps';
import { createForm, useForm } from '../shared/form';
import { ChoiceButtons, SelectInput, TextInput } from '../shared/Input';
import { MoneyInput } from '../shared/MoneyInput';
import { ResultQr } from '../shared/ResultQr';
import { Share } from '../shared/Share';
import { fields, validate } from './fields';
import { compute, shareText, type Result } from './model';
import { ThenAndNow } from './ThenAndNow';
import { Ways } from './Ways';

const form = createForm(fields, validate);

interface Props {
  /** Public address of this page, for links and QR codes. */
  address: string;
  /** Incomes offered as buttons and the step of − and +, from content/assumptions.yaml. */
  chips: readonly number[];
  step: number;
}

export default function MucDong({ address, chips, step }: Props) {
  const { values, wrong, opened, hash, bind } = useForm(form);
  const result = compute(values);
  const limits = incomeLimits({ on: values.on, income: values.income }).value;
  const link = `${address}${hash}`;

  return (
    <div class="calculator">
      {opened?.damaged && (
        <p class="notice" role="status">
          Đường dẫn này bị hỏng nên máy tính mở với mức thấp nhất. Bạn nhập lại số của mình ở dưới.
        </p>
      )}
      <form onSubmit={(event) => event.preventDefault()}>
        <MoneyInput
          {...bind('income')}
          chips={[limits.min, ...chips.filter((amount) => amount > limits.min)]}
          step={step}
          min={limits.min}
          max={limits.max}
        />
        <ChoiceButtons {...bind('group')} />
        <SelectInput {...bind('province')} />
        <details>
          <summary>Hỏi thêm: tháng đóng, số tháng đã được hỗ trợ, đóng bù</summary>
          <TextInput {...bind('on')} />
          <TextInput {...bind('used')} mode="numeric" />
          <SelectInput {...bind('years')} />
          <TextInput {...bind('missing')} mode="numeric" />
          <TextInput {...bind('interest')} mode="decimal" />
        </details>
      </form>
      <section class="result" aria-labelledby="ket-qua" data-result>
        <h2 id="ket-qua">Bạn nộp mỗi tháng</h2>
        {wrong && <p class="notice">Ô báo lỗi tạm tính theo mức thấp nhất {formatDong(values.income)}. Sửa ô đó để ra số của bạn.</p>}
        <p class="big" role="status" data-payable>
          {formatDong(result.monthly.payable)}
        </p>
        <p>{sentence(result, formatMonth(values.on))}</p>
        {result.localNote && <p class="notice small">{result.localNote}</p>}
        {opened?.then && <ThenAndNow then={opened.then} now={values} lowest={wrong} />}
        <SplitBar shares={sharesOf(result)} />
        <Share message={() => ({ text: shareText(values, result, link), link })} />
        <h2>Vì sao?</h2>
        <Steps steps={result.steps} />
        {result.provisional.map((mark) => (
          <p key={mark.parameter} class="provisional">
            {describeProvisional(mark)}
          </p>
        ))}
        <h2>Nộp cách nào tiện?</h2>
        <Ways ways={result.ways} />
        <ResultQr link={link} />
      </section>
    </div>
  );
}

function sentence({ monthly, local }: Result, month: string): string {
  const place = local && monthly.localSupport > 0 ? `, ${local.place} trả giúp ${formatDong(monthly.localSupport)}` : '';
  return `Tháng ${month}, tổng mức đóng là ${formatDong(monthly.gross)}. Nhà nước trả giúp ${formatDong(monthly.support)}${place}.`;
}

function sharesOf({ monthly, local }: Result): BarShare[] {
  return [
    { kind: 'you', label: 'Bạn', amount: monthly.payable },
    { kind: 'state', label: 'Nhà nước', amount: monthly.support },
    ...(local?.kind === 'known' ? [{ kind: 'local' as const, label: local.place, amount: monthly.localSupport }] : []),
  ];
}
