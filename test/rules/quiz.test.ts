/** The quiz: its right answers follow the law, its wrong ones stay wrong, and the game counts fairly. */
import { describe, expect, test } from 'vitest';
import { askedFrom, askedOn, topics } from '#components/quiz/questions';
import { liveText } from '#components/prose/live';
import { otherNumber } from '#components/quiz/other-number';
import { quizFile } from '#components/quiz/schema';
import { answer, begin, deal, isOver, next, tell, timeUp, type Card } from '#calculators/kit/quiz/game';
import { parameterById } from '#law/all';
import { formatDong } from '#law/format';
import { day } from '#law/month';
import { entryOn, isDoubtful, numberOn, valueOn } from '#law/parameter';

const DAYS = ['2026-11-22', '2027-01-02'].map(day);
const questions = topics.flatMap(({ questions }) => questions);

test('has sixty questions and more, of every topic on three levels, each level enough for a round', () => {
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(topics).toHaveLength(5);
  for (const { title, questions } of topics) expect(new Set(questions.map(({ level }) => level)), title).toEqual(new Set([1, 2, 3]));
  for (const level of [1, 2, 3]) expect(questions.filter((one) => one.level === level).length).toBeGreaterThanOrEqual(10);
});

describe.each(DAYS)('on %s', (on) => {
  test.each(questions.map((question) => [question.id, question] as const))(
    '%s: the right answer is the rule’s, the others are others',
    (_, question) => {
      const asked = askedOn(question, on);
      const right = asked.options[asked.right]!;
      if (typeof question.right !== 'string') expect(right).toBe(liveText(question.right, on));
      expect(new Set(asked.options).size).toBe(3);
      expect([asked.ask, ...asked.options, asked.why].join(' ')).not.toMatch(/[{}]|undefined|NaN/);
      expect(asked.cite).not.toBe('');
    },
  );

  test.each(['poor', 'near-poor', 'other'] as const)('the State’s part for %s is its share of the lowest contribution', (group) => {
    const lowest = numberOn(parameterById('rural-poverty-line'), on).value;
    const rate = numberOn(parameterById('voluntary-rate'), on).value / 100;
    const share = entryOn(parameterById('state-support-rates'), on, group).value / 100;
    const told = questions.map(({ right }) => right).filter((right) => typeof right === 'object' && 'contribution' in right);
    expect(told.length).toBeGreaterThan(0);
    expect(liveText({ contribution: 'support', group }, on)).toBe(formatDong(Math.round(lowest * rate * share)));
    expect(liveText({ contribution: 'payable', group }, on)).toBe(formatDong(Math.round(lowest * rate * (1 - share))));
  });
});

test('a question whose figure changes reads anew from that day, the others stay', () => {
  const changing = questions.filter((question) => askedFrom(question).length > 1).map(({ id }) => id);
  expect(changing).toContain('ho-tro-nguoi-khac');
  expect(changing).not.toContain('so-nam-luong-huu');
});

test('no right answer rests on a figure in doubt, and the right one stands in every place', () => {
  for (const { id, cite } of questions)
    for (const one of cite)
      if (typeof one === 'string') expect(isDoubtful(valueOn(parameterById(one), DAYS[0]!).confidence), id).toBe(false);
  const places = questions.map((question) => askedOn(question, DAYS[0]!).right);
  for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThanOrEqual(questions.length / 5);
});

test('another number is as round as the right one, and is refused where all would see that it is wrong', () => {
  expect(otherNumber('264.000 đồng', { times: 0.75 })).toBe('198.000 đồng');
  expect(otherNumber('10,5 %', { plus: -3 })).toBe('7,5 %');
  expect(otherNumber('15 tuổi', { plus: 3 })).toBe('18 tuổi');
  expect(otherNumber('01/01/2026', { plus: 1 })).toBe('01/01/2027');
  expect(() => otherNumber('80 %', { plus: 30 })).toThrow(RangeError);
  expect(() => otherNumber('2 tháng', { plus: -2 })).toThrow(RangeError);
  expect(() => otherNumber('61 tuổi 6 tháng', { plus: 1 })).toThrow(RangeError);
});

test('an unknown key, parameter or document stops the build', () => {
  const { number: _number, ...good } = questions[0]!;
  const file = (one: object) => quizFile.safeParse({ title: 'Thử', order: 1, questions: [one] }).success;
  expect(file(good)).toBe(true);
  expect(file({ ...good, anwser: 'A' })).toBe(false);
  expect(file({ ...good, right: { figure: 'no-such-figure' } })).toBe(false);
  expect(file({ ...good, cite: [{ document: 'no-such-law' }] })).toBe(false);
  expect(file({ ...good, wrong: ['chỉ một câu sai'] })).toBe(false);
});

describe('the game', () => {
  const card = (id: string, level: number): Card => ({
    id,
    topic: 't',
    level,
    ask: id,
    options: ['a', 'b', 'c'],
    right: 1,
    why: '',
    cite: '',
    more: '/',
  });
  const cards = [card('one', 1), card('two', 3)];

  test('a right answer earns the points of its level; a wrong one passes the chance on, once', () => {
    const wrong = answer(begin(cards), 0);
    expect([wrong.turn, wrong.told]).toEqual([1, false]);
    expect(answer(wrong, 0)).toBe(wrong);
    const right = answer(wrong, 1);
    expect([right.scores, right.told]).toEqual([[0, 1], true]);
    expect(answer(right, 1)).toBe(right);
    const second = next(right);
    expect(second.turn).toBe(1);
    expect(answer(second, 1).scores).toEqual([0, 4]);
  });

  test('both wrong, or both out of time, shows the answer to all; then the game ends', () => {
    expect(answer(answer(begin(cards), 0), 2).told).toBe(true);
    expect(timeUp(timeUp(begin(cards))).told).toBe(true);
    const over = next(next(tell(begin(cards))));
    expect([isOver(over), over.scores]).toEqual([true, [0, 0]]);
    expect(timeUp(over)).toBe(over);
  });

  test('deals each card once, easy ones first, no more than there are', () => {
    const dealt = deal([card('hard', 3), ...cards, card('middle', 2)], 9, () => 0.99);
    expect(dealt.map(({ level }) => level)).toEqual([1, 2, 3, 3]);
    expect(new Set(dealt.map(({ id }) => id)).size).toBe(4);
  });
});
