/** The support calculator: who pays how much for the reader, for how many months still, and what changes next. */
import { formatDong, formatDuration } from '#law/format';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { askedOf } from '#calculators/form/local-fields';
import { LocalInput } from '#calculators/ui/LocalInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { PeriodGrid } from '#calculators/ui/PeriodGrid.tsx';
import { ProgressBar } from '#calculators/ui/ProgressBar.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { SplitBar, type Share } from '#calculators/ui/SplitBar.tsx';
import { Stepper } from '#calculators/ui/Stepper.tsx';
import { useLocal } from '#calculators/ui/use-local';
import { Course, Groups, Packages } from './Tables';
import { fields, validate } from './fields';
import { compute, headline, helped, message, sentence, why, type Result } from './model';

const form = createForm(fields, validate);

export default function HoTro({ page }: { page: CalculatorPage }) {
  const view = useForm(form);
  const { values, bind, today, errors } = view;
  const rules = useLocal(values);
  const result = compute(values, rules);
  return (
    <Shell
      view={view}
      fields={askedOf(fields, view.texts)}
      page={page}
      title="Mỗi tháng bạn được hỗ trợ"
      form={
        <>
          <ChoiceButtons {...bind('group')} />
          <LocalInput province={bind('province')} share={bind('localShare')} until={bind('localUntil')} local={result.local} />
          <More about="bạn đã được hỗ trợ bao lâu, xem tháng khác" errors={[errors.used, errors.periods, errors.on]}>
            <Stepper {...bind('used')} step={12} />
            <PeriodGrid {...bind('periods')} today={today} />
            <TextInput {...bind('on')} />
          </More>
        </>
      }
      headline={(of, on) => headline(of, on, rules)}
      why={(then, now) => why(then, now, rules)}
      steps={result.steps}
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
        'Hỗ trợ của địa phương chỉ tính đến ngày hết hạn; sau đó chưa có dữ liệu, không có nghĩa là không có.',
        'Gói đã nộp trước giữ mức hỗ trợ của Nhà nước theo ngày nộp đến hết gói, dù sau đó chuẩn nghèo hay nhóm của bạn thay đổi.',
      ]}
    >
      <p class="big" data-helped>
        {formatDong(helped(result.monthly))}
      </p>
      <p>{sentence(result, values.on)}</p>
      {result.local?.note && <p class="notice small">{result.local.note}</p>}
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
    ...(local?.support ? [{ kind: 'local' as const, label: local.label, amount: monthly.localSupport }] : []),
  ];
}
