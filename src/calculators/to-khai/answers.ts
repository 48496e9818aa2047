/** From what was typed to what stands on the sheet: which questions a case asks, how an answer is read, what is written in a box. */
import { boxesOf, questionsOf } from '#law/form';
import type { Box, Form, Part } from '#law/form-schema';
import { formatDay, formatMonth } from '#law/format';
import type { Day } from '#law/month';
import { parseMoney, writeMoney } from '../form/field';
import { readDay, readMonth } from '../form/reading/date';
import { moneyInWords } from '../form/reading/words';

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

export function isAsked({ cases, when = {} }: Part, kase: string, answers: Answers): boolean {
  return (!cases || cases.includes(kase)) && Object.entries(when).every(([id, answer]) => answers[id] === answer);
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

/** Reads an answer as people type it. */
export function readAnswer(question: Part, typed: string, on: Day): Read {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { written: '' };
  switch (question.kind) {
    case 'day': {
      const day = readDay(text);
      if (!day) return { written: text, error: 'Hãy nhập ngày/tháng/năm như 5/8/1975.' };
      const written = formatDay(day);
      return question.past && day > on ? { written, error: 'Ngày này chưa tới. Hãy xem lại năm.' } : saidBack(written, text);
    }
    case 'month': {
      const month = readMonth(text);
      return month ? saidBack(formatMonth(month), text) : { written: text, error: 'Hãy nhập tháng/năm như 3/2019.' };
    }
    case 'digits':
      return readDigits(question, text);
    case 'money': {
      const money = parseMoney(text);
      return money.ok
        ? { written: writeMoney(money.value).replace(/( đồng)?$/, ' đồng'), said: moneyInWords(money.value) }
        : { written: text, error: money.error };
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

/** What stands in a box of the sheet, "x" in one that is ticked; empty where the case leaves it empty. */
export function writtenIn(box: Box, form: Form, kase: string, answers: Answers, on: Day): string {
  const { question, write, words, tick, ticked, tickedIn = [] } = box;
  const read = (id: string): Read => {
    const asking = asked(form, kase, answers).find((candidate) => candidate.id === id);
    return asking ? readAnswer(asking, answers[id] ?? '', on) : { written: '' };
  };
  if (tick !== undefined) {
    const answered = Object.entries(ticked ?? {}).some(([id, answer]) => answers[id] === answer);
    return answered || tickedIn.includes(kase) ? 'x' : '';
  }
  if (words) return read(words).said ?? '';
  if (question && isAsked(question, kase, answers)) return read(question.id).written;
  return (write?.[kase] ?? '').replace(/\{([^}]+)\}/g, (_, id: string) => read(id).written || DOTS);
}
