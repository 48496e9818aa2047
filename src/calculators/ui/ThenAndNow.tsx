/** A link made under older law: what it showed then, what holds now, and the difference. */
import { formatDong, formatMonth } from '#law/format';
import { firstDay, type Day, type Month } from '#law/month';
import { ifKnown } from '#law/parameter';
import { formatQuantity, type Step } from '#rules/core/answer';
import type { Reason } from '#rules/voluntary/plan-changes';
import { reasonInWords } from '#rules/voluntary/plan-change-words';
import type { Field, Fields, ValuesOf } from '#calculators/form/field';
import type { Form } from '#calculators/form/form';

export interface Headline {
  label: string;
  /** đồng */
  amount: number;
}

/** What a calculator says of itself so that results of two days can be compared. */
export interface Comparable<F extends Fields> {
  /** The figures compared; none where the law of the day is not the calculator's, or says nothing (`LawGap`). */
  headline: (values: ValuesOf<F>, on: Day) => Headline[];
  /** Why the two differ, one plain sentence each. */
  why?: (then: ValuesOf<F>, now: ValuesOf<F>) => readonly (string | Reason)[];
  /** The worked solution of other answers, and which of its steps tell why the two differ. */
  reckon?: { steps: (values: ValuesOf<F>) => readonly Step[]; keys: readonly string[] };
}

interface Compared<F extends Fields> extends Comparable<F> {
  fields: Partial<F>;
  /** What the link showed when it was made. */
  then: { on: Month; values: ValuesOf<F> };
  validate: Form<F>['validate'];
  values: ValuesOf<F>;
  today: Day;
  steps: readonly Step[];
}

export function Comparison<F extends Fields>({ fields, then, validate, values, today, steps, headline, why, reckon }: Compared<F>) {
  const made = firstDay(then.on);
  if (Object.keys(validate(then.values, made)).length > 0)
    return (
      <p class="notice" data-then-now>
        Đường dẫn này làm từ tháng {formatMonth(then.on)}, nhưng các số trong đó không thể có vào tháng này, nên không so với lúc đó được.
        Số ở trên theo luật bây giờ.
      </p>
    );
  return (
    <ThenAndNow
      then={{ on: then.on, figures: ifKnown(() => headline(then.values, made)) ?? [] }}
      now={headline(values, today)}
      why={[
        ...movedAnswers(fields, then.values, values),
        ...(why?.(then.values, values) ?? []).map((reason) => (typeof reason === 'string' ? reason : reasonInWords(reason))),
        ...(reckon ? changedSteps(reckon.steps(then.values), steps, reckon.keys) : []),
      ]}
    />
  );
}

interface Props {
  then: { on: Month; figures: readonly Headline[] };
  now: readonly Headline[];
  /** Why they differ, one plain sentence each. */
  why?: readonly string[];
}

export function ThenAndNow({ then, now, why = [] }: Props) {
  const rows = now.map((figure, index) => ({ ...figure, before: then.figures[index]?.amount ?? 0 }));
  if (then.figures.length === 0)
    return (
      <p class="notice" data-then-now>
        Đường dẫn này làm từ tháng {formatMonth(then.on)}, trước khi có luật mà máy tính này dùng, nên không so với lúc đó được. Số ở trên
        theo luật bây giờ.
      </p>
    );
  if (rows.every((row) => row.before === row.amount)) return null;
  return (
    <div class="callout then-now" data-then-now>
      <h3>Đường dẫn này làm từ tháng {formatMonth(then.on)}; từ đó đã có thay đổi</h3>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">Khoản</th>
            <th scope="col" class="number">
              Lúc đó
            </th>
            <th scope="col" class="number">
              Bây giờ
            </th>
            <th scope="col" class="number">
              Chênh lệch
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td class="number" data-label="Lúc đó" data-then>
                {formatDong(row.before)}
              </td>
              <td class="number" data-label="Bây giờ" data-now>
                {formatDong(row.amount)}
              </td>
              <td class="number" data-label="Chênh lệch" data-difference>
                {row.amount > row.before ? '+' : ''}
                {formatDong(row.amount - row.before)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {why.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}

/** Answers the link left to the page, whose defaults have moved with the months: one sentence each. */
function movedAnswers<F extends Fields>(fields: Partial<F>, then: ValuesOf<F>, now: ValuesOf<F>): string[] {
  return (Object.entries(fields) as [keyof F & string, Field<unknown>][]).flatMap(([name, field]) => {
    const [before, after] = [field.show(then[name]), field.show(now[name])];
    return before === after ? [] : [`${field.label} Lúc đó: ${before}. Bây giờ: ${after}.`];
  });
}

/** The worked solutions side by side: each of these steps that came out otherwise, and the documents that are new in it. */
function changedSteps(then: readonly Step[], now: readonly Step[], keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const [before, after] = [then, now].map((steps) => steps.find((step) => step.key === key));
    if (!before || !after || worded(before) === worded(after)) return [];
    const fresh = after.cites.filter((cite) => !before.cites.some(({ short }) => short === cite.short));
    const by = fresh.length > 0 ? ` (${[...new Set(fresh.map(({ short }) => short))].join(', ')})` : '';
    return [`${after.label}: lúc đó ${worded(before)}; bây giờ ${worded(after)}${by}.`];
  });
}

/** A formula that is the amount itself is not said twice. */
function worded({ formula, result }: Step): string {
  const amount = formatQuantity(result);
  return formula && !amount.startsWith(formula) ? `${formula} = ${amount}` : amount;
}
