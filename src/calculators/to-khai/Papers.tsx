/** What is printed: the sheet and the slip “Việc của bạn”, once for the reader, or as often as an officer asks, without a name. */
import { Fragment, type ComponentChildren } from 'preact';
import type { Form } from '#law/form-schema';
import { formatDay, formatDong } from '#law/format';
import type { Day } from '#law/month';
import type { Officer } from '#site/officer';
import { DOTS, writtenIn, type Answers } from './answers';
import type { Money } from './money-to-bring';
import { Sheet } from './Sheet';

/** A run of blank sheets, with who hands them out. */
export interface Run {
  copies: number;
  officer: Officer;
}

interface Props {
  form: Form;
  kase: string;
  answers: Answers;
  /** Undefined until the page is alive: the sheet is blank. */
  on: Day | undefined;
  run?: Run | undefined;
  money?: Money | undefined;
  /** Where this case is handed in, where it differs from the procedure. */
  place?: string | undefined;
  /** Which edition of the paper it is. */
  version: string | undefined;
  /** Papers, office, days of the procedure. */
  children?: ComponentChildren;
}

export function Papers({ form, kase, answers, on, run, money, place, version, children }: Props) {
  return (
    <>
      {Array.from({ length: run?.copies ?? 1 }, (_, number) => (
        <Fragment key={number}>
          <Sheet form={form} {...(on ? { fill: (box) => writtenIn(box, form, kase, answers, on) } : {})} />
          <section class="paper slip" aria-label="Việc của bạn">
            <h2>Việc của bạn</h2>
            {money && (
              <p>
                ☐ Mang tiền: <strong>{money.payable === undefined ? 'hỏi nơi nhận' : formatDong(money.payable)}</strong>. {money.deadline}.
                {money.group && ` Nhóm hỗ trợ: ${money.group}.`}
              </p>
            )}
            {place && <p>☐ Nộp ở: {place}.</p>}
            {children}
            {run && (
              <p>
                Người hướng dẫn: <strong>{run.officer.name || DOTS}</strong>, điện thoại {run.officer.phone || DOTS}, gặp ở{' '}
                {run.officer.place || DOTS}.
              </p>
            )}
            <p>
              {version} {on && `In ngày ${formatDay(on)}.`} {money && 'Số tiền là ước tính; nơi thu tính lại khi nhận.'}
            </p>
          </section>
        </Fragment>
      ))}
    </>
  );
}
