/** The written page at an address inside the site ("/ban-la/tieu-thuong/"), if it is one. */
import { getEntry } from 'astro:content';

const COLLECTIONS = { 'chinh-sach': 'explainers', 'ban-la': 'personas' } as const;

export async function entryOf(path: string) {
  const [, section = '', slug] = path.split('/');
  return slug && section in COLLECTIONS ? await getEntry(COLLECTIONS[section as keyof typeof COLLECTIONS], slug) : undefined;
}
