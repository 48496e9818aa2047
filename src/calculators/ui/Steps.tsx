/** The worked solution: each step with its formula, result and article. Rendered on pages and in islands alike. */
import type { Step } from '#rules/core/answer';
import { formatQuantity } from '#rules/core/answer';
import { Cites } from './Cites';

interface Props {
  steps: readonly Step[];
  /** Without the names of the steps, where nobody looks one up. */
  plain?: boolean;
}

export function Steps({ steps, plain }: Props) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step.key} data-step={plain ? undefined : step.key}>
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
