/** Rule results that differ between two trees: every published case, and the same cases on the law day and after each enacted change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '#law/month';
import { loadModule } from './load-module.ts';
import type { Changed } from './page-text.ts';

/** What a published case asks. */
interface Question {
  calculator: string;
  input: Record<string, unknown>;
}
interface Evaluation {
  answerOf: (question: Question) => Record<string, unknown>;
}

async function open(tree: string): Promise<Evaluation & typeof import('#law/all')> {
  return {
    ...(await loadModule<Evaluation>('test/cases/evaluate.ts', tree)),
    ...(await loadModule<typeof import('#law/all')>('src/law/all.ts', tree)),
  };
}

/** As JSON, amounts with the dots of Vietnamese numbers. */
const text = (value: unknown) => JSON.stringify(value)?.replace(/\d{5,}/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, '.'));

export async function results(before: string, after: string, lawDay: Day): Promise<Changed[]> {
  const [old, now] = [await open(before), await open(after)];
  const examples = JSON.parse(readFileSync(join(after, 'test/cases/published.json'), 'utf8')) as Question[];
  const months = [lawDay, ...old.changeDays(lawDay), ...now.changeDays(lawDay)].map((day) => day.slice(0, 7));
  const dated = examples.filter(({ input }) => typeof input.on === 'string');
  const grid = [...new Set(months)].flatMap((on) => dated.map(({ calculator, input }) => ({ calculator, input: { ...input, on } })));
  const questions = new Map(
    [...examples, ...grid].map(({ calculator, input }) => [`${calculator} ${JSON.stringify(input)}`, { calculator, input }]),
  );
  return [...questions].flatMap(([name, question]) => {
    const [was, is] = [old.answerOf(question), now.answerOf(question)];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    const lines = keys
      .map((key) => ({ key, was: text(was[key]), is: text(is[key]) }))
      .filter((pair) => pair.was !== pair.is)
      .map((pair) => `${pair.key}: ${pair.was ?? '(không có)'}  →  ${pair.is ?? '(không có)'}`);
    return lines.length > 0 ? [{ name, lines }] : [];
  });
}
