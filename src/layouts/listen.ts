/** Reads the page aloud with the device's own Vietnamese voice; fetched when somebody first wants to hear it, and starts at once. */

/** What is read: headings and running text, in the order of the page, nothing folded away or meant for the hand. */
const SPOKEN = 'h1,h2,h3,p,li';
const SILENT = '[data-pagefind-ignore],.only-print,form,.steps';

function texts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main')]
    .flatMap((main) => [...main.querySelectorAll<HTMLElement>(SPOKEN)])
    .filter((part) => part.getClientRects().length > 0 && !part.closest(SILENT) && !part.querySelector(SPOKEN))
    .map((part) => part.innerText);
}

const button = document.querySelector<HTMLElement>('[data-listen]')!;
const speech = window.speechSynthesis;

function stop(): void {
  speech.cancel();
  button.setAttribute('aria-pressed', 'false');
}

function start(): void {
  button.setAttribute('aria-pressed', 'true');
  const voice = speech.getVoices().find(({ lang }) => /^vi/i.test(lang)) ?? null;
  // One utterance per paragraph: long ones are cut off by some browsers.
  const parts = texts();
  parts.forEach((text, index) => {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = 'vi-VN';
    words.voice = voice;
    if (index === parts.length - 1) words.onend = stop;
    speech.speak(words);
  });
}

button.addEventListener('click', () => (button.getAttribute('aria-pressed') === 'true' ? stop() : start()));
addEventListener('pagehide', stop);
start();
