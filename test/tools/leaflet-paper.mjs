/** What a leaflet must be on paper: its sheets, nothing cut off, letters large enough. Shared by the test and `npm run leaflets`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points to a millimetre. */
const MM = 72 / 25.4;
const PAPER = {
  a5: { pages: 1, width: 148, height: 210 },
  a4: { pages: 1, width: 210, height: 297 },
  'gap-ba': { pages: 2, width: 297, height: 210 },
  'ap-phich': { pages: 1, width: 297, height: 420 },
  // As many banners as there are short messages.
  'bang-ron': { width: 3000, height: 600 },
};

/** Runs in the page: what a reader would miss or not be able to read. */
export function leafletFaults() {
  const SMALLEST_POINTS = 11;
  const found = [];
  for (const box of document.querySelectorAll('[data-box], [data-sheet]')) {
    const frame = box.getBoundingClientRect();
    const inner = Math.max(0, ...[...box.children].map((child) => child.getBoundingClientRect().bottom));
    if (box.scrollHeight > box.clientHeight + 1 || inner > frame.bottom + 1)
      found.push(`${box.className} cut off by ${Math.max(box.scrollHeight - box.clientHeight, Math.round(inner - frame.bottom))} px`);
    if (box.scrollWidth > box.clientWidth + 1) found.push(`${box.className} too wide by ${box.scrollWidth - box.clientWidth} px`);
  }
  for (const part of document.querySelectorAll('.leaflet-example .glance strong, .leaflet-example .fig, .leaflet-example .code img'))
    if (part.getBoundingClientRect().right > part.closest('.leaflet-example').getBoundingClientRect().right)
      found.push(`"${part.textContent}" leaves its frame`);
  for (const words of document.querySelectorAll('.beside > :first-child'))
    if (words.scrollWidth > words.clientWidth + 1) found.push(`"${words.textContent.trim().slice(-40)}" runs under its code`);
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || parent.getClientRects().length === 0 || parent.closest('script, style')) continue;
    const points = (parseFloat(getComputedStyle(parent).fontSize) * 72) / 96;
    if (points < SMALLEST_POINTS - 0.05) found.push(`${points} pt: ${walker.currentNode.textContent.slice(0, 40)}`);
  }
  return found;
}

/** Whether the PDF of a leaflet has exactly the sheets of its format; other papers have tests of their own. */
export async function sheetFaults(bytes, path) {
  const paper = PAPER[path.split('/').at(-2)];
  if (!paper) return [];
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found = (paper.pages ?? pdf.numPages) === pdf.numPages ? [] : [`${pdf.numPages} pages`];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
    if (Math.abs(width / MM - paper.width) > 0.6 || Math.abs(height / MM - paper.height) > 0.6)
      found.push(`${Math.round(width / MM)} × ${Math.round(height / MM)} mm`);
  }
  return found;
}

/** Runs in the page: what early.js does on that day, then the type set anew, as before printing. */
export async function setForPrint(day) {
  const root = document.documentElement;
  for (const change of (root.dataset.changes ?? '').split(' '))
    if (change) root.classList.toggle(`d${change.replace(/-/g, '')}`, change <= day);
  await Promise.all([400, 700, 800].map((weight) => document.fonts.load(`${weight} 12pt "Be Vietnam Pro"`, 'Bảo hiểm xã hội ưở')));
  window.dispatchEvent(new Event('beforeprint'));
}

/** Runs in the page: the first days of the editions there are. */
export function editionDays() {
  const { lawDay, changes = '' } = document.documentElement.dataset;
  return [lawDay, ...changes.split(' ').filter(Boolean)];
}

/** The typeface of the site's pictures, as a style sheet that asks nobody. */
export function leafletFont() {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
  return [400, 700, 800]
    .map((weight) =>
      readFileSync(join(folder, `${weight}.css`), 'utf8').replace(/src:[^;]*;/g, (source) => {
        const file = /files\/[^)]*\.woff2/.exec(source)?.[0] ?? '';
        return `src:url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')}) format('woff2');`;
      }),
    )
    .join('');
}
