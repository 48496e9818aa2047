/** Copies or shares a text of the page as it reads today: of figures that switch, the reader sends the one in force. */
// A copy of its own: shared with the shell's script, it would make a second file on every page.
import { copied, shared } from '#site/copy?own';

function textOf(block: HTMLElement): string {
  const text = block.querySelector<HTMLElement>('[data-text]')?.innerText.trim() ?? '';
  const link = block.dataset['link'];
  return link ? `${text}\n${link}` : text;
}

for (const block of document.querySelectorAll<HTMLElement>('[data-send]')) {
  const said = block.querySelector<HTMLElement>('.said');
  const share = block.querySelector<HTMLElement>('[data-send-share]');
  const say = async (what: Promise<string>) => {
    const text = await what;
    if (said) said.textContent = text;
  };
  const copy = block.querySelector<HTMLElement>('[data-send-copy]')!;
  copy.hidden = false;
  copy.addEventListener('click', () => void say(copied(textOf(block))));
  if (share && 'share' in navigator) {
    share.hidden = false;
    share.addEventListener('click', () => void say(shared({ text: textOf(block) }, textOf(block))));
  }
}
