/** A hospital bill: what the card pays, what the patient pays, and when the year's co-payments end. */
import { formatDong } from '#law/format';
import { url } from '#site/url';
import { AfterPaint } from '#calculators/ui/after-paint';
import { Cites } from '#calculators/ui/Cites.tsx';
import { MOST_MONEY } from '#calculators/form/field';
import { createForm, useForm } from '#calculators/form/form';
import { Fold } from '#calculators/ui/Fold.tsx';
import { ChoiceButtons, SelectInput, TextInput } from '#calculators/ui/Input.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { SplitBar } from '#calculators/ui/SplitBar.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { asked, fields, validate } from './fields';
import { compute, headline, message, sentence, type Result } from './model';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  /** Bills offered as buttons and the step of − and +. */
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function VienPhi({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors } = view;
  const questions = asked(values);
  const result = compute(values);
  const { bill, eligibility, year, doubts } = result;
  return (
    <Shell
      view={view}
      fields={questions}
      page={page}
      title="Bạn trả"
      form={
        <>
          <SelectInput {...bind('card')} />
          <ChoiceButtons {...bind('how')} />
          {questions.hospital && <ChoiceButtons {...bind('stay')} />}
          {questions.hospital && <ChoiceButtons {...bind('hospital')} />}
          {questions.difficult && <ChoiceButtons {...bind('difficult')} />}
          <MoneyInput {...bind('bill')} chips={chips} step={step} min={0} max={MOST_MONEY} />
          {questions.continuous && <ChoiceButtons {...bind('continuous')} />}
          {questions.coPaid && <TextInput {...bind('coPaid')} mode="decimal" />}
          {questions.coPaidBefore && <TextInput {...bind('coPaidBefore')} mode="decimal" />}
          <More about="phần ngoài phạm vi bảo hiểm, tháng khám" errors={[errors.outside, errors.on]}>
            <TextInput {...bind('outside')} mode="decimal" />
            <TextInput {...bind('on')} />
          </More>
        </>
      }
      headline={headline}
      reckon={{ steps: (of) => compute(of).steps, keys: ['rate', 'threshold'] }}
      steps={result.steps}
      after={<Refund result={result} />}
      message={message(values, result)}
      simplifications={simplifications}
    >
      <p class="big" data-patient>
        {formatDong(bill.patient)}
      </p>
      <p data-sentence>{sentence(values, bill)}</p>
      <AfterPaint>
        <SplitBar
          title="Hóa đơn"
          shares={[
            { kind: 'state', label: 'Quỹ bảo hiểm y tế trả', amount: bill.fund },
            { kind: 'you', label: 'Bạn trả', amount: bill.patient },
          ]}
        />
        {doubts.map((text) => (
          <p key={text} class="notice small">
            {text}
          </p>
        ))}
        <Verdict question="Dùng thẻ ở đây" eligibility={eligibility} />
        <p data-year>
          <strong>Cùng chi trả trong năm.</strong> {year.text} <Cites cites={year.cites} />
        </p>
      </AfterPaint>
    </Shell>
  );
}

/** What may be asked back by somebody who has paid everything. */
function Refund({ result: { bill, refund } }: { result: Result }) {
  return (
    <>
      <Fold title="Đã tự trả hết, xin lại được không?">
        <p data-refund>
          Quên thẻ, đưa thẻ muộn thì giữ hóa đơn, bảng kê và <a href={url('/thu-tuc/thanh-toan-vien-phi/')}>xin cơ quan BHXH trả lại</a>:
          lần này {formatDong(bill.fund)}. Nơi khám không ký hợp đồng bảo hiểm y tế (trừ cấp cứu) thì được trả lại theo chi phí thật, nhưng
          nhiều nhất từ {formatDong(refund.least)} đến {formatDong(refund.most)}, tùy cấp bệnh viện, khám rồi về hay nằm viện.{' '}
          <Cites cites={refund.cites} />
        </p>
      </Fold>
      <p>
        Giải thích đầy đủ: <a href={url('/chinh-sach/bhyt-quyen-loi/')}>thẻ bảo hiểm y tế trả những gì</a>. Mỗi quý một lần được{' '}
        <a href={url('/thu-tuc/doi-noi-kham/')}>đổi nơi khám ban đầu</a>.
      </p>
    </>
  );
}
