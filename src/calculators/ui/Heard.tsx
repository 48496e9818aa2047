/** What was read of the last finished entry and what came of it, once, for whoever listens. */
import { useEffect, useState } from 'preact/hooks';
import type { Fields } from '../form/field';
import type { FormView } from '../form/form';

export function Heard({ changed, typing, texts, wrong, bind }: FormView<Fields>) {
  const [heard, hear] = useState('');
  useEffect(() => {
    const { name, text } = changed.current ?? {};
    // An effect may come late, with what was before.
    if (!name || text === undefined || typing.current || texts[name] !== text) return;
    changed.current = undefined;
    // An error speaks for itself.
    const said = wrong[name] ? '' : bind(name).said || text;
    hear(said && `${said}. ${document.querySelector('.result .big')?.textContent ?? ''}`);
  });
  return (
    <p class="hidden-visually" role="status" data-heard>
      {heard}
    </p>
  );
}
