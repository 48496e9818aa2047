/** A count with − and +, and common counts as buttons. */
import type { CountField } from './field';
import { TextInput } from './Input';

interface Props {
  field: CountField;
  text: string;
  error?: string | undefined;
  onText: (text: string) => void;
  /** One press of − or +. */
  step?: number;
  chips?: readonly { value: number; label: string }[];
}

export function Stepper({ field, text, error, onText, step = 1, chips = [] }: Props) {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : field.min;
  const move = (by: number) => onText(String(Math.min(field.max, Math.max(field.min, value + by))));
  return (
    <TextInput
      field={field}
      text={text}
      error={error}
      onText={onText}
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
            <button
              key={chip.value}
              type="button"
              aria-pressed={text.trim() === String(chip.value)}
              onClick={() => onText(String(chip.value))}
            >
              {chip.label}
            </button>
          ))}
        </div>
      )}
    </TextInput>
  );
}
