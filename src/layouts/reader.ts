/** What the shell adds when there is script: switches, sharing, listening, printing, the menu's manners, forgiving anchors. */
import { copied, shared } from '#site/copy';
import { fold } from '#site/fold';
// Its address alone: it is fetched with the first tap.
import reading from './listen.ts?worker&url';

const root = document.documentElement;
const find = (selector: string) => document.querySelector<HTMLElement>(selector);

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    /* storage may be blocked: the choice then lasts for this page */
  }
}

/** A button that turns something on and off, and says which. */
function toggle(name: string, isOn: () => boolean, turn: (on: boolean) => void): void {
  const button = `[data-switch=${name}]`;
  const show = () => find(button)?.setAttribute('aria-pressed', String(isOn()));
  offer(button, true, () => {
    turn(!isOn());
    show();
  });
  show();
}

toggle(
  'text',
  () => root.classList.contains('large'),
  (on) => {
    root.classList.toggle('large', on);
    keep('text', on ? 'large' : '');
  },
);
toggle(
  'theme',
  () => (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')) === 'dark',
  (on) => {
    root.dataset['theme'] = on ? 'dark' : 'light';
    keep('theme', root.dataset['theme']);
  },
);

/** Shows a button the browser can serve and says what it does. */
function offer(selector: string, able: boolean, act: () => void): void {
  const button = find(selector);
  if (!button || !able) return;
  button.hidden = false;
  button.addEventListener('click', act);
}

const address = location.href.split('#')[0] ?? '';
offer('[data-print]', 'print' in window, () => window.print());
const pageLink = () => `${document.title}: ${address}`;
const say = async (what: Promise<string>) => {
  const text = await what;
  const said = find('.share .said');
  if (said) said.textContent = text;
};
offer('[data-share]', 'share' in navigator, () => void say(shared({ title: document.title, url: address }, pageLink())));
offer('[data-copy]', true, () => void say(copied(pageLink())));
/** Reading aloud, where the device has a Vietnamese voice; what reads is fetched with the first tap. */
const speaker = find('[data-listen]');
const speech = 'SpeechSynthesisUtterance' in window ? (window.speechSynthesis as SpeechSynthesis | undefined) : undefined;
if (speaker && speech) {
  const show = () => {
    speaker.hidden = !speech.getVoices().some(({ lang }) => /^vi/i.test(lang));
  };
  show();
  speech.addEventListener?.('voiceschanged', show);
  speaker.addEventListener('click', () => void import(/* @vite-ignore */ reading).catch(() => (speaker.hidden = true)), { once: true });
}

/** The menu closes on Escape and on a tap beside it. */
const menu = document.querySelector<HTMLDetailsElement>('.menu');
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
addEventListener('click', (event) => {
  if (menu && !menu.contains(event.target as Node)) menu.open = false;
});

/** Paper has no taps: everything folded is opened for it, also in browsers whose styles cannot. */
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const part of opened) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
});

/** An anchor typed or sent with accents finds its heading; one inside a fold opens it. */
function goToAnchor(): void {
  let name = location.hash.slice(1);
  try {
    name = decodeURIComponent(name);
  } catch {
    return;
  }
  const target = document.getElementById(name) ?? (name && document.getElementById(fold(name)));
  if (!target) return;
  const part = target.closest('details');
  if (part) part.open = true;
  if (part || target.id !== name) target.scrollIntoView();
}
goToAnchor();
addEventListener('hashchange', goToAnchor);
