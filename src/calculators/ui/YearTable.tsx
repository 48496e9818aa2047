/** The average income, year by year with its coefficients. */
import { citesOf, formatQuantity, type Step } from '#rules/core/answer';
import { Cites } from './Cites';

export function YearTable({ steps, title = 'Mức bình quân: từng năm với hệ số' }: { steps: readonly Step[]; title?: string }) {
  const cites = citesOf(steps);
  if (steps.length === 0) return null;
  return (
    <details class="years" data-years-table>
      <summary>{title}</summary>
      <table>
        <tbody>
          {steps.map((step) => (
            <tr key={step.key} data-step={step.key}>
              <th scope="row">
                {step.label}
                <small class="soft"> {step.formula}</small>
              </th>
              <td class="number">{formatQuantity(step.result)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Cites cites={cites} doubtful={steps.some((step) => step.doubtful)} />
    </details>
  );
}
