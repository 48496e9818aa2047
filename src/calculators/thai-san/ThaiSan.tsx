/** A child: what mother and father get, from when to when they stay at home, what else there is, which days to keep. */
import { formatDong } from '#law/format';
import { url } from '#site/url';
import { MOST_MONEY } from '#calculators/form/field';
import { createForm, useForm, type FormView } from '#calculators/form/form';
import { AfterPaint } from '#calculators/ui/after-paint';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { useLater } from '#calculators/ui/later.tsx';
import { Fold } from '#calculators/ui/Fold.tsx';
import { LeaveDates } from '#calculators/ui/LeaveDates.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { FurtherPayments, Payments } from '#calculators/ui/Payments.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { allAsked, asked, askedByCommune, askedMore, askedOfBirth, validate } from './asked';
import { fields, type Name, type Values } from './fields';
import { compute, headline, isOther, message, windowSentence } from './model';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  /** Wages offered as buttons and the step of − and +. */
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function ThaiSan({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, errors, today } = view;
  // A box that is not on the screen has nothing to mend.
  const shown = allAsked(values);
  const others = useLater(() => import('./other-cases'), isOther(values));
  const result = compute(values, today, others);
  const [birth, more] = [askedOfBirth(values), [...askedMore(values), ...askedByCommune(values)]];
  const boxes = (names: readonly Name[]) => names.map((name) => <Box key={name} {...{ view, name, chips, step }} />);
  return (
    <Shell
      view={view}
      fields={shown}
      page={page}
      title="Nhận tổng cộng"
      form={
        <>
          {boxes(asked(values))}
          {birth.length > 0 && (
            <More
              about={`tháng đã đóng, mấy con, sinh thế nào. Đang tính: ${birth.map((name) => IN_SHORT[name]?.(values)).join(', ')}`}
              errors={birth.map((name) => errors[name])}
            >
              {boxes(birth)}
            </More>
          )}
          {more.length > 0 && (
            <More about={ABOUT[values.who]} errors={more.map((name) => errors[name])}>
              {boxes(more)}
            </More>
          )}
        </>
      }
      steps={result.steps}
      after={
        <>
          <LeaveDates id="thai-san" name="Nghỉ thai sản" dates={result.dates} today={today} />
          <Next values={values} leave={result.leave !== ''} />
        </>
      }
      headline={(of, on) => headline(of, on, others)}
      message={message(result)}
      simplifications={simplifications}
    >
      <p class="big" data-total>
        {formatDong(result.total)}
      </p>
      <p data-leave>{result.leave}</p>
      <AfterPaint>
        <Payments lines={result.lines} />
        {result.doubts.map((text) => (
          <p key={text} class="notice small">
            {text}
          </p>
        ))}
        <Verdict question={result.question} eligibility={result.eligibility} />
        <FurtherPayments lines={result.further} />
      </AfterPaint>
    </Shell>
  );
}

const ABOUT = {
  mother: 'nghỉ từ ngày nào, đi làm sớm, đã nghỉ việc, cha của con, dưỡng thai, hỗ trợ của địa phương',
  father: 'nghỉ từ ngày nào',
  adoption: 'nghỉ vì thai trước đó',
  loss: 'số ngày trên giấy',
};

/** What is reckoned with, in a few words. */
const IN_SHORT: Partial<Record<Name, (values: Values) => string>> = {
  paid: ({ paid }) => `đóng ${paid} tháng`,
  compulsoryPaid: ({ compulsoryPaid }) => `${compulsoryPaid} tháng bắt buộc`,
  children: ({ children }) => `sinh ${fields.children.show(children).toLowerCase()}`,
  living: ({ living }) => `trước đó ${fields.living.show(living).toLowerCase()}`,
  delivery: ({ delivery }) => fields.delivery.show(delivery).toLowerCase(),
};

function Box({ view, name, chips, step }: { view: FormView<typeof fields>; name: Name; chips: readonly number[]; step: number }) {
  const { bind, values } = view;
  const field = fields[name];
  if (name === 'wage') return <MoneyInput {...bind(name)} chips={chips} step={step} min={0} max={MOST_MONEY} />;
  if (name === 'paid')
    return (
      <TextInput {...bind(name)} mode="numeric">
        <p class="hint">{windowSentence(values)}</p>
      </TextInput>
    );
  if ('options' in field) return <ChoiceButtons {...(bind(name) as Parameters<typeof ChoiceButtons>[0])} />;
  return <TextInput {...(bind(name) as Parameters<typeof TextInput>[0])} mode={'unit' in field ? 'numeric' : 'text'} />;
}

/** Where the papers go, and what the leave does not take away. */
function Next({ values: { who, job }, leave }: { values: Values; leave: boolean }) {
  return (
    <Fold title="Giấy tờ, nơi nộp; kỳ nghỉ có tính là đóng không?">
      {leave && who === 'mother' && (
        <p>
          {job === 'left'
            ? 'Đã nghỉ việc thì bạn tự nộp cho cơ quan BHXH.'
            : 'Kỳ nghỉ được tính là thời gian đóng BHXH mà không phải đóng.'}{' '}
          Tiền thai sản không chịu thuế.
        </p>
      )}
      <p>
        Giấy tờ, nơi nộp: <a href={url('/thu-tuc/thai-san/')}>đóng bắt buộc</a>,{' '}
        <a href={url('/thu-tuc/tro-cap-sinh-con/')}>đóng tự nguyện</a>.
        {who === 'loss' && ' Tổng đài 1900 9068 trả lời riêng từng trường hợp.'}
      </p>
    </Fold>
  );
}
