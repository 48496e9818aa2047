/**
 * The pages an address may mean that has something of the chat around it, nearest first, below the base path: a bracket or a full
 * stop behind it, upper case, accents, long dashes, "#" written %23, the last stroke gone; and the hash that is hidden in it. A file is none.
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
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  if (/\.(?!html?$)[a-z0-9]{2,11}$/.test(address)) return { pages: [], hash };
  const parts = address
    .replace(/[^a-z0-9/-][^]*$/, '')
    .split('/')
    .filter(Boolean);
  const pages = [parts.map((part) => `${part}/`).join('')];
  // A page stands under a section; the section alone is not what an unknown page meant.
  for (let length = parts.length - 1; length > 1; length--) pages.push(`${parts.slice(0, length).join('/')}/`);
  return { pages, hash };
}
