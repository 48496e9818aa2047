/** The editors' word list, content/style.yaml: every offender with its file and line, and what to write instead. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const entry = z.strictObject({
  word: z.string(),
  instead: z.string(),
  reason: z.string(),
  /** Phrases that stay. */
  exceptions: z.array(z.string()).default([]),
  /** Folders it holds for. */
  only: z.array(z.string()).default(['content', 'src']),
});
const list = z.array(entry).parse(parse(readFileSync('content/style.yaml', 'utf8')));

/** Words of others, kept as they are: titles of documents, messages of the agency, what readers type, and the list itself. */
const QUOTED = /documents\.yaml$|outreach\/messages\.yaml$|synonyms\.yaml$|style\.yaml$|corrections\.yaml$|\.tsv$/;
const lines = globSync('{content,src}/**/*.{mdx,yaml,astro,ts,tsx}')
  .filter((file) => !QUOTED.test(file))
  .sort()
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .normalize('NFC')
      .split('\n')
      .map((text, index) => ({ file, place: `${file}:${index + 1}`, text })),
  );
const letters = '[\\p{L}\\p{N}]';

test.each(list)('“$word” is not used', ({ word, instead, reason, exceptions, only }) => {
  const pattern = new RegExp(`(?<!${letters})${word}(?!${letters})`, 'iu');
  const kept = (text: string) => exceptions.reduce((rest, phrase) => rest.replaceAll(phrase, '…'), text);
  const offenders = lines
    .filter(({ file, text }) => only.some((folder) => file.startsWith(`${folder}/`)) && pattern.test(kept(text)))
    .map(({ place, text }) => `${place}: ${text.trim().slice(0, 90)}`);
  expect(offenders, `“${word}” → ${instead}: ${reason}`).toEqual([]);
});
