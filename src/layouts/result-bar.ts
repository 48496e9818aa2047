/**
 * A bar at the foot of the screen with the calculator's result, while the boxes are in view and the result is not, so that who
 * types sees something happen. It repeats what stands on the page: the screen reader hears the result itself, paper and pages
 * without script have no bar. Fetched with the first answer.
 */
const form = document.querySelector<HTMLElement>('.calculator form')!;
const result = document.querySelector<HTMLElement>('[data-result]')!;
/** A part of the result that comes late may draw its heading anew. */
let heading = document.querySelector<HTMLElement>('#ket-qua')!;

/** How long a result stands before it counts as an answer, ms: a number is typed digit by digit. */
const SETTLED = 700;
/** Where less than this is left above the keyboard, the boxes need it, CSS pixels. */
const LEAST_HEIGHT = 260;
/** Room between a box and the bar, CSS pixels. */
const GAP = 8;

const bar = document.createElement('a');
bar.className = 'result-bar no-print';
bar.href = '#ket-qua';
// Keyboard and screen reader have the result and its heading; this is the same once more.
bar.tabIndex = -1;
bar.setAttribute('aria-hidden', 'true');
bar.hidden = true;
document.body.append(bar);

const amountIn = (text: string): number | undefined => {
  const digits = /^([\d.]+)\sđồng/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''));
};

/** At first the result before the first answer, which the page noted. */
let shown = form.dataset['before']?.trim() ?? '';
let change = '';
/** What stands in the bar. */
let written = '';
let timer = 0;

function changeTo(text: string): string {
  const [before, after] = [amountIn(shown), amountIn(text)];
  if (before === undefined || after === undefined || before === after) return '';
  return `${after > before ? '↑' : '↓'} ${Math.abs(after - before).toLocaleString('vi-VN')}`;
}

/** Read without asking for the layout: a key is waiting for it. */
const figureNow = () => result.querySelector('.big')?.textContent.trim() ?? '';
/** What is said in place of the title hides it. */
const titleNow = () => (heading.querySelector('strong') ?? heading).textContent;

function write(): void {
  const wrong = form.querySelector('[aria-invalid=true],.error') !== null;
  const all = (wrong ? ['Có ô cần sửa'] : [titleNow(), figureNow(), change]).filter(Boolean);
  // What is drawn a frame later changes nothing here.
  if (all.join() === written) return;
  written = all.join();
  bar.replaceChildren(...all.map((words) => Object.assign(document.createElement('span'), { textContent: words })));
}

function answered(): void {
  const figure = figureNow();
  if (figure !== shown) {
    if (shown !== '') change = changeTo(figure);
    shown = figure;
  }
  write();
}

/** Above the keyboard; away where the boxes need the room. */
function place(): void {
  const view = window.visualViewport;
  const below = view ? Math.max(0, window.innerHeight - view.height - view.offsetTop) : 0;
  bar.style.bottom = `${below}px`;
  bar.classList.toggle('cramped', (view?.height ?? window.innerHeight) < LEAST_HEIGHT);
  uncover();
}

/** The box in use, and what is said of it, is never under the bar. */
function uncover(): void {
  const box = document.activeElement;
  if (bar.hidden || !box || !form.contains(box)) return;
  const said = (box.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  const bottom = Math.max(...[box, ...said].map((part) => part?.getBoundingClientRect().bottom ?? 0));
  const covered = bottom + GAP - bar.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy(0, covered);
}

const inView = new Map<Element, boolean>();
const watch = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) inView.set(target, isIntersecting);
  bar.hidden = !inView.get(form) || inView.get(heading)!;
  document.documentElement.classList.toggle('with-result-bar', !bar.hidden);
  if (!bar.hidden) place();
});
watch.observe(form);
watch.observe(heading);

new MutationObserver(() => {
  if (!heading.isConnected) {
    watch.unobserve(heading);
    heading = document.querySelector<HTMLElement>('#ket-qua')!;
    watch.observe(heading);
  }
  write();
  clearTimeout(timer);
  timer = window.setTimeout(answered, SETTLED);
}).observe(document.querySelector('.calculator')!, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['aria-invalid'],
});

form.addEventListener('focusin', uncover);
for (const happening of ['resize', 'scroll']) window.visualViewport?.addEventListener(happening, place);
answered();
