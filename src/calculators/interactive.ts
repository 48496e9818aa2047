/**
 * `client:interactive`, how calculators become interactive: the script is read in one task and put to work in the next, so that neither
 * keeps a tap waiting long; and what the reader entered or tapped before is entered and tapped again, where hydration would put
 * the defaults back.
 * It stands in the page itself, so what is needed only when something went wrong is here and not in each calculator's script.
 */
import type { ClientDirective } from 'astro';
import { followAddress } from './address';
import { fetchPart, watchOver } from './missing';

followAddress();
// For the scripts of the calculators (own-bundle.ts).
Object.assign(window, { fetchPart });

/** Buttons of forms that were tapped before their calculator came alive. */
const taps: HTMLElement[] = [];
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (!button) return;
  if (button.closest('astro-island[ssr] form')) taps.push(button);
  inLaterPart(button, 'button', (fresh) => {
    fresh.focus();
    fresh.click();
  });
});
document.addEventListener(
  'toggle',
  ({ target }) => inLaterPart(target as HTMLDetailsElement, 'details', (fresh) => (fresh.open = (target as HTMLDetailsElement).open)),
  true,
);

/** What a reader did in a part whose script is still to come (ui/later.tsx) is done again to what takes its place. */
function inLaterPart<K extends 'button' | 'details'>(
  element: HTMLElementTagNameMap[K],
  kind: K,
  again: (fresh: HTMLElementTagNameMap[K]) => void,
): void {
  const part = element.closest('[data-later]');
  if (!part) return;
  const all = () => [...part.querySelectorAll(kind)];
  const at = all().indexOf(element);
  new MutationObserver((_, watch) => {
    watch.disconnect();
    const fresh = all()[at];
    if (fresh) again(fresh);
  }).observe(part, { attributes: true });
}

const interactive: ClientDirective = (load, _options, island) => watchOver(island, comeAlive(load, island));

async function comeAlive(load: Parameters<ClientDirective>[0], island: HTMLElement): Promise<void> {
  const hydrate = await load();
  await new Promise((resume) => setTimeout(resume));
  const entered = [...island.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select')]
    .filter(isChanged)
    .map((box) => ({ box, value: box.value, checked: 'checked' in box && box.checked }));
  await hydrate();
  for (const { box, value, checked } of entered) {
    if ('checked' in box) box.checked = checked;
    box.value = value;
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
  }
  for (const button of taps.filter((tapped) => island.contains(tapped))) {
    // The next tap counts from what the one before has made.
    await new Promise((resume) => setTimeout(resume));
    button.click();
  }
}

/** Differs from what the server wrote; of radio buttons the one now chosen. */
function isChanged(box: HTMLInputElement | HTMLSelectElement): boolean {
  if ('options' in box) return [...box.options].some((option) => option.selected !== option.defaultSelected);
  if (box.type === 'checkbox') return box.checked !== box.defaultChecked;
  return box.value !== box.defaultValue || (box.checked && !box.defaultChecked);
}

export default interactive;
