/** Worked examples that pages may show by name: <Worked of="pension" who="…" … />. */
import { changeDays } from '#law/all';
import { monthOf } from '#law/month';
import { stretchesOf, type Stretch } from '#law/periods';
import { formatQuantity } from '#rules/core/answer';
import { LAW_DAY } from '#site/today';
import { careers } from './careers';
import { compulsory } from './compulsory';
import type { Example, Worked } from './example';
import { family } from './family';
import { giving } from './giving';
import { health } from './health';
import { exampleChanges, type Residence } from './local';
import { keeping } from './keeping';
import { oldAge } from './old-age';
import { prepayment } from './prepayment';
import { savings } from './savings';
import { wage } from './wage';

export const examples: Record<string, Example> = {
  ...careers,
  ...compulsory,
  ...family,
  ...giving,
  ...health,
  ...keeping,
  ...oldAge,
  ...prepayment,
  ...savings,
  ...wage,
};

/** What a reader sees of an example, its steps unfolded. */
const unfolded = ({ lead, steps, calculator }: Worked): string =>
  JSON.stringify([
    lead,
    steps.map(({ label, formula, result, cites, doubtful }) => [label, formula, formatQuantity(result), cites, doubtful]),
    calculator !== undefined,
  ]);

/** What a sheet of paper shows of it. */
export const atGlance = ({ lead, headline }: Worked): string => JSON.stringify([lead, headline]);

/** Which of the figures behind it are those of an earlier year. */
export const marks = ({ provisional = [] }: Worked): string => JSON.stringify(provisional);

/** The example in each stretch of law from today on within which `shown` stays the same. Rejects what the example does not take. */
export function workedStretches(of: string, props: Readonly<Record<string, unknown>>, shown = unfolded): Stretch<Worked>[] {
  const example = examples[of]!;
  const changes = [...new Set([...changeDays(LAW_DAY), ...exampleChanges(props as Residence, LAW_DAY)])].sort();
  return stretchesOf(LAW_DAY, changes, (day) => example.solve(props, monthOf(day)), shown);
}
