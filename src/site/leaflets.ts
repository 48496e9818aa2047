/**
 * Sizes in which a page's leaflet is printed, from the one that carries least: what is marked from a size on stands on all after it.
 * A new size is one entry here and one file of components/leaflet/sizes/ of its name.
 */
export const FORMATS = ['a5', 'a4', 'gap-ba'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatEntry {
  title: string;
  sheets: number;
  /** Of one sheet, in millimetres. */
  width: number;
  height: number;
  /** Has a cover, a flap and a back; else everything stands on one side. */
  folded?: boolean;
}

export const FORMAT_LABELS: Readonly<Record<Format, FormatEntry>> = {
  a5: { title: 'A5, một mặt', sheets: 1, width: 148, height: 210 },
  a4: { title: 'A4, một mặt', sheets: 1, width: 210, height: 297 },
  'gap-ba': { title: 'A4 gấp ba, hai mặt', sheets: 2, width: 297, height: 210, folded: true },
};

/** What a page marks a passage with: the smallest size that carries it, or that none does. */
export interface LeafletMark {
  from?: Format | undefined;
  /** What to do next: every leaflet has one such section. */
  next?: boolean | undefined;
  /** On a folded leaflet it stands on the flap. */
  flap?: boolean | undefined;
}

/** Whether a leaflet of this size carries what is so marked; what to do next stands on every size. */
export const carries = (format: Format, { from, next = false }: LeafletMark): boolean =>
  next || (from !== undefined && FORMATS.indexOf(from) <= FORMATS.indexOf(format));

/** "/ban-la/tieu-thuong/" → "/to-roi/ban-la/tieu-thuong/a5/" */
export function leafletPath(page: string, format: Format): string {
  return `/to-roi${page}${format}/`;
}

/** The PDF of an edition of a leaflet. */
export function pdfPath(page: string, format: Format, from?: string): string {
  return pdfOf(leafletPath(page, format), from);
}

/** Editions of a PDF: in colour, for the print shop. */
export interface Edition {
  colour?: boolean;
  shop?: boolean;
}

/** The PDF of a printable page; `from` is the first day of the law it tells, when that is still to come. Written by `npm run print`. */
export function pdfOf(path: string, from?: string, edition: Edition = {}): string {
  const name = path.replace(/^\/to-roi\/|\/$/g, '').replaceAll('/', '-');
  return `/to-roi/pdf/${name}${from ? `-tu-${from}` : ''}${suffixOf(edition)}.pdf`;
}

const suffixOf = ({ colour = false, shop = false }: Edition) => `${colour ? '-mau' : ''}${shop ? '-tiem-in' : ''}`;

const EDITIONS: readonly (readonly [label: string, edition: Edition])[] = [
  ['PDF', {}],
  ['PDF có màu', { colour: true }],
  ['PDF cho tiệm in', { shop: true }],
  ['PDF có màu cho tiệm in', { colour: true, shop: true }],
];

/** Which editions of a PDF there are, of its address and the names of all that have been made. */
export function editionsMade(pdf: string, made: readonly string[]): { label: string; address: string }[] {
  return EDITIONS.map(([label, edition]) => ({ label, address: pdf.replace(/\.pdf$/, `${suffixOf(edition)}.pdf`) })).filter(({ address }) =>
    made.includes(nameOf(address)),
  );
}

const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** The PDF of a leaflet that tells the law of a day, of the names of all that have been made. */
export function pdfOn(page: string, format: Format, made: readonly string[], on: string): string {
  const begun = made.flatMap((name) => /\d{4}-\d\d-\d\d/.exec(name) ?? []).filter((day) => day <= on);
  const [from] = begun
    .filter((day) => made.includes(nameOf(pdfPath(page, format, day))))
    .sort()
    .reverse();
  return pdfPath(page, format, from);
}

/** Names of the PDFs there are. */
export const PDF_LIST = '/to-roi/pdf/list.json';
