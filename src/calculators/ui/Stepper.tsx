/** A count with − and +, and common counts as buttons. */
import type { CountField } from '../form/field';
import { TextInput } from './Input';
import { readCount } from '../form/reading/count';

interface Props {
  field: CountField;
  text: string;
  said?: string;
  error?: string | undefined;
  onText: (text: string) => void;
  /** One press of − or +. */
  step?: number;
  chips?: readonly { value: number; label: string }[];
}

export function Stepper({ field, step = 1, chips = [], ...box }: Props) {
  const value = readCount(box.text, field.unit) || field.min;
  const move = (by: number) => box.onText(String(Math.min(field.max, Math.max(field.min, value + by))));
  return (
    <TextInput
      field={field}
      {...box}
      mode="numeric"
      beside={
        <>
          <button type="button" aria-label={`Bớt ${step}`} onClick={() => move(-step)}>
            −
          </button>
          <button type="button" aria-label={`Thêm ${step}`} onClick={() => move(step)}>
            +
          </button>
        </>
      }
    >
      {chips.length > 0 && (
        <div class="chips">
          {chips.map((chip) => (
            <button key={chip.value} type="button" aria-pressed={value === chip.value} onClick={() => box.onText(String(chip.value))}>
              {chip.label}
            </button>
          ))}
        </div>
      )}
    </TextInput>
  );
}
