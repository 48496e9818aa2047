/** Draws people as SVG: in pages by the classes of styles/drawings.css, in pictures by the colours below. */
import type { Paint, Shape } from './parts';
import { PEOPLE, type Person } from './people';

/** Lines, paper, the two colours, and the light behind, which is the same in the dark. */
export const COLOURS = { line: '#1b2f5b', plain: '#fffaf0', warm: '#e0a83a', bright: '#d9694f', light: '#f8e3b8' };

/** What stands inside <svg viewBox="-2 -2 100 100">. */
export function person(name: Person): string {
  return joined(PEOPLE[name].flat())
    .map(([paint, path]) => `<path${paint === 'plain' ? '' : ` class="${paint}"`} d="${path}"/>`)
    .join('');
}

/** Lines one after another are one path; filled shapes are not, as each may cover the one before. */
function joined(shapes: readonly Shape[]): Shape[] {
  const paths: [Paint, string][] = [];
  for (const [paint, path] of shapes) {
    const last = paths.at(-1);
    if (last?.[0] === paint && (paint === 'thick' || paint === 'thin')) last[1] += path;
    else paths.push([paint, path]);
  }
  return paths;
}

/** A whole file of what a page draws inside its <svg>, for pictures that know no style sheet of the site. */
export function standalone(drawn: string, { line, plain, warm, bright, light } = COLOURS): string {
  const style =
    `g{fill:${plain};stroke:${line};stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.warm{fill:${warm}}` +
    `.bright{fill:${bright}}.solid{fill:${line};stroke-width:2}.thick,.thin{fill:none}.thin{stroke-width:2}`;
  const ground = `<circle cx="48" cy="48" r="50" fill="${light}"/><path d="M8 78h80a50 50 0 0 1-80 0z" fill="${warm}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 100 100"><style>${style}</style>${ground}<g>${drawn}</g></svg>`;
}
