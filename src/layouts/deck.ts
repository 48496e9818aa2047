/** Shows a deck slide by slide: keys, remotes, taps and swipes; the number of the slide stands in the address. */
const root = document.documentElement;
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const find = <T extends HTMLElement = HTMLElement>(name: string) => document.querySelector<T>(`[data-${name}]`)!;
const bar = document.querySelector<HTMLElement>('.deck-bar')!;

/** A finger that moves less than this taps, in pixels. */
const SWIPE = 45;

let at = Math.min(slides.length, Math.max(1, Number(location.hash.slice(1)) || 1)) - 1;
const isShowing = () => root.classList.contains('showing');

function go(to: number): void {
  at = Math.min(slides.length - 1, Math.max(0, to));
  root.classList.remove('blank');
  slides.forEach((slide, index) => slide.classList.toggle('current', index === at));
  slides[at]!.querySelector('h2')!.focus({ preventScroll: true });
  find('at').textContent = `${at + 1}/${slides.length}`;
  history.replaceState(history.state, '', `#${at + 1}`);
}

function show(): void {
  root.classList.add('showing');
  bar.hidden = false;
  void root.requestFullscreen?.().catch(() => undefined);
  go(at);
}

function leave(): void {
  root.classList.remove('showing', 'blank', 'speaking');
  bar.hidden = true;
  find('notes').setAttribute('aria-pressed', 'false');
  if (document.fullscreenElement) void document.exitFullscreen();
  slides[at]!.scrollIntoView();
}

const turnNotes = () => find('notes').setAttribute('aria-pressed', String(root.classList.toggle('speaking')));

/** Remotes send Page Up and Page Down, or the arrows; some also B or the full stop for a dark screen. */
const KEYS: Record<string, () => void> = {
  ArrowRight: () => go(at + 1),
  ArrowDown: () => go(at + 1),
  PageDown: () => go(at + 1),
  ' ': () => go(at + 1),
  Enter: () => go(at + 1),
  ArrowLeft: () => go(at - 1),
  ArrowUp: () => go(at - 1),
  PageUp: () => go(at - 1),
  Backspace: () => go(at - 1),
  Home: () => go(0),
  End: () => go(slides.length - 1),
  Escape: leave,
  n: turnNotes,
  b: () => root.classList.toggle('blank'),
  '.': () => root.classList.toggle('blank'),
};
addEventListener('keydown', (event) => {
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  const pressesButton = (event.key === ' ' || event.key === 'Enter') && (event.target as Element).closest('button, a');
  if (!isShowing() || !act || pressesButton || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
});

let from: Touch | undefined;
addEventListener('touchstart', ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined), { passive: true });
addEventListener('touchend', ({ changedTouches }) => {
  const to = changedTouches[0];
  if (!isShowing() || !from || !to) return;
  const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
  if (Math.abs(across) > Math.max(SWIPE, Math.abs(down))) go(at + (across < 0 ? 1 : -1));
});
/** A tap on the right goes on, on the left third back. */
document.querySelector<HTMLElement>('.deck')!.addEventListener('click', (event) => {
  if (isShowing() && !(event.target as Element).closest('a')) go(at + (event.clientX < innerWidth / 3 ? -1 : 1));
});
// Escape belongs to the browser while the page fills the screen.
document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement && isShowing()) leave();
});

// The browser inside another app often cannot print.
const works = 'print' in window ? '.deck-tools' : '.deck-tools:not([data-printing])';
for (const part of document.querySelectorAll<HTMLElement>(works)) part.hidden = false;
find('show').addEventListener('click', show);
find('leave').addEventListener('click', leave);
find('back').addEventListener('click', () => go(at - 1));
find('next').addEventListener('click', () => go(at + 1));
find('notes').addEventListener('click', turnNotes);
find('print').addEventListener('click', () => print());
find<HTMLInputElement>('print-notes').addEventListener('change', ({ target }) =>
  root.classList.toggle('print-notes', (target as HTMLInputElement).checked),
);
// Where the site is kept on the device, the deck is too: tonight's hall may have no network. The name is that of src/build/service-worker.ts.
if (navigator.serviceWorker?.controller)
  void caches
    .open('read-pages')
    .then((kept) => kept.add(location.pathname))
    .catch(() => undefined);

export {};
