/** What a sheet must be on paper: nothing cut off, letters large enough. Shared by `npm run print` and the browser tests; all of it runs in the page. */

/** What a reader would miss or not be able to read. */
export function sheetFaults(): string[] {
  const SMALLEST_POINTS = 11;
  const found: string[] = [];
  for (const box of document.querySelectorAll('[data-box], [data-sheet]')) {
    const frame = box.getBoundingClientRect();
    const inner = Math.max(0, ...[...box.children].map((child) => child.getBoundingClientRect().bottom));
    if (box.scrollHeight > box.clientHeight + 1 || inner > frame.bottom + 1)
      found.push(`${box.className} cut off by ${Math.max(box.scrollHeight - box.clientHeight, Math.round(inner - frame.bottom))} px`);
    if (box.scrollWidth > box.clientWidth + 1) found.push(`${box.className} too wide by ${box.scrollWidth - box.clientWidth} px`);
  }
  for (const part of document.querySelectorAll('.leaflet-example .glance strong, .leaflet-example .fig, .leaflet-example .code img'))
    if (part.getBoundingClientRect().right > part.closest('.leaflet-example')!.getBoundingClientRect().right)
      found.push(`"${part.textContent}" leaves its frame`);
  for (const words of document.querySelectorAll('.beside > :first-child'))
    if (words.scrollWidth > words.clientWidth + 1) found.push(`"${words.textContent.trim().slice(-40)}" runs under its code`);
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent: text } = walker.currentNode;
    if (!parent || !text?.trim() || parent.getClientRects().length === 0 || parent.closest('script, style')) continue;
    const points = (parseFloat(getComputedStyle(parent).fontSize) * 72) / 96;
    if (points < SMALLEST_POINTS - 0.05) found.push(`${points} pt: ${text.slice(0, 40)}`);
  }
  return found;
}

/** What early.js does on that day, then the type set anew, as before printing. */
export async function setForPrint(day: string): Promise<void> {
  const root = document.documentElement;
  for (const change of (root.dataset['changes'] ?? '').split(' '))
    if (change) root.classList.toggle(`d${change.replace(/-/g, '')}`, change <= day);
  await Promise.all([400, 700, 800].map((weight) => document.fonts.load(`${weight} 12pt "Be Vietnam Pro"`, 'Bảo hiểm xã hội ưở')));
  window.dispatchEvent(new Event('beforeprint'));
}

/** The first days of the editions there are. */
export function editionDays(): string[] {
  const { lawDay, changes = '' } = document.documentElement.dataset;
  return [lawDay!, ...changes.split(' ').filter(Boolean)];
}
