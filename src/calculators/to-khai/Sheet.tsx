/** A form on paper: the official sheet line by line, filled in or with dots for the pen. Drawn by the page without script, and by the island. */
import type { Box, Form, Line } from '#law/form-schema';

interface Props {
  form: Form;
  /** What stands in a box: words, or of boxes to tick the option's value; empty for the pen. */
  fill?: (box: Box) => string;
}

export function Sheet({ form, fill = () => '' }: Props) {
  return (
    <div class={`paper ${form.kind}`} data-form={form.id} lang="vi">
      <div class="form-number">
        <b>{form.number}</b>
        {form.issued && <small>{form.issued}</small>}
      </div>
      {form.kind === 'sheet' && (
        <p class="motto">
          <b>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <b class="second">Độc lập - Tự do - Hạnh phúc</b>
        </p>
      )}
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

function SheetLine({ line, fill }: { line: Line; fill: (box: Box) => string }) {
  if ('heading' in line)
    return (
      <p class="form-heading">
        <b>{line.heading}</b>
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
            {note && <p>{note}</p>}
          </div>
        ))}
      </div>
    );
  return (
    <div class={`boxes${line.center ? ' center' : ''}`}>
      {line.boxes.map((box) => (
        <SheetBox key={box.id} box={box} text={fill(box)} />
      ))}
    </div>
  );
}

function SheetBox({ box, text }: { box: Box; text: string }) {
  const { number, label, after, lines = 1, question, tick } = box;
  const name = [number, label].filter(Boolean).join(' ');
  const ticks = question?.kind === 'ticks' ? question.options!.filter(({ elsewhere }) => !elsewhere) : undefined;
  // A question whose answers all show elsewhere.
  if (!name && ticks?.length === 0) return null;
  if (ticks ?? tick)
    return (
      <p class="box-line" data-box={box.id}>
        {name && <span>{name} </span>}
        {tick && <Tick label={tick} on={text !== ''} />}
        {ticks?.map((option) => (
          <Tick key={option.value} label={option.label} on={text === (option.write ?? option.label)} />
        ))}
      </p>
    );
  return (
    <p class="box-line" data-box={box.id}>
      {name && <span>{name} </span>}
      {text ? <span class="filled">{text}</span> : <span class="dots" />}
      {after && <span> {after}</span>}
      {!text && Array.from({ length: lines - 1 }, (_, index) => <span key={index} class="dots whole" />)}
    </p>
  );
}

function Tick({ label, on }: { label: string; on: boolean }) {
  return (
    <span class="tick-option">
      - <i class={on ? 'tick on' : 'tick'}>{on ? 'x' : ''}</i> {label}{' '}
    </span>
  );
}
