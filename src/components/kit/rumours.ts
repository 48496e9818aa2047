/** Twelve rumours and the fact beside each, from content/outreach/rumours.yaml. Build time only. */
import { z } from 'zod';
import data from '#content/outreach/rumours.yaml';
import type { Day } from '#law/month';
import { changesOf, stretchesOf, type Stretch } from '#law/periods';
import { LAW_DAY } from '#site/today';
import { fill, source, sourceOn } from '#components/prose/live';
import * as is from '#components/props/vocabulary';

const rumour = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  rumour: is.words,
  fact: is.words,
  cite: z.array(source).min(1),
  /** The page that explains it. */
  more: is.address,
});

const read = z.array(rumour).safeParse(data);
if (!read.success)
  throw new RangeError(
    `content/outreach/rumours.yaml: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  );
export const rumours = read.data;
export type Rumour = (typeof rumours)[number];

/** The fact as it reads from the law day on. */
export function factFrom({ fact }: Rumour): Stretch<string>[] {
  const told = (on: Day) => fill(fact, undefined, on);
  return stretchesOf(LAW_DAY, changesOf(LAW_DAY, told), told, (text) => text);
}

export const citeOf = ({ cite }: Rumour): string => cite.map((one) => sourceOn(one, LAW_DAY)).join('; ');

/** The square picture of a rumour, drawn from the words on its page. */
export const rumourPicture = (id: string): string => `/truyen-thong/tin-don/${id}.png`;
