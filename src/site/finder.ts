/** The questions of /ban-la/: checked, with figures of law filled in. Build time only. */
import data from '#content/finder.yaml';
import { fillFigures } from '#law/fill-figures';
import { LAW_DAY } from './today';

export interface Answer {
  label: string;
  /** The next question. */
  to?: string;
  /** Slug of a persona page, or the address of another page. */
  page?: string;
  /** Why this page; shown on the way there. */
  because?: string;
}

export interface Question {
  ask: string;
  help?: string;
  answers: Answer[];
}

interface Finder {
  start: string;
  questions: Record<string, Question>;
}

const fill = (text: string) => fillFigures(text, LAW_DAY, 'content/finder.yaml');

const source = data as Finder;

export const finder: Finder = {
  start: source.start,
  questions: Object.fromEntries(
    Object.entries(source.questions).map(([id, question]) => [
      id,
      { ...question, answers: question.answers.map((answer) => ({ ...answer, label: fill(answer.label) })) },
    ]),
  ),
};
