/** A whole life on one page: what each stretch of work, of voluntary contribution and of old age costs and brings. */
import { useEffect } from 'preact/hooks';
import { monthOf } from '#law/month';
import { createForm, useForm } from '#calculators/form/form';
import { ChoiceButtons, SliderInput, TextInput } from '#calculators/ui/Input.tsx';
import { More } from '#calculators/ui/More.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { servedLater, servedRules } from '#calculators/ui/later.tsx';
import { asked, fields, paidUntil, validate } from './fields';
import { LifeGrid } from './LifeGrid';

const form = createForm(fields, validate);
const Outcome = servedLater(() => import('./Outcome'));
const useRules = servedRules(() => import('./model'));

interface Props {
  page: CalculatorPage;
  /** The message that goes with the page as it opens. */
  message: string;
  simplifications: readonly string[];
}

/** The server waits for the rules of what stands within a component, not for those of the island itself. */
export default function DoiToi(props: Props) {
  return <Life {...props} />;
}

function Life({ page, message, simplifications }: Props) {
  const view = useForm(form);
  const { values, texts, set, bind, today, errors } = view;
  const rules = useRules(view);
  const result = rules?.compute(values, today);
  // What another calculator was told becomes rows.
  useEffect(() => {
    if (texts.history !== '') set({ life: texts.history, history: '' });
  }, [texts.history]);
  return (
    <Shell
      view={view}
      fields={asked()}
      paid={paidUntil(monthOf(today), values.life)}
      page={page}
      title="Về già bạn nhận mỗi tháng, ít nhất"
      form={
        <>
          <ChoiceButtons {...bind('sex')} />
          <TextInput {...bind('birth')} />
          <LifeGrid {...bind('life')} today={today} remarks={result?.remarks} />
          <More about="nhóm được hỗ trợ, vùng lương, số năm nhận về già" errors={[errors.group, errors.region, errors.years]}>
            <ChoiceButtons {...bind('group')} />
            <ChoiceButtons {...bind('region')} />
            <SliderInput {...bind('years')} />
          </More>
        </>
      }
      steps={result?.steps ?? []}
      message={rules && result ? rules.message(result) : message}
      simplifications={simplifications}
    >
      <Outcome view={view} result={result} values={values} today={today} />
    </Shell>
  );
}
