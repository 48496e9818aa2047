/** The officer's own contact, printed on leaflets. It stays on the device and enters no link. */
export interface Officer {
  name: string;
  phone: string;
  place: string;
  /** Letter in the corner of a leaflet that is tried against another: "A". */
  variant: string;
}

const KEY = 'officer';
/** Nothing typed yet. */
export const NOBODY: Officer = { name: '', phone: '', place: '', variant: '' };
/** Longest that fits its line on the smallest leaflet. */
export const LONGEST = 60;

export function readOfficer(): Officer {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Officer, unknown>>;
    const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST) : '');
    return { name: text(kept.name), phone: text(kept.phone), place: text(kept.place), variant: text(kept.variant).slice(0, 1) };
  } catch {
    return NOBODY;
  }
}

export function keepOfficer(officer: Officer): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(officer));
  } catch {
    /* storage may be blocked: the contact then lasts for this page */
  }
}
