/** The questions few readers need, folded away; they open by themselves when one of them is wrong. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useAfterPaint } from './after-paint';

interface Props {
  /** What is inside, after "Hỏi thêm: ". */
  about: string;
  /** The errors of the boxes inside. */
  errors: readonly (string | undefined)[];
  /** An answer inside counts: it is to be seen. */
  open?: boolean;
  children: ComponentChildren;
}

export function More({ about, errors, open, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const folded = useAfterPaint(children);
  // What the reader has opened stays open when a mistake inside is mended.
  const unfolded = open || errors.some(Boolean) || fold.current?.open || undefined;
  return (
    <details ref={fold} open={unfolded}>
      <summary>Hỏi thêm: {about}</summary>
      {unfolded ? children : folded}
    </details>
  );
}
