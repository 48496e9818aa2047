/** A part of the page under its heading, folded until the reader asks for it (`open`: from the start); paper opens it. */
import type { ComponentChildren } from 'preact';

export function Fold({ title, open, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
