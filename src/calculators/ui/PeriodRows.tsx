/** The rows of a period grid and what they add up to: total, gaps and overlaps. */
import { formatDuration, formatMonth } from '#law/format';
import type { Day } from '#law/month';
import { history, type PaidPeriod } from '#rules/voluntary/history';
import type { Period } from '#rules/voluntary/support';
import { PeriodMap } from './PeriodMap';
import { isComplete, type PeriodsField, type Row } from '#calculators/form/periods-field';

interface Props {
  field: PeriodsField;
  rows: readonly Row[];
  today: Day;
  /** Something in the rows is wrong and may be said: nothing that a further key may mend. */
  wrong: boolean;
  onRows: (rows: Row[]) => void;
}

export function Rows({ field, rows, today, wrong, onRows }: Props) {
  const change = (index: number, part: Partial<Row>) => onRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, index) => (
        <PeriodRow
          key={index}
          id={`o-${field.key}-${index}`}
          number={index + 1}
          row={row}
          withIncome={field.withIncome}
          wrong={wrong && field.errorOf(row, today) !== undefined}
          onChange={(part) => change(index, part)}
          onRemove={() => onRows(rows.filter((_, at) => at !== index))}
        />
      ))}
    </>
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
      <p class="hint">{!wrong && !isComplete(row, withIncome) && 'Chưa đủ nên chưa tính giai đoạn này.'}</p>
    </div>
  );
}

/** The running total, what is missing or doubled, and the map of months. */
export function Summary({ periods }: { periods: readonly PaidPeriod[] }) {
  const summary = history(periods);
  if (summary.months === 0) return null;
  return (
    <div data-period-summary>
      <p>
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
