/** Checks a printed file against the sheets of its page: as many, and of the same size. */
import type { Page } from 'playwright-core';
import { getDocument } from 'unpdf/pdfjs';
import { FORMAT_LABELS, FORMATS } from '#site/leaflets';

/** Points to a millimetre. */
const MM = 72 / 25.4;
/** Chromium rounds paper to whole points. */
const TOLERANCE_MM = 1;

interface Paper {
  sheets: number;
  /** In millimetres. */
  width: number;
  height: number;
}

/** The paper a leaflet of this address must come on; undefined for other sheets of the kit. */
export function paperOf(path: string): Paper | undefined {
  const format = FORMATS.find((name) => path.endsWith(`/${name}/`));
  return format && /^\/to-roi\/(ban-la|chinh-sach)\//.test(path) ? FORMAT_LABELS[format] : undefined;
}

export async function printPdf(page: Page, path: string): Promise<{ bytes: Uint8Array; faults: string[] }> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  const drawn = await page.locator('[data-sheet]').count();
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const paper = paperOf(path);
  const faults = pdf.numPages === (paper?.sheets ?? drawn) ? [] : [`${pdf.numPages} pages instead of ${paper?.sheets ?? drawn}`];
  // A screen reader follows the tags, in the voice of the language.
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string } };
  if (!(await pdf.getMarkInfo())?.Marked) faults.push('no tags');
  if (info.Language !== 'vi') faults.push(`language ${info.Language}`);
  for (let number = 1; paper && number <= pdf.numPages; number++) {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
    if (Math.abs(width / MM - paper.width) > TOLERANCE_MM || Math.abs(height / MM - paper.height) > TOLERANCE_MM)
      faults.push(`${Math.round(width / MM)} × ${Math.round(height / MM)} mm instead of ${paper.width} × ${paper.height}`);
  }
  return { bytes, faults };
}
