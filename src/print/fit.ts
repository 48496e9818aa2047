/**
 * What a sheet must be on paper: all that is marked for it whole, no large part empty, letters large enough. Shared by `npm run print` and
 * the browser tests; all of it runs in the page, so every function stands alone.
 */

/** Whether a leaflet carries what is marked for its size, and is full, in words for the author of the page. */
export function fitFaults(): string[] {
  /** Of the height of a part, when its type is as large as it gets. */
  const MOST_EMPTY = 0.25;
  const heading = (section: Element | undefined) => section?.querySelector('h2')?.textContent?.trim();
  return [...document.querySelectorAll<HTMLElement>('[data-fit]')].flatMap((part) => {
    // fit-text.js makes room by taking away what the sheet adds of itself (ornament, address, what is about to change), then sections.
    const gone = [...part.querySelectorAll('section[hidden]')].map(heading);
    if (gone.length > 0) return [`không vừa khổ: “${gone.join('”, “')}”. Đánh dấu mục này từ khổ lớn hơn, hoặc viết ngắn lại`];
    const style = getComputedStyle(part);
    const number = (name: string) => parseFloat(style.getPropertyValue(name));
    if (number('--size') < number('--most')) return [];
    const inner = part.clientHeight - number('padding-top') - number('padding-bottom');
    const boxes = [...part.children].map((child) => child.getBoundingClientRect());
    const margins = [...part.children]
      .map((child) => getComputedStyle(child))
      .map(({ marginTop, marginBottom }) => parseFloat(marginTop) + parseFloat(marginBottom));
    const used =
      style.display === 'flex'
        ? boxes.reduce((sum, { height }, index) => sum + height + margins[index]!, 0)
        : Math.max(...boxes.map(({ bottom }) => bottom)) - part.getBoundingClientRect().top - number('padding-top');
    const empty = 1 - used / inner;
    const last = heading([...part.querySelectorAll('section')].at(-1));
    return empty > MOST_EMPTY ? [`còn trống ${Math.round(empty * 100)}% sau “${last}”: đánh dấu thêm một mục cho khổ này`] : [];
  });
}

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
  // early.js looks again every minute, which a page being printed or filmed may outlast.
  root.dataset['lawDay'] = day;
  Date.now = () => Date.parse(day);
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
