/**
 * Every worked solution as a reader sees it, kept as plain text beside the cases: what a change of a rule does to labels,
 * arithmetic and articles is read there, line by line, before it is taken over with `npm run more -- test:rules -u`.
 */
import { expect, test } from 'vitest';
import { month } from '#law/month';
import { formatMonth } from '#law/format';
import { LawGap } from '#law/parameter';
import { formatQuantity, type Answer, type Step } from '#rules/core/answer';
import { citationText } from '#law/parameter';
import { CORNERS } from './corners';
import { EXAMPLES, NOW } from './examples';

/** Under the law before 01/07/2025. What future years give changes as they are published, so it is not kept here. */
const BEFORE = month('2023-05');

function line({ label, formula, result, cites, doubtful }: Step): string {
  const worked = formula === undefined ? formatQuantity(result) : `${formula} = ${formatQuantity(result)}`;
  const articles = cites.map(citationText).join('; ');
  return `  ${label}: ${worked}${articles && ` [${articles}]`}${doubtful ? ' (cần đối chiếu)' : ''}`;
}

function linesOf(answer: () => Answer<unknown>): string[] {
  try {
    return answer().steps.map(line);
  } catch (error) {
    if (error instanceof LawGap) return ['  chưa có luật'];
    throw error;
  }
}
const solution = (question: string, answer: () => Answer<unknown>) => [question, ...linesOf(answer), ''].join('\n');

test('the worked solutions read as they were last read', async () => {
  const typical = EXAMPLES.flatMap(({ rule, of }) => [BEFORE, NOW].map((on) => solution(`${rule}, ${formatMonth(on)}`, () => of(on))));
  const corners = CORNERS.map(([question, answer]) => solution(question, answer));
  await expect([...typical, ...corners].join('\n')).toMatchFileSnapshot('../cases/worked-solutions.txt');
});
