/** One line per person: how many months, and a way to take the line out; a button for one person more. */
import { lastOf } from '#law/list';
import { healthPeriods } from '#rules/health/household-health';
import type { Month } from '#law/month';
import { Messages, idOf } from '#calculators/ui/Input.tsx';
import { membersField, MOST_MEMBERS } from './members-field';

interface Props {
  on: Month;
  /** As it stands, though it be nobody, with which no result counts. */
  text: string;
  error?: string | undefined;
  onText: (text: string) => void;
}

export function Members({ on, text, error, onText }: Props) {
  const id = idOf(membersField);
  const periods = healthPeriods(on);
  const months = text.split('-').filter(Boolean).map(Number);
  const set = (next: readonly number[]) => onText(membersField.write(next));
  return (
    <fieldset class="field members">
      <legend>{membersField.label}</legend>
      <Messages field={membersField} error={error} />
      {months.map((chosen, index) => (
        <div key={index} class="member">
          <label for={index === 0 ? id : `${id}-${index + 1}`}>Người thứ {index + 1}</label>
          <select
            id={index === 0 ? id : `${id}-${index + 1}`}
            value={String(chosen)}
            onChange={(event) => set(months.map((old, at) => (at === index ? Number(event.currentTarget.value) : old)))}
          >
            {periods.map((period) => (
              <option key={period} value={String(period)} selected={period === chosen}>
                {period} tháng
              </option>
            ))}
          </select>
          <button type="button" aria-label={`Bỏ người thứ ${index + 1}`} onClick={() => set(months.filter((_, at) => at !== index))}>
            Bỏ
          </button>
        </div>
      ))}
      {months.length < MOST_MEMBERS && (
        <button type="button" onClick={() => set([...months, lastOf(months) ?? lastOf(periods) ?? 0])}>
          + Thêm một người
        </button>
      )}
    </fieldset>
  );
}
