/** Draws people and pictograms as SVG: in pages by the classes of drawings.css, in pictures by the colours below. */
import type { Paint, Shape } from './parts';
import { PEOPLE, type Person } from './people';
import { PICTOGRAMS, type Pictogram } from './pictograms';

/** What stands beside a title. */
export type Drawn = Person | Pictogram;

/** A drawing as a page holds it: its class, its view, the paths. A pictogram has room around it. */
export interface Drawing {
  kind: 'portrait' | 'pictogram';
  viewBox: string;
  paths: string;
}

export function drawn(name: Drawn): Drawing {
  return name in PEOPLE
    ? { kind: 'portrait', viewBox: '-2 -2 100 100', paths: paths(PEOPLE[name as Person].flat()) }
    : { kind: 'pictogram', viewBox: '-16 -16 80 80', paths: paths(PICTOGRAMS[name as Pictogram]) };
}

/** Lines, paper, the two colours, and the light behind, which is the same in the dark. */
const COLOURS = { line: '#1b2f5b', plain: '#fffaf0', warm: '#e0a83a', bright: '#d9694f', light: '#f8e3b8' };

function paths(shapes: readonly Shape[]): string {
  return joined(shapes)
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

/** A drawing as a file of its own, for pictures that know no style sheet of the site. */
export function standalone({ kind, viewBox, paths }: Drawing, { line, plain, warm, bright, light } = COLOURS): string {
  const style =
    `g{fill:${plain};stroke:${line};stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.warm{fill:${warm}}` +
    `.bright{fill:${bright}}.inked{fill:${line};stroke-width:2}.thick,.thin{fill:none}.thin{stroke-width:2}`;
  const ground =
    kind === 'portrait'
      ? `<circle cx="48" cy="48" r="50" fill="${light}"/><path d="M8 78h80a50 50 0 0 1-80 0z" fill="${warm}"/>`
      : `<circle cx="24" cy="24" r="40" fill="${light}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><style>${style}</style>${ground}<g>${paths}</g></svg>`;
}
