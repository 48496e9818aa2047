import type { Page } from 'playwright-core';

/** What sticks out of the screen to the right; decoration that is cut off on purpose aside. Runs in the page. */
function tooWideNow(): string[] {
  if (document.documentElement.scrollWidth <= window.innerWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1);
  return [`${document.documentElement.scrollWidth} > ${window.innerWidth}`, ...wide.slice(0, 5).map((part) => part.outerHTML.slice(0, 80))];
}

export const tooWide = (page: Page): Promise<string[]> => page.evaluate(tooWideNow);

/** What sticks out in every size of text: the browser's as it is and doubled, the site's own and its larger one. */
export function tooWideInAnySize(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const { style, classList } = document.documentElement;
    const found = [];
    for (const size of ['100%', '200%'])
      for (const large of [false, true]) {
        style.setProperty('font-size', size);
        classList.toggle('large', large);
        found.push(...(${tooWideNow})().map((part) => \`\${size}\${large ? ', larger text' : ''}: \${part}\`));
      }
    style.removeProperty('font-size');
    classList.remove('large');
    return found;
  })()`);
}
