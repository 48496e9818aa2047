/** Fills in the officer's contact kept on this device, offers printing and, where it has been made, the PDF. */
import { readOfficer } from '../../site/officer';

const officer = readOfficer();
for (const line of document.querySelectorAll<HTMLElement>('[data-officer]')) {
  const words = officer[line.dataset['officer'] as keyof typeof officer];
  const blank = line.querySelector('.blank');
  if (words && blank) blank.replaceWith(Object.assign(document.createElement('strong'), { textContent: words }));
}

const print = document.querySelector<HTMLElement>('[data-print]');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

/** The PDFs carry the example of the page, not numbers of one's own. */
if (!location.hash)
  for (const place of document.querySelectorAll<HTMLElement>('[data-pdf]')) {
    const address = place.dataset['pdf'] ?? '';
    fetch(address, { method: 'HEAD' })
      .then(({ ok }) => {
        if (!ok) return;
        place.append(Object.assign(document.createElement('a'), { href: address, textContent: 'Tải PDF' }));
      })
      .catch(() => undefined);
  }
