/** Puts written pages in their order and gives each its neighbours. */
import { url } from './url';

interface Entry {
  id: string;
  data: { order: number; question: string };
}

/** In reading order, each with the page before and after it; `room` is the address they stand under: "/chinh-sach/". */
export function inOrder<E extends Entry>(entries: readonly E[], room: string) {
  const sorted = [...entries].sort((a, b) => a.data.order - b.data.order);
  const link = (entry: E | undefined) => entry && { href: url(`${room}${entry.id}/`), title: entry.data.question };
  return sorted.map((entry, index) => ({ entry, previous: link(sorted[index - 1]), next: link(sorted[index + 1]) }));
}
