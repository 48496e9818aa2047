/**
 * The shape every calculator shares: notices about the link, the form, the result with its reasons,
 * sharing, "your answers" with a way back to each, where the numbers come from, and the QR code for paper.
 */
import type { ComponentChildren } from 'preact';
import type { Step } from '#rules/core/answer';
import { HydrateLater } from './HydrateLater';
import type { Field, Fields } from '#calculators/form/field';
import type { FormView } from '#calculators/form/form';
import { Share } from './Share';
import { servedLater, useLater } from './later';
import type { Comparable } from './ThenAndNow';

// Fetched with the first box that takes the focus, or with a link: until then the page has what the server wrote.
const Reasons = servedLater(() => import('./Reasons'));
const ResultQr = servedLater(() => import('./ResultQr'));

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
  /** Of a form that asks for a whole life, what is paid by now: the history other calculators ask for. */
  paid?: string;
  /** Heading of the result: "Bạn nộp mỗi tháng". */
  title: string;
  /** The result itself: one big figure, one plain sentence, charts. */
  children: ComponentChildren;
  steps: readonly Step[];
  /** What comes after the reasons: tables, ways to pay. */
  after?: ComponentChildren;
  /** Short message to send, before the link. */
  message: string;
  /** Every simplification made, one plain sentence each. */
  simplifications: readonly string[];
}

/** Going back, a browser would fill in some of the boxes by itself; address.ts brings back all. Only the server writes it. */
const ALONE = import.meta.env.SSR ? { autocomplete: 'off' } : undefined;

export function Shell<F extends Fields>({ view, fields, page, form, paid, title, children, headline, ...rest }: Props<F>) {
  const link = `${page.address}${view.hash}`;
  const labelsOf = (errors: FormView<F>['errors']) =>
    (Object.entries(fields) as [string, Field<unknown>][]).flatMap(([name, { label }]) => (errors[name] ? [label] : []));
  const replaced = labelsOf(view.replaced).length > 0;
  const then = headline && view.opened?.then;
  const old = useLater(() => import('./ThenAndNow'), !!then);
  return (
    <div class="calculator">
      {view.opened?.damaged && (
        <p class="notice" role="status">
          Đường dẫn này bị hỏng hoặc bị cắt: ô nào không đọc được thì để số có sẵn. Bạn xem lại các ô ở dưới.
        </p>
      )}
      <form
        class="needs-js"
        data-link={view.hash}
        data-paid={paid}
        {...ALONE}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        {...view.listeners}
      >
        {form}
      </form>
      <p class="hidden-visually" role="status" data-heard />
      <HydrateLater class="result" aria-labelledby="ket-qua" data-result>
        <ResultQr view={view} link={link} pageQr={page.qr} atRest={view.atRest} />
        <h2 id="ket-qua">
          {replaced && <strong data-not-counted>Chưa phải kết quả của bạn</strong>}
          <span>{title}</span>
        </h2>
        {children}
        {then && headline && old && <old.Comparison {...rest} {...view} fields={fields} then={then} headline={headline} />}
        <Share message={() => `${rest.message} Xem vì sao và tự tính: ${link}`} wrong={labelsOf(view.wrong)} />
        <HydrateLater late class="reasons">
          <Reasons view={view} form={view as unknown as FormView<Fields>} fields={fields as Partial<Fields>} {...rest} />
        </HydrateLater>
      </HydrateLater>
    </div>
  );
}
