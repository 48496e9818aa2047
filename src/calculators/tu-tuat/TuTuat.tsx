/** After a death: the funeral grant, and for the family every month or once. */
import { formatDay, formatDong, formatDuration } from '#law/format';
import { monthOf } from '#law/month';
import { url } from '#site/url';
import { AfterPaint } from '#calculators/ui/after-paint';
import { AddToCalendar } from '#calculators/ui/AddToCalendar.tsx';
import { Cites } from '#calculators/ui/Cites.tsx';
import { Fold } from '#calculators/ui/Fold.tsx';
import { MOST_MONEY } from '#calculators/form/field';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { asked, fields, validate } from './fields';
import { compute, headline, limitsOn, message, type Result } from './model';
import { Relatives } from './Relatives';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  /** Wages offered as buttons and the step of − and +. */
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function TuTuat({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors, today } = view;
  const questions = asked(values);
  const result = compute(values);
  const { monthly, lump } = result;
  const everyMonth = monthly.eligibility.verdict === 'yes';
  return (
    <Shell
      view={view}
      fields={questions}
      page={page}
      title={everyMonth ? 'Gia đình nhận mỗi tháng' : 'Gia đình nhận tuất một lần'}
      form={
        <>
          <TextInput {...bind('diedOn')} />
          <ChoiceButtons {...bind('who')} />
          <TextInput {...bind('compulsory')} mode="numeric" />
          <TextInput {...bind('voluntary')} mode="numeric" />
          {questions.pension && <TextInput {...bind('pension')} mode="decimal" />}
          {questions.drawn && <TextInput {...bind('drawn')} mode="numeric" />}
          {questions.loss && <TextInput {...bind('loss')} mode="numeric" />}
          {questions.allowance && <TextInput {...bind('allowance')} mode="decimal" />}
          <Relatives {...bind('relatives')} today={today} on={monthOf(values.diedOn)} limits={limitsOn(monthOf(values.diedOn))} />
          {questions.average && <MoneyInput {...bind('average')} chips={chips} step={step} min={0} max={MOST_MONEY} />}
          <More
            about={`${questions.cause ? 'tai nạn lao động, ' : ''}thời gian đóng trước kia, nhà mất hai người`}
            open={questions.cause && values.cause !== fields.cause.initial(today)}
            errors={[errors.early, errors.deaths]}
          >
            {questions.cause && <ChoiceButtons {...bind('cause')} />}
            {questions.early && <TextInput {...bind('early')} mode="numeric" />}
            <ChoiceButtons {...bind('deaths')} />
          </More>
        </>
      }
      headline={headline}
      steps={result.steps}
      after={<After result={result} />}
      message={message(result)}
      simplifications={simplifications}
    >
      <p class="big" data-amount>
        {formatDong(everyMonth ? monthly.total : lump.amount)}
      </p>
      <Sums result={result} />
      <AfterPaint>
        <Verdict question="Mai táng" eligibility={result.funeral.eligibility} />
        <Verdict question="Tuất hằng tháng" eligibility={monthly.eligibility} />
      </AfterPaint>
    </Shell>
  );
}

/** All amounts side by side; monthly and once are a choice. */
function Sums({ result: { funeral, accident, monthly, lump, even } }: { result: Result }) {
  const rows: [string, number, string?][] = [
    ['Mai táng, cho người lo đám', funeral.amount],
    ...(accident ? ([['Thêm vì tai nạn lao động, bệnh nghề nghiệp', accident]] satisfies [string, number][]) : []),
    ...(even !== undefined ? ([['Tuất hằng tháng', monthly.total, ' mỗi tháng']] satisfies [string, number, string][]) : []),
    [even !== undefined ? 'hoặc tuất một lần' : 'Tuất một lần', lump.amount],
  ];
  return (
    <div class="beside" data-sums>
      {rows.map(([label, amount, unit = '']) => (
        <div key={label}>
          <span>{label}</span> <strong class="fig">{formatDong(amount) + unit}</strong>
        </div>
      ))}
      {even !== undefined && (
        <p>
          Nhận hằng tháng từ {formatDay(monthly.from)}: sau {formatDuration(even)} thì bằng nhận một lần. Đã chọn và được giải quyết rồi thì
          không đổi lại.
        </p>
      )}
      {lump.estimated && (
        <p class="notice small">
          Đóng chưa đủ lâu thì nhận lại số tiền đã đóng; số này ước tính theo bình quân nên có thể cao hơn số thật.
        </p>
      )}
    </div>
  );
}

function After({ result: { file } }: { result: Result }) {
  return (
    <Fold title={`Nộp hồ sơ: chậm nhất ${formatDay(file.by)}`}>
      <p data-deadline>
        Chậm nhất <strong>{formatDay(file.by)}</strong>. Đang đi làm thì nộp qua nơi làm việc, còn lại nộp ở cơ quan BHXH. Đủ giấy thì được
        giải quyết trong {file.agencyDays} ngày làm việc. Trễ hạn vẫn nhận, chỉ thêm giấy giải trình. <Cites cites={file.cites} />
      </p>
      <p>
        <AddToCalendar
          id="tu-tuat-nop"
          on={file.by}
          title="Hạn nộp hồ sơ mai táng, tử tuất"
          about="Nộp hồ sơ mai táng, tử tuất: đang đi làm thì qua nơi làm việc, còn lại nộp ở cơ quan BHXH."
        />
      </p>
      <ul>
        <li>
          Giấy tờ: <a href={url('/thu-tuc/mai-tang/')}>mai táng</a>, <a href={url('/thu-tuc/tu-tuat/')}>tuất</a>.
        </li>
        <li>Người mất nhận trợ cấp hưu trí xã hội thì chỉ nhận một khoản mai táng, khoản cao nhất.</li>
        <li>
          Còn tiền gói trả trước: <a href={url('/thu-tuc/hoan-tien/')}>xin hoàn</a>.
        </li>
        <li>
          Giải thích đầy đủ: <a href={url('/chinh-sach/tu-tuat-mai-tang/')}>mai táng và tử tuất</a>.
        </li>
      </ul>
    </Fold>
  );
}
