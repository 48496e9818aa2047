/** Periods of contribution, one row each: fast to fill, with a running total, gaps and overlaps shown. */
import { formatDuration, formatMonth } from '#law/format';
import { addMonths, type Day } from '#law/month';
import { history, type History } from '#rules/history';
import type { Period } from '#rules/support';
import { PeriodMap } from './PeriodMap';
import { MOST_ROWS, isComplete, rowsOf, textOf, type PeriodsField, type Row } from './periods-field';

interface Props {
  field: PeriodsField;
  text: string;
  error?: string | undefined;
  onText: (text: string) => void;
  today: Day;
}

export function PeriodGrid({ field, text, error, onText, today }: Props) {
  const id = `o-${field.key}`;
  const rows = rowsOf(text);
  const parsed = field.parse(text, today);
  const summary = history(parsed.ok ? parsed.value : []);
  const write = (changed: Row[]) => onText(textOf(changed, field.withIncome));
  const change = (index: number, part: Partial<Row>) => write(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const add = () => {
    const last = rows.at(-1);
    const from = summary.last ? formatMonth(addMonths(summary.last, 1)) : '';
    write([...rows, { scheme: last?.scheme ?? 'voluntary', from, to: '', income: last?.income ?? '' }]);
  };
  return (
    <fieldset class="field periods" aria-describedby={`${id}-goi-y${error ? ` ${id}-loi` : ''}`}>
      <legend>{field.label}</legend>
      <p class="hint" id={`${id}-goi-y`}>
        {field.hint}
      </p>
      {error && (
        <p class="error" id={`${id}-loi`} role="alert">
          {error}
        </p>
      )}
      {rows.map((row, index) => (
        <PeriodRow
          key={index}
          id={`${id}-${index}`}
          number={index + 1}
          row={row}
          withIncome={field.withIncome}
          wrong={field.errorOf(row, today) !== undefined}
          onChange={(part) => change(index, part)}
          onRemove={() => write(rows.filter((_, at) => at !== index))}
        />
      ))}
      {rows.length < MOST_ROWS && (
        <button type="button" id={id} onClick={add}>
          Thêm một giai đoạn
        </button>
      )}
      <Summary summary={summary} periods={parsed.ok ? parsed.value : []} />
    </fieldset>
  );
}

function PeriodRow(props: {
  id: string;
  number: number;
  row: Row;
  withIncome: boolean;
  wrong: boolean;
  onChange: (part: Partial<Row>) => void;
  onRemove: () => void;
}) {
  const { id, number, row, withIncome, wrong, onChange, onRemove } = props;
  const box = (name: 'from' | 'to' | 'income', label: string) => (
    <label>
      {label}
      <span class="hidden-visually"> của giai đoạn {number}</span>
      <input
        id={`${id}-${name}`}
        type="text"
        autoComplete="off"
        value={row[name]}
        aria-invalid={wrong ? 'true' : undefined}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="period" role="group" aria-label={`Giai đoạn ${number}`} data-period-row={number}>
      {box('from', 'Từ tháng')}
      {box('to', 'Đến tháng')}
      {withIncome && box('income', 'Thu nhập đóng')}
      {withIncome && (
        <label>
          Loại<span class="hidden-visually"> của giai đoạn {number}</span>
          <select value={row.scheme} onChange={(event) => onChange({ scheme: event.currentTarget.value as Row['scheme'] })}>
            <option value="voluntary">Tự nguyện</option>
            <option value="compulsory">Bắt buộc</option>
          </select>
        </label>
      )}
      <button type="button" aria-label={`Xóa giai đoạn ${number}`} onClick={onRemove}>
        Xóa
      </button>
      {!wrong && !isComplete(row, withIncome) && <p class="hint">Chưa đủ nên chưa tính giai đoạn này.</p>}
    </div>
  );
}

function Summary({ summary, periods }: { summary: History; periods: Parameters<typeof history>[0] }) {
  if (summary.months === 0) return null;
  return (
    <div data-period-summary>
      <p role="status">
        Cộng lại: <strong>{formatDuration(summary.months)}</strong>
        {summary.voluntaryMonths < summary.months && summary.voluntaryMonths > 0 && (
          <>
            {' '}
            (tự nguyện {formatDuration(summary.voluntaryMonths)}, bắt buộc {formatDuration(summary.months - summary.voluntaryMonths)})
          </>
        )}
      </p>
      <Spans spans={summary.gaps} label="Quãng trống, không tính" />
      <Spans spans={summary.overlaps} label="Quãng trùng, chỉ tính một lần" />
      <PeriodMap periods={periods} summary={summary} />
    </div>
  );
}

function Spans({ spans, label }: { spans: readonly Period[]; label: string }) {
  if (spans.length === 0) return null;
  return (
    <p class="small">
      {label}: {spans.map(({ from, to }) => (from === to ? formatMonth(from) : `${formatMonth(from)}–${formatMonth(to)}`)).join('; ')}.
    </p>
  );
}
