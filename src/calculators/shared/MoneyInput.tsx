/** An amount: understood as people type it, echoed in words, with chips for common amounts and −/+ steps. */
import { formatInteger } from '#law/format';
import type { Field } from './field';
import { TextInput } from './Input';
import { moneyInWords, parseMoney, shortMoney } from './money';

interface Props {
  field: Field<number>;
  text: string;
  error?: string | undefined;
  onText: (text: string) => void;
  /** Amounts offered as buttons, đồng. */
  chips: readonly number[];
  /** One press of − or +, đồng. */
  step: number;
  /** Limits of the steps, đồng. */
  min: number;
  max: number;
}

export function MoneyInput({ field, text, error, onText, chips, step, min, max }: Props) {
  const value = parseMoney(text);
  const move = (by: number) => onText(field.write(Math.min(max, Math.max(min, (value ?? min) + by))));
  return (
    <TextInput
      field={field}
      text={text}
      error={error}
      onText={onText}
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
      <p class="words" aria-live="polite">
        {value === undefined ? '' : moneyInWords(value)}
      </p>
      <div class="chips">
        {chips.map((amount) => (
          <button key={amount} type="button" aria-pressed={value === amount} onClick={() => onText(field.write(amount))}>
            {shortMoney(amount)}
          </button>
        ))}
      </div>
    </TextInput>
  );
}
