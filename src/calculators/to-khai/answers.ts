/** From what was typed to what stands on the sheet: which questions a case asks, how an answer is read, what is written in a box. */
import type { Commune } from '#law/commune-list';
import { boxesOf, questionsOf, type KNOWN } from '#law/form';
import type { Box, Form, Part } from '#law/form-schema';
import { formatDay, formatInteger, formatMonth } from '#law/format';
import { monthOf, type Day } from '#law/month';
import { referenceLevel } from '#rules/core/reference-level';
import { parseMoney, writeMoney } from '#calculators/form/field';
import { readDay, readMonth } from '#calculators/form/reading/date';
import { habits } from '#calculators/form/reading/plain';
import { moneyInWords } from '#calculators/form/reading/words';

/** What stands in the boxes of the screen, by question. */
export type Answers = Readonly<Record<string, string>>;

export interface Read {
  /** As it stands on the sheet; what cannot be read stands as it was typed. */
  written: string;
  /** Said back under the box, where it says more than the box. */
  said?: string;
  error?: string;
}

/** Where an answer is lacking, for the pen. */
export const DOTS = '……………';

type Condition = NonNullable<Part['when']>;

export function holds(when: Condition = {}, answers: Answers): boolean {
  return Object.entries(when).every(([id, wanted]) => [wanted].flat().includes(answers[id] ?? ''));
}

function isAsked({ cases, when }: Part, kase: string, answers: Answers): boolean {
  return (!cases || cases.includes(kase)) && holds(when, answers);
}

/** The questions of a case in the order of the sheet. */
export function asked(form: Form, kase: string, answers: Answers): Part[] {
  return boxesOf(form)
    .flatMap(questionsOf)
    .filter((question) => isAsked(question, kase, answers));
}

/** What the boxes open with. */
export function initialAnswers(forms: readonly Form[]): Answers {
  const all = forms.flatMap(boxesOf).flatMap(questionsOf);
  return Object.fromEntries(all.flatMap(({ id, initial }) => (initial === undefined ? [] : [[id, initial]])));
}

/** What a sheet for anybody may carry: the choices calculators know, and what the forms open with. */
export function forAnybody(forms: readonly Form[], kase: string, answers: Answers): Answers {
  const questions = forms.filter(({ cases }) => cases.some(({ id }) => id === kase)).flatMap((form) => asked(form, kase, answers));
  const shared = questions.filter(({ id, link }) => link && answers[id] !== undefined);
  return { ...initialAnswers(forms), ...Object.fromEntries(shared.map(({ id }) => [id, answers[id]!])) };
}

/** A commune found for a question: into its own box and that of the province after it, or behind the house and village typed. */
export function withPlace(answers: Answers, question: Part, questions: readonly Part[], commune: Commune): Answers {
  const { name, provinceName } = commune;
  if (question.place === 'address') {
    const [village = ''] = (answers[question.id] ?? '').split(/,(?=\s*(?:xã|phường|đặc khu|tỉnh|thành phố)\s)/i);
    return { ...answers, [question.id]: [village.trim(), name, provinceName].filter(Boolean).join(', ') };
  }
  const province = questions[questions.indexOf(question) + 1];
  return { ...answers, [question.id]: name, ...(province?.place === 'province' ? { [province.id]: provinceName } : {}) };
}

/** Reads an answer as people type it. */
export function readAnswer(question: Part, typed: string, on: Day): Read {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { written: '' };
  switch (question.kind) {
    case 'day': {
      const day = readDay(text);
      if (!day) return refused(text, 'Hãy nhập ngày/tháng/năm như 5/8/1975.');
      const written = formatDay(day);
      return question.past && day > on ? { written, error: 'Ngày này chưa tới. Hãy xem lại năm.' } : saidBack(written, text);
    }
    case 'month': {
      const month = readMonth(text);
      return month ? saidBack(formatMonth(month), text) : refused(text, 'Hãy nhập tháng/năm như 3/2019.');
    }
    case 'digits':
      return readDigits(question, text);
    case 'money': {
      const money = parseMoney(text);
      return money.ok
        ? { written: writeMoney(money.value).replace(/( đồng)?$/, ' đồng'), said: moneyInWords(money.value) }
        : refused(text, money.error);
    }
    case 'ticks':
    case 'pick': {
      const option = question.options?.find(({ value }) => value === text);
      return { written: option ? (option.write ?? option.label) : '' };
    }
    default:
      return { written: question.upper ? text.toLocaleUpperCase('vi') : text };
  }
}

function refused(text: string, error: string): Read {
  return { written: text, error: habits.why?.(text, error) ?? error };
}

function saidBack(written: string, text: string): Read {
  return written === text ? { written } : { written, said: written };
}

function readDigits({ digits = [], letters }: Part, text: string): Read {
  const bare = text.replace(/[\s.-]/g, '');
  if (letters && /^(?=.*\d)[A-Z\d]+$/i.test(bare) && /[A-Z]/i.test(bare)) return { written: bare.toUpperCase() };
  if (!/^\+?\d+$/.test(bare)) return { written: text, error: 'Ô này chỉ ghi chữ số.' };
  if (digits.length > 0 && !digits.includes(bare.length))
    return { written: bare, error: `Bạn gõ ${bare.length} chữ số; số này có ${digits.join(' hoặc ')} chữ số. Hãy xem lại.` };
  return { written: bare };
}

/** What is written without asking. Mức lương cơ sở is the reference level until it is abolished (Luật BHXH, see reference-level). */
const WRITTEN: Record<(typeof KNOWN)[number], (on: Day) => string> = {
  'luong-co-so': (on) => formatInteger(referenceLevel(monthOf(on)).value),
};

/** What stands in a box of the sheet, "x" in one that is ticked; empty where the case leaves it empty. */
export function writtenIn(box: Box, form: Form, kase: string, answers: Answers, on: Day): string {
  const { question, write, words, tick, ticked, tickedBy, tickedIn = [], fixed, when } = box;
  if (fixed !== undefined) return fixed;
  const questions = asked(form, kase, answers);
  const read = (id: string): Read => {
    const asking = questions.find((candidate) => candidate.id === id);
    return asking ? readAnswer(asking, answers[id] ?? '', on) : { written: '' };
  };
  if (tick !== undefined) {
    const answered = Object.entries(ticked ?? {}).some(([id, answer]) => answers[id] === answer);
    return answered || tickedIn.includes(kase) || (tickedBy && read(tickedBy).written) ? 'x' : '';
  }
  if (words) return read(words).said ?? '';
  if (question && isAsked(question, kase, answers)) return besideItsWords(box, read(question.id).written);
  const fillIn = (text: string, answered = (id: string) => chosen(id)): string =>
    text.replace(/\{([^}]+)\}/g, (_, id: string) => (id in WRITTEN ? WRITTEN[id as keyof typeof WRITTEN](on) : answered(id)) || DOTS);
  // What stands for a choice may name another answer; what was typed is left as it is.
  const chosen = (id: string) => {
    const { written } = read(id);
    return questions.find((asking) => asking.id === id)?.options ? fillIn(written, (other) => read(other).written) : written;
  };
  return holds(when, answers) ? fillIn(write?.[kase] ?? '') : '';
}

/** What the printed words beside the box already say is not written twice. */
function besideItsWords({ after, spelled }: Box, written: string): string {
  if (spelled) return written.replace('/', ' tháng ').replace('/', ' năm ');
  return after?.startsWith('đồng') ? written.replace(/ đồng$/, '') : written;
}
