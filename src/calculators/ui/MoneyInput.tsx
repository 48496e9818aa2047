/** An amount: understood as people type it, echoed in words, with chips for common amounts and −/+ steps. */
import { formatInteger } from '#law/format';
import { MOST_MONEY, type Field } from '../form/field';
import { TextInput } from './Input';
import { readMoney } from '../form/reading/money';
import { shortMoney } from '../form/reading/words';

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
  return (
    <TextInput
      field={field}
      {...box}
      beside={
        <>
          <button type="button" aria-label={`Bớt ${formatInteger(step)} đồng`} onClick={() => move(-step)}>
            −
          </button>
          <button type="button" aria-label={`Thêm ${formatInteger(step)} đồng`} onClick={() => move(step)}>
            +
          </button>
        </>
      }
    >
      <div class="chips">
        {[...either, ...chips].slice(0, chips.length).map((amount) => (
          <button key={amount} type="button" aria-pressed={value === amount} onClick={() => box.onText(field.write(amount))}>
            {shortMoney(amount)}
          </button>
        ))}
      </div>
    </TextInput>
  );
}
