/** Terms of the field in plain words. An unquoted comma in the file would cut an explanation short: that stops the build. */
import data from '#content/glossary.yaml';

export interface GlossaryEntry {
  term: string;
  /** Short enough to stand in brackets. */
  plain: string;
}

export const glossary = data as Record<string, GlossaryEntry>;

for (const [key, entry] of Object.entries(glossary))
  if (Object.keys(entry).sort().join() !== 'plain,term')
    throw new RangeError(`content/glossary.yaml: "${key}" has more than term and plain; put a text with commas in quotes`);
