/** Where a clip stands: its page, and what `npm run clips` makes of it. */

/** Width and height in pixels, by the end of the name. */
export const SHAPES = { dung: [1080, 1920], vuong: [1080, 1080] } as const;
export type Shape = keyof typeof SHAPES;

const FOLDER = '/truyen-thong/clip/';
export const clipPage = (id: string) => `${FOLDER}${id}/`;

/** A file of a clip: "-dung.mp4", "-vuong.png", ".txt"; `from` is the first day of the law it tells, when that is still to come. */
export const clipFile = (id: string, end: `-${Shape}.${'mp4' | 'png'}` | '.txt', from?: string) =>
  `${FOLDER}${id}${from ? `-tu-${from}` : ''}${end}`;

/** Names of the films there are. */
export const CLIP_LIST = `${FOLDER}list.json`;
