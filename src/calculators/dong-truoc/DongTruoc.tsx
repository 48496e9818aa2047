/** Pay a package before the lowest income changes, or month by month: both ways side by side, for one reader. */
import { formatDay, formatDong } from '#law/format';
import { dayBefore } from '#law/parameter';
import { lastFloorChange, lowestPaid, nextFloorChange } from '#rules/voluntary/coming-floor';
import type { Day } from '#law/month';
import type { Group } from '#rules/voluntary/support';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { AfterPaint } from '#calculators/ui/after-paint';
import { AddToCalendar } from '#calculators/ui/AddToCalendar.tsx';
import { floorChangeInWords } from '#calculators/form/floor-change';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons, SelectInput, TextInput } from '#calculators/ui/Input.tsx';
import { servedLater } from '#calculators/ui/later.tsx';
import { askedOf } from '#calculators/form/local-fields';
import { LocalInput } from '#calculators/ui/LocalInput.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Stepper } from '#calculators/ui/Stepper.tsx';
import { useLocal } from '#calculators/ui/use-local';
import { fields, packageLabel, validate } from './fields';
import { bigFigure, compute, headline, message, sentence, why } from './model';

const form = createForm(fields, validate);
const After = servedLater(() => import('./After'));
const Sides = servedLater(() => import('./Sides'));

/** Common lengths of a career, in years. */
const YEARS = [15, 20, 25, 30];

interface Props {
  page: CalculatorPage;
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function DongTruoc({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors, today } = view;
  const rules = useLocal(values);
  const result = compute(values, rules);
  const { min, max } = incomeLimits({ on: values.on, income: values.income }).value;
  return (
    <Shell
      view={view}
      fields={askedOf(fields, view.texts)}
      page={page}
      title={`Đóng trước gói ${packageLabel(values.package)}, so với đóng từng tháng`}
      form={
        <>
          <MoneyInput {...bind('income')} chips={[min, ...chips.filter((amount) => amount > min)]} step={step} min={min} max={max} />
          <ChoiceButtons {...bind('group')} />
          <SelectInput {...bind('package')} />
          <LocalInput province={bind('province')} share={bind('localShare')} until={bind('localUntil')} local={result.local} />
          <More
            about="nam hay nữ, số năm đóng, tháng nộp, số tháng đã được hỗ trợ"
            errors={[errors.career, errors.on, errors.used, errors.interest]}
          >
            <ChoiceButtons {...bind('sex')} />
            <Stepper {...bind('career')} chips={YEARS.map((years) => ({ value: years, label: `${years} năm` }))} />
            <TextInput {...bind('on')} />
            <TextInput {...bind('used')} mode="numeric" />
            <TextInput {...bind('interest')} mode="decimal" />
          </More>
        </>
      }
      headline={(of, on) => headline(of, on, rules)}
      why={why}
      steps={result.steps}
      after={<After view={view} result={result} />}
      message={message(values, result)}
      simplifications={simplifications}
    >
      <div class="figures">
        <p class="big" data-saved>
          {bigFigure(result)}
        </p>
        {result.pensionLost > 0 && (
          <p class="big second" data-pension-lost>
            Lương hưu ít hơn {formatDong(result.pensionLost)}/tháng
          </p>
        )}
      </div>
      <p data-sentence>{sentence(values, result)}</p>
      <AfterPaint>
        <ChangeOfFloor today={today} group={values.group} />
        {result.localNote && <p class="notice small">{result.localNote}</p>}
        <Sides view={view} values={values} result={result} />
      </AfterPaint>
    </Shell>
  );
}

/** What is about to change for this group, or that the choice has passed. */
function ChangeOfFloor({ today, group }: { today: Day; group: Group }) {
  const coming = nextFloorChange(today);
  if (coming) {
    const last = dayBefore(coming.on);
    return (
      <p class="notice" data-coming>
        {floorChangeInWords(coming, [group])} Ngày cuối còn nộp theo mức cũ: {formatDay(last)}.{' '}
        <AddToCalendar
          id="muc-cu"
          on={last}
          title="Ngày cuối nộp BHXH tự nguyện theo mức cũ"
          about={`Từ ${formatDay(coming.on)} mức thấp nhất là ${formatDong(coming.after)}.`}
        />
      </p>
    );
  }
  const past = lastFloorChange(today);
  if (!past) return null;
  const { after } = lowestPaid(past, [group]);
  return (
    <p class="notice" data-passed>
      Mức thấp nhất đã đổi từ {formatDay(past.on)}, nên không còn chuyện đóng trước hay đợi. Nay mức thấp nhất là {formatDong(past.after)}:
      bạn tự nộp {formatDong(after.payable)} một tháng, Nhà nước hỗ trợ {formatDong(after.support)}. Chưa có lần đổi nào khác.
    </p>
  );
}
