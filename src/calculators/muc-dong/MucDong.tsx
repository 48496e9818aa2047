/** The contribution calculator: one number gives an answer at once. */
import { formatDong, formatMonth } from '#law/format';
import { firstDay } from '#law/month';
import { nextFloorChange } from '#rules/voluntary/coming-floor';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { url } from '#site/url';
import { floorChangeInWords } from '#calculators/form/floor-change';
import { createForm, useForm } from '#calculators/form/form';
import { AfterPaint } from '#calculators/ui/after-paint';
import { ChoiceButtons, SelectInput, TextInput } from '#calculators/ui/Input.tsx';
import { askedOf } from '#calculators/form/local-fields';
import { Fold } from '#calculators/ui/Fold.tsx';
import { LocalInput } from '#calculators/ui/LocalInput.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { SplitBar, type Share } from '#calculators/ui/SplitBar.tsx';
import { useLocal } from '#calculators/ui/use-local';
import { fields, validate, type Values } from './fields';
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
  const { values, bind, errors } = view;
  const rules = useLocal(values);
  const result = compute(values, rules);
  const { min, max } = incomeLimits({ on: values.on, income: values.income }).value;

  return (
    <Shell
      view={view}
      fields={askedOf(fields, view.texts)}
      page={page}
      title="Bạn nộp mỗi tháng"
      form={
        <>
          <MoneyInput {...bind('income')} chips={[min, ...chips.filter((amount) => amount > min)]} step={step} min={min} max={max} />
          <ChoiceButtons {...bind('group')} />
          <LocalInput province={bind('province')} share={bind('localShare')} until={bind('localUntil')} local={result.local} />
          <More about="tháng đóng, số tháng đã được hỗ trợ, đóng bù" errors={[errors.on, errors.used, errors.missing, errors.interest]}>
            <TextInput {...bind('on')} />
            <TextInput {...bind('used')} mode="numeric" />
            <SelectInput {...bind('years')} />
            <TextInput {...bind('missing')} mode="numeric" />
            <TextInput {...bind('interest')} mode="decimal" />
          </More>
        </>
      }
      headline={(of, on) => headline(of, on, rules)}
      why={(then, now) => why(then, now, rules)}
      steps={result.steps}
      after={
        <>
          {/* A leaflet's code may lead here for what a package costs. */}
          <Fold title="Nộp cách nào tiện?" open={view.opened !== undefined}>
            <Ways result={result} />
          </Fold>
          <p class="no-print">
            <a class="button" href={`${url('/thu-tuc/dang-ky-bhxh-tu-nguyen/to-khai/')}${view.hash}`}>
              Điền tờ khai với số này
            </a>
          </p>
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
      <p class="big" data-payable>
        {formatDong(result.monthly.payable)}
      </p>
      <p>{sentence(result, formatMonth(values.on))}</p>
      <AfterPaint>
        {result.local?.note && <p class="notice small">{result.local.note}</p>}
        <Coming {...values} />
        <SplitBar shares={sharesOf(result)} />
      </AfterPaint>
    </Shell>
  );
}

/** What the next change of the lowest income does to this group. */
function Coming({ on, group }: Values) {
  const change = nextFloorChange(firstDay(on));
  return change ? (
    <p class="small" data-coming>
      {floorChangeInWords(change, [group])}
    </p>
  ) : null;
}

function sentence({ monthly, local }: Result, month: string): string {
  const place = local && monthly.localSupport > 0 ? `, ${local.within} hỗ trợ ${formatDong(monthly.localSupport)}` : '';
  return `Tháng ${month}, tổng mức đóng là ${formatDong(monthly.gross)}. Nhà nước hỗ trợ ${formatDong(monthly.support)}${place}.`;
}

function sharesOf({ monthly, local }: Result): Share[] {
  return [
    { kind: 'you', label: 'Bạn', amount: monthly.payable },
    { kind: 'state', label: 'Nhà nước', amount: monthly.support },
    ...(local?.support ? [{ kind: 'local' as const, label: local.label, amount: monthly.localSupport }] : []),
  ];
}
