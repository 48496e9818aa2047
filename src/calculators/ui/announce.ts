/** What was read of the last finished entry and what came of it, said once to whoever listens, in the place Shell.tsx keeps for it. */
import { useEffect } from 'preact/hooks';
import type { Fields } from '#calculators/form/field';
import type { FormView } from '#calculators/form/form';

export function useAnnouncement({ changed, typing, texts, wrong, bind }: FormView<Fields>): void {
  useEffect(() => {
    const { name, text } = changed.current ?? {};
    // An effect may come late, with what was before.
    if (!name || text === undefined || typing.current || texts[name] !== text) return;
    changed.current = undefined;
    // An error speaks for itself.
    const said = wrong[name] ? '' : bind(name).said || text;
    const [place, figure] = ['[data-heard]', '.result .big'].map((part) => document.querySelector(part));
    if (place) place.textContent = said && `${said}. ${figure?.textContent ?? ''}`;
  });
}
