/** The questions as they read on the page today: they stand there for readers without script, in the words of every stretch of law. */
import type { Card } from './game';

const textOf = (block: Element, part: string) => block.querySelector(part)?.textContent?.trim() ?? '';

export function cardsOnPage(): Card[] {
  return [...document.querySelectorAll<HTMLElement>('[data-question]')].flatMap((question) => {
    const block = [...question.children].find((one) => getComputedStyle(one).display !== 'none');
    if (!block) return [];
    return {
      id: question.dataset['question']!,
      topic: question.dataset['topic']!,
      level: Number(question.dataset['level']),
      ask: textOf(block, '.ask'),
      options: [...block.querySelectorAll('.options li')].map((option) => option.textContent!.trim()),
      right: Number(block.querySelector<HTMLElement>('[data-right]')!.dataset['right']),
      why: textOf(block, '.why'),
      cite: textOf(block, '.article'),
      more: block.querySelector('a')!.getAttribute('href')!,
    };
  });
}
