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
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-pdf]')) {
    const address = link.dataset['pdf'] ?? '';
    fetch(address, { method: 'HEAD' })
      .then(({ ok }) => {
        if (!ok) return;
        link.href = address;
        link.hidden = false;
      })
      .catch(() => undefined);
  }
