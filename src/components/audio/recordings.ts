/** What people have recorded (content/audio): who speaks, and in which stretches of law every figure they speak is still right. */
import { z } from 'zod';
import source from '#content/audio/recordings.yaml';
import { changeDays } from '#law/all';
import type { Day } from '#law/month';
import { stretchesOf, type LawPeriod } from '#law/periods';
import { LAW_DAY } from '#site/today';
import { live, liveText } from '#components/prose/live';

const day = z.iso.date();

/** A stretch of speech; where it is a figure, the one it speaks, named as in the quiz: { contribution: payable, group: other }. */
const part = z.strictObject({
  /** Name in content/audio. */
  file: z.string(),
  /** Word for word; of a figure as pages print it. */
  words: z.string(),
  speaks: live.optional(),
});

const schema = z.strictObject({
  speakers: z.record(
    z.string(),
    z.strictObject({
      /** As they want to be named. */
      name: z.string(),
      place: z.string(),
      /** The day they agreed to be heard here, and where the paper is that they signed. */
      agreed: day,
      kept: z.string().min(1),
    }),
  ),
  recordings: z.array(
    z.strictObject({ id: z.string(), page: z.string().startsWith('/'), speaker: z.string(), recorded: day, parts: z.array(part).min(1) }),
  ),
});

export type Recorded = z.output<typeof schema>;
export type Recording = Recorded['recordings'][number];

/** Rejects unknown keys, a speaker who is not named, somebody heard before they agreed, a number that does not say which figure it is. */
export function readRecorded(given: unknown): Recorded {
  const read = schema.parse(given);
  for (const { id, speaker, recorded, parts } of read.recordings) {
    const known = read.speakers[speaker];
    if (!known) throw new Error(`content/audio/recordings.yaml: ${id}: nobody is called ${speaker}`);
    const bare = parts.find(({ words, speaks }) => /\d/.test(words) && !speaks);
    if (bare) throw new Error(`content/audio/recordings.yaml: ${id}: "${bare.words}" has a number; say in "speaks" which`);
    if (recorded < known.agreed) throw new Error(`content/audio/recordings.yaml: ${id}: recorded before ${speaker} agreed`);
  }
  return read;
}

export interface Offer {
  /** Stretches of law in which all it says is right. */
  right: LawPeriod[];
  /** What it says wrongly today, for who has to record it anew. */
  wrong: { file: string; says: string; law: string }[];
}

/** What of a recording may be offered at the law from a day on, which changes on the days given. */
export function offer({ parts }: Pick<Recording, 'parts'>, from: Day, changes: readonly Day[]): Offer {
  const wrongOn = (on: Day) =>
    parts.flatMap(({ file, words, speaks }) => {
      // As it is typed: no editor types the space that keeps a number and its unit on one line.
      const law = speaks ? liveText(speaks, on).replaceAll('\u00a0', ' ') : words;
      return law === words ? [] : [{ file, says: words, law }];
    });
  const stretches = stretchesOf(from, changes, (on) => wrongOn(on).length === 0, String);
  return { right: stretches.filter(({ value }) => value), wrong: wrongOn(from) };
}

const { speakers, recordings } = readRecorded(source);
const offered = recordings.map((recording) => {
  const { right, wrong } = offer(recording, LAW_DAY, changeDays(LAW_DAY));
  for (const { file, says, law } of wrong)
    console.warn(`content/audio/${file} đọc “${says}”, theo luật là “${law}”: lời đọc ${recording.id} rút khỏi trang tới khi đọc lại.`);
  return { ...recording, speaker: speakers[recording.speaker]!, right };
});

/** Where on its page a recording is heard. */
export const RECORDINGS_ANCHOR = 'nghe';

/** The recordings a page offers, today or after a coming change. */
export const recordingsOf = (page: string) => offered.filter((recording) => recording.page === page && recording.right.length > 0);

/** The coming days on which a page offers another of its recordings, or none. */
export const recordingChanges = (page: string): Day[] =>
  recordingsOf(page).flatMap(({ right }) => right.flatMap(({ from, until = from }) => [from, until].filter((change) => change > LAW_DAY)));
