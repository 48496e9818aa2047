/** The questions of /ban-la/: checked, with figures of law filled in. Build time only. */
import data from '#content/finder.yaml';
import { parameterById } from '#law/all';
import { formatValue } from '#law/format';
import { changesAfter, valueOn } from '#law/parameter';
import { LAW_DAY } from './today';

export interface Answer {
  label: string;
  /** The next question. */
  to?: string;
  /** Slug of the persona page. */
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

/** "{owner-revenue-line}" → the amount in force; refuses a figure about to change, which plain text cannot follow. */
function fill(text: string): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => {
    const parameter = parameterById(id);
    const { value } = valueOn(parameter, LAW_DAY);
    if (typeof value !== 'number' || changesAfter(parameter, LAW_DAY).length > 0)
      throw new RangeError(`content/finder.yaml: {${id}} is not one steady number; word the question without it`);
    return formatValue(value, parameter.unit.replace('đồng/năm', 'đồng'));
  });
}

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
