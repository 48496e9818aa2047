/**
 * Parts of which people are drawn, on a grid of 96 × 96: head, hair, hat, clothes, tool, ground. Outlines are 4 wide, details 2.
 * A part is a list of shapes, painted in order: what comes later hides what it covers.
 */

/**
 * How a shape is drawn. `plain` is as white as paper: skin, shirts, paper. `warm` and `bright` are the two colours; `inked` is filled
 * with the colour of the lines; `thick` and `thin` are lines alone.
 */
export type Paint = 'plain' | 'warm' | 'bright' | 'inked' | 'thick' | 'thin';
export type Shape = readonly [paint: Paint, path: string];
export type Part = readonly Shape[];

export const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;

/** The same part elsewhere; its paths start with M and go on in relative steps. */
export function moved(part: Part, right: number, down: number): Part {
  return part.map(([paint, path]) => {
    if (/[A-LN-Z]/.test(path)) throw new Error(`Only relative steps can be moved: ${path}`);
    return [paint, path.replace(/M(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `M${Number(x) + right} ${Number(y) + down}`)];
  });
}

/* The head: its chin at 52, its eyes at 40. */
const neck = 'M42 50v7l6 7 6-7v-7';
const look: Part = [
  ['thick', 'M43 40h.01M53 40h.01'],
  ['thin', 'M44 45q4 3 8 0'],
];
export const head: Part = [['plain', `${neck}M35 35v4a13 13 0 0 0 26 0v-4a13 13 0 0 0-26 0z`], ...look];

/* Hair, in the colour of the lines. What hangs down behind comes before the head. */
export const bobBehind: Part = [['inked', 'M34 34c0-9 6-13 14-13s14 4 14 13v15c-4 4-24 4-28 0z']];
export const longBehind: Part = [['inked', 'M34 34c0-9 6-13 14-13s14 4 14 13v22c-4 3-24 3-28 0z']];
export const bunBehind: Part = [['inked', circle(48, 18, 6)]];
export const fringe: Part = [['inked', 'M35 37c-1-10 5-15 13-15s14 5 13 15c-2-2-3-5-3-7-6 2-14 2-20 0 0 2-1 5-3 7z']];
export const parted: Part = [['inked', 'M35 38c-1-11 5-16 13-16s14 5 13 16c-2-5-6-8-10-10-3 4-12 5-16 10z']];
export const shortHair: Part = [['inked', 'M35 35c-2-9 5-14 13-14s14 4 13 14c-1-2-3-4-4-5-6 1-12 0-16-2-2 1-5 4-6 7z']];
export const whiteHair: Part = [['plain', 'M35 37c-2-10 5-15 13-15s15 5 13 15c-2-4-6-7-13-9-7 2-11 5-13 9z']];
export const whiteBun: Part = [['plain', circle(48, 18, 7)]];
export const glasses: Part = [['thin', `${circle(42.5, 40, 5.5)}${circle(53.5, 40, 5.5)}`]];

/** A child, with its clothes. */
export const child: Part = [
  ['warm', 'M33 78c0-8 5-11 15-11s15 3 15 11z'],
  ['plain', circle(48, 57, 10)],
  ['inked', 'M38.5 54a10 10 0 0 1 19 0c-4 0-7-1-9.5-3-2.5 2-5.5 3-9.5 3z'],
  ['thick', 'M44.5 59h.01M51.5 59h.01'],
  ['thin', 'M46 63q2 1.5 4 0'],
];

/* Hats. */
/** Nón lá. */
export const conicalHat: Part = [
  ['warm', 'M48 6L83 30Q48 38 13 30z'],
  ['thin', 'M36 16q12 4 24 0M25.5 23q22.5 7 45 0'],
];
/** A cap with its peak to the right. */
export const cap: Part = [['warm', 'M35 33c-1-9 4-14 13-14 8 0 13 4 13 10 5 0 9 1 11 4-12-1-25-1-37 0z']];
/** Mũ tai bèo: the soft hat with a brim all round. */
export const softHat: Part = [
  ['warm', 'M37 27c0-7 4-10 11-10s11 3 11 10c5 1 8 3 10 7-13-3-29-3-42 0 2-4 5-6 10-7z'],
  ['thin', 'M37 27.500q11-2 22 0'],
];
export const helmet: Part = [
  ['thin', 'M36.5 33c0 10 5 19 11.5 19s11.5-9 11.5-19'],
  ['warm', 'M33 34c-1-11 5-18 15-18s16 7 15 18c-9-2.5-21-2.5-30 0z'],
  ['thin', 'M48 16v16'],
];
export const hardHat: Part = [
  ['warm', 'M35 30c0-8 5-13 13-13s13 5 13 13l5 4H30z'],
  ['thin', 'M44 17v9M52 17v9'],
];
/** A scarf wound around the head, as worn in the mountains. */
export const headScarf: Part = [
  ['warm', 'M34 34c-2-10 4-17 14-17s16 7 14 17c-8-5-20-5-28 0z'],
  ['thin', 'M36 26q12-2 22-7M40 30q12-3 20-6'],
];

/* Clothes, down to the ground at 78. */
const SHOULDERS = 'M23 78v-4c0-10 8-15 18-17l7 8 7-8c10 2 18 7 18 17v4z';
/** Áo bà ba: buttoned in front, no collar. */
export const blouse: Part = [
  ['bright', SHOULDERS],
  ['thin', 'M48 65v13'],
];
export const plainBlouse: Part = [['bright', SHOULDERS]];
export const shirt: Part = [
  ['plain', SHOULDERS],
  ['thin', 'M41 57l-2 8 9 0 9 0-2-8M48 65v13'],
];
export const jacket: Part = [
  ['bright', SHOULDERS],
  ['plain', 'M42 58l6 7 6-7 2 20H40z'],
];
export const robe: Part = [['warm', SHOULDERS]];
export const apron: Part = [
  ['bright', SHOULDERS],
  ['plain', 'M38 66h20v12H38z'],
  ['thin', 'M38 66l1-8M58 66l-1-8'],
];

/* The ground, and what stands on it. Below its line the circle that everybody stands in is warm. */
export const table: Part = [['thick', 'M13 78h70']];
export const counter: Part = [
  ['thick', 'M13 78h70'],
  ['thin', 'M29 82v8M48 82v11M67 82v8'],
];
export const field: Part = [
  ['thick', 'M13 78h70'],
  ['thin', 'M24 84h14M46 84h24M36 89h22'],
];
export const fruit: Part = [
  ['bright', `${circle(18, 71, 6)}${circle(30, 71, 6)}${circle(24, 61, 6)}`],
  ['thin', 'M24 55q0-3 3-4'],
];
/** The spring scale of every market stall. */
export const scale: Part = [
  ['plain', 'M64 78l3-18h15l3 18z'],
  ['thick', 'M62 56h25'],
  ['plain', circle(74.5, 68, 5)],
  ['thin', 'M74.5 68l2-2'],
];
export const rice: Part = [
  [
    'thin',
    'M76 78c-2-14 0-34 8-35 5 0 8 6 8 13M81 78c0-10 1-16 5-18M14 77c0-5-2-8-6-10M15 77v-14M16 77c0-5 2-8 6-10M27 77c0-4-2-6-4-8M28 77v-10M29 77c0-4 2-6 4-8',
  ],
  ['thick', 'M79 47l1 4M84 45l0 5M89 48l-2 4M92 54l-3 3M92 60v1M81 41l-3-1M87 42l2-3M92 48l3-2'],
];
export const trees: Part = [
  ['thick', 'M15 78V66M80 78V68'],
  ['warm', 'M15 36l10 30H5zM80 46l8 22H72z'],
];
/** The bow of a wooden boat with its painted eye (mắt thuyền), on waves. */
export const boat: Part = [
  ['warm', 'M4 64c10 6 24 8 40 8s32-3 46-12c-2 9-5 15-9 18H15C10 76 6 71 4 64z'],
  ['plain', circle(76, 71, 3.5)],
];
export const waves: Part = [['thick', 'M17 84q5-4 10 0t10 0 10 0 10 0 10 0 10 0M29 91q5-4 10 0t10 0 10 0']];
export const oar: Part = [
  ['thick', 'M20 76L10 30'],
  ['bright', 'M10 36c-4-6-5-12-3-17 5 3 7 9 7 16z'],
];
/** From the front: mirrors, handlebar, headlamp, shield, wheel. */
export const motorbike: Part = [
  ['thick', 'M32 66L22 52M64 66l10-14'],
  ['plain', `${circle(19, 48, 6)}${circle(77, 48, 6)}`],
  ['inked', 'M43 82h10v12c0 4-10 4-10 0z'],
  ['plain', 'M36 62h24l5 9-7 15H38l-7-15z'],
  ['thick', 'M20 66h14M62 66h14'],
  ['warm', circle(48, 71, 6)],
];
/** A loom from the front, the cloth with its pattern under the beam. */
export const loom: Part = [
  ['thick', 'M13 46v40M83 46v40'],
  ['plain', 'M20 66h56v22H20z'],
  ['bright', 'M20 73h56v9H20z'],
  ['thin', 'M23 80l5-5 5 5 5-5 5 5 5-5 5 5 5-5 5 5 5-5 5 5'],
  ['thick', 'M8 66h80'],
];
/** The red scarf of pupils. */
export const pupilScarf: Part = [['bright', 'M39 56l9 8 9-8 4 4-9 8 4 10h-16l4-10-9-8z']];
export const book: Part = [
  ['plain', 'M24 74c8-3 16-3 24 1 8-4 16-4 24-1v15c-8-3-16-3-24 1-8-4-16-4-24-1z'],
  ['thin', 'M48 75v15M30 79q6-1 12 1M66 79q-6-1-12 1'],
];
/** A string of beads around the neck. */
export const beads: Part = [
  ['thin', 'M38 58q0 17 10 17t10-17'],
  ['thick', 'M38 62h.01M39.500 68h.01M43 73h.01M48 75h.01M53 73h.01M56.500 68h.01M58 62h.01'],
];
export const cup: Part = [
  ['plain', 'M64 66h16c0 7-2 12-5 12h-6c-3 0-5-5-5-12z'],
  ['thin', 'M80 68c4 0 4 6-1 6M69 62q-2-3 0-5t0-5M75 62q-2-3 0-5t0-5'],
];
export const baby: Part = [
  ['plain', 'M32 78c0-11 10-18 23-18 10 0 17 6 17 18z'],
  ['plain', circle(60, 62, 8)],
  ['thin', 'M57.5 62h.01M62.5 62h.01M58.5 65.500q1.5 1 3 0M38 78c2-6 8-10 15-10'],
];
export const sewingMachine: Part = [
  ['bright', 'M54 50h31c3 0 4 1 4 4v24H76V62H65v5H54z'],
  ['thick', 'M59.500 68v7M50 78h18'],
  ['thin', 'M70 49v-6M66 43h8'],
  ['plain', circle(82, 57, 3)],
];
export const broom: Part = [
  ['thick', 'M82 26l-5 34'],
  ['warm', 'M70 60h14l5 18H64z'],
  ['thin', 'M71 66l-2 11M77 66v11M83 66l2 11'],
];
export const bucket: Part = [
  ['plain', 'M8 64h20l-3 14H11z'],
  ['thin', 'M9 64q9-16 18 0'],
];
export const phone: Part = [
  ['plain', 'M68 46h14v26H68z'],
  ['bright', 'M73 55l5 4-5 4z'],
  ['thick', 'M75 73v5'],
];
export const parcel: Part = [
  ['warm', 'M8 60h24v18H8z'],
  ['thin', 'M20 60v7M8 67h24'],
];
export const tickets: Part = [
  ['plain', 'M56 57l9-4 10 23-9 4zM82 48l10 4-9 25-10-4z'],
  ['bright', 'M67 48h13v28H67z'],
  ['plain', circle(73.5, 57, 3)],
  ['thin', 'M70 66h7M70 70h7'],
];
export const strap: Part = [['thick', 'M35 60L62 78']];
export const bricks: Part = [
  ['bright', 'M50 66h38v12H50zM57 54h31v12H57z'],
  ['thin', 'M62 68v8M76 68v8M69 56v8M82 56v8'],
];
export const papers: Part = [
  ['plain', 'M64 50h22v28H64z'],
  ['thin', 'M69 57h12M69 63h12M69 69h7'],
];
export const stamp: Part = [
  ['bright', 'M12 72h16v6H12z'],
  ['thick', 'M20 72V62M15 60h10'],
];
/** The back basket (gùi): behind the back, its straps before it. */
export const basketBehind: Part = [
  ['warm', 'M14 46h68l-8 32H22z'],
  ['thin', 'M17 57h62M19 67h58'],
];
export const basketStraps: Part = [['thick', 'M33 61v17M63 61v17']];
/** A stall's roof on its posts. */
export const awning: Part = [
  ['thick', 'M18 17v61M78 17v61'],
  ['plain', 'M28 4h40l14 13H14z'],
  ['bright', 'M38 4h10v13H32zM58 4h10l14 13H64z'],
];
/** A house around somebody. */
export const roof: Part = [
  ['thick', 'M13 34v44M83 34v44'],
  ['bright', 'M48 2L88 30l-4 6-36-25-36 25-4-6z'],
];
export const key: Part = [
  ['warm', circle(72, 45, 5)],
  ['thick', 'M72 51v12M72 62h5M72 57h3'],
];
