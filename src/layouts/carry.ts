/** Takes the reader's answers along to the next page: written into a link at the moment it is reached for. */
import type { WritableAtom } from 'nanostores';
import { answersIn, bringAlong, isBrought, isShared, withAnswers, type Profile } from '#calculators/form/profile';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** A path below the base path: "tinh/muc-dong/". */
export const below = (pathname: string): string => pathname.slice(BASE.length);
const here = below(location.pathname);

/** Only calculators note their link at their form; a form to fill in has none, so that no name or number is read here. */
const formOf = (element?: Element | null) => (element ?? document).querySelector<HTMLElement>('form[data-link]');

/** A key by the box that was touched, with the text that stands there now; empty in one of several parts. */
function textOf(key: string): string {
  const box = document.getElementById(`o-${key}`);
  if (!box || box.matches('[aria-invalid=true]')) return '';
  if (box instanceof HTMLInputElement || box instanceof HTMLSelectElement) return box.value;
  return box.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
}

/** Follows what is answered on this page into `profile`, and brings it along. `lasting`: an opened link is not the reader's own. */
export function carry(profile: WritableAtom<Profile>, lasting = false): void {
  const touched = new Set<string>();
  if (isBrought(location.hash)) profile.set({ ...profile.get(), ...answersIn(location.hash, here) });

  const touch = ({ target }: Event) => {
    const box = (target as Element).closest<HTMLElement>('form[data-link] .field')?.querySelector('[id^=o-]') ?? null;
    const field = (target as Element).closest('fieldset[id^=o-]') ?? box;
    const key = field?.id.split('-')[1];
    if (key && isShared(key, here)) touched.add(key);
  };
  for (const type of ['input', 'change', 'click']) document.addEventListener(type, touch, true);

  const follow = () => {
    const { link, paid } = formOf()?.dataset ?? {};
    if (link === undefined || (lasting && touched.size === 0)) return;
    const chosen = Object.fromEntries([...touched].map((key) => [key, textOf(key)]));
    profile.set(withAnswers(profile.get(), here, link, chosen, paid));
  };

  /** The hash each link had of its own. */
  const own = new WeakMap<HTMLAnchorElement, { hash: string; written: string }>();
  const reach = ({ target }: Event) => {
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (!link || link.origin !== location.origin || !link.pathname.startsWith(BASE)) return;
    follow();
    const before = own.get(link);
    const hash = before?.written === link.hash ? before.hash : link.hash;
    const written = bringAlong(profile.get(), { from: here, to: below(link.pathname), hash });
    if (written !== link.hash) link.hash = written;
    own.set(link, { hash, written: link.hash });
  };
  for (const type of ['pointerdown', 'focusin', 'contextmenu', 'click']) document.addEventListener(type, reach, true);
  for (const type of ['pagehide', 'visibilitychange']) addEventListener(type, follow, true);
}
