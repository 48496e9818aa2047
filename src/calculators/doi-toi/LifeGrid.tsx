/** The rows of a life: what one did, from when to when, on which income; or pasted as a table. */
import { formatMonth } from '#law/format';
import { lastOf } from '#law/list';
import { addMonths, type Day } from '#law/month';
import { useState } from 'preact/hooks';
import { readMonth } from '#calculators/form/reading/date';
import { Messages } from '#calculators/ui/Input.tsx';
import { useLater } from '#calculators/ui/later.tsx';
import { hasIncome, isSpan, isWhole, lifeRowsOf, lifeText, type Letter, type LifeField, type LifeRow } from './life-field';

interface Props {
  field: LifeField;
  text: string;
  error?: string | undefined;
  onText: (text: string) => void;
  today: Day;
  /** One or more sentences beside a row, by its place. */
  remarks?: Record<number, string[]> | undefined;
}

/** What a row is, and how its boxes are called. */
const CHOICES: Record<Letter, { label: string; from: string; income: string }> = {
  b: { label: 'Đi làm, có đóng bảo hiểm', from: 'Từ tháng', income: 'Lương đóng' },
  m: { label: 'Mất việc, nhận trợ cấp', from: 'Tháng nghỉ việc', income: '' },
  t: { label: 'Đóng tự nguyện', from: 'Từ tháng', income: 'Mức thu nhập' },
  g: { label: 'Đóng bù năm thiếu', from: 'Tháng nộp', income: 'Mức thu nhập' },
};

export function LifeGrid({ field, text, error, onText, today, remarks = {} }: Props) {
  const id = `o-${field.key}`;
  const rows = lifeRowsOf(text);
  const [pasting, setPasting] = useState(false);
  const paste = useLater(() => import('#calculators/ui/PastePanel.tsx'), pasting);
  const onRows = (changed: readonly LifeRow[]) => onText(lifeText(changed));
  const change = (index: number, part: Partial<LifeRow>) => onRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const errors = rows.map((row) => (error ? field.errorOf(row, today) : undefined));
  const add = () => {
    const end = lastOf(rows.flatMap(({ to }) => readMonth(to) ?? []));
    onRows([...rows, { letter: 't', scheme: 'voluntary', from: end ? formatMonth(addMonths(end, 1)) : '', to: '', income: '' }]);
  };
  return (
    <fieldset class="field periods" aria-describedby={`${id}-goi-y${error ? ` ${id}-loi` : ''}`}>
      <legend>{field.label}</legend>
      <Messages field={field} error={errors.some(Boolean) ? undefined : error} />
      {paste ? (
        <paste.PastePanel field={field.paid} onText={onText} today={today} />
      ) : (
        <button type="button" onClick={() => setPasting(true)}>
          Dán bảng từ VssID, Excel
        </button>
      )}
      {rows.map((row, index) => (
        <LifeRowBoxes
          key={index}
          id={`${id}-${index}`}
          number={index + 1}
          row={row}
          error={errors[index]}
          remarks={remarks[index] ?? []}
          onChange={(part) => change(index, part)}
          onRemove={() => onRows(rows.filter((_, at) => at !== index))}
        />
      ))}
      {rows.length < field.most && (
        <button type="button" id={id} onClick={add}>
          Thêm một quãng
        </button>
      )}
    </fieldset>
  );
}

function LifeRowBoxes(props: {
  id: string;
  number: number;
  row: LifeRow;
  error: string | undefined;
  remarks: readonly string[];
  onChange: (part: Partial<LifeRow>) => void;
  onRemove: () => void;
}) {
  const { id, number, row, error, remarks, onChange, onRemove } = props;
  const { letter } = row;
  const about = <span class="hidden-visually"> của quãng {number}</span>;
  const box = (name: 'from' | 'to' | 'income', label: string) => (
    <label>
      {label}
      {about}
      <input
        id={`${id}-${name}`}
        type="text"
        autoComplete="off"
        value={row[name]}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={`${id}-loi`}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const choose = (chosen: Letter) =>
    onChange({ letter: chosen, ...(isSpan(chosen) ? {} : { to: '' }), ...(hasIncome(chosen) ? {} : { income: '' }) });
  return (
    <div class="period" role="group" aria-label={`Quãng ${number}`} data-life-row={number}>
      <label class="kind">
        {number}. Bạn làm gì?{about}
        <select value={letter} onChange={(event) => choose(event.currentTarget.value as Letter)}>
          {(Object.entries(CHOICES) as [Letter, { label: string }][]).map(([value, { label }]) => (
            <option key={value} value={value} selected={value === letter}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {box('from', CHOICES[letter].from)}
      {isSpan(letter) && box('to', 'Đến tháng')}
      {hasIncome(letter) && box('income', CHOICES[letter].income)}
      <button type="button" aria-label={`Xóa quãng ${number}`} onClick={onRemove}>
        Xóa
      </button>
      <div class="hint" id={`${id}-loi`} data-remarks>
        {error ? (
          <p class="error" role="alert" aria-live="polite">
            {error}
          </p>
        ) : isWhole(row) ? (
          remarks.map((text) => <p key={text}>{text}</p>)
        ) : (
          'Chưa đủ nên chưa tính quãng này.'
        )}
      </div>
    </div>
  );
}
