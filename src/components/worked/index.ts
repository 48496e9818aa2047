/** Worked examples that pages may show by name: <Worked of="pension" who="…" … />. */
import { changeDays } from '#law/all';
import { monthOf } from '#law/month';
import { stretchesOf, type Stretch } from '#law/periods';
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

/** The example in each stretch of law from today on. Rejects what the example does not take. */
export function workedStretches(of: string, props: Readonly<Record<string, unknown>>): Stretch<Worked>[] {
  const example = examples[of]!;
  const changes = [...new Set([...changeDays(LAW_DAY), ...exampleChanges(props as Residence, LAW_DAY)])].sort();
  return stretchesOf(
    LAW_DAY,
    changes,
    (day) => example.solve(props, monthOf(day)),
    (worked) => worked.lead,
  );
}
