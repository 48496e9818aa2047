/**
 * The address of a calculator and its place in the history. A link is put right before it is read; what the reader has entered
 * is kept with the page's place in the history, so that Back, Forward and a reload bring back the whole form. The history's
 * own note is forgotten with the tab, and the address stays as it was: a phone that is lent shows nobody's numbers.
 */
import { mendAddress } from './form/mend-link';

/** The link to what is entered now: Shell.tsx keeps it at the form. */
export const now = () => document.querySelector<HTMLElement>('[data-link]')?.dataset['link'];
const kept = () => (history.state as { answers?: string } | null)?.answers;
/** "#noi-dung" is a place on the page and no link. */
const isPlace = () => document.querySelector(':target') !== null;

/** What stood in the form before the reader's first touch. */
let before: string | undefined;

function keep(answers: string | undefined): void {
  try {
    history.replaceState({ ...history.state, answers }, '');
  } catch {
    /* Safari refuses after a hundred times in half a minute: the next change tries again */
  }
}

function keepChanges(): void {
  const answers = now();
  if (before === undefined || answers === undefined || (answers === before && kept() === undefined)) return;
  // A form with a mistake in it is no whole: nothing of it comes back.
  keep(document.querySelector('[data-link] [aria-invalid=true]') ? undefined : answers);
}

function touched({ type }: Event): void {
  before ??= now();
  // Once the calculator has drawn the change; what is being typed is kept when the box is left.
  if (type !== 'input') setTimeout(keepChanges);
}

function mend(): void {
  const { hash, search, pathname } = location;
  const address = mendAddress(search, hash);
  if (address !== search + hash) history.replaceState(history.state, '', pathname + address);
}

/** Starts before the calculator reads the address, and hears of its changes first. */
export function followAddress(): void {
  mend();
  let [link, wasPlace] = [location.hash, isPlace()];
  addEventListener('hashchange', () => {
    mend();
    const place = isPlace();
    if (place || (wasPlace && location.hash === link)) {
      keepChanges();
    } else {
      // Back to an address without a link, where nothing had been entered: to what the page opens with.
      if (location.hash === '' && kept() === undefined) keep('#v=1');
      link = location.hash;
      before = undefined;
    }
    wasPlace = place;
  });
  for (const type of ['input', 'change', 'click']) addEventListener(type, touched, true);
  for (const type of ['pagehide', 'visibilitychange']) addEventListener(type, keepChanges, true);
}
