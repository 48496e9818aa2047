/** The questions few readers need, folded away; they open by themselves when one of them is wrong. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** What is inside, after "Hỏi thêm: ". */
  about: string;
  /** The errors of the boxes inside. */
  errors: readonly (string | undefined)[];
  children: ComponentChildren;
}

export function More({ about, errors, children }: Props) {
  return (
    <details open={errors.some(Boolean) ? true : undefined}>
      <summary>Hỏi thêm: {about}</summary>
      {children}
    </details>
  );
}
