/** BHXH một lần from the wages of one's years, compulsory, voluntary or both; then on to "withdraw or keep". */
import { formatDong, formatMonth } from '#law/format';
import { firstDay, type Day } from '#law/month';
import { url } from '#site/url';
import { AfterPaint } from '#calculators/ui/after-paint';
import { AddToCalendar } from '#calculators/ui/AddToCalendar.tsx';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { writeLink } from '#calculators/form/link';
import { useLater } from '#calculators/ui/later.tsx';
import { PeriodGrid } from '#calculators/ui/PeriodGrid.tsx';
import * as rows from '#calculators/ui/PeriodRows.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { YearTable } from '#calculators/ui/YearTable.tsx';
import { asked, fields, validate, type Values } from './fields';
import { compute, headline, message, sentence } from './model';

const form = createForm(fields, validate);

/** Who may withdraw reads what to weigh below; the list of ways is fetched for who may not, or may not yet. */
const waysToKeep = () => import('#rules/withdrawal/withdrawal-ways-out').then((module) => module.waysToKeep);

const { age: _age, ...KEPT } = fields;

/** Opens "withdraw or keep", which asks the same and more, with this history, be it the example. */
const keepHash = (values: Values, today: Day) => writeLink(KEPT, values, today, ['history']);

interface Props {
  page: CalculatorPage;
  simplifications: readonly string[];
}

export default function RutMotLan({ page, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, today } = view;
  const result = compute(values);
  const { question, eligibility, filingFrom } = result;
  const ways = useLater(waysToKeep, question !== undefined && eligibility.verdict !== 'yes');
  const seen = asked(values);
  return (
    <Shell
      view={view}
      fields={seen}
      page={page}
      title={eligibility.verdict === 'yes' ? 'Rút bây giờ, bạn nhận' : 'Rút một lần'}
      form={
        <>
          <ChoiceButtons {...bind('reason')} />
          {seen.age && <ChoiceButtons {...bind('age')} />}
          <PeriodGrid {...bind('history')} today={today} given={rows} />
          {seen.group && <ChoiceButtons {...bind('group')} />}
          {seen.supported && <TextInput {...bind('supported')} mode="numeric" />}
          <TextInput {...bind('on')} />
        </>
      }
      headline={headline}
      reckon={{ steps: (of) => compute(of).steps, keys: ['average'] }}
      steps={result.steps}
      after={<YearTable steps={result.yearSteps} />}
      message={message(values, result)}
      simplifications={simplifications}
    >
      <p class="big" data-amount>
        {eligibility.verdict === 'no' ? 'Chưa được rút' : formatDong(result.amount)}
      </p>
      <p data-sentence>{sentence(result, values)}</p>
      <AfterPaint>
        <Verdict
          eligibility={{ ...eligibility, waysOut: question ? (ways?.(question) ?? []) : [] }}
          question={`Rút trong tháng ${formatMonth(values.on)}`}
        />
        {filingFrom && (
          <p data-filing>
            Không đóng lại thì nộp hồ sơ được từ tháng <strong>{formatMonth(filingFrom)}</strong>.{' '}
            <AddToCalendar
              id="rut-mot-lan"
              on={firstDay(filingFrom)}
              title="Được nộp hồ sơ rút BHXH một lần"
              about="Đã ngừng đóng đủ tháng. Trước khi nộp, xem lại rút hay giữ."
            />
          </p>
        )}
        <p>
          Rút rồi thì mất hết thời gian đã đóng.{' '}
          <a class="no-print" href={`${url('/tinh/rut-hay-giu/')}${question ? keepHash(values, today) : ''}`} data-keep>
            Đặt cạnh lương hưu nếu giữ lại, với chính số của bạn
          </a>
        </p>
      </AfterPaint>
    </Shell>
  );
}
