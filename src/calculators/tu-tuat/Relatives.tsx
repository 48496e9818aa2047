/** One block per relative: who, when born, and what decides whether they draw. */
import { formatDong, formatPercent } from '#law/format';
import type { Day, Month } from '#law/month';
import { Messages, idOf } from '#calculators/ui/Input.tsx';
import { readBirth } from '#calculators/form/person-fields';
import { isComplete, isMinor, KINDS, MOST_KIN, relativesField as field, rowsOf, textOf, type KinRow, type Mark } from './relatives-field';

interface Props {
  text: string;
  error?: string | undefined;
  today: Day;
  /** Month of death. */
  on: Month;
  /** Loss of working capacity, percent, and income, đồng, from which the answer changes. */
  limits: { loss: number; income: number };
  onText: (text: string) => void;
}

export function Relatives({ text, error, today, on, limits, onText }: Props) {
  const rows = rowsOf(text);
  const set = (next: readonly KinRow[]) => onText(textOf(next));
  return (
    <fieldset id={idOf(field)} class="field">
      <legend>{field.label}</legend>
      <Messages field={field} error={error} />
      {rows.map((row, index) => (
        <Person
          key={index}
          number={index + 1}
          wrong={error !== undefined && field.errorOf(row, today) !== undefined}
          {...{ row, on, limits }}
          onRow={(part) => set(rows.map((old, at) => (at === index ? { ...old, ...part } : old)))}
          onRemove={() => set(rows.filter((_, at) => at !== index))}
        />
      ))}
      {rows.length < MOST_KIN && (
        <button type="button" onClick={() => set([...rows, { kind: 'con', birth: '', marks: '' }])}>
          + Thêm một người
        </button>
      )}
    </fieldset>
  );
}

function Person(props: {
  number: number;
  row: KinRow;
  wrong: boolean;
  on: Month;
  limits: Props['limits'];
  onRow: (part: Partial<KinRow>) => void;
  onRemove: () => void;
}) {
  const { number, row, wrong, on, limits, onRow, onRemove } = props;
  const id = `${idOf(field)}-${number}`;
  const birth = readBirth(row.birth);
  const minor = isMinor({ kind: row.kind, ...(birth ? { birth } : {}) }, on);
  const relation = KINDS[row.kind]?.relation;
  const of = <span class="hidden-visually"> của người thứ {number}</span>;
  const mark = (letter: Mark, label: string, inverse = false) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={row.marks.includes(letter) !== inverse}
        onChange={() => onRow({ marks: row.marks.includes(letter) ? row.marks.replace(letter, '') : row.marks + letter })}
      />
      <span>
        {label}
        {of}
      </span>
    </label>
  );
  return (
    <div class="period" role="group" aria-label={`Người thứ ${number}`}>
      <label>
        Là ai{of}
        <select id={id} value={row.kind} onChange={(event) => onRow({ kind: event.currentTarget.value })}>
          {Object.entries(KINDS).map(([kind, { label }]) => (
            <option key={kind} value={kind} selected={kind === row.kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {row.kind !== 'thai' && (
        <label>
          Sinh tháng, năm{of}
          <input
            id={`${id}-sinh`}
            type="text"
            autoComplete="off"
            value={row.birth}
            aria-invalid={wrong ? 'true' : undefined}
            onInput={(event) => onRow({ birth: event.currentTarget.value })}
          />
        </label>
      )}
      {!minor && (
        <div class="hint">
          {relation !== 'child' && relation !== 'spouse' && mark('k', 'Người mất phải nuôi người này', true)}
          {mark('t', `Có lương đóng BHXH, hoặc lương hưu, trợ cấp từ ${formatDong(limits.income)}`)}
          {mark('s', `Mất từ ${formatPercent(limits.loss)} khả năng lao động`)}
        </div>
      )}
      <div class="hint">{mark('n', relation === 'child' ? 'Cha mẹ đều đã mất' : 'Không còn ai trực tiếp nuôi')}</div>
      <button type="button" aria-label={`Xóa người thứ ${number}`} onClick={onRemove}>
        Xóa
      </button>
      <p class="hint">{!wrong && !isComplete(row) && 'Chưa có năm sinh nên chưa tính người này.'}</p>
    </div>
  );
}
