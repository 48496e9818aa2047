/** Unemployment benefit: may I, how much, for how long, until when to file, what ends it. */
import { formatDay, formatDong } from '#law/format';
import { lastOf } from '#law/list';
import type { Day } from '#law/month';
import { url } from '#site/url';
import { MOST_MONEY } from '#calculators/form/field';
import { AddToCalendar } from '#calculators/ui/AddToCalendar.tsx';
import { Cites } from '#calculators/ui/Cites.tsx';
import { createForm, useForm } from '#calculators/form/form';
import { Fold } from '#calculators/ui/Fold.tsx';
import { ChoiceButtons, TextInput } from '#calculators/ui/Input.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { More } from '#calculators/ui/More.tsx';
import { RegionSearch } from '#calculators/ui/RegionSearch.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Verdict } from '#calculators/ui/Verdict.tsx';
import { fields, validate, type Values } from './fields';
import { cardSentence, compute, endings, message, sentence, type Result } from './model';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  /** Wages offered as buttons and the step of − and +. */
  chips: readonly number[];
  step: number;
  simplifications: readonly string[];
}

export default function ThatNghiep({ page, chips, step, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors, set, today } = view;
  const result = compute(values, today);
  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Bạn nhận mỗi tháng"
      form={
        <>
          <TextInput {...bind('endedOn')} />
          <ChoiceButtons {...bind('ended')} />
          <MoneyInput {...bind('wage')} chips={chips} step={step} min={0} max={MOST_MONEY} />
          <TextInput {...bind('paid')} mode="numeric" />
          <ChoiceButtons {...bind('region')} />
          <RegionSearch onRegion={(region) => set({ region })} />
          <More about="hợp đồng ngắn hạn, tháng đóng gần đây, ngày nộp hồ sơ" errors={[errors.contract, errors.within, errors.filedOn]}>
            <ChoiceButtons {...bind('contract')} />
            <TextInput {...bind('within')} mode="numeric" />
            <TextInput {...bind('filedOn')} />
          </More>
        </>
      }
      steps={result.steps}
      after={
        <>
          <Months values={values} result={result} />
          <Kept result={result} paid={values.paid} />
          <Endings on={values.endedOn} />
        </>
      }
      message={message(result)}
      simplifications={simplifications}
    >
      <p class="big" data-monthly>
        {formatDong(result.monthly)}
      </p>
      <p data-sentence>{sentence(result, values)}</p>
      {result.doubts.map((text) => (
        <p key={text} class="notice small">
          {text}
        </p>
      ))}
      <Verdict question="Trợ cấp thất nghiệp" eligibility={result.eligibility} />
      {values.filedOn === '' && result.daysLeft >= 0 && result.months > 0 && (
        <p data-deadline>
          Hạn nộp hồ sơ: <strong>{formatDay(result.deadline)}</strong>.{' '}
          <AddToCalendar
            id="that-nghiep-nop"
            on={result.deadline}
            title="Hạn nộp hồ sơ trợ cấp thất nghiệp"
            about="Nộp ở trung tâm dịch vụ việc làm hoặc trên Cổng dịch vụ công quốc gia. Quá hạn thì lần này không được hưởng."
          />
        </p>
      )}
      {result.months > 0 && (
        <p class="no-print">
          <a class="button" href={`${url('/thu-tuc/tro-cap-that-nghiep/to-khai/')}${view.hash}`}>
            Soạn đơn với số này
          </a>
        </p>
      )}
    </Shell>
  );
}

/** From when to when each month runs, and until when to report. */
function Months({ values, result: { periods } }: { values: Values; result: Result }) {
  if (periods.length === 0) return null;
  return (
    <Fold title={`Tháng nào, báo tìm việc khi nào? Từ ${formatDay(periods[0]!.from)}`}>
      <p>
        {values.filedOn === '' ? 'Nếu nộp đủ hồ sơ hôm nay (hoặc ngay khi nghỉ), ' : ''}
        trợ cấp tính từ ngày {formatDay(periods[0]!.from)}. Tháng đầu báo khi nhận quyết định; từ tháng thứ hai báo trực tiếp hoặc trên
        mạng.
      </p>
      <ol class="months" data-months>
        {periods.map(({ from, to, reportBy }, index) => (
          <li key={from}>
            {formatDay(from)} – {formatDay(to)}
            {index > 0 && (
              <>
                ; báo chậm nhất <strong>{formatDay(reportBy)}</strong>{' '}
              </>
            )}
          </li>
        ))}
      </ol>
      {periods.length > 1 && (
        <p>
          <AddToCalendar
            id="that-nghiep-bao"
            on={periods[1]!.reportBy}
            more={periods.slice(2).map(({ reportBy }) => reportBy)}
            title="Báo tìm việc, trợ cấp thất nghiệp"
            about="Báo tình hình tìm việc của tháng này với trung tâm dịch vụ việc làm. Không báo thì mất tiền tháng này."
          />
        </p>
      )}
    </Fold>
  );
}

/** What becomes of the months not used. */
function Kept({ result: { kept, months }, paid }: { result: Result; paid: number }) {
  const atEnd = lastOf(kept);
  if (!atEnd) return null;
  return (
    <Fold title="Tháng chưa dùng thì sao?">
      <p data-kept>
        Bạn đã đóng {paid} tháng. Hưởng hết {months} tháng thì còn giữ {atEnd.months} tháng cho lần sau. Có việc sớm và báo đúng hạn thì giữ
        nhiều hơn:
      </p>
      <ul>
        {kept.slice(0, -1).map((row) => (
          <li key={row.drawn}>
            sau {row.drawn} tháng hưởng: giữ {row.months} tháng
          </li>
        ))}
      </ul>
      <p>Không nộp hồ sơ thì không mất tháng nào, tất cả cộng cho lần sau.</p>
    </Fold>
  );
}

function Endings({ on }: { on: Day }) {
  const card = cardSentence(on);
  return (
    <>
      <Fold title="Cái gì làm dừng trợ cấp?">
        <ul>
          {endings(on).map(({ text, cites }) => (
            <li key={text}>
              {text} <Cites cites={cites} />
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title="Thẻ bảo hiểm y tế">
        <p>
          {card.text} <Cites cites={card.cites} />
        </p>
      </Fold>
      <p>
        Giấy tờ, nơi nộp, giải thích đầy đủ: <a href={url('/chinh-sach/bao-hiem-that-nghiep/')}>bảo hiểm thất nghiệp</a>. Sắp hết trợ cấp:{' '}
        <a href={url('/ban-la/het-tro-cap-that-nghiep/')}>việc cần làm tiếp</a>.
      </p>
    </>
  );
}
