import type { Page } from 'playwright-core';

/** What sticks out of the screen to the right; decoration that is cut off on purpose aside. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1);
    return [
      `${document.documentElement.scrollWidth} > ${window.innerWidth}`,
      ...wide.slice(0, 5).map((part) => part.outerHTML.slice(0, 80)),
    ];
  });
}
