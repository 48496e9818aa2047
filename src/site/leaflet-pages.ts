/** Which pages have a leaflet: every persona, and every explainer with a worked example. */
/** Looked up rather than handed out. */
const REFERENCE = ['thuat-ngu', 'hoi-dap'];

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
    ...explainers
      .filter(({ id, body }) => !REFERENCE.includes(id) && /<(ContributionExample|Worked)\b/.test(body ?? ''))
      .map((entry) => ({ page: `/chinh-sach/${entry.id}/`, entry })),
  ];
}
