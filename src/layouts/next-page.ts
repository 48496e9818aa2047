/**
 * The page a finger or the mouse has reached for is fetched before the tap is complete. Nothing else is: not where the reader saves
 * data, and not where the offline copy answers.
 */
/** A finger that means to tap, and a mouse that means to click, stay this long on a link, milliseconds. */
const MEANT = 65;

const fetched = new Set([location.pathname]);
let waiting = 0;

function fetchPage(path: string): void {
  if (fetched.has(path) || navigator.serviceWorker?.controller) return;
  fetched.add(path);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: path }));
}

/** Waits on a link to a page of this site; what was answered stays in the address, behind "#". */
function reach({ target }: Event): void {
  clearTimeout(waiting);
  const { origin, pathname = '' } = (target as Element).closest?.('a') ?? {};
  if (origin === location.origin && pathname.endsWith('/')) waiting = window.setTimeout(fetchPage, MEANT, pathname);
}

const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
if (!saveData) {
  for (const type of ['touchstart', 'mouseover']) document.addEventListener(type, reach, { passive: true });
  // A finger that scrolls.
  document.addEventListener('touchmove', () => clearTimeout(waiting), { passive: true });
}
