/** Questions with their answers in the text of a written page, for search engines (schema.org FAQPage). */

export interface Question {
  question: string;
  answer: string;
}

/** Search engines show a handful; more would only weigh on the page. */
const MOST = 8;

/**
 * Reads "**Được không?** Được." and "### Được không?" with the paragraph under it.
 * An answer with a figure of law is left out: its amount would grow old in other people's caches.
 */
export function questionsIn(mdx: string): Question[] {
  const blocks = mdx.split(/\n\s*\n/).map((block) => block.trim());
  const questions = blocks.flatMap((block, index) => {
    const bold = /^\*\*([^*]+\?)\*\*\s+([^]+)$/.exec(block);
    const heading = /^#{2,4} (.+\?)$/.exec(block);
    const question = bold?.[1] ?? heading?.[1];
    const answer = bold?.[2] ?? (heading ? blocks[index + 1] : undefined);
    return question && answer && isPlain(answer) && isPlain(question) ? [{ question: words(question), answer: words(answer) }] : [];
  });
  return questions.slice(0, MOST);
}

/** A paragraph of prose: no component, table, list or heading. */
function isPlain(block: string): boolean {
  return !/[<{|]|^[#*\-\d]/.test(block.replace(/^\*\*/, ''));
}

function words(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
