/** Which pages have a leaflet: those whose author marked what it carries. */
interface Entry {
  id: string;
  body?: string | undefined;
}

export interface LeafletPage<E> {
  /** "/ban-la/tieu-thuong/" */
  page: string;
  entry: E;
}

export function leafletPages<P extends Entry, X extends Entry>(personas: readonly P[], explainers: readonly X[]): LeafletPage<P | X>[] {
  return [
    ...personas.map((entry) => ({ page: `/ban-la/${entry.id}/`, entry })),
    ...explainers.map((entry) => ({ page: `/chinh-sach/${entry.id}/`, entry })),
  ].filter(({ entry }) => /^<Leaflet /m.test(entry.body ?? ''));
}
