/** The support calculator: who pays how much for the reader, for how many months still, and what changes next. */
import { formatDong, formatDuration } from '#law/format';
import { createForm, useForm } from '../shared/form';
import { ChoiceButtons, SelectInput, TextInput } from '../shared/Input';
import { PeriodGrid } from '../shared/PeriodGrid';
import { ProgressBar } from '../shared/ProgressBar';
import { Shell, type CalculatorPage } from '../shared/Shell';
import { SplitBar, type Share } from '../shared/SplitBar';
import { Stepper } from '../shared/Stepper';
import { Course, Groups, Packages } from './Tables';
import { fields } from './fields';
import { compute, headline, helped, message, sentence, why, type Result } from './model';

const form = createForm(fields);

export default function HoTro({ page }: { page: CalculatorPage }) {
  const view = useForm(form);
  const { values, bind, today } = view;
  const result = compute(values);
  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Mỗi tháng bạn được trả giúp"
      form={
        <>
          <ChoiceButtons {...bind('group')} />
          <SelectInput {...bind('province')} />
          <details>
            <summary>Hỏi thêm: bạn đã được hỗ trợ bao lâu, xem tháng khác</summary>
            <Stepper {...bind('used')} step={12} />
            <PeriodGrid {...bind('periods')} today={today} />
            <TextInput {...bind('on')} />
          </details>
        </>
      }
      headline={headline}
      why={why}
      steps={result.steps}
      provisional={result.provisional}
      after={
        <>
          {result.course && <Course course={result.course} />}
          <Groups result={result} chosen={values.group} />
          <Packages result={result} />
        </>
      }
      message={message(values, result)}
      simplifications={[
        'Phần bạn nộp tính theo mức thu nhập thấp nhất được chọn; tiền hỗ trợ không đổi khi bạn chọn mức cao hơn.',
        'Số tháng đã được hỗ trợ gồm cả các tháng đóng từ 01/2018; tháng đóng trước đó không tính.',
        'Tháng hết hỗ trợ tính khi bạn đóng liền, không nghỉ tháng nào.',
        'Hỗ trợ của địa phương chỉ tính đến ngày nghị quyết hết hạn; sau đó chưa có dữ liệu, không có nghĩa là không có.',
        'Gói đã nộp trước giữ mức hỗ trợ của ngày nộp đến hết gói, dù sau đó chuẩn nghèo hay nhóm của bạn thay đổi.',
      ]}
    >
      <p class="big" role="status" data-helped>
        {formatDong(helped(result.monthly))}
      </p>
      <p>{sentence(result, values.on)}</p>
      {result.localNote && <p class="notice small">{result.localNote}</p>}
      <SplitBar shares={sharesOf(result)} />
      <ProgressBar
        title="Thời gian được Nhà nước hỗ trợ"
        parts={[
          { kind: 'state', label: 'Đã được hỗ trợ', amount: result.used, text: formatDuration(result.used) },
          { kind: 'you', label: 'Còn được hỗ trợ', amount: result.left, text: formatDuration(result.left) },
        ]}
      />
    </Shell>
  );
}

function sharesOf({ monthly, local }: Result): Share[] {
  return [
    { kind: 'you', label: 'Bạn nộp', amount: monthly.payable },
    { kind: 'state', label: 'Nhà nước', amount: monthly.support },
    ...(local?.kind === 'known' ? [{ kind: 'local' as const, label: local.place, amount: monthly.localSupport }] : []),
  ];
}
