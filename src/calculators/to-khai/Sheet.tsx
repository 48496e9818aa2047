/** A form on paper: the official sheet line by line, filled in or with dots for the pen. Drawn by the page without script, and by the island. */
import type { Box, Form, Line, Table } from '#law/form-schema';

interface Props {
  form: Form;
  /** What stands in a box: words, or of boxes to tick the option's value; empty for the pen. */
  fill?: (box: Box) => string;
}

export function Sheet({ form, fill = () => '' }: Props) {
  return (
    <div class={`paper ${form.kind} ${lengthOf(form)}`} data-form={form.id} lang="vi">
      <div class="form-number">
        <b>{form.number}</b>
        {form.issued && <small>{form.issued}</small>}
      </div>
      {form.kind === 'sheet' && <Motto />}
      {form.dateline && <p class="dateline">{form.dateline}</p>}
      <p class="form-title">
        {form.title.map((text) => (
          <b key={text}>{text}</b>
        ))}
      </p>
      {form.sheet.map((line, index) => (
        <SheetLine key={index} line={line} fill={fill} />
      ))}
    </div>
  );
}

function Motto() {
  return (
    <p class="motto">
      <b>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
      <b class="second">Độc lập - Tự do - Hạnh phúc</b>
    </p>
  );
}

/** Characters of a printed row. */
const ROW = 95;

/** About how many printed rows a line takes. */
function rowsOf(line: Line): number {
  if ('signatures' in line) return 6;
  if ('table' in line) return 4 * line.table.rows.length;
  if (!('boxes' in line)) return Math.ceil(Object.values(line).join('').length / ROW);
  const words = line.boxes.map(({ number = '', label, tick, after = '' }) => number + label + (tick ?? '…'.repeat(14)) + after).join(' ');
  return Math.ceil(words.length / ROW) + line.boxes.reduce((more, { lines = 1 }) => more + lines - 1, 0);
}

/** Short forms are printed larger, long ones closer, each on one sheet. */
function lengthOf({ sheet }: Form): string {
  const rows = sheet.reduce((sum, line) => sum + rowsOf(line), 0);
  return rows <= 34 ? 'short' : rows > 40 ? 'long' : '';
}

function SheetLine({ line, fill }: { line: Line; fill: (box: Box) => string }) {
  if ('heading' in line)
    return (
      <p>
        <b>{line.heading}</b> {line.whom && <i>{line.whom}</i>}
      </p>
    );
  if ('motto' in line) return <Motto />;
  if ('dateline' in line) return <p class="dateline">{line.dateline}</p>;
  if ('title' in line)
    return (
      <p class="form-title">
        <b>{line.title}</b>
      </p>
    );
  if ('text' in line) return <p>{line.text}</p>;
  if ('note' in line) return <p class="form-note">{line.note}</p>;
  if ('signatures' in line)
    return (
      <div class="signatures">
        {line.signatures.map(({ above = [], title, note }) => (
          <div key={title}>
            {above.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p>
              <b>{title}</b>
            </p>
            {note && <p class="sign">{note}</p>}
          </div>
        ))}
      </div>
    );
  if ('table' in line) return <SheetTable table={line.table} fill={fill} />;
  return (
    <div class={`boxes${line.center ? ' center' : ''}`}>
      {line.boxes.map((box) => (
        <SheetBox key={box.id} box={box} text={fill(box)} />
      ))}
    </div>
  );
}

function SheetTable({ table: { columns, rows }, fill }: { table: Table; fill: (box: Box) => string }) {
  const wide = (group: string) => columns.filter((column) => column.group === group).length;
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must scroll by keyboard, too
    <div class="form-table-frame" tabindex={0} role="group" aria-label="Bảng kê, kéo ngang để xem hết">
      <table class="form-table">
        <colgroup>
          {columns.map(({ number, size }) => (
            <col key={number} class={size} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ number, label, group }, index) =>
              group === undefined ? (
                <th key={number} rowspan={2} scope="col">
                  {label}
                </th>
              ) : (
                group !== columns[index - 1]?.group && (
                  <th key={number} colspan={wide(group)} scope="colgroup">
                    {group}
                  </th>
                )
              ),
            )}
          </tr>
          <tr>
            {columns
              .filter(({ group }) => group)
              .map(({ number, label }) => (
                <th key={number} scope="col">
                  {label}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          <tr class="column-numbers">
            {columns.map(({ number }) => (
              <td key={number}>{number}</td>
            ))}
          </tr>
          {rows.map((cells) => (
            <tr key={cells[0]!.id} class="to-fill">
              {cells.map((cell) => (
                <td key={cell.id}>{cell.fixed ?? fill(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SheetBox({ box, text }: { box: Box; text: string }) {
  const { number, label, after, spelled, lines = 1, question, tick, tickAfter, dashed } = box;
  const name = [number, label].filter(Boolean).join(' ');
  const ticks = question?.kind === 'ticks' ? question.options!.filter(({ elsewhere }) => !elsewhere) : undefined;
  // A question whose answers all show elsewhere.
  if (!name && ticks?.length === 0) return null;
  if (ticks ?? tick)
    return (
      <p class="box-line ticks" data-box={box.id}>
        {name && <span>{name} </span>}
        {tick && <Tick label={tick} on={text !== ''} after={tickAfter} />}
        {ticks?.map((option) => (
          <Tick key={option.value} label={option.label} on={text === (option.write ?? option.label)} after={tickAfter} dashed={dashed} />
        ))}
      </p>
    );
  return (
    <p class="box-line" data-box={box.id}>
      {name && <span>{name} </span>}
      {text ? <span class="filled">{text}</span> : <Blank spelled={spelled} />}
      {after && <span> {after}</span>}
      {!text && Array.from({ length: lines - 1 }, (_, index) => <span key={index} class="dots whole" />)}
    </p>
  );
}

/** Dots for the pen. */
function Blank({ spelled }: { spelled: true | undefined }) {
  if (!spelled) return <span class="dots" />;
  return (
    <>
      <span class="dots short" /> tháng <span class="dots short" /> năm <span class="dots short" />
    </>
  );
}

interface TickProps {
  label: string;
  on: boolean;
  after: true | undefined;
  dashed?: true | undefined;
}

function Tick({ label, on, after, dashed }: TickProps) {
  const box = <i class={on ? 'tick on' : 'tick'}>{on ? 'x' : ''}</i>;
  return (
    <span class="tick-option">
      {dashed && '- '}
      {!after && box} {label} {after && box}{' '}
    </span>
  );
}
