/** The calculator on the screen: its questions, the figure, one sentence; reasons, link, code and paper come with the Shell. */
import { formatDong } from '#law/format';
import { createForm, useForm } from '#calculators/form/form';
import { TextInput } from '#calculators/ui/Input.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { SplitBar } from '#calculators/ui/SplitBar.tsx';
import { compute, fields, headline, message, validate } from './calculator';

const form = createForm(fields, validate);

export default function NewCalculator({ page }: { page: CalculatorPage }) {
  const view = useForm(form);
  const { values, bind, today } = view;
  const { payable, support, sentence, steps } = compute(values, today);
  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Bạn nộp mỗi tháng"
      form={<TextInput {...bind('income')} mode="decimal" />}
      headline={headline}
      steps={steps}
      message={message(values, today)}
      simplifications={['Chưa tính phần hỗ trợ thêm của địa phương.']}
    >
      <p class="big">{formatDong(payable)}</p>
      <p>{sentence}</p>
      <SplitBar
        shares={[
          { kind: 'you', label: 'Bạn', amount: payable },
          { kind: 'state', label: 'Nhà nước', amount: support },
        ]}
      />
    </Shell>
  );
}
