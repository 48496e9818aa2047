/** A part of the page under its heading, folded until the reader asks for it; paper opens it. */
import type { ComponentChildren } from 'preact';

export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
