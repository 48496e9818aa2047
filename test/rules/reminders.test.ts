/** The days a filled form reminds of, and what a sheet for anybody may carry: for every case of every form. */
import { describe, expect, test } from 'vitest';
import { parameterById } from '#law/all';
import { boxesOf, questionsOf } from '#law/form';
import type { Part } from '#law/form-schema';
import { forms, formsFor, type Form } from '#law/forms';
import { formatDay } from '#law/format';
import { addDays, day, type Day } from '#law/month';
import { entryOn, numberOn, type Parameter } from '#law/parameter';
import { limitsFor, procedureById, procedures } from '#law/procedures';
import { lastDayOf, quarterDays, timeLimitIn } from '#law/time-limit';
import { addWorkingDays, workingDayFrom } from '#law/working-days';
import { fileDeadline } from '#rules/work/unemployment-calendar';
import { asked, forAnybody, holds, initialAnswers, readAnswer, writtenIn, type Answers } from '#calculators/to-khai/answers';
import { firstDayToFile, reminders } from '#calculators/to-khai/reminders';
import { calendarFile } from '#site/ics';

/** A Friday. */
const TODAY = day('2026-11-27');
const STARTED = day('2026-11-20');

const cases = procedures.flatMap(({ id: procedure }) =>
  formsFor(procedure).flatMap((form) => form.cases.map(({ id }) => ({ procedure, kase: id, form }))),
);

/** Somebody's answer, which no other page or sheet holds. */
function answerTo({ kind, options, digits = [12], link }: Part): string {
  if (options) return options.at(-1)!.value;
  const answers = {
    day: link ? '30/10/2026' : formatDay(STARTED),
    month: '03/2019',
    money: '9.130.000',
    digits: link ? '37' : '9'.repeat(digits[0]!),
  } as const;
  return answers[kind as keyof typeof answers] ?? 'Quách Thị Khuyển';
}

/** Every question of the case answered, those that an answer brings up, too. */
function filled(form: Form, kase: string): Answers {
  const answer = (answers: Answers): Answers => {
    const open = asked(form, kase, answers).filter(({ id }) => answers[id] === undefined);
    const next = { ...answers, ...Object.fromEntries(open.map((question) => [question.id, answerTo(question)])) };
    return Object.keys(next).length === Object.keys(answers).length ? next : answer(next);
  };
  const paper = { 'nhan-ket-qua': 'giay', 'nhan-the': 'giay' };
  return answer({ ...initialAnswers([form]), ...paper });
}

describe.each(cases)('$procedure, $kase', ({ procedure, kase, form }) => {
  const answers = filled(form, kase);
  const questions = asked(form, kase, answers);

  test('a blank sheet carries what a calculator knows, and nothing of the person', () => {
    const blank = forAnybody([form], kase, answers);
    const texts = boxesOf(form).map((box) => writtenIn(box, form, kase, blank, TODAY));
    const personal = questions.filter(({ link, options, initial }) => !link && !options && initial === undefined);
    for (const question of personal) {
      const { written } = readAnswer(question, answers[question.id]!, TODAY);
      expect(
        texts.filter((text) => text.includes(written)),
        question.id,
      ).toEqual([]);
    }
    for (const { id, link, initial } of questions) expect(blank[id], id).toBe(link ? answers[id] : initial);
  });

  test('there is a day to remember, and the calendar file says nothing that was typed', () => {
    const { title } = procedureById(procedure);
    const limits = {
      deadline: limitsFor(procedureById(procedure), 'deadline', kase, TODAY).find(({ when }) => holds(when, answers)),
      answer: limitsFor(procedureById(procedure), 'days', kase, TODAY).find(({ when }) => holds(when, answers)),
    };
    const filed = firstDayToFile(limits, TODAY);
    const { events } = reminders({ id: procedure, title, link: 'https://example.vn/' }, limits, STARTED, filed, TODAY);
    expect(events.length).toBeGreaterThan(0);
    for (const { from } of events) expect(from > TODAY).toBe(true);
    const file = calendarFile('Nhắc', events, TODAY).replace(/\r\n /g, '');
    const typed = questions.filter(({ options, initial }) => !options && initial === undefined).map(({ id }) => answers[id]!);
    expect(typed.filter((text) => file.includes(text))).toEqual([]);
    expect(file).toContain(events[0]!.from.replaceAll('-', ''));
  });
});

test('every time limit names cases and questions of its forms', () => {
  for (const procedure of procedures) {
    const own = formsFor(procedure.id);
    for (const { text, limit } of [...procedure.deadline, ...procedure.days]) {
      if (!limit) continue;
      const within = own
        .flatMap((form) => form.cases.map(({ id }) => ({ form, id })))
        .filter(({ id }) => !limit.cases || limit.cases.includes(id));
      expect(within.length, text).toBeGreaterThanOrEqual(limit.cases?.length ?? 1);
      for (const { form, id } of within) {
        const ids = asked(form, id, filled(form, id)).map((question) => question.id);
        for (const name of [limit.from ?? [], Object.keys(limit.when ?? {})].flat()) expect(ids, `${text} ${id}`).toContain(name);
        for (const [name, values] of Object.entries(limit.when ?? {}))
          expect(
            questionsOf(boxesOf(form).find((box) => questionsOf(box).some((one) => one.id === name))!).flatMap(({ options = [] }) =>
              options.map(({ value }) => value),
            ),
          ).toEqual(expect.arrayContaining(values));
      }
    }
  }
});

