/** The worked solution: each step with its formula, result and article. Rendered on pages and in islands alike. */
import type { Step } from '#rules/core/answer';
import { formatQuantity } from '#rules/core/answer';
import { Cites } from './Cites';

export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step.key} data-step={step.key}>
          <span class="label">
            <span>{step.label}</span>
            <span class="fig">{formatQuantity(step.result)}</span>
          </span>
          {step.formula && <span class="formula">= {step.formula}</span>}
          <Cites cites={step.cites} doubtful={step.doubtful} />
        </li>
      ))}
    </ol>
  );
}
