/** The contribution calculator: one number gives an answer at once. */
import { formatDong, formatMonth } from '#law/format';
import { incomeLimits } from '#rules/income-limits';
import { url } from '../../site/url';
import { createForm, useForm } from '../shared/form';
import { ChoiceButtons, SelectInput, TextInput } from '../shared/Input';
import { MoneyInput } from '../shared/MoneyInput';
import { Shell, type CalculatorPage } from '../shared/Shell';
import { SplitBar, type Share } from '../shared/SplitBar';
import { fields, validate } from './fields';
import { compute, headline, message, why, type Result } from './model';
import { Ways } from './Ways';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  /** Incomes offered as buttons and the step of − and +, from content/assumptions.yaml. */
  chips: readonly number[];
  step: number;
}

export default function MucDong({ page, chips, step }: Props) {
  const view = useForm(form);
  const { values, bind } = view;
  const result = compute(values);
  const { min, max } = incomeLimits({ on: values.on, income: values.income }).value;

  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Bạn nộp mỗi tháng"
      form={
        <>
          <MoneyInput {...bind('income')} chips={[min, ...chips.filter((amount) => amount > min)]} step={step} min={min} max={max} />
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
        </>
      }
      headline={headline}
      why={why}
      steps={result.steps}
      provisional={result.provisional}
      after={
        <>
          <h2>Nộp cách nào tiện?</h2>
          <Ways ways={result.ways} />
          <p class="no-print">
            Gói nộp trước giữ mức của tháng nộp đến hết gói. <a href={url('/tinh/dong-truoc/')}>Đặt đóng trước cạnh đóng từng tháng</a>
          </p>
        </>
      }
      message={message(values, result)}
      simplifications={[
        'Tiền hỗ trợ tính cho trọn gói bạn nộp, theo nhóm và chuẩn nghèo của tháng nộp.',
        'Đóng trước nhiều năm: tiền hỗ trợ được trừ nguyên, không chiết khấu.',
        'Đóng bù: chưa trừ tiền hỗ trợ, vì văn bản chưa nói rõ có được hỗ trợ hay không.',
      ]}
    >
      <p class="big" role="status" data-payable>
        {formatDong(result.monthly.payable)}
      </p>
      <p>{sentence(result, formatMonth(values.on))}</p>
      {result.localNote && <p class="notice small">{result.localNote}</p>}
      <SplitBar shares={sharesOf(result)} />
    </Shell>
  );
}

function sentence({ monthly, local }: Result, month: string): string {
  const place = local && monthly.localSupport > 0 ? `, ${local.place} trả giúp ${formatDong(monthly.localSupport)}` : '';
  return `Tháng ${month}, tổng mức đóng là ${formatDong(monthly.gross)}. Nhà nước trả giúp ${formatDong(monthly.support)}${place}.`;
}

function sharesOf({ monthly, local }: Result): Share[] {
  return [
    { kind: 'you', label: 'Bạn', amount: monthly.payable },
    { kind: 'state', label: 'Nhà nước', amount: monthly.support },
    ...(local?.kind === 'known' ? [{ kind: 'local' as const, label: local.place, amount: monthly.localSupport }] : []),
  ];
}
