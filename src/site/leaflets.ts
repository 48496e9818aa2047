/** Sizes in which a page's leaflet is printed. */
export const FORMATS = ['a5', 'a4', 'gap-ba'] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_LABELS: Readonly<Record<Format, { title: string; page: string; sheets: number }>> = {
  a5: { title: 'A5, một mặt', page: 'A5 portrait', sheets: 1 },
  a4: { title: 'A4, một mặt', page: 'A4 portrait', sheets: 1 },
  'gap-ba': { title: 'A4 gấp ba, hai mặt', page: 'A4 landscape', sheets: 2 },
};

/** "/ban-la/tieu-thuong/" → "/to-roi/ban-la/tieu-thuong/a5/" */
export function leafletPath(page: string, format: Format): string {
  return `/to-roi${page}${format}/`;
}

/** The PDF of an edition; `from` is the first day of the law it tells, when that is still to come. Written by `npm run leaflets`. */
export function pdfPath(page: string, format: Format, from?: string): string {
  return `/to-roi/pdf/${page.replace(/^\/|\/$/g, '').replace('/', '-')}-${format}${from ? `-tu-${from}` : ''}.pdf`;
}

/** Names of the PDFs there are. */
export const PDF_LIST = '/to-roi/pdf/list.json';
