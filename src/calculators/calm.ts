/**
 * `client:calm`, how calculators come alive: the script is read in one task and put to work in the next, so that neither
 * keeps a tap waiting long; and what the reader entered before is entered again, where hydration would put the defaults back.
 * It stands in the page itself, so what is needed only when something went wrong is here and not in each calculator's script.
 */
import type { ClientDirective } from 'astro';
import { followAddress } from './address';
import { watchOver } from './missing';

followAddress();

const calm: ClientDirective = (load, _options, island) => watchOver(island, comeAlive(load, island));

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
}

/** Differs from what the server wrote; of radio buttons the one now chosen. */
function isChanged(box: HTMLInputElement | HTMLSelectElement): boolean {
  if ('options' in box) return [...box.options].some((option) => option.selected !== option.defaultSelected);
  if (box.type === 'checkbox') return box.checked !== box.defaultChecked;
  return box.value !== box.defaultValue || (box.checked && !box.defaultChecked);
}

export default calm;
