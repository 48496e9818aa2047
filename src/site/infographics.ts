/** Where an infographic stands: its page, its sheet for a wall, its figures as data, its pictures to send. */

/** Width and height of the pictures in pixels, by the end of their name. */
export const PICTURES = { vuong: [1080, 1080], dung: [1080, 1920] } as const;
export type Shape = keyof typeof PICTURES;

export const infographicPage = (id: string) => `/truyen-thong/hinh/${id}/`;
export const infographicSheet = (id: string) => `/to-roi/truyen-thong/hinh/${id}/`;

/** The picture of the figures in force from a day on; without the day, of those of today. */
export const infographicPicture = (id: string, shape: Shape, from?: string) =>
  `/truyen-thong/hinh/${id}-${shape}${from ? `-tu-${from}` : ''}.png`;
