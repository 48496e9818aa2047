/** The questions of content/outreach/quiz, and how each reads on a day. Build time only. */
import type { Day } from '#law/month';
import { changesOf, stretchesOf, type Stretch } from '#law/periods';
import { LAW_DAY } from '#site/today';
import { fill, liveText, sourceOn } from '#components/prose/live';
import { otherNumber } from './other-number';
import { quizFile, type Question } from './schema';

const files = import.meta.glob<unknown>('../../../content/outreach/quiz/*.yaml', { eager: true, import: 'default' });

export interface Topic {
  /** Name of its file. */
  id: string;
  title: string;
  questions: (Question & { number: number })[];
}

/** A question as it reads on a day. */
export interface Asked {
  ask: string;
  /** In the order shown. */
  options: [string, string, string];
  /** Which of them is right. */
  right: number;
  why: string;
  /** "Luật BHXH 2024, Điều 98" */
  cite: string;
}

export const LETTERS = ['A', 'B', 'C'] as const;
export const LEVELS = { 1: 'Ai cũng nên biết', 2: 'Biết để chọn', 3: 'Câu khó' } as const;

/** In the order of the files; numbered through, so that cards and the answer sheet name the same question. */
export const topics: Topic[] = readTopics();

function readTopics(): Topic[] {
  const read = Object.entries(files).map(([path, data]) => {
    const file = path.replace(/^(\.\.\/)+/, '');
    const found = quizFile.safeParse(data);
    if (!found.success)
      throw new RangeError(`${file}: ${found.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
    return { id: file.replace(/^.*\/|\.yaml$/g, ''), ...found.data };
  });
  let number = 0;
  const sorted = read.sort((a, b) => a.order - b.order);
  const topics = sorted.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.map((one) => ({ ...one, number: ++number })),
  }));
  const ids = topics.flatMap(({ questions }) => questions.map(({ id }) => id));
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) throw new RangeError(`content/outreach/quiz: two questions are called “${twice}”`);
  return topics;
}

/** Rejects a question two of whose options read the same on that day. */
export function askedOn(question: Question, on: Day): Asked {
  const words = (text: string) => fill(text, question.with, on);
  const right = typeof question.right === 'string' ? words(question.right) : liveText(question.right, on);
  const wrong = wrongOf(question, right).map(words);
  const options = inOrder(question.id, [right, ...wrong]);
  if (new Set(options).size < options.length) throw new RangeError(`quiz question “${question.id}”: two options read the same on ${on}`);
  return {
    ask: words(question.ask),
    options: options as Asked['options'],
    right: options.indexOf(right),
    why: words(question.why),
    cite: question.cite.map((cite) => sourceOn(cite, on)).join('; '),
  };
}

function wrongOf({ wrong }: Question, right: string): readonly string[] {
  if ('times' in wrong) return wrong.times.map((times) => otherNumber(right, { times }));
  if ('plus' in wrong) return wrong.plus.map((plus) => otherNumber(right, { plus }));
  return wrong;
}

/** The right answer stands in any of the places, in the same one every time the site is built. */
function inOrder(id: string, options: string[]): string[] {
  const sum = [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 997, 7);
  const turned = [...options.slice(sum % 3), ...options.slice(0, sum % 3)];
  return sum % 2 === 0 ? turned : turned.reverse();
}

/** How the question reads from the law day on, stretch by stretch. */
export function askedFrom(question: Question): Stretch<Asked>[] {
  const asked = (on: Day) => askedOn(question, on);
  return stretchesOf(LAW_DAY, changesOf(LAW_DAY, asked), asked, (one) => JSON.stringify(one));
}
