/** Whether a page may have targets too small or too close for a finger (WCAG 2.2, 2.5.8). Runs in the page. */

/**
 * No, if everything that can be pressed is 24 CSS pixels wide and high, or 24 pixels around its middle are free of all other
 * targets, and none lies on another. What stands in a line of text is exempt, as the criterion has it.
 */
export function closeTargets(): boolean {
  const LEAST = 24;
  const PRESSED =
    'a[href], area, button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"]), [contenteditable], audio, video';
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
  const lineOf = (node: Node): Element => (isInline(node.parentElement!) ? lineOf(node.parentElement!) : node.parentElement!);
  const linesWithText = new Map<Element, boolean>();
  /** Whether words stand in a line beside what can be pressed there. */
  const hasText = (line: Element) => {
    if (!linesWithText.has(line)) {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let found = false;
      while (!found && texts.nextNode())
        found =
          Boolean(texts.currentNode.nodeValue!.trim()) &&
          !texts.currentNode.parentElement!.closest(PRESSED) &&
          lineOf(texts.currentNode) === line;
      linesWithText.set(line, found);
    }
    return linesWithText.get(line)!;
  };
  const targets = [...document.querySelectorAll(PRESSED)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const exempt = isInline(element) && hasText(lineOf(element));
      return {
        element,
        exempt,
        left,
        top,
        right,
        bottom,
        x: left + width / 2,
        y: top + height / 2,
        small: width < LEAST || height < LEAST,
      };
    })
    .filter(({ left, right, top, bottom }) => right > left && bottom > top);
  type Target = (typeof targets)[number];
  const isClose = (small: Target, other: Target) => {
    const across = Math.max(other.left - small.x, 0, small.x - other.right);
    const down = Math.max(other.top - small.y, 0, small.y - other.bottom);
    return Math.hypot(across, down) < LEAST / 2 || (other.small && Math.hypot(small.x - other.x, small.y - other.y) < LEAST);
  };
  const liesOn = (one: Target, other: Target) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  return targets.some(
    (target) =>
      !target.exempt && targets.some((other) => other !== target && (liesOn(target, other) || (target.small && isClose(target, other)))),
  );
}
