/** Round numbers for the axis of a chart. */

/** From 0 up to at least `max` in at most `count` equal steps of 1, 2 or 5 times a power of ten. */
export function ticks(max: number, count = 4): number[] {
  if (!(max > 0)) return [0, 1];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough)!;
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step);
}

/** One decimal, so that server and phone write the same attribute. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
