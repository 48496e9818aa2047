/** Reads the page aloud with the device's own Vietnamese voice; without one the button stays away. */

/** What is read: headings and running text, in the order of the page, nothing folded away or meant for the hand. */
const SPOKEN = 'h1,h2,h3,p,li';
const SILENT = '[data-pagefind-ignore],.only-print,form,.steps';

function texts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main')]
    .flatMap((main) => [...main.querySelectorAll<HTMLElement>(SPOKEN)])
    .filter((part) => part.getClientRects().length > 0 && !part.closest(SILENT) && !part.querySelector(SPOKEN))
    .map((part) => part.innerText);
}

export function listen(button: HTMLElement): void {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
  const speech = window.speechSynthesis;
  const voice = () => speech.getVoices().find(({ lang }) => /^vi/i.test(lang));
  const show = () => {
    button.hidden = !voice();
  };
  const stop = () => {
    speech.cancel();
    button.setAttribute('aria-pressed', 'false');
  };
  show();
  speech.addEventListener?.('voiceschanged', show);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return stop();
    button.setAttribute('aria-pressed', 'true');
    // One utterance per paragraph: long ones are cut off by some browsers.
    const parts = texts();
    parts.forEach((text, index) => {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = 'vi-VN';
      words.voice = voice() ?? null;
      if (index === parts.length - 1) words.onend = stop;
      speech.speak(words);
    });
  });
  addEventListener('pagehide', stop);
}
