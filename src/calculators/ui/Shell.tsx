/**
 * The shape every calculator shares: notices about the link, the form, the result with its reasons,
 * sharing, "your answers" with a way back to each, where the numbers come from, and the QR code for paper.
 */
import type { ComponentChildren } from 'preact';
import { describeProvisional, type Step } from '#rules/core/answer';
import type { Provisional } from '#law/parameter';
import { Apart } from './Apart';
import type { Field, Fields } from '../form/field';
import type { FormView } from '../form/form';
import { ResultQr } from './ResultQr';
import { Share } from './Share';
import { Steps } from './Steps';
import { useLater } from './later';
import type { Comparable } from './ThenAndNow';

/** What a page hands its calculator. */
export interface CalculatorPage {
  /** Public address of the page, without hash, for links and QR codes. */
  address: string;
  /** The QR code of that address, made at build. */
  qr: string;
}

interface Props<F extends Fields> extends Partial<Comparable<F>> {
  view: FormView<F>;
  /** The fields asked about; those a mode leaves out have no box to go back to. */
  fields: Partial<F>;
  page: CalculatorPage;
  /** The questions. */
  form: ComponentChildren;
  /** Heading of the result: "Bạn nộp mỗi tháng". */
  title: string;
  /** The result itself: one big figure, one plain sentence, charts. */
  children: ComponentChildren;
  steps: readonly Step[];
  provisional: readonly Provisional[];
  /** What comes after the reasons: tables, ways to pay. */
  after?: ComponentChildren;
  /** Short message to send, before the link. */
  message: string;
  /** Every simplification made, one plain sentence each. */
  simplifications: readonly string[];
}

/** Going back, a browser would fill in some of the boxes by itself; address.ts brings back all. Only the server writes it. */
const ALONE = import.meta.env.SSR ? { autocomplete: 'off' } : undefined;

export function Shell<F extends Fields>({ view, fields, page, form, title, children, headline, ...rest }: Props<F>) {
  const link = `${page.address}${view.hash}`;
  const then = headline && view.opened?.then;
  const old = useLater(() => import('./ThenAndNow'), then !== undefined);
  return (
    <div class="calculator">
      {view.opened?.damaged && (
        <p class="notice" role="status">
          Đường dẫn này bị hỏng hoặc bị cắt: ô nào không đọc được thì để số có sẵn. Bạn xem lại các ô ở dưới.
        </p>
      )}
      <form class="needs-js" data-link={view.hash} {...ALONE} noValidate onSubmit={(event) => event.preventDefault()}>
        <ErrorSummary fields={fields} errors={view.errors} />
        {form}
      </form>
      <Apart class="result" aria-labelledby="ket-qua" data-result>
        <ResultQr link={link} pageQr={page.qr} atRest={view.atRest} />
        <h2 id="ket-qua">{title}</h2>
        {view.wrong && <p class="notice">Ô báo lỗi đang tạm tính bằng số có sẵn. Sửa ô đó để ra kết quả của bạn.</p>}
        {children}
        {then && headline && old && <old.Comparison {...rest} {...view} fields={fields} then={then} headline={headline} />}
        <Share message={() => `${rest.message} Xem vì sao và tự tính: ${link}`} />
        <Apart late class="reasons">
          <h2>Vì sao?</h2>
          <Steps steps={rest.steps} />
          <ProvisionalMarks marks={rest.provisional} />
          {rest.after}
          <Answers fields={fields} values={view.values} />
          <details>
            <summary>Những con số này từ đâu?</summary>
            <ul>
              {rest.simplifications.map((text) => (
                <li key={text}>{text}</li>
              ))}
              <li>Kết quả là ước tính; cơ quan BHXH tính số chính thức. Số bạn nhập chỉ nằm trong máy của bạn.</li>
            </ul>
          </details>
        </Apart>
      </Apart>
    </div>
  );
}

export function ProvisionalMarks({ marks }: { marks: readonly Provisional[] }) {
  return (
    <>
      {marks.map((mark) => (
        <p key={mark.parameter} class="provisional small">
          {describeProvisional(mark)}.
        </p>
      ))}
    </>
  );
}

/** Lists what is wrong; following an entry brings the label into view before the box takes the focus. */
function ErrorSummary<F extends Fields>({ fields, errors }: { fields: Partial<F>; errors: FormView<F>['errors'] }) {
  const wrong = (Object.entries(fields) as [string, Field<unknown>][]).filter(([name]) => errors[name]);
  if (wrong.length < 2) return null;
  return (
    <div class="notice error-summary">
      <p>
        <strong>Có {wrong.length} ô cần sửa:</strong>
      </p>
      <ul>
        {wrong.map(([name, field]) => (
          <li key={name}>
            <BackTo field={field}>
              {field.label} {errors[name]}
            </BackTo>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Câu trả lời của bạn": what the result rests on, each with a way back. */
function Answers<F extends Fields>({ fields, values }: { fields: Partial<F>; values: FormView<F>['values'] }) {
  return (
    <details class="answers" open>
      <summary>Câu trả lời của bạn</summary>
      <dl>
        {(Object.entries(fields) as [keyof F & string, Field<unknown>][]).map(([name, field]) => (
          <div key={name}>
            <dt>{field.label}</dt>
            <dd>
              {field.show(values[name])}{' '}
              <BackTo field={field}>
                Sửa<span class="hidden-visually"> {field.label}</span>
              </BackTo>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function BackTo({ field, children }: { field: { key: string }; children: ComponentChildren }) {
  const id = `o-${field.key}`;
  return (
    <a
      class="no-print"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        const box = document.querySelector<HTMLElement>(`[name="${id}"]:checked`) ?? document.getElementById(id);
        box?.closest('details')?.setAttribute('open', '');
        (box?.closest('.field') ?? box)?.scrollIntoView({ block: 'start' });
        box?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
