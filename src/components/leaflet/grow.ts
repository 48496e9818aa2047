/** Sets the text of each part of a leaflet as large as it goes: other typefaces are narrower than the one it was measured in. */

const STEP_POINTS = 0.25;

function overflows(part: HTMLElement): boolean {
  const wide = (box: Element) => box.scrollWidth > box.clientWidth;
  // A long amount leaves its frame before it leaves the sheet.
  return part.scrollHeight > part.clientHeight || wide(part) || [...part.querySelectorAll('.glance, .bar-key')].some(wide);
}

/** The least is what the style sheet says, which fits everywhere; the most stands in data-grow, in points. */
function grow(part: HTMLElement): void {
  part.style.removeProperty('--size');
  // A long name of a place, or a typeface wider than any we know: the last section gives way, then ornament; never the foot.
  const spare = ['.strip', '.more', 'section:not(.next)'].flatMap((selector) => [...part.querySelectorAll(selector)]);
  for (const element of spare) element.removeAttribute('hidden');
  while (overflows(part) && spare.length > 0) spare.pop()!.setAttribute('hidden', '');
  const least = parseFloat(getComputedStyle(part).getPropertyValue('--size'));
  const most = Number(part.dataset['grow']);
  let low = 0;
  let high = Math.floor((most - least) / STEP_POINTS);
  const set = (steps: number) => part.style.setProperty('--size', String(least + steps * STEP_POINTS));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    set(middle);
    if (overflows(part)) high = middle - 1;
    else low = middle;
  }
  set(low);
}

export function growAll(): void {
  document.querySelectorAll<HTMLElement>('[data-grow]').forEach(grow);
}
