/** Fills in the officer's contact kept on this device, offers printing and, where it has been made, the PDF. */
import { editionsMade } from '#site/leaflets';
import { readOfficer } from '#site/officer';

/** Each line keeps its dots for writing by hand until there are words for it. */
function fillIn(): void {
  const officer = readOfficer();
  for (const line of document.querySelectorAll<HTMLElement>('[data-officer]')) {
    const words = officer[line.dataset['officer'] as keyof typeof officer];
    line.lastElementChild?.replaceWith(
      words
        ? Object.assign(document.createElement('strong'), { textContent: words })
        : Object.assign(document.createElement('span'), { className: 'blank' }),
    );
  }
  const corner = document.querySelector<HTMLElement>('[data-variant]');
  if (corner) corner.textContent = officer.variant;
}
fillIn();
// The builder shows this sheet in a frame and keeps what is typed beside it.
window.addEventListener('storage', fillIn);
if (window.parent !== window) document.documentElement.classList.add('framed');

const print = document.querySelector<HTMLElement>('[data-print]');
if (print && 'print' in window) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

/** The PDFs carry the example of the page, not numbers of one's own. */
const places = [...document.querySelectorAll<HTMLElement>('[data-pdf]')];
const list = places[0]?.dataset['pdfList'];
if (!location.hash && list)
  fetch(list)
    .then((answer) => answer.json())
    .then((made: string[]) => {
      for (const place of places) {
        for (const { label, address } of editionsMade(place.dataset['pdf'] ?? '', made))
          place.append(Object.assign(document.createElement('a'), { href: address, textContent: label }));
      }
    })
    .catch(() => undefined);
