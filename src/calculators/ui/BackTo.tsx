/** Back to a box: its label comes into view before the box takes the focus. */
import type { ComponentChildren } from 'preact';

export function BackTo({ field, children }: { field: { key: string }; children: ComponentChildren }) {
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
