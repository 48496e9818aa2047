/** The box of a field, chosen by its definition. */
import type { Day } from '#law/month';
import type { AssumptionField } from '#calculators/form/assumption-field';
import type { ChoiceField, Field } from '#calculators/form/field';
import { sayBack } from '#calculators/form/form';
import { ChoiceButtons, SelectInput, SliderInput, TextInput } from '#calculators/ui/Input.tsx';

interface Props {
  field: Field<unknown>;
  text: string;
  error: string | undefined;
  onText: (text: string) => void;
  today: Day;
}

/** More choices than these are a list to open. */
const BUTTONS = 5;

export function FieldInput({ field, today, ...box }: Props) {
  if ('options' in field) {
    const choice = field as ChoiceField<string>;
    return choice.options.length > BUTTONS ? <SelectInput field={choice} {...box} /> : <ChoiceButtons field={choice} {...box} />;
  }
  if ('step' in field) return <SliderInput field={field as unknown as AssumptionField} {...box} />;
  const { min, max } = field as { min?: unknown; max?: unknown };
  const mode = typeof min === 'number' ? 'numeric' : typeof max === 'number' ? 'decimal' : 'text';
  return <TextInput field={field} {...box} mode={mode} said={sayBack(field, box.text, today)} />;
}
