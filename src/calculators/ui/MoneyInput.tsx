/** An amount: understood as people type it, echoed in words, with chips for common amounts and −/+ steps. */
import { MOST_MONEY, type Field } from '#calculators/form/field';
import { TextInput } from './Input';
import { readMoney } from '#calculators/form/reading/money';
import { shortMoney } from '#calculators/form/reading/words';
import { Chips, MinusPlus } from './Stepper';

interface Props {
  field: Field<number>;
  text: string;
  said?: string;
  error?: string | undefined;
  onText: (text: string) => void;
  /** Amounts offered as buttons, đồng; what was typed and may be two amounts comes first. */
  chips: readonly number[];
  /** One press of − or +, đồng. */
  step: number;
  /** Limits of the steps, đồng. */
  min: number;
  max: number;
}

export function MoneyInput({ field, chips, step, min, max, ...box }: Props) {
  const { value, either = [] } = readMoney(box.text, MOST_MONEY);
  const move = (by: number) => box.onText(field.write(Math.min(max, Math.max(min, (value ?? min) + by))));
  const offered = [...either, ...chips].slice(0, chips.length).map((amount) => ({ value: amount, label: shortMoney(amount) }));
  return (
    <TextInput field={field} {...box} beside={<MinusPlus step={step} unit=" đồng" onMove={move} />}>
      <Chips chips={offered} chosen={value} onPick={(amount) => box.onText(field.write(amount))} />
    </TextInput>
  );
}
