/** Shows a clip's page one scene at a time, as it is filmed. All of it runs in the page, and marks it by attributes: classes no page has lose their styles in the build. */

/** The scenes: how long each is shown, and how many rows of figures come one after the other in it. */
export function scenes(): { seconds: number; rows: number }[] {
  document.documentElement.dataset['filming'] = '';
  return [...document.querySelectorAll<HTMLElement>('.scene')].map((scene) => {
    scene.dataset['shown'] = '';
    const rows = [...scene.querySelectorAll('.rows > li')].filter((row) => row.getClientRects().length > 0).length;
    delete scene.dataset['shown'];
    return { seconds: Number(scene.dataset['seconds']), rows };
  });
}

/** Shows the first rows of a scene, its letters as large as the picture holds; the words it says, and whether they are too many. */
export function show([index, rows]: readonly [index: number, rows: number]): { words: string; fits: boolean } {
  /** In thousandths of the shorter side. */
  const LARGEST = 80;
  const SMALLEST = 30;
  const all = [...document.querySelectorAll<HTMLElement>('.scene')];
  const scene = all[index]!;
  for (const one of all) one.toggleAttribute('data-shown', one === scene);
  const inner = scene.querySelector<HTMLElement>('.inner')!;
  const seen = [...scene.querySelectorAll<HTMLElement>('.rows > li')].filter((row) => row.getClientRects().length > 0);
  seen.forEach((row, at) => (row.style.visibility = at < rows ? '' : 'hidden'));
  const fits = () => {
    const frame = inner.getBoundingClientRect();
    const { paddingBottom, paddingRight } = getComputedStyle(inner);
    const [bottom, right] = [frame.bottom - parseFloat(paddingBottom), frame.right - parseFloat(paddingRight)];
    const inside = (part: Element) =>
      part.getBoundingClientRect().bottom <= bottom + 1 &&
      part.getBoundingClientRect().right <= right + 1 &&
      part.scrollWidth <= part.clientWidth + 1;
    return (
      inner.scrollHeight <= inner.clientHeight &&
      inner.scrollWidth <= inner.clientWidth &&
      [...inner.querySelectorAll('p, li, figure')].every(inside)
    );
  };
  const setAt = (size: number) => document.documentElement.style.setProperty('--size', String(size / 10));
  let [size, tooLarge] = [SMALLEST - 1, LARGEST + 1];
  while (tooLarge - size > 1) {
    const between = Math.floor((size + tooLarge) / 2);
    setAt(between);
    if (fits()) size = between;
    else tooLarge = between;
  }
  setAt(size);
  return { words: scene.innerText.trim(), fits: size >= SMALLEST };
}