describe('the days', () => {
  const planned = (
    procedure: string,
    kase: string,
    { started, filed = TODAY, when = {} }: { started?: Day; filed?: Day; when?: Answers },
  ) => {
    const own = procedureById(procedure);
    const [deadline] = limitsFor(own, 'deadline', kase, TODAY);
    const answer = limitsFor(own, 'days', kase, TODAY).find((limit) => holds(limit.when, when));
    return reminders({ id: procedure, title: own.title, link: 'https://example.vn/' }, { deadline, answer }, started, filed, TODAY);
  };
  const figure = (id: string, key?: string) => {
    const parameter = parameterById(id) as Parameter;
    return key ? entryOn(parameter as never, TODAY, key).value : numberOn(parameter as never, TODAY).value;
  };

  test('are those of the law: family of the dead, unemployment, birth, withdrawal, health card', () => {
    expect(planned('tu-tuat', 'tuat', { started: STARTED }).deadline).toBe(
      workingDayFrom(addDays(STARTED, figure('survivor-procedure-days', 'family'))),
    );
    expect(planned('tu-tuat', 'tuat', {}).answer).toBe(addWorkingDays(TODAY, figure('survivor-procedure-days', 'agency')));
    expect(planned('mai-tang', 'mai-tang-bhxh', { started: STARTED }).deadline).toBe(
      workingDayFrom(addDays(STARTED, figure('survivor-procedure-days', 'family'))),
    );
    expect(planned('mai-tang', 'ca-nhan-lo', { started: STARTED }).deadline).toBeUndefined();
    expect(planned('tro-cap-that-nghiep', 'that-nghiep', { started: STARTED }).deadline).toBe(fileDeadline(STARTED));
    expect(planned('tro-cap-sinh-con', 'sinh-con', { started: STARTED }).deadline).toBe(
      workingDayFrom(addDays(STARTED, figure('birth-grant-file-days'))),
    );
    expect(planned('bhxh-mot-lan', 'mot-lan', {}).answer).toBe(addWorkingDays(TODAY, figure('withdrawal-decision-days')));
    expect(planned('bhyt-ho-gia-dinh', 'mua-ca-nha', {}).answer).toBe(addWorkingDays(TODAY, figure('health-card-days')));
    expect(planned('chot-so', 'xac-nhan-thoi-gian', {}).answer).toBe(
      addWorkingDays(TODAY, figure('vanished-firm-decision-days', 'standard')),
    );
  });

  test('a clinic or a council has none, and the answer to a question may choose', () => {
    expect(planned('bhxh-mot-lan', 'tom-tat', {}).answer).toBeUndefined();
    const refund = (khoan: string) => planned('hoan-tien', 'hoan-tien', { when: { 'hoan-khoan': khoan } }).answer;
    expect(refund('goi-truoc')).not.toBe(refund('dong-trung'));
    expect(refund('the-bhyt')).toBeUndefined();
  });

  test('whoever has handed in is reminded of the answer alone; what is over of nothing', () => {
    expect(planned('tu-tuat', 'tuat', { started: STARTED }).events.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^tu-tuat-tra-loi-/),
    ]);
    expect(planned('tu-tuat', 'tuat', { started: day('2026-01-05'), filed: day('2026-02-02') }).events).toEqual([]);
  });

  test('a first place of care is changed in the first days of a quarter only', () => {
    const count = figure('first-care-change-days');
    expect(quarterDays(count, TODAY)).toEqual({ from: '2027-01-01', to: addDays(day('2027-01-01'), count - 1) });
    expect(quarterDays(count, day('2027-01-04')).from).toBe('2027-01-01');
    const early = planned('doi-noi-kham', 'doi-noi-kham', { filed: day('2026-11-30') });
    expect(early.answer).toBeUndefined();
    expect(early.events.map(({ from }) => from)).toEqual(['2027-01-04']);
  });

  test('are read in the sentence', () => {
    expect(timeLimitIn('Thường 7 ngày làm việc, chậm 10 ngày.')).toEqual({ count: 7, unit: 'working-days' });
    expect(timeLimitIn('90 ngày từ ngày mất.')).toEqual({ count: 90, unit: 'days' });
    expect(timeLimitIn('Không có hạn.')).toBeUndefined();
    expect(lastDayOf({ count: 3, unit: 'months' }, day('2026-11-30'))).toBe('2027-03-01');
    const line = { ...procedureById('tu-tuat').days[0]!, text: 'Nộp sớm thì tốt.' };
    expect(() => limitsFor({ ...procedureById('tu-tuat'), days: [line] }, 'days', 'tuat', TODAY)).toThrow('tu-tuat.yaml');
  });
});

test('a form known to nobody does not escape these tests', () => {
  expect(new Set(cases.map(({ form }) => form.id))).toEqual(new Set(forms.map(({ id }) => id)));
});
