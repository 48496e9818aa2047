/** What a link may bring onto a form: the case, and choices a calculator knows. Who somebody is never travels in one. */
import { boxesOf, questionsOf } from '#law/form';
import type { Form, Part } from '#law/form-schema';
import type { Day } from '#law/month';
import { choiceField, type Field, type Fields } from '#calculators/form/field';
import { readLink } from '#calculators/form/link';
import { readAnswer, type Answers } from './answers';

/** Key of the case. */
const CASE_KEY = 'viec';

export interface Carried {
  answers: Answers;
  kase: string;
  damaged: boolean;
}

/** Reads a hash; undefined where it carries nothing. A damaged one brings nothing and says so. */
export function readCarried(forms: readonly Form[], hash: string, on: Day): Carried | undefined {
  const fields = linkFields(forms);
  const opened = readLink(fields, hash, on);
  if (!opened) return undefined;
  const { kase = '', ...answers } = opened.now as Record<string, string>;
  return { kase, answers: Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== '')), damaged: opened.damaged };
}

function linkFields(forms: readonly Form[]): Fields {
  const questions = forms.flatMap(boxesOf).flatMap(questionsOf);
  const carried = questions.flatMap((question) => (question.link ? [[question.id, carriedBy(question, question.link)] as const] : []));
  const options = forms.flatMap(({ cases }) => cases).map(({ id, label }) => ({ value: id, label }));
  return { ...Object.fromEntries(carried), kase: choiceField({ key: CASE_KEY, label: 'Việc', options, initial: () => options[0]!.value }) };
}

/** The answer to a question, as a link carries it. */
function carriedBy(question: Part, key: string): Field<string> {
  return {
    key,
    label: question.ask,
    initial: () => '',
    parse(text, on) {
      const { written, error } = readAnswer(question, text, on);
      return written !== '' && error === undefined
        ? { ok: true, value: text }
        : { ok: false, error: error ?? 'Hãy chọn một mục trong danh sách.' };
    },
    write: (text) => text,
    show: (text) => text,
  };
}
