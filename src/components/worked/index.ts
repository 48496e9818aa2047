/** Worked examples that pages may show by name: <Worked of="pension" who="…" … />. */
import { changeDays } from '#law/all';
import { monthOf, type Month } from '#law/month';
import type { Provisional } from '#law/parameter';
import { stretchesOf, type Stretch } from '#law/periods';
import type { Step } from '#rules/answer';
import { LAW_DAY } from '../../site/today';
import { careers } from './careers';
import { compulsory } from './compulsory';
import { family } from './family';
import { giving } from './giving';
import { health } from './health';
import { oldAge } from './old-age';
import { savings } from './savings';

/** One example at the law of a month: a sentence with the result, and the worked solution. */
export interface Worked {
  lead: string;
  /** The one figure to see from across a table: "Lương hưu mỗi tháng", "1.274.000 đồng". */
  headline: readonly [label: string, value: string];
  steps: readonly Step[];
  provisional?: readonly Provisional[];
  /** Address of a calculator prefilled with the example, hash included. */
  calculator?: string;
}

// Each example reads its own properties and rejects what it does not understand.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Example = (props: any, on: Month) => Worked;

export const examples: Record<string, Example> = { ...careers, ...compulsory, ...family, ...giving, ...health, ...oldAge, ...savings };

/** The example in each stretch of law from today on. An unknown name stops the build. */
export function workedStretches(of: string, props: object): Stretch<Worked>[] {
  const example = examples[of];
  if (!example) throw new RangeError(`<Worked of="${of}">: known names are ${Object.keys(examples).join(', ')}`);
  return stretchesOf(
    LAW_DAY,
    changeDays(LAW_DAY),
    (day) => example(props, monthOf(day)),
    (worked) => worked.lead,
  );
}
