/** A count with − and +, and common counts as buttons. */
import { formatInteger } from '#law/format';
import type { CountField } from '#calculators/form/field';
import { TextInput } from './Input';
import { readCount } from '#calculators/form/reading/count';

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
    <TextInput field={field} {...box} mode="numeric" beside={<MinusPlus step={step} onMove={move} />}>
      {chips.length > 0 && <Chips chips={chips} chosen={value} onPick={(count) => box.onText(String(count))} />}
    </TextInput>
  );
}

/** The two buttons beside a box; `unit` is said behind the step. */
export function MinusPlus({ step, unit = '', onMove }: { step: number; unit?: string; onMove: (by: number) => void }) {
  const button = (sign: string, verb: string, by: number) => (
    <button type="button" aria-label={`${verb} ${formatInteger(step)}${unit}`} onClick={() => onMove(by)}>
      {sign}
    </button>
  );
  return (
    <>
      {button('−', 'Bớt', -step)}
      {button('+', 'Thêm', step)}
    </>
  );
}

/** Common answers as buttons. */
export function Chips({
  chips,
  chosen,
  onPick,
}: {
  chips: Required<Props>['chips'];
  chosen: number | undefined;
  onPick: (value: number) => void;
}) {
  return (
    <div class="chips">
      {chips.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={chosen === value} onClick={() => onPick(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}
