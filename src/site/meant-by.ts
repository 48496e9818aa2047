/**
 * The pages an address may mean that has something of the chat around it, nearest first, below the base path: a bracket or a full
 * stop behind it, upper case, accents, long dashes, blanks or "_" for dashes, "#" written %23, the last stroke gone; and the hash
 * that is hidden in it. A file is none.
 */
export function meantBy(path: string): { pages: string[]; hash: string } {
  let text = path;
  for (let times = 0; times < 4 && text.includes('%'); times++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      text = text.replace(/%[^]*$/, '');
    }
  }
  const at = text.search(/#|[/?&;][a-z]{1,9}=/i);
  const hash = at < 0 ? '' : `#${text.slice(at + 1)}`;
  const address = (at < 0 ? text : text.slice(0, at))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[\u2010-\u2015\u2212_]/g, '-')
    .replace(/\s*[\\/]\s*/g, '/');
  if (/\.(?!html?$)[a-z0-9]{2,11}$/.test(address)) return { pages: [], hash };
  const parts = partsOf(address.replace(/[^a-z0-9/-][^]*$/, ''));
  const pages = [pageOf(parts)];
  // "muc dong", "muc+dong" and "muc.dong" may be one name.
  const joined = pageOf(partsOf(address.replace(/\.html?$|[^a-z0-9/-]+$/, '').replace(/[^a-z0-9/-]+/g, '-')));
  if (joined !== pages[0]) pages.push(joined);
  // A page stands under a section; the section alone is not what an unknown page meant.
  for (let length = parts.length - 1; length > 1; length--) pages.push(pageOf(parts.slice(0, length)));
  return { pages, hash };
}

const partsOf = (address: string): string[] =>
  address
    .split('/')
    .map((part) => part.replace(/^-+|-+$/g, ''))
    .filter(Boolean);
const pageOf = (parts: readonly string[]) => parts.map((part) => `${part}/`).join('');

const lettersOf = (text: string) => text.replace(/[^a-z0-9]/g, '');
const lastOf = (page: string) => lettersOf(partsOf(page).pop() ?? '');
/** Fewer letters are the beginning of much. */
const ENOUGH = 4;

/**
 * Which of `all` pages one that does not exist means, as `meantBy` reads it: the one of the same letters ("mucdong"), the only one of
 * this name in whatever section, or the only one that begins so, where the address was cut. None where several may be meant.
 */
export function nearest(page: string, all: readonly string[]): string | undefined {
  const [whole, last] = [lettersOf(page), lastOf(page)];
  if (last.length < ENOUGH) return undefined;
  const ways = [
    (other: string) => lettersOf(other) === whole,
    (other: string) => lastOf(other) === last,
    (other: string) => partsOf(other).length === partsOf(page).length && lettersOf(other).startsWith(whole),
  ];
  for (const way of ways) {
    const [found, ...more] = all.filter(way);
    if (found !== undefined) return more.length === 0 ? found : undefined;
  }
  return undefined;
}
