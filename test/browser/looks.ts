/** Which texts of a page look the same, so that the contrast of each kind is judged once. Runs in the page. */

declare global {
  interface Window {
    /** The elements with text within a part of the page, by what decides how legible they are. */
    looks: (within: string) => Map<string, Element[]>;
  }
}

/** Puts `looks` into the page. */
export function looks(): void {
  window.looks = (within) => {
    /** Each element is asked about once; the whole page rests on few parents. */
    const once = <T>(find: (element: Element) => T) => {
      const known = new Map<Element, T>();
      return (element: Element): T => {
        if (!known.has(element)) known.set(element, find(element));
        return known.get(element)!;
      };
    };
    const styleOf = once((element) => getComputedStyle(element));
    const above = (element: Element, find: (parent: Element) => string) => (element.parentElement ? find(element.parentElement) : '');
    /** What lies under an element's letters, down to the first ground that covers all. */
    const groundOf: (element: Element) => string = once((element) => {
      const { backgroundColor: colour, backgroundImage: image, position } = styleOf(element);
      const covers = image === 'none' && /^rgb\(/.test(colour);
      const clear = image === 'none' && colour === 'rgba(0, 0, 0, 0)';
      // What leaves the flow may lie on something else than what it stands in.
      const loose = /static|relative/.test(position) ? '' : `${position} ${element.tagName} ${element.className} `;
      return `${loose}${clear ? '' : `${colour} ${image} `}${covers ? '' : above(element, groundOf)}`;
    });
    const effectsOf: (element: Element) => string = once((element) => {
      const { opacity, filter, mixBlendMode } = styleOf(element);
      const own = opacity === '1' && filter === 'none' && mixBlendMode === 'normal' ? '' : `${opacity} ${filter} ${mixBlendMode} `;
      return own + above(element, effectsOf);
    });
    /** What decides how much contrast letters need and have: large ones, as WCAG counts them, need less, however large they are. */
    const contrastOf = (element: Element) => {
      const { color, fontSize, fontWeight, textShadow } = styleOf(element);
      const points = Math.ceil(parseFloat(fontSize) * 72) / 96;
      return [color, points >= (Number(fontWeight) >= 700 ? 14 : 18) ? 'large' : 'small', textShadow].join(' ');
    };
    /** What tells the words of a link from those around it. */
    const letters = (element: Element) => {
      const { color, fontSize, fontWeight, textShadow, textDecorationLine, borderBottom } = styleOf(element);
      return [color, fontSize, fontWeight, textShadow, textDecorationLine, borderBottom].join(' ');
    };
    /** A link is told from the words around it. */
    const around = (element: Element) => {
      const link = element.closest('a');
      return link ? `link ${letters(link)} in ${letters(link.parentElement!)}` : '';
    };
    const off = (element: Element) => {
      const control = element.closest('label')?.control ?? element;
      return control.closest(':disabled, [aria-disabled=true]') ? 'off' : '';
    };
    const hasText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim());
    const isOnScreen = (element: Element) => {
      const { right, bottom, width, height } = element.getBoundingClientRect();
      return right + scrollX > 0 && bottom + scrollY > 0 && width > 1 && height > 1;
    };
    const found = new Map<string, Element[]>();
    for (const element of document.querySelectorAll(`${within} *`)) {
      if (!hasText(element) && !element.matches('input:not([type=radio], [type=checkbox], [type=range]), select, textarea')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || !isOnScreen(element)) continue;
      const look = [contrastOf(element), groundOf(element), effectsOf(element), around(element), off(element)].join('; ');
      found.set(look, [...(found.get(look) ?? []), element]);
    }
    return found;
  };
}
