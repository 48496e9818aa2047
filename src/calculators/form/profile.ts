/**
 * What the reader has answered about themselves, by link key, so that no calculator asks again what another was told. It travels
 * in the hash of links within the site; names and numbers of people are no answers of a calculator and never enter.
 */
import { BROUGHT_KEY, VERSION, VERSION_KEY } from './link';

/** Written texts by link key. */
export type Profile = Readonly<Record<string, string>>;

/** Questions about the reader and the household, which mean the same wherever they are asked. */
const SHARED = [
  // Person and place: sex, birth, group, province, what the place adds.
  ...['gt', 'sinh', 'nhom', 'tinh', 'dp', 'dpden'],
  // Months paid: all, voluntary, supported, by period; the income of those paid and of those to pay.
  ...['da', 'tunguyen', 'ht', 'qt', 'quang', 'bq', 'tn'],
  // Household: months of each card, students, farm, supported members and their group.
  ...['nguoi', 'hs', 'nong', 'cohotro', 'nhombhyt'],
  // Region of the minimum wage.
  'vung',
  // A whole life, of which the months paid are a part.
  'qd',
];
/** The page that asks for the whole life, and no more for the months paid. */
const WHOLE_LIFE = 'doi-toi';

/** Keys that mean something else in these calculators. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // What the sick paid this year.
  'vien-phi': ['da'],
  // Of the deceased: months of voluntary contributions, average income.
  'tu-tuat': ['tn', 'bq'],
  // A share of the price of a card.
  bhyt: ['dp', 'dpden'],
};

/** The pages that answers are brought to, below the base path: home, calculators, what is read on the way, procedures with their forms, builders, the switch. */
const TAKES = /^(?:(?:tinh|ban-la|thu-tuc|chinh-sach)\/(?:.*\/)?|truyen-thong\/(?:(?:to-roi|lien-ket)\/)?|rieng-tu\/)?$/;

/** On these pages the examples give way to the reader's own numbers. */
const EXAMPLES = /^(?:ban-la|chinh-sach)\//;

/** True for a page, by its path below the base path, that answers are brought to. */
const takesAnswers = (path: string): boolean => TAKES.test(path);

const nameOf = (path: string): string => path.split('/').slice(-2)[0] ?? '';

/** True where the calculator of this path asks about the reader under this key; paths are below the base path: "tinh/muc-dong/". */
export function isShared(key: string, path: string): boolean {
  return SHARED.includes(key) && !ELSEWHERE[nameOf(path)]?.includes(key);
}

/** The answers in a hash of ours; none in one without its version, which may have been cut. Never throws. */
export function answersIn(hash: string, path: string): Profile {
  const pairs = new URLSearchParams(hash.slice(1));
  if (pairs.get(VERSION_KEY) !== VERSION) return {};
  return Object.fromEntries([...pairs].filter(([key]) => isShared(key, path)));
}

/** True for a hash that another page of the site gave along: it may hold answers that this page does not ask for. */
export function isBrought(hash: string): boolean {
  return new URLSearchParams(hash.slice(1)).has(BROUGHT_KEY);
}

/** The hash that brings a profile along, for the page of a path; empty where there is nothing to bring. */
export function hashOf(profile: Profile, path: string, own: Profile = {}): string {
  const whole = nameOf(path) === WHOLE_LIFE && 'qd' in profile;
  const brought = Object.entries(profile).filter(([key]) => isShared(key, path) && !(whole && key === 'qt'));
  if (brought.length === 0) return '';
  const pairs = Object.entries({ ...Object.fromEntries(brought), ...own, [BROUGHT_KEY]: '1' }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `#${[...pairs, [VERSION_KEY, VERSION] as const].map(([key, text]) => `${key}=${encode(text)}`).join('&')}`;
}

/** As links are written: a stroke may stand in a hash as it is. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%2F/g, '/');
}

/**
 * The hash of a link on the page `from` to the page `to` with the profile brought along; the link's own where nothing is to be
 * brought, as to a place on a page. What a link says of itself stands, but an example gives way to the reader.
 */
export function bringAlong(profile: Profile, { from, to, hash }: { from: string; to: string; hash: string }): string {
  const pairs = new URLSearchParams(hash.slice(1));
  if (from === to || !takesAnswers(to) || (hash.length > 1 && pairs.get(VERSION_KEY) !== VERSION)) return hash;
  const own = Object.fromEntries([...pairs].filter(([key]) => key !== VERSION_KEY && key !== BROUGHT_KEY));
  const first = EXAMPLES.test(from)
    ? Object.fromEntries(Object.entries(own).filter(([key]) => !(isShared(key, to) && key in profile)))
    : own;
  return hashOf(profile, to, first) || hash;
}

/**
 * The profile after what stands on a page: `link` is the hash of a calculator's present answers, which leaves out defaults;
 * `chosen` are the texts of boxes the reader touched, by key, which may be just these defaults. Of a whole life the months paid by
 * now, `paid`, are an answer by themselves; a history written anew elsewhere ends the life as it was.
 */
export function withAnswers(profile: Profile, path: string, link: string, chosen: Profile, paid = ''): Profile {
  const touched = Object.fromEntries(Object.entries(chosen).filter(([key]) => isShared(key, path)));
  const answers = answersIn(link, path);
  const all = {
    ...profile,
    ...('qt' in touched && { qd: '' }),
    ...touched,
    ...answers,
    ...('qd' in answers && { qt: paid }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
}

/** Reads what was kept on the device, or came from elsewhere; undefined for what is no profile. */
export function readProfile(text: string | undefined): Profile | undefined {
  try {
    const kept = JSON.parse(text ?? '') as unknown;
    if (typeof kept !== 'object' || kept === null) return undefined;
    return Object.fromEntries(Object.entries(kept).filter(([key, value]) => SHARED.includes(key) && typeof value === 'string'));
  } catch {
    return undefined;
  }
}
