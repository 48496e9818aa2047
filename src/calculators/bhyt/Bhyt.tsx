/** Household health insurance: what each person and the whole household pay. */
import { formatDong, formatMonth } from '#law/format';
import type { FarmChoice } from '#rules/health/farm-choice';
import { url } from '#site/url';
import { CompareBars } from '#calculators/ui/CompareBars.tsx';
import { createForm, useForm } from '#calculators/form/form';
import { VERSION } from '#calculators/form/link';
import { ChoiceButtons, SelectInput, TextInput } from '#calculators/ui/Input.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { Stepper } from '#calculators/ui/Stepper.tsx';
import { fields, validate } from './fields';
import { useLater } from '#calculators/ui/later.tsx';
import { LocalInput } from '#calculators/ui/LocalInput.tsx';
import { FormerProvince } from './FormerProvince';
import { Ladder } from './Ladder';
import { Members } from './Members';
import { asked, compute, headline, message, type Result } from './model';

const form = createForm(fields, validate);
/** People the list of Mẫu số 4 has rows for. */
const LIST_ROWS = 8;

interface Props {
  page: CalculatorPage;
  simplifications: readonly string[];
}

export default function Bhyt({ page, simplifications }: Props) {
  const view = useForm(form);
  const { values, bind, errors } = view;
  const placeAsked = values.province !== '' || values.localShare !== '';
  const rules = useLater(() => import('./local'), placeAsked);
  const place = useLater(() => import('./Place'), placeAsked);
  const result = compute(values, rules);
  return (
    <Shell
      view={view}
      fields={asked(result, values)}
      page={page}
      title="Cả nhà nộp"
      form={
        <>
          <Members on={values.on} {...bind('members')} />
          <Stepper {...bind('students')} />
          <ChoiceButtons {...bind('farm')} />
          <LocalInput
            province={{ ...bind('province'), onText: (province) => view.set({ province, formerProvince: '' }) }}
            share={bind('localShare')}
            until={bind('localUntil')}
            local={result.local && { kind: result.local.notes.length > 0 ? 'no-data' : 'known' }}
            between={
              result.local && result.local.formerProvinces.length > 0 && <FormerProvince view={view} names={result.local.formerProvinces} />
            }
          >
            <SelectInput {...bind('localFor')} />
          </LocalInput>
          <More about="người được hỗ trợ một phần, kỳ mua" errors={[errors.supported, errors.group, errors.on]}>
            <Stepper {...bind('supported')} />
            <SelectInput {...bind('group')} />
            <ChoiceButtons {...bind('period')} />
            <TextInput {...bind('on')} />
          </More>
        </>
      }
      headline={(of, on) => headline(of, on, rules)}
      reckon={{ steps: (of) => compute(of, rules).steps, keys: ['monthly'] }}
      steps={result.steps}
      message={message(values, result)}
      simplifications={simplifications}
    >
      <p class="big" data-total>
        {formatDong(result.total)}
      </p>
      <p>{sentence(result, formatMonth(values.on))}</p>
      <Ladder lines={result.lines} place={result.local?.place} />
      {result.local && place && <place.Place local={result.local} />}
      {result.farm && <Farm choice={result.farm} />}
      {values.members.length > 0 && (
        <p class="no-print">
          <a
            class="button"
            href={`${url('/thu-tuc/bhyt-ho-gia-dinh/to-khai/')}#so=${Math.min(values.members.length, LIST_ROWS)}&thang=${values.members[0]}&v=${VERSION}`}
          >
            Điền danh sách hộ
          </a>
        </p>
      )}
    </Shell>
  );
}

function sentence({ lines, daily }: Result, month: string): string {
  const people = lines.reduce((sum, line) => sum + line.people, 0);
  if (people === 0) return 'Chưa có ai trong danh sách. Bạn thêm người ở trên.';
  return `Mua tháng ${month} cho ${people} người: mỗi ngày khoảng ${formatDong(daily)} cả nhà.`;
}

const WORDS: Record<FarmChoice['cheaper'], string> = {
  supported: 'Nhận hỗ trợ rẻ hơn; số tiền ở trên tính theo cách này.',
  household: 'Mua theo hộ gia đình rẻ hơn; số tiền ở trên tính theo cách này.',
  equal: 'Hai cách bằng tiền nhau.',
};

function Farm({ choice }: { choice: FarmChoice }) {
  return (
    <div data-farm={choice.cheaper}>
      <p>{WORDS[choice.cheaper]}</p>
      <CompareBars
        title="Hộ nông, lâm, ngư, diêm nghiệp: hai cách"
        bars={[
          { kind: 'state', label: 'Mọi người nhận hỗ trợ', amount: choice.supported },
          { kind: 'you', label: 'Mọi người mua theo hộ gia đình', amount: choice.household },
        ]}
      />
    </div>
  );
}
