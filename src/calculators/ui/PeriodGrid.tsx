/** Periods of contribution, one row each, or pasted as a table; the rows and what reads a table are fetched when they are first wanted. */
import { useState } from 'preact/hooks';
import { lastOf } from '#law/list';
import { formatMonth } from '#law/format';
import { addMonths, type Day } from '#law/month';
import { history } from '#rules/voluntary/history';
import { Messages } from './Input';
import { useLater } from './later';
import { readBox } from '#calculators/form/form';
import { rowsOf, textOf, type PeriodsField } from '#calculators/form/periods-field';

interface Props {
  field: PeriodsField;
  text: string;
  error?: string | undefined;
  onText: (text: string) => void;
  today: Day;
  /** The rows, where a calculator opens with some. */
  given?: typeof import('./PeriodRows');
}

export function PeriodGrid({ field, text, error, onText, today, given }: Props) {
  const id = `o-${field.key}`;
  const rows = rowsOf(text);
  const fetched = useLater(() => import('./PeriodRows'), !given && rows.length > 0);
  const parts = given ?? fetched;
  const [pasting, setPasting] = useState(false);
  const paste = useLater(() => import('./PastePanel'), pasting);
  const parsed = readBox(field, text, today);
  const add = () => {
    const last = lastOf(rows);
    const end = history(parsed.ok ? parsed.value : []).last;
    const from = end ? formatMonth(addMonths(end, 1)) : '';
    onText(textOf([...rows, { scheme: last?.scheme ?? field.scheme, from, to: '', income: last?.income ?? '' }], field.withIncome));
  };
  return (
    <fieldset class="field periods" aria-describedby={`${id}-goi-y${error ? ` ${id}-loi` : ''}`}>
      <legend>{field.label}</legend>
      <Messages field={field} error={error} said={rows.length > 0 ? '' : undefined} />
      {paste ? (
        <paste.PastePanel field={field} onText={onText} today={today} />
      ) : (
        field.withIncome && (
          <button type="button" onClick={() => setPasting(true)}>
            Dán bảng từ VssID, Excel
          </button>
        )
      )}
      {parts && (
        <parts.Rows
          field={field}
          rows={rows}
          today={today}
          wrong={!!error}
          onRows={(changed) => onText(textOf(changed, field.withIncome))}
        />
      )}
      {rows.length < field.most && (
        <button type="button" id={id} onClick={add}>
          Thêm một giai đoạn
        </button>
      )}
      {parts && parsed.ok && <parts.Summary periods={parsed.value} />}
    </fieldset>
  );
}

export default PeriodGrid;
